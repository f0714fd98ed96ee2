/** Where the doorway is in the flat: middle, half width and height, metres in the flat's own frame. */
export const DOORWAY = { x: 0.9, half: 0.48, height: 2.12 } as const

const PEEL = /* glsl */ `
float peel(vec2 p) {
  float big = fbm(p * 1.9 + 3.);
  float small = fbm(p * 9. + 11.);
  return big * .72 + small * .34 - .06 * smoothstep(.4, 0., abs(p.y - 1.45));
}
vec3 wall(vec2 p) {
  vec3 cream = vec3(.64, .55, .40) * (.84 + .3 * fbm(p * 1.1));
  vec3 green = vec3(.17, .25, .20) * (.8 + .4 * fbm(p * 1.4 + 8.));
  float dado = step(p.y, 1.45);
  vec3 top = mix(cream, green, dado);
  top = mix(top, vec3(.22, .09, .06), line(p.y - 1.45, .035));
  // the coat before: a colder blue-grey that shows at the edges of what has come away
  vec3 under = vec3(.36, .38, .36) * (.75 + .4 * fbm(p * 6.));
  vec3 plaster = vec3(.44, .38, .30) * (.6 + .6 * fbm(p * 14.));
  float m = peel(p);
  float lit = (m - peel(p + vec2(.012, -.016))) * 5.;
  float gone = smoothstep(.545, .552, m);
  float deep = smoothstep(.592, .60, m);
  vec3 c = mix(top * (1. + clamp(lit, -.35, .35)), under, gone);
  c = mix(c, plaster, deep);
  float curl = smoothstep(.530, .545, m) * (1. - gone);
  c *= 1. + .45 * curl - .35 * smoothstep(.552, .56, m) * (1. - smoothstep(.56, .575, m));
  // damp from above, dirt at the foot, runs
  c *= .72 + .28 * smoothstep(0., .35, p.y + .12 * fbm(p * 4.));
  c *= .86 + .14 * smoothstep(.3, .6, fbm(vec2(p.x * 7., p.y * .5)));
  return c;
}`

/** Studio wall from the corridor: peeling cream over green oil paint, an open doorway with its architrave. */
export const DOOR_FLAT = /* glsl */ `
${PEEL}
vec4 paint(vec2 p) {
  vec3 c = wall(p);
  vec2 q = vec2(p.x - ${DOORWAY.x.toFixed(2)}, p.y);
  float hole = box(q - vec2(0., .5 * ${DOORWAY.height.toFixed(2)} - .5), vec2(${DOORWAY.half.toFixed(2)}, .5 * ${DOORWAY.height.toFixed(2)} + .5));
  float frame = fill(abs(hole - .075) - .075);
  vec3 wood = vec3(.40, .33, .24) * (.7 + .45 * stroke(p, 1.57, 1.2, .03));
  wood *= 1. - .5 * line(hole - .075, .012) - .6 * line(hole - .145, .012);
  c = mix(c, wood, frame);
  c *= 1. - .45 * smoothstep(.22, .15, hole) * step(.15, hole);
  c = mix(c, vec3(.16, .13, .10), fill(p.y - .12) * (1. - frame));
  // the shadow of the cornice, and the soot that hangs in it
  c *= 1. - .72 * smoothstep(2.72, 3.12, p.y + .05 * fbm(p * 5.));
  // switch plate, a notice long gone: four nail holes and a paler patch
  vec2 s = p - vec2(.18, 1.32);
  c = mix(c, vec3(.10, .09, .08), fill(box(s, vec2(.035, .05))));
  vec2 n = p - vec2(-.55, 1.9);
  c *= 1. + .22 * fill(box(n, vec2(.21, .29)));
  c = mix(c, vec3(.04), fill(length(abs(n) - vec2(.19, .27)) - .007));
  return vec4(c * canvasGrain(p), hole < 0. ? 0. : 1.);
}`

/** The leaf: four panels, worn round the handle. */
export const DOOR_LEAF = /* glsl */ `
vec4 paint(vec2 p) {
  vec3 c = vec3(.42, .36, .27) * (.75 + .4 * stroke(p, 1.57, 1.5, .04));
  vec2 q = vec2(abs(p.x) - .21, p.y < 1. ? p.y - .55 : p.y - 1.55);
  float d = box(q, vec2(.14, p.y < 1. ? .36 : .42));
  c *= 1. - .5 * line(d, .02) + .25 * line(d + .03, .02);
  c *= .85 + .25 * smoothstep(.5, .56, fbm(p * 7.));
  c *= .8 + .2 * smoothstep(0., .3, p.y);
  vec2 h = p - vec2(.37, 1.02);
  c = mix(c, vec3(.30, .20, .07), fill(box(h, vec2(.022, .085))));
  c = mix(c, vec3(.75, .55, .22), fill(disc(h - vec2(0., .03), .022)));
  return vec4(c, 1.);
}`

/** Beyond the gauze: a bright room nobody can make out, three tall windows drowned in light. */
export const STUDIO_MIST = /* glsl */ `
vec4 paint(vec2 p) {
  float glow = .10 + .5 * exp(-pow((p.y - 2.8) / 2.9, 2.)) * exp(-pow(p.x / 6.2, 2.));
  float panes = 0.;
  for (int i = -1; i < 2; i++) {
    vec2 q = p - vec2(float(i) * 3.5, 3.2);
    float d = box(q, vec2(.85, 1.7)) - .3;
    float arch = 1. - smoothstep(-.25, .55, d + .25 * (fbm(p * .8) - .5));
    float bars = 1. - .22 * smoothstep(.16, .0, abs(abs(q.x) - .02)) - .16 * smoothstep(.14, .0, abs(mod(q.y, 1.05) - .5));
    panes += arch * bars;
  }
  float smoke = .75 + .5 * warp(p * .32 + 2.);
  vec3 c = (glow * vec3(.82, .78, .92) + panes * vec3(.62, .60, .66)) * smoke;
  c *= smoothstep(-.2, 1.3, p.y) * .7 + .3;
  // breath on cold glass: brightest in the middle, drawn off in long strokes, gone at the edges
  c *= (.94 + .12 * stroke(p, 1.35, 2.4, .3)) * mix(.18, 1., exp(-pow(p.x / 6.4, 4.)));
  c = mix(c, c * vec3(.72, .80, 1.12), smoothstep(2., 6.5, abs(p.x) + .4 * p.y));
  return vec4(c * hang(p), 1.);
}`

/** The gauze itself: nearly nothing, a little thicker in its folds and toward the floor. */
export const STUDIO_VEIL = /* glsl */ `
vec4 paint(vec2 p) {
  float folds = .7 + .3 * sin(p.x * 5.1 + 1.4 * sin(p.x * .9));
  // it ends in the dark before the legs, so that no edge of theirs is drawn on it, and thins out above the boards
  float cover = smoothstep(8.4, 4.6, abs(p.x)) * smoothstep(-.1, 1.9, p.y);
  return vec4(vec3(.62, .60, .68) * folds * (.8 + .3 * fbm(p * .5)), cover);
}`
