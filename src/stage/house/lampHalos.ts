import {
  AdditiveBlending,
  Color,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Mesh,
  PlaneGeometry,
  ShaderMaterial,
} from 'three'

type Lamps = readonly { x: number; y: number; z: number }[]

/**
 * Point spread of the lamps: one draw of additive cards, pulled a little to the eye so that no balustrade cuts them.
 * Those of `small` shine half as wide.
 */
export function lampHalos(lamps: Lamps, small: Lamps) {
  const card = new PlaneGeometry(1.5, 1.5)
  const geometry = new InstancedBufferGeometry()
  geometry.index = card.index
  geometry.setAttribute('position', card.getAttribute('position'))
  geometry.setAttribute(
    'lamp',
    new InstancedBufferAttribute(
      new Float32Array([
        ...lamps.flatMap(({ x, y, z }) => [x, y, z, 1]),
        ...small.flatMap(({ x, y, z }) => [x, y, z, 0.5]),
      ]),
      4,
    ),
  )
  geometry.instanceCount = lamps.length + small.length
  const colour = new Color(0)
  const material = new ShaderMaterial({
    transparent: true,
    depthWrite: false,
    blending: AdditiveBlending,
    uniforms: { uColour: { value: colour } },
    vertexShader: /* glsl */ `
// place, and size
attribute vec4 lamp;
varying vec2 vP;
void main() {
  vP = position.xy / .75;
  vec4 eye = modelViewMatrix * vec4(lamp.xyz, 1.);
  eye.xyz *= .955;
  eye.xy += position.xy * lamp.w;
  gl_Position = projectionMatrix * eye;
}`,
    fragmentShader: /* glsl */ `
varying vec2 vP;
uniform vec3 uColour;
void main() {
  float r = length(vP);
  gl_FragColor = vec4(uColour * vec3(1., .62, .3) * (.7 * exp(-7. * r * r) + .2 * exp(-3. * r) * smoothstep(1., .6, r)), 1.);
}`,
  })
  const mesh = new Mesh(geometry, material)
  mesh.frustumCulled = false
  return { mesh, material, colour }
}
