/** The studio of A1 seen from inside, in the morning. Metres, linear colours. */

/** Openings of the back wall: the door in the middle, a window each side; half sizes and sills. */
export const DOOR = { half: 0.72, height: 2.45 } as const
export const WINDOW = { x: 3.35, half: 1.5, sill: 0.8, height: 4, side: [-2.35, 1.5] } as const

/** Old cream plaster with a green-grey dado; the same paint that peels on the other side of the flat. */
const PLASTER = /* glsl */ `
vec3 plaster(vec2 p, float dado) {
  float mottle = fbm(p * vec2(1.1, 1.4)) - .5;
  vec3 upper = vec3(.68, .59, .45) * (1. + .22 * mottle) * (.96 + .08 * vnoise(p * vec2(30., 3.)));
  vec3 lower = vec3(.36, .40, .36) * (1. + .3 * mottle);
  vec3 c = mix(lower, upper, smoothstep(dado - .015, dado + .015, p.y));
  float peel = smoothstep(.63, .66, fbm(p * 1.7 + 11.) - .10 * p.y + .12);
  c = mix(c, vec3(.48, .40, .31) * (.8 + .4 * vnoise(p * 22.)), peel * .75);
  c *= 1. - .45 * smoothstep(.05, 0., abs(p.y - dado)) * step(p.y, dado);
  c *= .82 + .18 * smoothstep(0., .5, p.y);
  // brush marks of an old limewash, soot under the ceiling
  c *= .90 + .20 * stroke(p, 1.2, 1.6, .16);
  c *= mix(1., .52, smoothstep(3.2, 6., p.y));
  return c;
}`

/** Back wall: door and two windows are holes; glazing bars stay. */
export const BACK_WALL = /* glsl */ `
${PLASTER}
vec4 paint(vec2 p) {
  vec3 c = plaster(p, 1.15);
  float a = 1.;
  float door = box(p - vec2(0., ${(DOOR.height / 2).toFixed(3)}), vec2(${DOOR.half}, ${(DOOR.height / 2).toFixed(3)}));
  if (door < .14) c = mix(vec3(.40, .33, .25), vec3(.62, .53, .41), .5 + .5 * sin(door * 70.)) * (.8 + .3 * vnoise(p * vec2(40., 4.)));
  if (door < 0.) a = 0.;
  vec2 w = vec2(abs(p.x) - ${WINDOW.x}, p.y - ${(WINDOW.sill + WINDOW.height / 2).toFixed(2)});
  float pane = box(w, vec2(${WINDOW.half}, ${(WINDOW.height / 2).toFixed(2)}));
  if (pane < .17) c = mix(vec3(.50, .44, .36), vec3(.74, .67, .55), .5 + .5 * cos(pane * 60.));
  if (pane < 0.) {
    vec2 g = vec2(mod(w.x + 1.5, 1.) - .5, mod(w.y + 2., 1.) - .5);
    float bar = max(smoothstep(.46, .465, abs(g.x)), smoothstep(.465, .47, abs(g.y)));
    bar = max(bar, step(abs(w.y - .55), .05));
    c = vec3(.60, .53, .43) * (.75 + .3 * vnoise(p * 20.));
    a = bar;
  }
  float cornice = smoothstep(.02, 0., abs(p.y - 5.25)) + smoothstep(.02, 0., abs(p.y - 5.4));
  c *= 1. - .4 * cornice;
  if (p.y > 5.4) c *= .75;
  return vec4(c * canvasGrain(p), a);
}`

/** A side wall without openings; mirrors and windows hang on it. */
export const SIDE_WALL = /* glsl */ `
${PLASTER}
vec4 paint(vec2 p) {
  vec3 c = plaster(p + 20., 1.15);
  c *= 1. - .4 * smoothstep(.02, 0., abs(p.y - 5.25));
  if (p.y > 5.4) c *= .75;
  return vec4(c * canvasGrain(p), 1.);
}`

/** The wall of the sun: its windows are holes, so that the light on the boards is the light that came through them. */
export const WINDOW_WALL = /* glsl */ `
${PLASTER}
vec4 paint(vec2 p) {
  p.x += 2.;
  vec3 c = plaster(p + 20., 1.15);
  float pane = 1e3;
  ${WINDOW.side.map((x) => `pane = min(pane, box(p - vec2(${x.toFixed(2)}, ${(WINDOW.sill + WINDOW.height / 2).toFixed(2)}), vec2(${WINDOW.half}, ${(WINDOW.height / 2).toFixed(2)})));`).join('\n  ')}
  if (pane < .16) c = mix(vec3(.50, .44, .36), vec3(.74, .67, .55), .5 + .5 * cos(pane * 60.));
  c *= 1. - .4 * smoothstep(.02, 0., abs(p.y - 5.25));
  if (p.y > 5.4) c *= .6;
  return vec4(c * canvasGrain(p), pane < 0. ? 0. : 1.);
}`

