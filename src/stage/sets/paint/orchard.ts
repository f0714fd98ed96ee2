import { treeCloth } from './trees'

/** Night sky over the orchard: a pale ground that takes every colour of the cyclorama, with stars and high thin cloud. */
export const ORCHARD_SKY = /* glsl */ `
vec4 paint(vec2 p) {
  float t = clamp(p.y / 9.5, 0., 1.);
  vec3 c = mix(vec3(.90, .72, .54), vec3(.10, .10, .26), pow(t, .55));
  float cloud = warp(p * vec2(.22, .62) + 3.);
  c *= .78 + .5 * smoothstep(.38, .75, cloud) * smoothstep(.95, .25, t);
  // Rays of the coming day behind the domes, hardly more than a change of brush.
  vec2 q = p - vec2(0., .6);
  float ray = .5 + .5 * sin(atan(q.x, q.y) * 26. + 2. * vnoise(vec2(atan(q.x, q.y) * 6., 1.)));
  c *= .92 + .2 * ray * exp(-length(q) * .2);
  vec2 g = p * 1.7, i = floor(g), o = hash22(i) - .5;
  float star = step(.62, hash21(i + 5.)) * smoothstep(.06, .015, length(fract(g) - .5 - .7 * o)) * smoothstep(2.5, 5., p.y);
  c += vec3(.9, .95, 1.) * star;
  c *= .86 + .3 * stroke(p * .9, .06, 2.4, .3);
  return vec4(c * canvasGrain(p) * hang(p), star);
}`

/** Five golden onion domes over white walls; cut out. Ornament is ours. */
export const DOMES_CUT = /* glsl */ `
vec4 acc;
void put(vec3 c, float m) { acc = mix(acc, vec4(c, 1.), clamp(m, 0., 1.)); }
float onion(float t) {
  float low = .80 + .34 * sin(1.5708 * clamp(t / .34, 0., 1.));
  float u = clamp((t - .34) / .66, 0., 1.);
  float high = 1.14 * pow(max(cos(1.5708 * u), 0.), 1.25) * (1. - .26 * sin(3.1416 * u));
  return t < .34 ? low : high;
}
// gold leaf lit from the upper left; n −1…1 across
vec3 gold(float n, float t, float pattern) {
  float l = clamp(.58 - .55 * n + .2 * t, 0., 1.) * (.55 + .6 * pattern);
  vec3 c = mix(vec3(.10, .035, .008), vec3(.92, .50, .10), l * (.7 + .5 * pattern));
  c += vec3(1., .82, .42) * pow(clamp(1. - abs(n + .38) * 2.2, 0., 1.), 3.) * (.45 + .6 * pattern);
  return c * (.82 + .25 * vnoise(vec2(n * 9., t * 30.)));
}
void dome(vec2 p, vec2 at, float r, float h, float kind) {
  vec2 q = p - at;
  float t = q.y / h;
  // drum with windows, a cornice and a row of small arches
  float drum = fill(box(q + vec2(0., .62 * r), vec2(.74 * r, .62 * r)));
  float n = q.x / (.74 * r);
  vec3 white = mix(vec3(.20, .20, .26), vec3(.92, .86, .74), clamp(.72 - .5 * n, 0., 1.));
  vec2 w = vec2(mod(asin(clamp(n, -.99, .99)) * 2.6 + .5, 1.) - .5, (q.y + .55 * r) / (.5 * r));
  float win = fill(max(abs(w.x) - .17, abs(w.y) - .7)) ;
  white = mix(white, vec3(.10, .06, .05), win * .9);
  white = mix(white, vec3(.8, .45, .1), fill(abs(abs(w.x) - .24) - .03) * step(abs(w.y), .8));
  white = mix(white, vec3(.86, .5, .12), fill(abs(q.y + .1 * r) - .06 * r) + .6 * fill(abs(q.y + 1.14 * r) - .06 * r));
  put(white * (.85 + .25 * stroke(q * 3., 1.5, .5, .1)), drum);
  float wide = r * onion(clamp(t, 0., 1.));
  float m = fill(max(abs(q.x) - wide, max(-q.y, q.y - h)));
  float s = q.x / max(wide, .001), turn = asin(clamp(s, -1., 1.));
  float rib = kind < .5 ? .5 + .5 * cos(turn * 9.) : kind < 1.5 ? .5 + .5 * cos(turn * 6. + t * 9.) : .5 + .5 * cos(turn * 8.) * cos(t * 26.);
  put(gold(s, t, rib), m);
  // finial: neck, ball, eight-rayed star
  float top = at.y + h;
  put(gold(q.x / (.05 * r + .02), .5, .8), fill(box(p - vec2(at.x, top + .18 * r), vec2(.022 * r + .012, .3 * r))));
  put(gold((p.x - at.x) / (.1 * r), .6, 1.), fill(disc(p - vec2(at.x, top + .06 * r), .095 * r)));
  vec2 e = p - vec2(at.x, top + .5 * r);
  float a = atan(e.y, e.x);
  put(vec3(1., .68, .2), fill(length(e) - r * (.07 + .11 * pow(abs(cos(a * 4.)), 6.))));
}
vec4 paint(vec2 p) {
  acc = vec4(0.);
  float x = abs(p.x);
  dome(p, vec2(-5.15, 2.35), .66, 1.5, 2.); dome(p, vec2(5.15, 2.35), .66, 1.5, 2.);
  dome(p, vec2(-2.75, 3.05), .92, 2., 1.); dome(p, vec2(2.75, 3.05), .92, 2., 1.);
  dome(p, vec2(-1.35, 2.7), .5, 1.1, 0.); dome(p, vec2(1.35, 2.7), .5, 1.1, 0.);
  // walls step down from the middle, crowned with kokoshniki
  float roof = x < 1.75 ? 2.5 : x < 3.95 ? 1.95 : 1.4;
  float edge = x < 1.75 ? x : x < 3.95 ? x - 2.85 : x - 5.05;
  float arch = .44 - abs(mod(edge + .55, 1.1) - .55);
  float crown = roof + sqrt(max(arch, 0.)) * .62;
  float wall = fill(p.y - crown) * fill(x - 6.1);
  vec3 c = mix(vec3(.80, .72, .60), vec3(.42, .40, .44), smoothstep(-2., 5., p.x)) * (.8 + .3 * stroke(p * 2., 1.5, .8, .2));
  float inner = crown - p.y;
  c = mix(c, vec3(.85, .48, .10), line(inner - .07, .07) + line(p.y - roof + .05, .06));
  vec2 w = vec2(mod(edge + .55, 1.1) - .55, p.y - roof + .75);
  float win = max(abs(w.x) - .16, max(-w.y - .4, w.y - sqrt(max(.0256 - w.x * w.x, 0.)) - .12));
  c = mix(c, vec3(.16, .08, .05), fill(win));
  c = mix(c, vec3(.8, .44, .1), line(win - .05, .035));
  c = mix(c, c * .45, smoothstep(.16, .0, abs(x - 1.75)) * .8 + smoothstep(.16, 0., abs(x - 3.95)) * .8);
  put(c, wall);
  dome(p, vec2(0., 3.75), 1.22, 2.5, 0.);
  return vec4(acc.rgb * canvasGrain(p), acc.a);
}`

