/**
 * The lake's painted things. Linear colours as the cloth would look under full light; `p` in metres, x from the middle,
 * y from the floor.
 */

/** Waterline of the backcloth, metres above the floor. */
const HORIZON = 2.62

/** Hills, ruined chapel, far shore and water. The moon and its path hang in front, because they travel. */
export const SHORE = /* glsl */ `
const float HZ = ${HORIZON};
const vec2 GLOW = vec2(-1.6, 6.0);
vec3 sky(vec2 p) {
  float t = clamp((p.y - HZ) / 8., 0., 1.);
  vec3 c = mix(vec3(.055, .15, .26), vec3(.002, .008, .040), pow(t, .5));
  float far = length((p - GLOW) * vec2(.72, 1.));
  c += vec3(.10, .20, .30) * exp(-far * .62);
  float cloud = warp(p * vec2(.27, .66) + 2.) + .10 * (fbm(p * vec2(2.4, 4.)) - .5);
  float body = smoothstep(.40, .92, cloud) * smoothstep(0., .22, t) * smoothstep(1.2, .45, t);
  float lit = exp(-far * .42);
  c = mix(c, mix(vec3(.018, .042, .095), vec3(.50, .66, .76), lit), body * .9);
  float rim = smoothstep(.38, .50, cloud) * smoothstep(.64, .50, cloud);
  c += vec3(.30, .42, .52) * rim * lit * lit * .55 * smoothstep(0., .2, t);
  return c * (.90 + .20 * stroke(p * 1.1, .12, 1.9, .26));
}
float chapel(vec2 p) {
  p -= vec2(3.9, 3.42);
  float tower = step(abs(p.x), .27 + .05 * step(p.y, .5)) * step(p.y, 1.95 + .35 * fbm(vec2(p.x * 7., 2.)));
  float nave = step(abs(p.x - 1.1), .95) * step(p.y, .98 - .66 * (p.x - .6) + .32 * fbm(vec2(p.x * 5., 8.)));
  float gable = step(abs(p.x - 2.25), .2) * step(p.y, 1.15 - 1.9 * abs(p.x - 2.25) + .2 * fbm(vec2(p.x * 9., 4.)));
  float mass = max(max(tower, nave), gable) * step(-.6, p.y);
  vec2 bell = p - vec2(0., 1.25);
  float opening = step(length(vec2(abs(bell.x) + .06, max(bell.y, 0.) * .62)), .16) * step(-.3, bell.y);
  vec2 bay = vec2(mod(p.x - .44, .42) - .21, p.y - .34);
  float lancet = step(length(vec2(abs(bay.x) + .05, max(bay.y, 0.) * .6)), .15) * step(-.24, bay.y) * step(.44, p.x) * step(p.x, 1.7);
  return mass * (1. - opening) * (1. - lancet);
}
vec4 paint(vec2 p) {
  vec3 c;
  float brush = stroke(p * 1.5, .5, .9, .16);
  if (p.y > HZ) {
    c = sky(p);
    float far = length(p - GLOW);
    float crest1 = ridge(p.x, .33, 2.8, 3.5), crest2 = ridge(p.x + 20., .5, 2.1, 3.05), crest3 = ridge(p.x + 50., 1.1, 1.0, 2.75);
    float haze = exp(-(p.y - HZ) * 1.5);
    if (p.y < crest1) c = mix(vec3(.030, .070, .125), vec3(.05, .10, .16), brush) + vec3(.07, .11, .13) * exp(-far * .5) * smoothstep(.4, 0., crest1 - p.y);
    if (p.y < crest2) c = mix(vec3(.018, .046, .085), vec3(.032, .07, .11), brush) + vec3(.06, .09, .11) * exp(-far * .55) * smoothstep(.25, 0., crest2 - p.y);
    c = mix(c, vec3(.10, .19, .27), .55 * haze * (.5 + .6 * fbm(p * vec2(.4, 1.8))));
    if (p.y < crest3) c = mix(vec3(.007, .020, .038), vec3(.014, .038, .06), brush);
    float stone = chapel(p);
    float hill = HZ + 1.12 * exp(-pow((p.x - 4.9) / 1.8, 2.)) * (1. + .5 * (fbm(vec2(p.x * 3., 4.)) - .5));
    vec3 wall = mix(vec3(.012, .026, .042), vec3(.022, .045, .066), fbm(p * vec2(9., 14.)));
    wall += vec3(.16, .23, .27) * smoothstep(.24, -.02, p.x - 3.62) * step(p.x, 3.9) * step(3.6, p.x) * (.6 + .6 * brush);
    c = mix(c, wall, stone);
    if (p.y < hill) c = mix(vec3(.006, .017, .026), vec3(.014, .036, .048), brush) + vec3(.05, .08, .09) * smoothstep(.12, 0., hill - p.y) * step(p.x, 4.8) * brush;
    // Trees of both shores: crowns are heaps of discs, so that the edge is leafy and not rocky.
    float shore = smoothstep(3.2, 8.6, abs(p.x + .5));
    float tall = HZ + .1 + shore * (1.5 + 1.5 * fbm(vec2(p.x * .55, 1.)));
    vec2 clump = cells(p * vec2(1.5, 1.9) + 3.);
    vec2 leaf = cells(p * 9.);
    float crown = tall - p.y - .55 * clump.x - .22 * leaf.x + .25;
    if (crown > 0. && shore > .01 && (stone < .5 || p.y < hill)) {
      float sheen = smoothstep(.6, .1, clump.x) * smoothstep(.7, .15, leaf.x) * smoothstep(HZ - .4, tall, p.y);
      c = mix(vec3(.004, .013, .020), vec3(.026, .066, .080), sheen * (.5 + .5 * brush));
      c += vec3(.05, .09, .10) * smoothstep(.25, 0., crown) * exp(-far * .22) * sheen;
    }
  } else {
    float d = HZ - p.y;
    vec2 m = vec2(p.x + (fbm(vec2(p.x * 1.2, p.y * 9.)) - .5) * d * .9, HZ + d * 1.55 + (fbm(vec2(p.x * .8, p.y * 14.)) - .5) * .5);
    c = sky(m) * .5 * vec3(.75, .95, 1.05);
    float bank = smoothstep(3., 8., abs(p.x + .5)) * smoothstep(1.5, .1, d);
    c = mix(c, vec3(.010, .026, .038), bank * .8);
    float chapelMirror = chapel(vec2(m.x, HZ + d * 1.05 + .25 * (fbm(vec2(p.x * 2., p.y * 16.)) - .5)));
    c = mix(c, vec3(.012, .03, .045), .55 * chapelMirror);
    c *= .70 + .55 * stroke(vec2(p.x * .7, p.y * 3.2), 0., 2.2, .25);
    float glint = smoothstep(.62, .95, fbm(vec2(p.x * 1.7, p.y * 17.)) + .3 * vnoise(vec2(p.x * 6., p.y * 44.)) * exp(-d * .4));
    c += vec3(.12, .19, .23) * glint * exp(-pow((p.x - GLOW.x) / 4.5, 2.));
    c = mix(c, vec3(.10, .19, .26), .6 * exp(-d * 4.5));
  }
  return vec4(c * canvasGrain(p) * hang(p), 1.);
}`