/** What the mirrors see: the bright windows across the room, its wall and boards with the sun on them. */
export const MIRRORED = /* glsl */ `
  float wall = smoothstep(.27, .275, q.y);
  vec3 c = mix(vec3(.30, .19, .10) * (.8 + .5 * fbm(q * vec2(24., 5.))), mix(vec3(.17, .17, .18), vec3(.30, .23, .20), smoothstep(.42, .425, q.y)), wall);
  vec2 w = vec2(abs(abs(q.x + .06) - .26), q.y - .66);
  float pane = step(w.x, .17) * step(abs(w.y), .25);
  float bar = max(step(.46, abs(fract(w.x / .085) - .5)), step(.47, abs(fract(w.y / .125) - .5)));
  c = mix(c, mix(vec3(1.2, .60, .50), vec3(.86, .60, .74), smoothstep(-.2, .25, w.y)), pane * (1. - .75 * bar));
  c += vec3(.72, .34, .24) * (1. - wall) * step(abs(fract(q.x * 2.2 + q.y * 2.6) - .5), .22) * smoothstep(.0, .12, q.y);
  return c * (.75 + .25 * smoothstep(.5, .3, abs(q.x)));`

/** The leaf of the door from inside: four panels and a brass plate. */
export const LEAF = /* glsl */ `
vec4 paint(vec2 p) {
  vec2 q = vec2(abs(p.x), p.y);
  float panel = min(box(q - vec2(.33, .62), vec2(.22, .42)), box(q - vec2(.33, 1.68), vec2(.22, .50)));
  vec3 c = vec3(.50, .43, .33) * (.8 + .3 * fbm(p * vec2(16., 2.)));
  c *= .72 + .28 * smoothstep(0., .05, abs(panel)) + .16 * smoothstep(.03, .05, -panel);
  float plate = box(p - vec2(.60, 1.1), vec2(.04, .14));
  c = mix(c, vec3(.70, .48, .18), fill(plate));
  return vec4(c, 1.);
}`

/** A rose sunrise after rain, over wet roofs, seen through the windows. */
export const SUNRISE = /* glsl */ `
vec4 paint(vec2 p) {
  float t = clamp(p.y / 6.5, 0., 1.);
  vec3 c = mix(vec3(1., .56, .52), vec3(.27, .29, .62), smoothstep(.10, .74, t));
  c *= .86 + .28 * stroke(p, .12, 2.4, .16);
  vec2 s = p - vec2(3.1, 2.1);
  c += vec3(.95, .42, .26) * exp(-length(s) * .85);
  float cloud = warp(p * vec2(.28, 1.1) + 6.);
  c = mix(c, mix(vec3(.50, .36, .62), vec3(1.25, .72, .66), exp(-length(s) * .36)), .85 * smoothstep(.45, .75, cloud) * smoothstep(.5, 3., p.y));
  float k = floor(p.x / 1.15);
  vec2 h = hash22(vec2(k, 5.));
  float u = fract(p.x / 1.15) - .5;
  float roof = .75 + .7 * h.x - (h.y > .5 ? 1.1 * abs(u) : 0.) * .6;
  float chimney = step(abs(u - .3 * (h.x - .5)), .05) * step(p.y, roof + .28);
  // A church far off: drum, onion and cross.
  vec2 o = p - vec2(-2.6, 1.55);
  float belly = .40 * sin(clamp((o.y + .1) / .95, 0., 1.) * 3.1416) * (1. - .55 * smoothstep(.2, .9, o.y));
  float dome = max(abs(o.x) - max(belly, .014), max(-o.y - .1, o.y - 1.35));
  dome = min(dome, box(o - vec2(0., 1.12), vec2(.09, .014)));
  dome = min(dome, box(o - vec2(0., -.7), vec2(.2, .62)));
  float far = ridge(p.x, .5, .8, 1.0);
  if (p.y < far) c = mix(c, vec3(.46, .32, .50), .75);
  if (dome < 0.) c = mix(vec3(.60, .42, .30), vec3(1., .72, .36), smoothstep(-2.9, -2.3, p.x));
  if (p.y < roof || chimney > .5) {
    vec3 wall = mix(vec3(.20, .13, .17), vec3(.36, .22, .20), h.y) * (.7 + .45 * stroke(p, 1.4, .8, .07)) * (1. + .5 * exp(-length(s) * .5));
    vec2 lit = vec2(fract(p.x * 5.), fract(p.y * 4.2));
    if (lit.x > .3 && lit.x < .62 && lit.y > .3 && lit.y < .75 && hash21(floor(p * vec2(5., 4.2))) > .55) wall += vec3(.45, .26, .08);
    c = wall;
  }
  return vec4(c * canvasGrain(p), 1.);
}`

/** Boards that run up the stage, worn pale in the middle. */
export const BOARDS = /* glsl */ `
vec4 paint(vec2 p) {
  // metres upstage of the apron
  p.y += 6.7;
  float k = floor(p.x / .14);
  float joint = floor(p.y / 2.2 + hash21(vec2(k, 2.)));
  vec3 tone = mix(vec3(.150, .078, .038), vec3(.300, .172, .090), hash21(vec2(k, joint)));
  float grain = fbm(vec2(p.x * 40., p.y * 2.2 + k * 7.));
  vec3 c = tone * (.75 + .5 * grain);
  float wear = exp(-pow(p.x / 4.2, 2.)) * smoothstep(0., 3., p.y) * fbm(p * .6 + 4.);
  c = mix(c, vec3(.34, .24, .155), .6 * wear);
  c *= mix(1., .55, smoothstep(2.6, .0, p.y));
  c *= 1. - .7 * smoothstep(.012, .0, abs(fract(p.x / .14) - .5) * -.14 + .07);
  c *= 1. - .6 * smoothstep(.01, 0., abs(fract(p.y / 2.2 + hash21(vec2(k, 2.))) - .5) * -2.2 + 1.1);
  return vec4(c, 1.);
}`
