/**
 * X-ray of a foot on pointe, seen from the side, drawn by us: leg bones from above, heel behind, the arch, five rays to
 * the tip. Red holds the ink of the bones, green the seas of a moon, blue a soft halo of flesh. Metres, 3 × 3.
 */
export const FOOT_AND_MOON = /* glsl */ `
float bone(vec2 p, vec2 a, vec2 b, float r) {
  vec2 u = p - a, v = b - a;
  float h = clamp(dot(u, v) / dot(v, v), 0., 1.);
  float flare = pow(abs(2. * h - 1.), 4.);
  return length(u - v * h) - r * (.72 + .55 * flare);
}
float lump(vec2 p, vec2 c, vec2 r, float turn) {
  vec2 q = rot(turn) * (p - c) / r;
  return (length(q) - 1.) * min(r.x, r.y);
}
// what one bone leaves on the film: a tube, brighter at its walls; d keeps the nearest bone
void shadow(inout float ink, inout float near, float d) {
  float one = smoothstep(.018, -.012, d) * (.40 + .38 * smoothstep(-.07, 0., d));
  ink += (1. - ink) * one;
  near = min(near, d);
}
vec4 paint(vec2 p) {
  // film adds up what it is shown: where bones lie over one another it is brighter
  float ink = 0., d = 9.;
  shadow(ink, d, bone(p, vec2(.02, 3.15), vec2(-.01, 1.92), .105));
  shadow(ink, d, bone(p, vec2(.26, 3.15), vec2(.22, 1.80), .042));
  shadow(ink, d, lump(p, vec2(.02, 1.72), vec2(.17, .13), .25));
  shadow(ink, d, lump(p, vec2(.36, 1.68), vec2(.27, .13), -.5));
  shadow(ink, d, lump(p, vec2(-.10, 1.52), vec2(.13, .085), .5));
  shadow(ink, d, lump(p, vec2(.09, 1.47), vec2(.13, .09), -.2));
  shadow(ink, d, lump(p, vec2(-.19, 1.36), vec2(.075, .095), .1));
  shadow(ink, d, lump(p, vec2(-.07, 1.33), vec2(.07, .09), .0));
  shadow(ink, d, lump(p, vec2(.04, 1.30), vec2(.065, .085), .1));
  for (int i = 0; i < 5; i++) {
    float f = float(i);
    vec2 top = vec2(-.25 + .085 * f, 1.24 - .035 * f);
    vec2 ball = vec2(-.24 + .072 * f, .70 + .02 * f);
    vec2 knuckle = vec2(-.16 + .05 * f, .42 + .012 * f);
    vec2 tip = vec2(-.085 + .03 * f, .22);
    float thick = i == 0 ? .056 : .038;
    shadow(ink, d, bone(p, top, ball, thick));
    shadow(ink, d, bone(p, ball + vec2(.01, -.035), knuckle, thick * .86));
    shadow(ink, d, bone(p, knuckle + vec2(.005, -.03), tip, thick * .8));
  }
  ink *= .86 + .28 * fbm(p * 22.);
  // the flesh about them, and the hard toe of the shoe
  float flesh = smoothstep(.24, -.02, d) * (.75 + .3 * fbm(p * 3.)) + .35 * exp(-max(d, 0.) * 5.);
  float shoe = smoothstep(.16, .12, d) * smoothstep(.95, .35, p.y) * .3;
  // a moon: seas, rays, a few rims
  vec2 m = (p - vec2(0., 1.5)) / 1.2;
  float sea = smoothstep(.46, .62, fbm(m * 2.1 + 4.)) * smoothstep(1., .2, length(m - vec2(-.15, .1)));
  float rim = 0.;
  for (int i = 0; i < 7; i++) {
    vec2 c = 1.5 * (hash22(vec2(float(i), 4.)) - .5);
    float r = .04 + .08 * hash21(vec2(float(i), 9.));
    rim += (line(length(m - c) - r, .02) - .4 * fill(length(m - c) - r)) * .5;
  }
  float moon = clamp(.80 - .34 * sea + .10 * rim + .22 * (fbm(m * 9.) - .5), 0., 1.);
  return vec4(clamp(ink + shoe, 0., 1.), moon, flesh, 1.);
}`

