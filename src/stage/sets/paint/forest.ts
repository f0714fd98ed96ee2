import { treeCloth } from './trees'

/** The depth of the forest: trunk behind trunk, each paler in the mist, and the moon's glow at the upper left. */
export const FOREST_DEPTH = /* glsl */ `
float trunks(vec2 p, float perMetre, float seed, float w) {
  float m = 0.;
  for (int i = -1; i < 2; i++) {
    float k = floor(p.x * perMetre) + float(i), h = hash21(vec2(k, seed));
    float c = (k + .5 + .6 * (h - .5)) / perMetre;
    float x = c + .12 * sin(p.y * (.9 + h) + 6. * h) + .05 * sin(p.y * 3.1 + 9. * h);
    float girth = w * (.6 + .8 * h) * (1. + .8 * exp(-p.y * 1.3)) * (1. - .045 * p.y);
    m = max(m, smoothstep(.03, -.03, abs(p.x - x) - girth));
    // bare boughs, forking
    for (int j = 0; j < 4; j++) {
      float y0 = 2.2 + 1.4 * float(j) + 1.2 * hash21(vec2(k, seed + float(j)));
      float dir = hash21(vec2(k + 2., seed + float(j))) < .5 ? -1. : 1.;
      float u = (p.x - x) * dir;
      float line_ = y0 + u * (.6 + h) + .22 * sin(u * 4. + 7. * h);
      m = max(m, step(0., u) * smoothstep(.02, -.02, abs(p.y - line_) - w * .34 * max(0., 1. - u * .55)));
    }
  }
  return m;
}
vec4 paint(vec2 p) {
  vec2 moon = vec2(-3.1, 6.5);
  float d = length(p - moon);
  vec3 c = mix(vec3(.10, .17, .17), vec3(.012, .028, .034), smoothstep(.5, 8.5, p.y));
  c += vec3(.26, .36, .36) * exp(-d * .62) + vec3(.30, .36, .34) * exp(-d * d * .28);
  float cloud = warp(p * vec2(.30, .8) + 2.);
  c *= .74 + .6 * smoothstep(.35, .8, cloud);
  vec3 mist = vec3(.20, .30, .30);
  for (int i = 0; i < 4; i++) {
    float k = float(i);
    float m = trunks(p + vec2(3.7 * k, 0.), 1.25 - .19 * k, 4. + 9. * k, .07 + .05 * k);
    vec3 wood = mix(mix(vec3(.075, .12, .125), vec3(.006, .012, .014), k / 3.), vec3(.09, .15, .15), exp(-d * .8) * .6);
    wood *= .75 + .5 * stroke(p * 2.4, 1.5, .8, .1);
    c = mix(c, wood, m);
    // Mist lies between the rows.
    float bank = smoothstep(2.9 - .5 * k, .1, p.y + .9 * fbm(p * vec2(.7, 1.6) + 5. * k));
    c = mix(c, mist * (.5 + .3 * exp(-abs(p.x + 3.) * .25)), bank * (.62 - .1 * k));
  }
  c *= .88 + .24 * stroke(p, .15, 1.8, .25);
  return vec4(c * canvasGrain(p) * hang(p), 1.);
}`

/** A bank of mist for a soft cloth: thick at the floor, torn above. */
export const FOREST_MIST = /* glsl */ `
vec4 paint(vec2 p) {
  float n = warp(p * vec2(.35, 1.1) + 7.);
  float a = smoothstep(1.25, .0, p.y + .9 * (n - .5)) * smoothstep(.15, .7, n + .25) * smoothstep(0., .12, p.y + .06);
  a *= smoothstep(13., 10., abs(p.x));
  return vec4(vec3(.50, .62, .62) * (.7 + .5 * n), a * .5);
}`

/** Wood and air of the forest; linear colours. */
const FOREST = { dark: 'vec3(.003,.006,.007)', bark: 'vec3(.10,.135,.135)', leaf: 'vec3(.05,.085,.08)', gnarl: 1 }

/** Four cloths of knotted trees, the nearest first. */
export const FOREST_TREES: readonly string[] = [
  treeCloth({ ...FOREST, seed: 3.1, open: 6.1, crown: 7.2, foliage: 0 }),
  treeCloth({ ...FOREST, seed: 7.9, open: 5.6, crown: 6.7, foliage: 0 }),
  treeCloth({ ...FOREST, seed: 12.3, open: 5.2, crown: 6.2, foliage: 0, far: 0.12 }),
  treeCloth({ ...FOREST, seed: 18.7, open: 4.6, crown: 5.8, foliage: 0, far: 0.3 }),
]