/** Whitewashed wall with tiles on top; the gate's arch is cut out of the middle. */
export const WALL_CUT = /* glsl */ `
vec4 paint(vec2 p) {
  float x = abs(p.x);
  float top = 1.75 + .75 * smoothstep(2.1, 1.5, x) * (1. + .12 * cos(p.x * 3.));
  float tile = top + .08 * abs(sin(p.x * 9.));
  float hole = max(x - 1.05, p.y - 1.35 - sqrt(max(1.1025 - x * x, 0.)) * .62);
  vec3 c = mix(vec3(.42, .38, .36), vec3(.74, .68, .60), fbm(p * 1.7));
  c *= .82 + .26 * vnoise(p * vec2(7., 5.)) * vnoise(p * vec2(1.3, .9));
  float brick = smoothstep(.56, .7, fbm(p * 1.1 + 4.));
  vec2 b = vec2(p.x * 3.4 + .5 * mod(floor(p.y * 9.), 2.), p.y * 9.);
  c = mix(c, vec3(.30, .15, .10) * (.6 + .6 * hash21(floor(b))) * (.5 + .5 * smoothstep(.06, .16, min(fract(b.x), fract(b.y)))), brick);
  c = mix(c, vec3(.30, .10, .06), fill(abs(p.y - top + .02) - .09) * (.6 + .4 * abs(sin(p.x * 9.))));
  // arch: a painted border of leaves
  float rim = hole;
  float vine = .5 + .5 * sin(14. * atan(p.x, p.y - .7) + 5. * sin(3. * p.y));
  c = mix(c, mix(vec3(.36, .08, .05), vec3(.85, .55, .16), smoothstep(.55, .75, vine)), fill(abs(rim - .18) - .12));
  c *= .45 + .55 * smoothstep(0., .9, p.y);
  return vec4(c * canvasGrain(p), min(step(p.y, tile), step(0., hole)));
}`

/** One leaf of the gate: planks, iron, a sun. */
export const GATE = /* glsl */ `
vec4 paint(vec2 p) {
  vec3 c = mix(vec3(.10, .055, .03), vec3(.22, .12, .06), stroke(p * 3., 1.52, .9, .06));
  c *= .5 + .5 * smoothstep(0., .02, abs(mod(p.x + .1, .2) - .1) - .008);
  c = mix(c, vec3(.03, .03, .035), fill(abs(abs(p.y - .9) - .55) - .05));
  vec2 q = p - vec2(.5, 1.0);
  float r = length(q);
  float sun = fill(r - .2 - .09 * pow(abs(cos(atan(q.y, q.x) * 6.)), 4.));
  c = mix(c, vec3(.75, .42, .1) * (.7 + .3 * cos(r * 40.)), sun);
  return vec4(c, 1.);
}`

const ORCHARD = { dark: 'vec3(.006,.005,.008)', bark: 'vec3(.13,.10,.08)', leaf: 'vec3(.055,.062,.05)' }

/** Three cloths of black apple trees, the nearest first. */
export const ORCHARD_TREES: readonly string[] = [
  treeCloth({ ...ORCHARD, seed: 1.7, open: 5.7, crown: 7.4, vista: [3, 3.1], reach: 0.8, gnarl: 0.5, foliage: 0.86 }),
  treeCloth({ ...ORCHARD, seed: 5.3, open: 5, crown: 7.5, vista: [3, 4], reach: 0.6, gnarl: 0.55, foliage: 0.8 }),
  treeCloth({
    ...ORCHARD,
    seed: 9.1,
    open: 4.6,
    crown: 6.2,
    vista: [3.4, 4.8],
    reach: 0.34,
    gnarl: 0.5,
    foliage: 0.72,
    far: 0.25,
  }),
]
