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

/**
 * The stage as the wing sees it: Wilis in a row in blue mist between black legs, shafts of light over them, the pool of
 * light on the floor, and past the footlights the dark house with its lamps.
 */
export const STAGE_EDGE = /* glsl */ `
// a dancer far off in a long skirt, foot at 0, 1.65 m high, in first arabesque by k > 0; below 0 inside
float wili(vec2 q, float k, float arm) {
  float y = clamp((q.y - .3) / .76, 0., 1.);
  float bell = max(abs(q.x + .10 * k * (1. - y)) - mix(.40, .06, pow(y, .7)) * (1. + .05 * sin(q.x * 60.)), max(.30 - q.y, q.y - 1.06));
  float d = min(bell, segment(q, vec2(0., 1.02), vec2(.03 * k, 1.30)) - mix(.062, .085, clamp((q.y - 1.02) * 4., 0., 1.)));
  d = min(d, segment(q, vec2(.03 * k, 1.34), vec2(.05 * k, 1.46)) - .024);
  d = min(d, length((q - vec2(.06 * k, 1.53)) * vec2(1.15, .92)) - .066);
  d = min(d, segment(q, vec2(0., .02), vec2(0., .34)) - .026);
  d = min(d, segment(q, vec2(-.2, .5), vec2(-.62 * k - .05, .62 + .34 * k)) - .03 - .2 * (1. - k));
  d = min(d, segment(q, vec2(.09, 1.29), vec2(.36, 1.26 + arm)) - .022);
  d = min(d, segment(q, vec2(.36, 1.26 + arm), vec2(.60, 1.34 + 1.5 * arm)) - .014);
  d = min(d, segment(q, vec2(-.05, 1.29), vec2(-.28, 1.16)) - .022);
  return d;
}
vec4 paint(vec2 p) {
  // flats hide the right third of the cloth: what matters stands left of it
  p.x += 2.7;
  float g = 0., hz = 1.30 + .03 * p.x;
  // the house, far off
  vec3 c = mix(vec3(.075, .050, .055), vec3(.012, .012, .022), smoothstep(1., 6.5, p.y));
  for (int i = 0; i < 4; i++) {
    float k = float(i), y = 2.05 + .82 * k + .045 * p.x * p.x * (.35 + .12 * k);
    float on = step(p.x, 1.4 - .2 * k);
    c = mix(c, vec3(.30, .15, .06) * (.5 + .7 * vnoise(vec2(p.x * 9., k))), on * smoothstep(.13, .0, abs(p.y - y)) * .8);
    vec2 q = vec2(mod(p.x + .37 * k, .74) - .37, p.y - y - .14);
    float lamp = exp(-dot(q, q) * 300.) * on;
    c += vec3(1., .62, .28) * (lamp + .12 * exp(-dot(q, q) * 20.) * on); g = max(g, lamp);
    float heads = step(abs(p.y - y - .02 - .05 * hash21(vec2(floor(p.x * 7.), k))), .05) * step(.3, fract(p.x * 7.)) * on;
    c = mix(c, vec3(.03, .022, .024), heads * .8);
  }
  // the lit stage: forest behind, mist from the floor, light from above
  float open = smoothstep(1.6, 2.3, p.x);
  float mist = exp(-1.1 * max(p.y - hz, 0.)) * (.6 + .6 * warp(p * vec2(.5, 1.3)));
  vec3 deep = mix(vec3(.10, .22, .30), vec3(.012, .03, .05), smoothstep(1.2, 6., p.y));
  float trunk = abs(fract(p.x * .9 + .10 * sin(p.y * 1.4)) - .5) - .10 - .05 * exp(-(p.y - hz));
  deep *= mix(.35, 1., smoothstep(-.02, .06, trunk));
  deep += vec3(.46, .72, .86) * mist * .8;
  for (int i = 0; i < 4; i++) {
    float k = float(i), lean = (p.x - 2.5 - 1.15 * k) - .32 * (6.8 - p.y);
    deep += vec3(.42, .66, .86) * exp(-pow(lean / (.12 + .07 * (6.8 - p.y)), 2.)) * (.16 + .12 * hash21(vec2(k, 4.))) * (.7 + .5 * fbm(p * vec2(1., 2.) + k));
  }
  c = mix(c, deep, open * smoothstep(hz - .05, hz + .05, p.y));
  g = max(g, .30 * open * mist);
  // the floor, bright where the light falls
  if (p.y < hz + .02) {
    float d = clamp((hz - p.y) / hz, 0., 1.);
    vec3 f = mix(vec3(.34, .50, .62), vec3(.025, .035, .055), smoothstep(.0, .85, d));
    f *= .28 + .9 * exp(-pow((p.x - 3.4) / 2.2, 2.)) + .25 * stroke(vec2(p.x * .5, p.y * 4.), 0., 2., .2);
    c = f;
    vec2 q = vec2(mod(p.x, .42) - .21, p.y - hz + .1);
    float foot_ = exp(-dot(q * vec2(1., 1.6), q * vec2(1., 1.6)) * 160.) * step(floor(p.x / .42), 2.5);
    c += vec3(1., .66, .3) * foot_; g = max(g, foot_);
    c += vec3(.5, .28, .10) * exp(-abs(p.y - hz + .1) * 4.) * smoothstep(2., 0., p.x) * .35;
  }
  // A few Wilis, each at her own distance in the mist: soft, pale where the lamps find them
  for (int i = 0; i < 3; i++) {
    float k = float(i), x = i == 0 ? 3.0 : i == 1 ? 4.9 : 4.1, s = i == 0 ? 1.12 : i == 1 ? .86 : .6;
    vec2 q = (p - vec2(x, hz - .34 * (s - .55))) / s;
    q.x *= i == 1 ? -1. : 1.;
    float w = wili(q, i == 1 ? 1. : .0, -.22 + .2 * k), soft = .07 + .05 * k;
    vec3 tulle = mix(vec3(.18, .29, .36), vec3(.56, .74, .84), smoothstep(.25, 1.3, q.y + .3 * q.x));
    c = mix(c, tulle, smoothstep(soft, -soft, w) * (.12 + .34 * smoothstep(.1, .9, q.y)));
    c += vec3(.55, .76, .90) * exp(-abs(w) * 22.) * smoothstep(.0, .5, q.x + .3 * q.y - .3) * .22;
  }
  // black legs and the proscenium's inner edge stand before it
  for (int i = 0; i < 2; i++) {
    float k = float(i), x = 2.28 + 3.2 * k;
    c = mix(c, vec3(.006, .007, .010) + vec3(.05, .08, .10) * smoothstep(.10, .18, p.x - x), fill(abs(p.x - x) - .2 - .1 * k) * smoothstep(hz - .62, hz - .56, p.y + .02 * sin(p.x * 40.)));
    c *= 1. - .6 * exp(-pow((p.x - x) / .6, 2.) - pow((p.y - hz + .6) / .12, 2.));
  }
  float pro = abs(p.x - 1.75 - .04 * p.y) - .34;
  c = mix(c, mix(vec3(.03, .03, .04), vec3(.36, .24, .12), smoothstep(.30, -.34, p.x - 1.75 - .04 * p.y) * (.5 + .5 * vnoise(p * vec2(6., 14.)))), fill(pro) * step(hz - .1, p.y));
  return vec4(c * canvasGrain(p), g);
}`
