/** What is left behind the gap of the house curtain: the emptied stage, warm and out of focus. */
export const AFTERGLOW = /* glsl */ `
vec4 paint(vec2 p) {
  float arch = smoothstep(1.2, .9, abs(abs(p.x) - 3.2)) * smoothstep(6.5, 3., p.y);
  float glow = exp(-p.y * .32) * exp(-pow(p.x / 6., 2.));
  vec3 c = mix(vec3(.10, .012, .010), vec3(1., .74, .42), glow);
  c = mix(c, vec3(.22, .03, .02), .5 * arch);
  return vec4(c * (.3 + .9 * glow) * (.85 + .3 * warp(p * .5)), 1.);
}`
