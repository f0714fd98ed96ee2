/** The back of a flat: raw canvas, timber, a toggle rail, cleats, and the ghost of the paint that has come through. */
export function flatBack(seed: number): string {
  return /* glsl */ `
vec4 paint(vec2 p) {
  float s = ${seed.toFixed(1)};
  vec3 c = mix(vec3(.34, .30, .24), vec3(.56, .50, .40), fbm(p * 1.3 + s)) * (.86 + .2 * stroke(p * 2., 1.57, 1., .06));
  c = mix(c, vec3(.20, .22, .26), .5 * smoothstep(.5, .75, fbm(p * vec2(.8, .5) + s + 6.)));
  float x = abs(p.x), W = 1.3, rail = min(min(abs(p.y - .06), abs(p.y - 1.9)), min(abs(p.y - 3.8), abs(p.y - 5.42)));
  float wood = min(min(abs(x - W + .05), rail), x) - .05;
  float brace = abs(dot(p - vec2(0., 3.8), normalize(vec2(1., -.78)))) - .045;
  brace = max(brace, max(p.y - 5.4, 3.8 - p.y));
  wood = min(wood, max(brace, -p.x));
  vec3 timber = mix(vec3(.34, .22, .12), vec3(.62, .45, .27), stroke(p * 3., rail < .06 ? 0. : 1.57, .9, .07));
  c = mix(c * (1. - .45 * smoothstep(.12, 0., wood)), timber, fill(wood));
  vec2 k = vec2(x - W + .16, mod(p.y, 1.9) - 1.);
  c = mix(c, vec3(.10, .10, .11), fill(box(k, vec2(.018, .07))));
  return vec4(c * canvasGrain(p) * (.6 + .4 * smoothstep(0., 1.2, p.y)), 1.);
}`
}

/** The stage as the wing sees it: a blue-lit floor, the curve of the footlights, and the dark house with its lamps. */
export const STAGE_EDGE = /* glsl */ `
vec4 paint(vec2 p) {
  float g = 0.;
  float hz = 1.35 + .05 * p.x;
  // the house, far off
  vec3 c = mix(vec3(.10, .085, .12), vec3(.02, .02, .035), smoothstep(1., 6.5, p.y));
  for (int i = 0; i < 4; i++) {
    float k = float(i), y = 2.05 + .82 * k + .045 * p.x * p.x * (.35 + .12 * k);
    float on = step(p.x, 1.4 - .2 * k);
    c = mix(c, vec3(.32, .18, .09), on * smoothstep(.13, .0, abs(p.y - y)) * .75);
    vec2 q = vec2(mod(p.x + .37 * k, .74) - .37, p.y - y - .14);
    float lamp = exp(-dot(q, q) * 240.) * on;
    c += vec3(1., .62, .28) * lamp; g = max(g, lamp);
    float heads = step(abs(p.y - y - .02 - .05 * hash21(vec2(floor(p.x * 7.), k))), .05) * step(.3, fract(p.x * 7.)) * on;
    c = mix(c, vec3(.06, .045, .05), heads * .8);
  }
  // proscenium's inner edge
  float pro = abs(p.x - 1.75 - .04 * p.y) - .34;
  c = mix(c, mix(vec3(.06, .06, .08), vec3(.30, .22, .14), smoothstep(.34, -.3, p.x - 1.75)), fill(pro));
  // beyond it the backcloth glows between black legs
  float open = step(2.1, p.x);
  vec3 glow = mix(vec3(.62, .74, .86), vec3(.16, .22, .32), smoothstep(1., 6.5, p.y));
  glow *= .75 + .4 * warp(p * vec2(.4, .8));
  c = mix(c, glow, open * smoothstep(hz - .05, hz + .05, p.y));
  for (int i = 0; i < 3; i++) {
    float k = float(i), x = 3.2 + 1.35 * k;
    c = mix(c, vec3(.012, .013, .018), fill(abs(p.x - x) - .24 + .03 * k) * open);
  }
  // the floor, bright where the light falls
  if (p.y < hz) {
    float d = (hz - p.y) / hz;
    vec3 f = mix(vec3(.50, .62, .74), vec3(.13, .16, .22), d);
    f *= .62 + .5 * exp(-pow((p.x - 1.2) / 2.6, 2.)) + .2 * stroke(vec2(p.x * .5, p.y * 4.), 0., 2., .2);
    c = f;
    vec2 q = vec2(mod(p.x, .42) - .21, p.y - hz + .1);
    float foot_ = exp(-dot(q * vec2(1., 1.6), q * vec2(1., 1.6)) * 120.) * step(floor(p.x / .42), 2.5);
    c += vec3(1., .66, .3) * foot_; g = max(g, foot_);
  }
  c += vec3(.9, .55, .25) * .18 * exp(-abs(p.y - hz) * 3.) * smoothstep(2., 0., p.x);
  return vec4(c * canvasGrain(p), g);
}`