/** Light of the moon on the water: hangs in front of the cloth and travels with the moon. Height: the waterline. */
export const MOON_PATH = /* glsl */ `
vec4 paint(vec2 p) {
  float d = ${HORIZON} - p.y;
  float width = .20 + .40 * d;
  float ripple = fbm(vec2(p.x * 1.7 + 9., p.y * 17.)) + .35 * vnoise(vec2(p.x * 6., p.y * 44.));
  float core = exp(-pow(p.x / width, 2.)) * smoothstep(.60, .92, ripple + .3 * exp(-d * 1.5));
  float stray = smoothstep(.80, 1.02, ripple) * exp(-pow(p.x / (width * 2.8), 2.));
  float a = clamp(core + .45 * stray, 0., 1.) * smoothstep(0., .02, d) * smoothstep(2.6, 1.9, d);
  return vec4(vec3(.95, 1., 1.), a);
}`

/**
 * One plane of the wood round the stage: two trees and the canopy that joins them. Alpha cuts it out.
 * @param seed another tree for every plane
 * @param inset metres its trees stand nearer to the middle
 * @param far 0 next to the house … 1 next to the lake: farther planes are lighter
 * @param drop metres its canopy hangs lower
 */
export function wood(seed: number, inset: number, far: number, drop: number): string {
  const f = (x: number) => x.toFixed(3)
  return /* glsl */ `
const float SEED = ${f(seed)};
const float IN = ${f(inset)};
const float FAR = ${f(far)};
const float DROP = ${f(drop)};
float mass(vec2 p) {
  float side = sign(p.x), x = abs(p.x) + IN, y = p.y - 5.25;
  float edge = 5.7 + .5 * sin(y * .7 + SEED * 2. + side) + 1.1 * (fbm(vec2(y * .5 + SEED, side * 3.)) - .5) - 1.2 * smoothstep(0., 5., y);
  float crown = 2.95 - DROP + 1.4 * (fbm(vec2(p.x * .45, SEED)) - .5) - .016 * p.x * p.x;
  float low = smoothstep(-4.1, -5.2, y) * .62 * smoothstep(4.9, 6.4, x);
  float foliage = smoothstep(edge - .75, edge + .85, x) * smoothstep(-2.4, -.1, y + fbm(p * .8 + SEED) * 1.6 - .8);
  return max(max(foliage, smoothstep(crown - 1., crown + .9, y)), low);
}
vec4 paint(vec2 p) {
  float x = abs(p.x) + IN, y = p.y - 5.25, D = mass(p);
  vec2 big = leaves(p, 8.5, SEED, D), small = leaves(p, 15., SEED + 9., D);
  float leafed = max(big.x, small.x);
  float shade = max(big.y, small.y * .9);
  float bend = .3 * sin(p.y * .6 + SEED * 3.) + .12 * fbm(vec2(p.y * 1.5, SEED));
  float tx = x - 6.35 - bend;
  float girth = .20 + .05 * fbm(vec2(p.y * 3., SEED)) + .4 * smoothstep(-3.6, -5.25, y) + .05 * smoothstep(-4.8, -5.25, y) * vnoise(vec2(tx * 9., SEED));
  float second = x - 7.5 + .22 * sin(p.y * .8 + SEED);
  float bough = segment(vec2(x, y), vec2(6.35 + bend, -1.6), vec2(5.2, 1.4)) - .10 + .02 * (y + 1.6);
  float trunk = max(max(step(abs(tx), girth), step(abs(second), .14 + .25 * smoothstep(-4., -5.25, y))), step(bough, 0.));
  float cover = max(max(leafed, trunk), step(.97, D));
  float open = 1. + FAR * 1.7;
  // Big clumps catch the moon on their upper inner side; the depth of the wood stays black.
  vec2 clump = cells(p * .85 + SEED * 3.);
  float catches = smoothstep(.75, .10, clump.x + .25 * (fbm(p * 1.6 + SEED) - .5));
  float inner = 1. - smoothstep(.45, 1., D);
  vec3 c = mix(vec3(.002, .005, .010), vec3(.018, .046, .060), shade * shade * shade) * (.18 + .95 * catches) * open;
  c *= smoothstep(9.6, 4.2, p.y) * .8 + .2;
  // The undergrowth stays a dark edge to the floor.
  c *= .3 + .7 * smoothstep(.2, 1.8, p.y);
  c += vec3(.08, .15, .19) * shade * shade * inner * catches * (.16 + .5 * FAR);
  float bark = fbm(vec2(tx * 13. + .8 * fbm(p * 2.), p.y * 1.7 + SEED)) * .7 + .3 * vnoise(vec2(tx * 30., p.y * 4.));
  if (trunk > .5 && leafed < .5) {
    c = mix(vec3(.005, .013, .020), vec3(.034, .066, .082), smoothstep(.25, .8, bark)) * open;
    c += vec3(.13, .22, .26) * smoothstep(.02, -girth, tx) * bark * step(abs(tx), girth) * smoothstep(5.4, 2.5, p.y);
  }
  return vec4(c * canvasGrain(p), cover);
}`
}

