/**
 * The brushes of the scenery workshop, GLSL. Everything painted or woven on stage is built from these; listed for
 * authors in README.md. All are functions of place alone.
 */
export const NOISE = /* glsl */ `
float hash21(vec2 p) {
  vec3 q = fract(vec3(p.xyx) * vec3(.1031, .1030, .0973));
  q += dot(q, q.yzx + 33.33);
  return fract((q.x + q.y) * q.z);
}
vec2 hash22(vec2 p) { return vec2(hash21(p), hash21(p + 41.7)); }
mat2 rot(float a) { float c = cos(a), s = sin(a); return mat2(c, s, -s, c); }
float vnoise(vec2 p) {
  vec2 i = floor(p), f = fract(p);
  f = f * f * (3. - 2. * f);
  float low = mix(hash21(i), hash21(i + vec2(1, 0)), f.x);
  float high = mix(hash21(i + vec2(0, 1)), hash21(i + vec2(1, 1)), f.x);
  return mix(low, high, f.y);
}
float fbm(vec2 p) {
  float sum = 0., weight = .5;
  mat2 turn = mat2(1.6, 1.2, -1.2, 1.6);
  for (int i = 0; i < 5; i++) {
    sum += weight * vnoise(p);
    p = turn * p + 7.3;
    weight *= .5;
  }
  return sum;
}
float fbm3(vec3 p) { return .55 * fbm(p.xy + p.z * vec2(1.7, -.9)) + .45 * fbm(p.zy * 1.1 + p.x * vec2(.6, .3)); }
// noise that has flowed round itself: moonlit cloud, marble, smoke
float warp(vec2 p) { return fbm(p + 1.5 * vec2(fbm(p * 1.3), fbm(p * 1.3 + 5.))); }
// height of a hill line at x
float ridge(float x, float scale, float height, float base) {
  return base + height * (fbm(vec2(x * scale, 3.1 + scale)) - .35);
}
// one layer of dragged brush: noise drawn out along an angle that wanders a little
float stroke(vec2 p, float angle, float len, float width) {
  vec2 q = rot(-angle - .8 * (vnoise(p * .35) - .5)) * p;
  return .6 * vnoise(q / vec2(len, width)) + .4 * vnoise(q * vec2(2.3, 3.1) / vec2(len, width) + 9.);
}
float canvasGrain(vec2 p) { return .94 + .06 * vnoise(p * 90.) + .03 * (fbm(p * .7) - .5); }
float hang(vec2 p) { return 1. + .05 * sin(p.x * 3.1 + .6 * sin(p.x * 1.3)); }
float box(vec2 p, vec2 halfSize) {
  vec2 d = abs(p) - halfSize;
  return length(max(d, 0.)) + min(max(d.x, d.y), 0.);
}
float disc(vec2 p, float r) { return length(p) - r; }
float segment(vec2 p, vec2 a, vec2 b) {
  vec2 u = p - a, v = b - a;
  return length(u - v * clamp(dot(u, v) / dot(v, v), 0., 1.));
}
float fill(float d) { float w = max(fwidth(d), 1e-5); return smoothstep(w, -w, d); }
float line(float d, float width) { return fill(abs(d) - .5 * width); }
// distance to the nearest and to the second nearest of scattered points
vec2 cells(vec2 p) {
  vec2 base = floor(p), best = vec2(9.);
  for (int j = -1; j < 2; j++) for (int i = -1; i < 2; i++) {
    vec2 c = base + vec2(i, j);
    float d = length(p - c - .5 - .7 * (hash22(c) - .5));
    best = d < best.x ? vec2(d, best.x) : vec2(best.x, min(best.y, d));
  }
  return best;
}
// painted foliage: x cover, y shade of the leaf on top; leaves are kept where the density beats their own hash
vec2 leaves(vec2 p, float perMetre, float seed, float density) {
  vec2 g = p * perMetre, base = floor(g), best = vec2(0.);
  for (int j = -1; j < 2; j++) for (int i = -1; i < 2; i++) {
    vec2 c = base + vec2(i, j);
    float h = hash21(c + seed), keep = hash21(c + seed + 31.);
    if (density < keep * .85 + .12) continue;
    vec2 q = rot(-6.2832 * h) * (g - c - .5 - .6 * (vec2(h, keep) - .5));
    float d = 1. - length(q * vec2(.95, 2.3 - .8 * h)) / .85;
    if (d > 0. && h + .2 > best.y) best = vec2(1., h + .2 + .25 * d);
  }
  return best;
}
`
