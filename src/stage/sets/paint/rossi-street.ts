/** A class room of the school in Rossi Street: pale green, white mouldings, portraits that are only outlines. */

const WALL = /* glsl */ `
// pale green in panels between white mouldings; shade gathers at the corners and under the ceiling
vec3 wall(vec2 p) {
  vec3 green = vec3(.30, .40, .30) * (.72 + .5 * fbm(p * vec2(.8, 1.1))) * (.80 + .38 * stroke(p * 1.3, 1.35, 1.3, .13));
  vec3 white = vec3(.66, .63, .53);
  vec3 c = green;
  vec2 q = vec2(mod(p.x + 1.15, 2.3) - 1.15, p.y - 2.85);
  float panel = box(q, vec2(.98, 1.58));
  c *= mix(1., .86, fill(panel));
  // a moulding has a lit edge, a shaded edge, and throws a line of shade
  c *= 1. - .35 * smoothstep(.07, .0, abs(panel + .06));
  c = mix(c, white * (.55 + .6 * smoothstep(-.022, .022, panel)), fill(abs(panel) - .022));
  float dado = 1.05;
  if (p.y < dado) {
    c = vec3(.19, .26, .20) * (.75 + .45 * fbm(p * 1.4 + 4.)) * (.85 + .3 * stroke(p * 1.6, 1.5, 1., .1));
    float low = box(vec2(q.x, p.y - .56), vec2(.98, .30));
    c = mix(c, white * (.30 + .35 * smoothstep(-.02, .02, low)), fill(abs(low) - .018));
  }
  float rail = smoothstep(.05, .04, abs(p.y - dado)) + smoothstep(.07, .06, abs(p.y - .08));
  c = mix(c, white * (.35 + .7 * smoothstep(-.05, .05, p.y - dado)), clamp(rail, 0., 1.));
  c *= 1. - .40 * smoothstep(.22, .0, dado - p.y) * step(p.y, dado - .04);
  return c * mix(1., .45, smoothstep(2.6, 5., p.y)) * (.6 + .4 * smoothstep(0., .8, p.y));
}`

/** A portrait: gilt oval, brown ground, a head and shoulders nobody may recognise. */
const PORTRAIT = /* glsl */ `
vec4 portrait(vec2 q, float k) {
  float r = (length(q / vec2(.36, .48)) - 1.) * .36;
  if (r > .075) return vec4(0.);
  vec3 gold = mix(vec3(.20, .11, .025), vec3(.72, .48, .14), .5 + .5 * cos(r * 90.)) * (.7 + .5 * vnoise(q * 60.));
  if (r > 0.) return vec4(gold, 1.);
  vec3 c = mix(vec3(.10, .075, .05), vec3(.24, .19, .13), fbm(q * 5. + k * 7.) * smoothstep(.6, 0., length(q - vec2(-.08, .12))));
  float lean = .03 * sin(k * 2.7);
  float head = length((q - vec2(lean, .12)) / vec2(.095, .125)) - 1.;
  float neck = box(q - vec2(lean * .7, -.04), vec2(.04, .09));
  float body = length((q - vec2(0., -.40)) / vec2(.25 + .03 * sin(k), .30)) - 1.;
  float bun = length(q - vec2(lean + .02, .26)) - .05 - .02 * sin(k * 4.);
  float figure = min(min(head, body), min(neck, bun));
  c = mix(c, vec3(.030, .026, .024), smoothstep(.08, -.05, figure));
  return vec4(c, 1.);
}`

/** End wall: five ovals, two mouldings, and a double door painted shut. */
export const END_WALL = /* glsl */ `
${WALL}
${PORTRAIT}
vec4 paint(vec2 p) {
  vec3 c = wall(p);
  for (int i = 0; i < 5; i++) {
    float x = (float(i) - 2.) * 1.75;
    vec2 q = p - vec2(x, 3.15 + (i == 2 ? .35 : .08 * abs(float(i) - 2.)));
    if (i == 2) q /= 1.25;
    // The shadow a frame throws away from the windows.
    vec4 shade = portrait(q - vec2(.06, -.05), float(i));
    c *= 1. - .35 * shade.a;
    vec4 o = portrait(q, float(i));
    c = mix(c, o.rgb, o.a);
  }
  float door = box(p - vec2(0., 1.2), vec2(.85, 1.2));
  if (door < .12) c = mix(vec3(.55, .54, .47), vec3(.75, .74, .66), .5 + .5 * cos(door * 70.));
  if (door < 0.) {
    vec2 q = vec2(abs(p.x), p.y);
    float inset = min(box(q - vec2(.43, .6), vec2(.28, .42)), box(q - vec2(.43, 1.65), vec2(.28, .5)));
    c = vec3(.63, .62, .55) * (.8 + .2 * smoothstep(0., .04, abs(inset))) * (1. - .5 * smoothstep(.012, 0., abs(p.x)));
  }
  float top = 4.95;
  float cornice = smoothstep(.02, 0., abs(p.y - 4.6)) + smoothstep(.03, 0., abs(p.y - 4.75));
  c = mix(c, vec3(.34, .33, .29), smoothstep(4.62, 4.66, p.y));
  c *= mix(1., .62, smoothstep(2.6, 5.2, abs(p.x)));
  c *= 1. - .4 * clamp(cornice, 0., 1.);
  float teeth = step(.5, fract(p.x * 5.)) * step(4.66, p.y) * step(p.y, 4.74);
  c *= 1. - .35 * teeth;
  return vec4(c * canvasGrain(p), step(p.y, top));
}`