/** Reeds along the far bank: blades and heads of rushes, cut out. */
export const REEDS = /* glsl */ `
float blades(vec2 p, float every, float seed, float tall) {
  float hit = 0.;
  float cell = floor(p.x / every);
  for (int k = -2; k < 3; k++) {
    float id = cell + float(k);
    vec2 h = hash22(vec2(id, seed));
    float clump = smoothstep(.38, .7, fbm(vec2(id * every * .55 + seed, seed)));
    float height = tall * (.35 + .65 * h.x) * (.25 + .95 * clump);
    float bow = (h.y - .5) * .5 * pow(max(p.y, 0.) / height, 2.);
    float axis = (id + .5 + .7 * (h.x - .5)) * every + bow;
    float width = .016 * (1. - .85 * p.y / height) + .003;
    hit = max(hit, step(abs(p.x - axis), width) * step(p.y, height));
    if (h.y > .72) hit = max(hit, step(length((p - vec2(axis, height * .93)) / vec2(.026, .11)), 1.));
  }
  return hit;
}
vec4 paint(vec2 p) {
  float edge = smoothstep(1.6, 4.2, abs(p.x));
  float near = blades(p, .055, 3., .95 * (.35 + .65 * edge)), back = blades(p + vec2(.03, 0.), .045, 8., 1.15 * (.3 + .7 * edge));
  float bank = step(p.y, .10 + .10 * edge + .07 * fbm(vec2(p.x * 2.4, 1.)));
  float cover = max(max(near, back), bank);
  vec3 c = mix(vec3(.03, .065, .08), vec3(.008, .02, .028), near);
  c += vec3(.05, .10, .12) * smoothstep(.2, 1., p.y) * (1. - bank);
  if (bank > .5) c = vec3(.006, .014, .02);
  return vec4(c * canvasGrain(p), cover);
}`

/** What the upstage gauze is painted with: mist over water. It is hardly there unless lit from the house. */
export const MIST = /* glsl */ `
vec4 paint(vec2 p) {
  float cloud = warp(p * vec2(.4, .9) + 4.);
  vec3 c = mix(vec3(.05, .11, .17), vec3(.30, .42, .50), smoothstep(.35, .8, cloud));
  float low = smoothstep(6.5, .5, p.y);
  return vec4(c * (.75 + .5 * stroke(p * 1.2, .4, 1.6, .2)), .25 + .75 * low * smoothstep(.3, .7, cloud));
}`
