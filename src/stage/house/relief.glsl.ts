/**
 * What the house is made of, by number: carved ornament up to 5, people from 6 to 8, then lights and cloth; uv in metres
 * along and across the moulding. Heights of carving about 0–1. Linen lies among the people, as they wear it.
 */
export const RELIEF = {
  plain: 0,
  frame: 1,
  balcony: 2,
  wall: 3,
  ceiling: 4,
  fringe: 5,
  skin: 6,
  hair: 7,
  dress: 8,
  lamp: 9,
  desk: 10,
  velvet: 11,
  linen: 6.6,
} as const
export type Relief = (typeof RELIEF)[keyof typeof RELIEF]

export const RELIEF_GLSL = /* glsl */ `
float carvedFrame(vec2 m) {
  float w = m.y, band = smoothstep(1.16, 1.22, w) * smoothstep(1.94, 1.88, w);
  float h = mix(.42 + .12 * sin(w * 44.), .06, band), P = .62;
  vec2 q = vec2(mod(m.x, P) - .5 * P, w - 1.55);
  float a = atan(q.y, q.x), r = length(q);
  float leaf = smoothstep(.30 + .05 * cos(a * 5. + m.x), .18, r) * (.5 + .5 * cos(a * 5. + 1.57)) + smoothstep(.09, .03, r);
  h = max(h, .3 + .7 * leaf * step(abs(q.y), .42));
  h = max(h, .8 * smoothstep(.035, 0., abs(q.y - .16 * sin(m.x * 10.13))) * step(abs(q.y), .4));
  h = max(h, 1.1 * smoothstep(.10, .02, length(vec2(abs(mod(m.x, .22) - .11), .7 * (w - .80)))));
  h = max(h, 1.1 * smoothstep(.09, .02, length(vec2(abs(mod(m.x, .3) - .15), .6 * (w - 2.42)))));
  return max(h, .9 * max(smoothstep(.05, 0., abs(w - 1.20)), smoothstep(.05, 0., abs(w - 1.90))));
}
float carvedBalcony(vec2 m) {
  m.y -= .86;
  float P = 1.7;
  vec2 q = vec2(mod(m.x, P) - .5 * P, m.y - .52);
  float sag = -.18 + .72 * q.x * q.x, garland = abs(q.y - sag) - .045 * (1.1 - 1.1 * abs(q.x));
  float h = smoothstep(.035, -.03, garland) * (.6 + .4 * sin(q.x * 60.) * sin(q.x * 47. + q.y * 60.)) * step(abs(q.x), .62);
  vec2 e = vec2(abs(q.x) - .5 * P, q.y - .05);
  float r = length(e), a = atan(e.y, e.x);
  h = max(h, smoothstep(.17 + .03 * cos(a * 8.), .11, r) * (.55 + .45 * cos(a * 8.)) * smoothstep(-.02, .07, r) + smoothstep(.05, 0., r));
  h = max(h, smoothstep(.05, .02, abs(q.x)) * smoothstep(.02, .0, abs(q.y + .27) - .07) * .8);
  vec2 f = vec2(mod(m.x, .34) - .17, m.y + .02);
  h = max(h, .7 * smoothstep(.13, .05, length(f * vec2(1., 1.5)) + .035 * cos(6. * atan(f.y, f.x))));
  h = max(h, smoothstep(.03, 0., abs(m.y - .12)) * (.6 + .4 * sin(m.x * 38.)));
  h = max(h, smoothstep(.05, .01, abs(m.y - .98)) * (.6 + .4 * sin(m.x * 26.)));
  return max(h, smoothstep(.06, .02, abs(m.y + .10)));
}
float carvedWall(vec2 m) {
  vec2 q = vec2(mod(m.x + .8 * step(.5, fract(m.y * .5)), 1.6) - .8, mod(m.y, 1.) - .5);
  float a = atan(q.y, q.x), r = length(q * vec2(.8, 1.)), h = .16 + .06 * vnoise(m * 3.), wavy = r * (1. + .25 * cos(a * 4.));
  h = max(h, .30 * (smoothstep(.40, .36, wavy) - smoothstep(.34, .30, wavy)) + .36 * smoothstep(.16, .08, r * (1. + .3 * cos(a * 6.))));
  float column = abs(abs(m.x) - 10.2);
  h = max(h, smoothstep(.5, .42, column) * (.42 + .25 * sin(m.x * 26.)));
  h = max(h, smoothstep(.10, .04, abs(m.y - 11.3)) + smoothstep(.08, .03, abs(m.y - 11.75)) * (.6 + .4 * sin(m.x * 34.)));
  return max(h, smoothstep(.12, .05, abs(m.y - 12.2)));
}
float carvedCeiling(vec2 m) {
  float r = length(m), a = atan(m.y, m.x);
  float h = .12 * fbm(m * .4);
  h = max(h, smoothstep(.22, .05, abs(r - 7.2)) * (.6 + .4 * cos(a * 90.)));
  h = max(h, smoothstep(.14, .04, abs(r - 2.2)));
  h = max(h, .8 * smoothstep(.10, .03, abs(sin(a * 8.)) * r * .5) * step(2.2, r) * step(r, 7.2));
  return max(h, .7 * smoothstep(.5, .2, length(vec2(abs(mod(a, .785) - .39) * r, r - 4.6))));
}
// the painted ceiling: a sky with lit clouds between gilded ribs, p metres from its rose
vec3 skyAbove(vec2 p) {
  float r = length(p), clouds = smoothstep(.38, .72, warp(p * .22 + 3.));
  vec3 sky = mix(vec3(.20, .27, .34), vec3(.06, .10, .19), smoothstep(1., 7., r));
  vec3 c = mix(sky, vec3(.62, .46, .33), clouds * (.35 + .65 * smoothstep(7., 2., r)));
  // panels of a garnet velvet, each with its painted wreath
  vec2 panel = vec2(fract(atan(p.y, p.x) * 3.82) - .5, mod(r - 7.2, 2.4) - 1.2);
  float wreath = smoothstep(.16, .0, abs(length(panel * vec2(r * .26, 1.)) - .62 - .05 * sin(16. * atan(panel.y, panel.x * r * .26))));
  float bars = smoothstep(.47, .5, abs(panel.x)) + smoothstep(1.1, 1.2, abs(panel.y));
  vec3 coffer = mix(vec3(.07, .022, .02), vec3(.34, .2, .07), clamp(.8 * wreath + bars, 0., 1.));
  return mix(c, coffer, smoothstep(7.1, 7.3, r));
}
float carved(float kind, vec2 m) {
  if (kind < .5) return 0.;
  if (kind < 1.5) return carvedFrame(m);
  if (kind < 2.5) return carvedBalcony(m);
  if (kind < 3.5) return carvedWall(m);
  if (kind < 4.5) return carvedCeiling(m);
  if (kind < 5.5) return .3 + .7 * pow(abs(sin(m.x * 3.14159)), .5) * (.8 + .2 * vnoise(m * vec2(3., 9.)));
  return 0.;
}
`