/** Tiled wall of a treatment room at night: grey-green tiles to shoulder height, plaster above, a high window. */
export const TILES = /* glsl */ `
vec4 paint(vec2 p) {
  // small bricks of glaze, laid in bond
  vec2 t = p / vec2(.30, .15);
  t.x += .5 * mod(floor(t.y), 2.);
  vec2 cell = floor(t), f = fract(t) - .5;
  float joint = smoothstep(.5, .455, max(abs(f.x), abs(f.y)));
  vec3 tile = vec3(.26, .37, .38) * (.90 + .18 * hash21(cell)) * (.8 + .4 * fbm(p * .8)) + .10 * smoothstep(.1, .45, f.y) * joint;
  vec3 c = mix(vec3(.14, .17, .18), tile, joint);
  vec3 plaster = vec3(.24, .27, .31) * (.75 + .35 * fbm(p * 1.3));
  c = mix(plaster, c, step(p.y, 2.16));
  c = mix(c, vec3(.13, .22, .24), step(abs(p.y - 2.2), .05));
  vec2 w = p - vec2(2.9, 3.55);
  float frame = box(w, vec2(1.5, 1.0));
  float panes = step(.04, abs(fract(w.x / 1.) - .5)) * step(.05, abs(w.y - .1));
  vec3 night = mix(vec3(.10, .17, .30), vec3(.03, .06, .13), clamp(.5 + .5 * w.y, 0., 1.)) * (.8 + .4 * warp(p * .8));
  c = mix(c, night * panes * 1.6, fill(frame));
  c = mix(c, vec3(.17, .19, .20), line(frame, .1));
  // pipes above the tiles
  c = mix(c, vec3(.30, .30, .29) * (1.1 - 5. * abs(p.y - 2.62)), fill(abs(p.y - 2.62) - .05) * step(abs(p.x + 4.), 4.4));
  // the light-box throws its cold light along the wall, a wall lamp over the table a warm pool; the rest is night
  float cold = exp(-length((p - vec2(-4.6, 1.7)) * vec2(.24, .34)));
  vec2 lamp = p - vec2(4.7, 2.35);
  float warm = exp(-dot(lamp, lamp) * .55) * smoothstep(.25, -.1, lamp.y) + .5 * exp(-dot(lamp, lamp) * 2.);
  // the street lamp throws the window along the wall: panes and bars, slanted, long
  vec2 g = p - vec2(-.6, 1.9);
  g.x -= .42 * g.y;
  vec2 pane = vec2(g.x / .86, g.y / .62);
  float cast_ = smoothstep(.5, .44, abs(fract(pane.x) - .5)) * smoothstep(.5, .42, abs(fract(pane.y) - .5));
  cast_ *= smoothstep(2.7, 2.5, abs(g.x)) * smoothstep(1.32, 1.2, abs(g.y)) * (.75 + .35 * fbm(p * 1.6));
  c *= .13 + 1.15 * cold + vec3(1.7, .95, .45) * warm + vec3(.50, .72, 1.05) * cast_ * .75;
  c = mix(c, vec3(.08, .07, .06), fill(max(abs(lamp.x) - .16 + .5 * (lamp.y - .1), abs(lamp.y - .12) - .13)));
  c += vec3(1.2, .8, .45) * fill(length((lamp - vec2(0., -.02)) * vec2(1., 2.)) - .09);
  c *= .5 + .5 * smoothstep(6.5, 2., p.y);
  return vec4(c * canvasGrain(p), 1.);
}`

/** Depth of a mirror: the far wall of another room, dim and bluish, with a barre. */
export const OTHER_ROOM = /* glsl */ `
vec4 paint(vec2 p) {
  vec3 c = mix(vec3(.05, .075, .10), vec3(.012, .02, .032), smoothstep(.4, 2.6, p.y)) * (.7 + .6 * fbm(p * vec2(1.4, .6)));
  c = mix(c, vec3(.04, .055, .07) * (.6 + .8 * smoothstep(.62, .0, p.y)), smoothstep(.62, .58, p.y));
  c += vec3(.08, .11, .14) * exp(-pow((p.x + .5 * p.y - .4) / .5, 2.)) * .7;
  c = mix(c, vec3(.16, .15, .14), fill(abs(p.y - 1.12) - .018));
  float edge = max(abs(p.x) - 1.3, abs(p.y - 1.35) - 1.35);
  return vec4(c * smoothstep(.0, -.5, edge), 1.);
}`

/** Breath on old silver: streaks and worn corners, for a sheer glass before the figures it remembers. */
export const OLD_SILVER = /* glsl */ `
vec4 paint(vec2 p) {
  float streak = smoothstep(.22, 0., abs(p.x + p.y * .55 - 1.)) + .6 * smoothstep(.1, 0., abs(p.x + p.y * .55 - 1.5));
  float worn = smoothstep(.5, .74, fbm(p * 3.4)) * smoothstep(.5, 1.3, max(abs(p.x), abs(p.y - 1.35)));
  return vec4(mix(vec3(.42, .55, .66), vec3(.03, .03, .03), worn), .06 + .1 * streak + .5 * worn + .05 * fbm(p * vec2(9., 2.)));
}`
