import { AdditiveBlending, Color, ShaderMaterial, Vector4 } from 'three'

/**
 * Additive light without a lamp. `kind` 0 is a soft ball that turns to the camera, 1 a halo round a disc (hollow inside
 * `x` of its radius), 2 a card of light that fades along uv.y and at its edges.
 */
export function glowMaterial(kind: 0 | 1 | 2): { material: ShaderMaterial; colour: Color; shape: Vector4 } {
  const colour = new Color(0)
  const shape = new Vector4(0, kind, 0, 0)
  const material = new ShaderMaterial({
    transparent: true,
    depthWrite: false,
    blending: AdditiveBlending,
    uniforms: { uColour: { value: colour }, uShape: { value: shape } },
    vertexShader: /* glsl */ `
varying vec2 vUv;
uniform vec4 uShape;
void main() {
  vUv = uv;
  vec4 eye = modelViewMatrix * vec4(position, 1.);
  if (uShape.y < .5) {
    eye = modelViewMatrix * vec4(0., 0., 0., 1.);
    // a little towards the eye, so that the lamp it belongs to does not cut it
    eye.xyz *= .985;
    eye.xy += position.xy;
  }
  gl_Position = projectionMatrix * eye;
}`,
    fragmentShader: /* glsl */ `
varying vec2 vUv;
uniform vec3 uColour;
uniform vec4 uShape;
void main() {
  vec2 p = vUv * 2. - 1.;
  float r = length(p), light;
  if (uShape.y < .5) light = .75 * exp(-9. * r * r) + .25 * exp(-3. * r) * smoothstep(1., .5, r);
  else if (uShape.y < 1.5) {
    float d = max(0., r - uShape.x) / (1. - uShape.x);
    light = (.34 * exp(-4.5 * d) + .3 * exp(-14. * d * d)) * smoothstep(1., .45, d);
  } else light = smoothstep(1., .2, abs(p.x)) * smoothstep(0., .9, vUv.y) * smoothstep(1., .97, vUv.y);
  gl_FragColor = vec4(uColour * light, 1.);
}`,
  })
  return { material, colour, shape }
}
