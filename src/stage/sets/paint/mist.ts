/** Three gauzes of mist: each the same weather a little farther away. */
export function veil(seed: number, grain: number, deep: string, pale: string): string {
  return /* glsl */ `
vec4 paint(vec2 p) {
  vec2 q = p * vec2(.22, .42) * ${grain.toFixed(2)} + ${seed.toFixed(1)};
  float drift = warp(q);
  float low = exp(-p.y * .28);
  float threads = .8 + .2 * vnoise(vec2(p.x * 9. + ${seed.toFixed(1)}, p.y * .6));
  vec3 c = mix(${deep}, ${pale}, smoothstep(.3, .85, drift)) * threads;
  // long folds hang in it, and light runs down them
  c *= .55 + .7 * pow(vnoise(vec2(p.x * 1.7 + 3. * ${seed.toFixed(1)}, p.y * .05)), 1.5);
  return vec4(c * (.35 + .9 * low), clamp(.18 + .8 * low * smoothstep(.25, .7, drift), 0., 1.));
}`
}

/**
 * A bank of mist that lies on the boards and hides where they end; thick at the foot, torn above.
 * @param tint its colour, a GLSL vec3
 * @param tall where it ends, metres
 */
export function bank(tint: string, tall = 1.7): string {
  return /* glsl */ `
vec4 paint(vec2 p) {
  p.y *= ${(1.7 / tall).toFixed(2)};
  float n = warp(p * vec2(.24, .9) + 5.);
  float a = smoothstep(1.7, .0, p.y + 1.5 * (n - .5)) * smoothstep(13., 9., abs(p.x));
  return vec4(${tint} * (.45 + .9 * n), a * .8 * smoothstep(0., .5, p.y));
}`
}

/** The farthest thing: night with one paler place, for a dark figure to be seen against. */
export const DEEP = /* glsl */ `
vec4 paint(vec2 p) {
  float pale = exp(-pow((p.x - .6) / 4.2, 2.) - pow((p.y - 2.2) / 2.4, 2.));
  float smoke = warp(p * vec2(.25, .5) + 3.);
  vec3 c = mix(vec3(.03, .05, .14), vec3(.45, .55, .85), pale * (.35 + .9 * smoke));
  return vec4(c * canvasGrain(p), 1.);
}`
