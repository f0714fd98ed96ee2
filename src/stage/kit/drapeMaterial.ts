import { Color, DoubleSide, ShaderMaterial, Vector4 } from 'three'
import { BANK_LIGHT, newBankLight, type BankLight } from './banks'
import { NOISE } from './noise.glsl'

/** Hanging or flying cloth lit by banks: folds by normal and occlusion, nap at grazing angles. One program. */
export function drapeMaterial(color: string): { material: ShaderMaterial; light: BankLight; wave: Vector4 } {
  const light = newBankLight()
  // x how far silk is worked, y amplitude in metres, z time, w presence
  const wave = new Vector4(0, 0, 0, 1)
  const material = new ShaderMaterial({
    side: DoubleSide,
    uniforms: {
      uColour: { value: new Color(color) },
      uWave: { value: wave },
      uFlat: { value: light.flat },
      uTop: { value: light.top },
      uFoot: { value: light.foot },
      uLeft: { value: light.left },
      uRight: { value: light.right },
    },
    vertexShader: /* glsl */ `
attribute float fold;
varying vec2 vUv, vM;
varying vec3 vNormal, vEye;
varying float vFold;
uniform vec4 uWave;
float swell(vec2 m, float t) {
  return .50 * sin(m.x * 1.1 + t * 1.9) + .28 * sin(m.x * 2.3 - m.y * 2.1 + t * 2.6 + 1.7) + .16 * sin(m.x * 4.1 + m.y * 3. + t * 3.7);
}
void main() {
  vUv = uv;
  vM = position.xy;
  vFold = fold;
  vec3 p = position, n = normal;
  if (uWave.y > 0.) {
    float free = sin(3.14159 * uv.x) * .35 + .65, e = .04;
    float h = swell(p.xy, uWave.z), hx = swell(p.xy + vec2(e, 0.), uWave.z), hy = swell(p.xy + vec2(0., e), uWave.z);
    float lift = uWave.y * free * (.3 + .7 * uv.y);
    p.y = p.y * uWave.x + uWave.y * uWave.x * .45 * h * uv.y;
    p.z += lift * h;
    n = normalize(vec3(-lift * (hx - h) / e, -lift * (hy - h) / e, 1.));
    vFold = .5 + .5 * h;
  }
  vNormal = normalize(normalMatrix * n);
  vec4 eye = modelViewMatrix * vec4(p, 1.);
  vEye = eye.xyz;
  gl_Position = projectionMatrix * eye;
}`,
    fragmentShader: /* glsl */ `
varying vec2 vUv, vM;
varying vec3 vNormal, vEye;
varying float vFold;
uniform vec3 uColour;
${NOISE}
${BANK_LIGHT}
void main() {
  vec3 n = normalize(vNormal) * (gl_FrontFacing ? 1. : -1.);
  float side = n.x;
  vec3 light = uFlat * (.35 + .65 * abs(n.z)) + uTop * (.35 + .65 * vUv.y) * (.5 + .5 * n.y + .3)
    + uFoot * (1.25 * exp(-3.2 * vUv.y) + .06) + uLeft * (.18 + .95 * max(0., -side)) * mix(1.25, .45, vUv.x)
    + uRight * (.18 + .95 * max(0., side)) * mix(.45, 1.25, vUv.x);
  float occluded = mix(.10, 1., vFold * vFold);
  float nap = .84 + .32 * fbm(vM * vec2(5., 1.6));
  float sheen = pow(max(0., 1. - abs(dot(n, normalize(-vEye)))), 2.6);
  gl_FragColor = vec4(light * occluded * nap * (uColour + sheen * .35 * (uColour + .04)), 1.);
}`,
  })
  return { material, light, wave }
}
