/** A stormy sky over a lake: torn light along the horizon, dark above; the moon's own clouds are cloths before it. */
export const STORM_SKY = /* glsl */ `
vec4 paint(vec2 p) {
  float hz = 2.15;
  vec3 c;
  float t = clamp((p.y - hz) / 8., 0., 1.);
  vec3 sky = mix(vec3(.42, .52, .62), vec3(.07, .10, .16), pow(t, .5));
  float cloud = warp(p * vec2(.24, .62) + 1.5);
  sky *= .45 + .95 * smoothstep(.36, .78, cloud);
  // A tear in the clouds low over the water.
  float tear = exp(-pow((p.y - 3.1 - .35 * sin(p.x * .5)) / .34, 2.)) * smoothstep(.35, .7, fbm(vec2(p.x * .5, p.y * 2.2) + 4.));
  sky += vec3(.55, .62, .66) * tear;
  sky *= .78 + .42 * stroke(p * .8, .24, 2.6, .22);
  c = sky;
  float far = ridge(p.x, .35, 1.6, 2.75);
  if (p.y < far) c = mix(vec3(.05, .075, .11), vec3(.10, .14, .18), stroke(p * 1.6, 1., .8, .14)) + .1 * smoothstep(.2, 0., far - p.y);
  float near_ = ridge(p.x + 30., .7, 1.3, 2.25) + .5 * smoothstep(4., 8., abs(p.x));
  if (p.y < near_) c = mix(vec3(.02, .032, .05), vec3(.05, .075, .10), stroke(p * 2., 1.2, .6, .1));
  if (p.y < hz) {
    float d = hz - p.y;
    vec2 w = vec2(p.x + .5 * d * (fbm(vec2(p.x * 1.2, p.y * 8.)) - .5), p.y);
    float swell = fbm(vec2(w.x * .8, w.y * (9. - 2.5 * d)) + 2.);
    float crest = smoothstep(.60, .78, swell + .12 * vnoise(vec2(w.x * 6., w.y * 40.)));
    c = mix(vec3(.045, .075, .10), vec3(.16, .22, .27), smoothstep(.3, .7, swell));
    c += vec3(.55, .62, .66) * crest * (.25 + .3 * d);
    c *= .7 + .5 * stroke(vec2(p.x * .6, p.y * 3.), 0., 2., .25);
  }
  return vec4(c * canvasGrain(p) * hang(p), 1.);
}`

/** Torn cloud for a soft cloth that races; it repeats every 16 m so that it may travel for ever. */
export const STORM_CLOUD = /* glsl */ `
float tile(vec2 p, float period) {
  float u = fract(p.x / period), w = smoothstep(.0, 1., u);
  vec2 a = vec2(u * period, p.y), b = vec2((u - 1.) * period, p.y);
  return mix(warp(a * vec2(.34, .8) + 11.), warp(b * vec2(.34, .8) + 11.), w);
}
vec4 paint(vec2 p) {
  float n = tile(p, 16.);
  float body = smoothstep(.36, .66, n + .06 * sin(p.y * .9));
  float depth = smoothstep(.42, .82, n);
  vec3 c = mix(vec3(.34, .40, .46), vec3(.05, .07, .10), depth);
  float a = body * smoothstep(0., 1.8, p.y) * smoothstep(7., 4.6, p.y);
  return vec4(c, a * .9);
}`

