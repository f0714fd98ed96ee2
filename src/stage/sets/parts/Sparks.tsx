import { useEffect, useMemo } from 'react'
import {
  CustomBlending,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Mesh,
  OneFactor,
  OneMinusSrcAlphaFactor,
  PlaneGeometry,
  ShaderMaterial,
} from 'three'
import type { Frame } from '../../../notation/frame'
import { useScenery, type GetPiece } from '../../read'

/** One point of light: place and size in metres, linear colour. */
export interface Spark {
  x: number
  y: number
  z: number
  size: number
  r: number
  g: number
  b: number
}

export interface SparksProps {
  /** What they are called on stage. */
  name?: string
  count: number
  /** 0 a soft glow, 1 a round body with a glow about it. */
  solid?: number
  /** Writes spark `i` of the moment into `out`: a function of the frame and the set's values. */
  write: (i: number, out: Spark, get: GetPiece, frame: Frame) => void
}

const VERTEX = /* glsl */ `
attribute vec4 aPlace;
attribute vec3 aColour;
varying vec2 vAt;
varying vec3 vColour;
void main() {
  vAt = position.xy * 2.;
  vColour = aColour;
  vec4 eye = modelViewMatrix * vec4(aPlace.xyz, 1.);
  eye.xy += position.xy * aPlace.w;
  gl_Position = projectionMatrix * eye;
}`

// The body is the inner third; light comes from upper left of it. The glow falls to nothing at the edge.
const FRAGMENT = /* glsl */ `
varying vec2 vAt;
varying vec3 vColour;
uniform float uSolid;
void main() {
  float r = length(vAt);
  if (r > 1.) discard;
  float body = uSolid * smoothstep(.36, .32, r);
  float shade = .5 + .75 * clamp(dot(vAt / .36, vec2(-.45, .6)) + .35, 0., 1.);
  float glow = exp(-7. * r * r) * smoothstep(1., .6, r) * mix(1., .3, uSolid);
  gl_FragColor = vec4(vColour * mix(glow, shade, body), body);
}`

/** Many points of light in one draw: apples, embers, faces in the dark. */
export function Sparks({ name = 'sparks', count, solid = 0, write }: SparksProps) {
  const { mesh, place, colour } = useMemo(() => {
    const geometry = new InstancedBufferGeometry()
    const quad = new PlaneGeometry(1, 1)
    geometry.index = quad.index
    geometry.setAttribute('position', quad.attributes.position!)
    geometry.instanceCount = count
    const place = new InstancedBufferAttribute(new Float32Array(count * 4), 4)
    const colour = new InstancedBufferAttribute(new Float32Array(count * 3), 3)
    geometry.setAttribute('aPlace', place)
    geometry.setAttribute('aColour', colour)
    const material = new ShaderMaterial({
      transparent: true,
      depthWrite: false,
      blending: CustomBlending,
      blendSrc: OneFactor,
      blendDst: OneMinusSrcAlphaFactor,
      uniforms: { uSolid: { value: solid } },
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
    })
    const mesh = new Mesh(geometry, material)
    mesh.frustumCulled = false
    return { mesh, place, colour }
  }, [count, solid])
  useEffect(
    () => () => {
      mesh.geometry.dispose()
      mesh.material.dispose()
    },
    [mesh],
  )
  const spark = useMemo<Spark>(() => ({ x: 0, y: 0, z: 0, size: 0, r: 0, g: 0, b: 0 }), [])
  useScenery((get, frame) => {
    for (let i = 0; i < count; i++) {
      write(i, spark, get, frame)
      place.setXYZW(i, spark.x, spark.y, spark.z, spark.size)
      colour.setXYZ(i, spark.r, spark.g, spark.b)
    }
    place.needsUpdate = true
    colour.needsUpdate = true
  })
  return <primitive object={mesh} name={name} />
}
