/** What is left behind the gap of the house curtain: the emptied stage, warm and out of focus. */
export const AFTERGLOW = /* glsl */ `
vec4 paint(vec2 p) {
  // arches of the ballroom, one within the other, their candles out; a last lamp low in the middle
  float glow = exp(-max(p.y - .6, 0.) * .62) * exp(-pow(p.x / 3.4, 2.));
  vec3 c = mix(vec3(.075, .010, .010), vec3(1., .66, .34), glow * glow);
  for (int i = 0; i < 3; i++) {
    float k = float(i), bay = 5.6 - 1.5 * k, high = 6.4 - 1.1 * k;
    float arch = max(abs(p.x) - bay, p.y - high - .35 * sqrt(max(0., bay * bay - p.x * p.x)) + .8);
    float drape_ = .55 + .45 * sin(p.x * 9. + 2. * sin(p.y * .6 + k));
    vec3 pier = vec3(.10, .012, .012) * drape_ * (.35 + .9 * exp(-p.y * .25)) * (.5 + .3 * k);
    c = mix(c, pier, smoothstep(-.03, .06, arch) * smoothstep(1.5, 1.3, arch));
    c += vec3(.50, .28, .09) * smoothstep(.07, .0, abs(arch)) * (.25 + .8 * glow);
  }
  float ray = smoothstep(.45, .8, vnoise(vec2(atan(p.x, p.y + 1.2) * 9., 1.)));
  c += vec3(.34, .19, .07) * ray * exp(-p.y * .3) * .5;
  return vec4(c * (.5 + .6 * glow) * (.8 + .4 * warp(p * .5)), 1.);
}`