/** Lightning over the hills: one bolt and its branches, for a soft cloth 6 × 8 m. */
export const BOLT = /* glsl */ `
float crack(vec2 p, float seed, float wander) {
  float x = wander * ((fbm(vec2(p.y * .9, seed)) - .5) * 2.2 + (fbm(vec2(p.y * 4.5, seed + 3.)) - .5) * .5);
  return abs(p.x - x);
}
vec4 paint(vec2 p) {
  float d = crack(p, 2., 1.) + .004;
  float line_ = .012 / d * smoothstep(8., 7.4, p.y) * smoothstep(.4, 1.2, p.y);
  float e = crack(vec2(p.x - .55 * (5.2 - p.y), p.y), 8., .7);
  line_ += .006 / (e + .004) * smoothstep(5.4, 4.8, p.y) * smoothstep(2.6, 3.6, p.y);
  float f = crack(vec2(p.x + .7 * (6.4 - p.y), p.y), 15., .7);
  line_ += .005 / (f + .004) * smoothstep(6.5, 6., p.y) * smoothstep(4., 4.8, p.y);
  float glow = exp(-d * 1.9) * .1 * smoothstep(1., 4.5, p.y) * smoothstep(8., 6.5, p.y);
  float a = clamp(line_ * .5 + glow, 0., 1.) * smoothstep(3., 2., abs(p.x)) * smoothstep(0., 1., p.y);
  return vec4(vec3(.86, .93, 1.), a);
}`

/** Slanting rain for a soft cloth that slides along itself; it repeats every 8 m. */
export const RAIN = /* glsl */ `
vec4 paint(vec2 p) {
  float a = 0.;
  for (int i = 0; i < 3; i++) {
    float k = float(i);
    vec2 q = vec2(p.x + .22 * p.y, p.y) * vec2(9. + 4. * k, 1. / (.9 + .4 * k));
    vec2 cell = floor(q), f = fract(q);
    float h = hash21(vec2(cell.x, mod(cell.y, floor(8. / (.9 + .4 * k))) + 31. * k));
    a += smoothstep(.12, .0, abs(f.x - .5)) * smoothstep(0., .5, f.y) * smoothstep(1., .6, f.y) * step(.62, h) * (.5 - .1 * k);
  }
  float squall = smoothstep(.25, .75, fbm(p * vec2(.2, .05) + 3.));
  return vec4(vec3(.72, .84, .95), a * squall * .5);
}`

/** Cliffs at the sides: broken rock that frames the sea; cut out. */
export const STORM_ROCKS = (i: number): string => /* glsl */ `
const float SEED = ${(4.3 + 7.1 * i).toFixed(2)}, OPEN = ${(6.0 - 0.7 * i).toFixed(2)}, HIGH = ${(i === 0 ? 10.5 : 4.25).toFixed(2)};
vec4 paint(vec2 p) {
  float side = p.x < 0. ? -1. : 1., x = abs(p.x) - OPEN;
  float s = SEED + 3. * side;
  // Steps of rock: a falling line broken into shelves.
  float fall = HIGH * smoothstep(-.9, 3.2, x + .5 * (fbm(vec2(p.y * .8, s)) - .5));
  float shelf = .55 * floor((fall + .5 * fbm(vec2(x * 1.7, s))) / .55);
  float top = mix(fall, shelf, .65) + .35 * (fbm(vec2(x * 3.1, s + 2.)) - .35) - .05;
  float overhang = step(-.5, x + .8 * (fbm(vec2(p.y * 1.3, s + 5.)) - .5) - .15);
  float mask = step(p.y, top) * max(overhang, step(p.y, .5)) * step(-1.1, x);
  // Facets: a folded height field, lit from the open middle and above.
  vec2 q = rot(.5 * side) * p * vec2(1., .62) + s;
  float e = .06, h0 = abs(fbm(q) - .5), h1 = abs(fbm(q + vec2(side * e, -e)) - .5);
  float face = clamp(.5 + (h0 - h1) * 5.5, 0., 1.);
  float strata = smoothstep(.35, .6, fbm(vec2(p.x * .7 + .5 * p.y * side, p.y * 3.2) + s));
  float crack = smoothstep(.0, .035, h0);
  vec3 c = mix(vec3(.010, .015, .022), vec3(.15, .185, .215), face * face * (.5 + .5 * strata));
  c *= (.45 + .55 * crack) * (.8 + .4 * stroke(p * 2.4, 1.1 * side, .7, .09));
  c += vec3(.20, .25, .29) * smoothstep(.12, .0, top - p.y) * (.3 + .7 * fbm(p * 5.));
  c *= mix(1.15, .4, smoothstep(0., 2.6, x)) * (.55 + .45 * smoothstep(0., 1., p.y));
  return vec4(c * canvasGrain(p), mask);
}`
