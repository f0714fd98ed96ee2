import { treeCloth } from './trees'

/** The depth of the forest: trunk behind trunk, each paler in the mist, rays from the moon at the upper left. */
export const FOREST_DEPTH = /* glsl */ `
// row of trunks: x cover, y 0 at the edge of a trunk … 1 in its middle, z side of it the moon sees
vec3 trunks(vec2 p, float perMetre, float seed, float w, float soft) {
  vec3 best = vec3(0.);
  for (int i = -1; i < 2; i++) {
    float k = floor(p.x * perMetre) + float(i), h = hash21(vec2(k, seed)), h2 = hash21(vec2(k, seed + 7.));
    float lean = (h2 - .5) * .3;
    float c = (k + .5 + .8 * (h - .5)) / perMetre + lean * (p.y - 2.) * .5 + .07 * sin(p.y * (.7 + h) + 6. * h);
    float girth = w * (.4 + 1.1 * h2) * (1. + 1.3 * exp(-p.y * 2.2)) * max(.35, 1. - .075 * p.y);
    girth *= 1. + .16 * (fbm(vec2(p.y * 3., k + seed)) - .5);
    float d = girth - abs(p.x - c), at = (p.x - c) / girth;
    vec2 root = vec2(abs(p.x - c) - girth, p.y);
    d = max(d, .3 * w - root.y - .5 * root.x - .1 * vnoise(vec2(p.x * 9., seed)));
    for (int j = 0; j < 6; j++) {
      float g = hash21(vec2(k + 2., seed + float(j))), y0 = 1.9 + 1.05 * float(j) + .9 * g;
      float dir = fract(g * 7.) < .5 ? -1. : 1., u = (p.x - c) * dir, len = .8 + 1.5 * fract(g * 13.);
      float y = y0 + u * (.35 + .9 * h) + .16 * sin(u * 5. + 7. * g) + .1 * u * u;
      float bough = w * .34 * max(0., 1. - u / len) * step(0., u) - abs(p.y - y) * .8;
      // twigs stand up from it
      float v = fract(u * 2.6 + g) - .5;
      float twig = (.012 - abs(v + .9 * (p.y - y)) * .3) * step(0., p.y - y) * step(p.y - y, .55) * step(.15, u) * step(u, len);
      bough = max(bough, twig);
      if (bough > d) { d = bough; at = .3 * dir; }
    }
    float cover = smoothstep(-soft, soft, d);
    if (cover > best.x) best = vec3(cover, clamp(1. - abs(at), 0., 1.), -at);
  }
  return best;
}
vec4 paint(vec2 p) {
  vec2 moon = vec2(-3.4, 7.2), u = p - moon;
  float d = length(u), turn = atan(u.x, -u.y);
  // sky behind the trunks: bright about the moon, nearly black at the edges of the cloth
  float core = exp(-d * .55);
  vec3 c = vec3(.018, .034, .042) + vec3(.30, .42, .44) * core + vec3(.34, .40, .38) * exp(-d * d * .3);
  c *= .62 + .75 * smoothstep(.35, .8, warp(p * vec2(.30, .8) + 2.));
  float ray = smoothstep(.42, .8, vnoise(vec2(turn * 11., .3))) * .6 + smoothstep(.5, .85, vnoise(vec2(turn * 27., 4.))) * .4;
  ray *= exp(-d * .19) * smoothstep(.5, 2., d);
  for (int i = 0; i < 5; i++) {
    float k = float(i), near = k / 4.;
    vec3 m = trunks(p + vec2(3.7 * k, 0.), 1.6 - .26 * k, 4. + 9. * k, .05 + .05 * k, mix(.05, .012, near));
    vec3 wood = mix(vec3(.055, .088, .095), vec3(.004, .008, .010), pow(near, .6));
    wood *= .55 + .8 * stroke(vec2(p.x * 2.4, p.y), 1.5, .9, .07);
    // the edge towards the moon is silvered
    float edge = smoothstep(.45, .05, m.y) * smoothstep(-.1, .5, m.z * sign(p.x - moon.x + .01));
    wood += vec3(.20, .29, .31) * edge * (.25 + core) * (1. - .35 * near);
    c = mix(c, wood, m.x);
    // Light falls between the rows, and mist lies at their feet.
    c += vec3(.17, .24, .25) * ray * (1. - near) * .55;
    float bank = smoothstep(2.3 - .36 * k, .0, p.y + 1.1 * (fbm(p * vec2(.55, 1.7) + 5. * k) - .4));
    c = mix(c, vec3(.15, .23, .24) * (.35 + .8 * exp(-abs(p.x + 2.2) * .22)), bank * (.5 - .07 * k));
  }
  c *= .82 + .3 * stroke(p, .15, 1.8, .25);
  c *= mix(1., .3, smoothstep(5., 11., abs(p.x + 1.2)));
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