/**
 * A side wall in forced perspective: it is lower upstage, and its lines run down to the eye of the back wall.
 * @param upstage sign of x on the wall that lies upstage
 */
export function sideWall(upstage: 1 | -1): string {
  return /* glsl */ `
${WALL}
${PORTRAIT}
vec4 paint(vec2 p) {
  // Undo the perspective: heights shrink by a seventh from the house to the end wall.
  float way = clamp(.5 + ${upstage.toFixed(1)} * p.x / 9., 0., 1.);
  float squeeze = mix(1.16, .98, way);
  vec2 q = vec2(p.x, p.y / squeeze);
  vec3 c = wall(q);
  for (int i = 0; i < 4; i++) {
    vec2 o = q - vec2((float(i) - 1.5) * 2.3, 3.25);
    c *= 1. - .3 * portrait(o - vec2(.05, -.05), float(i) + 9.).a;
    vec4 oval = portrait(o, float(i) + 9.);
    c = mix(c, oval.rgb, oval.a);
  }
  // the windows opposite, thrown aslant: sashes of sun across wall and portraits
  vec2 sun = vec2(mod(p.x - .42 * p.y + 1.9, 2.9) - 1.45, q.y - 2.1);
  float sashes = box(sun, vec2(.74, 1.45)), soft = .05;
  float bars = smoothstep(.025, .06, min(abs(mod(sun.x, .49) - .245), abs(mod(sun.y, .58) - .29)));
  c *= mix(vec3(.62, .66, .72), vec3(2.5, 2.1, 1.5), smoothstep(soft, -soft, sashes) * bars);
  c = mix(c, vec3(.34, .33, .29), smoothstep(4.62, 4.66, q.y));
  c *= 1. - .4 * smoothstep(.02, 0., abs(q.y - 4.6));
  return vec4(c * canvasGrain(p), step(q.y, 4.98));
}`
}

/** Wall of windows: the same wall without portraits, for panes to hang on. */
export const WINDOW_WALL = /* glsl */ `
${WALL}
vec4 paint(vec2 p) {
  float way = clamp(.5 - p.x / 9., 0., 1.);
  float squeeze = mix(1.16, .98, way);
  vec2 q = vec2(p.x, p.y / squeeze);
  vec3 c = wall(q);
  c = mix(c, vec3(.30, .30, .27), smoothstep(4.62, 4.66, q.y));
  c *= 1. - .4 * smoothstep(.02, 0., abs(q.y - 4.6));
  return vec4(c * canvasGrain(p), step(q.y, 4.98));
}`

/** The rake, painted: boards that draw together upstage, and the chalk square of one empty place. */
export const RAKE = /* glsl */ `
vec4 paint(vec2 p) {
  // Upstage from the apron. Boards are narrower there, as if the floor rose.
  p.y += 6.5;
  float draw = mix(1., .62, clamp(p.y / 13., 0., 1.));
  float u = p.x / draw;
  float k = floor(u / .17);
  float board = fract(u / .17);
  float v = log(1. + p.y * .22) * 9.;
  float joint = floor(v / 3. + hash21(vec2(k, 3.)));
  vec3 tone = mix(vec3(.150, .096, .054), vec3(.270, .185, .112), hash21(vec2(k, joint)));
  vec3 c = tone * (.78 + .45 * fbm(vec2(u * 34., v * 1.3 + k * 5.)));
  c *= 1. - .55 * smoothstep(.07, 0., min(board, 1. - board));
  float wet = fbm(p * vec2(.9, .5) + 2.);
  c *= .85 + .3 * smoothstep(.4, .7, wet);
  return vec4(c, 1.);
}`

/** The light on the empty place: a soft square of 1.5 m. */
export const SQUARE = /* glsl */ `
vec4 paint(vec2 p) {
  float d = box(p - vec2(0., 1.), vec2(.66));
  float a = smoothstep(.10, -.06, d) * .55 + .35 * smoothstep(.03, 0., abs(d));
  return vec4(1., .98, .92, a);
}`
