import { useEffect, useMemo, useRef } from 'react'
import { AdditiveBlending, Color, ShaderMaterial, Vector4, type Mesh } from 'three'
import type { Channel } from '../../notation/board'
import { boardColour, useScenery } from '../read'
import { NOISE } from './noise.glsl'
import { presenceOf } from './presence'
import type { Standing } from './props'

export interface StarGauzeProps extends Standing {
  width: number
  height: number
  /** Share of places that hold a star. */
  density?: number
  /** Bank that feeds the stars. */
  channel?: Channel
  brightness?: number
}

const FRAGMENT = /* glsl */ `
varying vec2 vM;
uniform vec3 uColour;
uniform vec4 uSky; // x density, y brightness, z time, w height
${NOISE}
void main() {
  vec2 g = vM * 2.6, cell = floor(g);
  float keep = hash21(cell), size = hash21(cell + 7.), phase = 6.28 * hash21(cell + 13.);
  float d = length(fract(g) - .5 - .8 * (hash22(cell + 3.) - .5));
  float star = step(1. - .4 * uSky.x, keep) * smoothstep(.05 + .035 * size, 0., d) * (.35 + 1.6 * size * size);
  star += step(1. - .07 * uSky.x, keep) * .55 * exp(-160. * d * d);
  float breath = 1. + .12 * sin(.9 * uSky.z + phase);
  float low = smoothstep(.02, .35, vM.y / uSky.w);
  gl_FragColor = vec4(uColour * star * breath * low * uSky.y, 1.);
}`

/** Points of light sewn into a gauze: fixed stars that breathe a little, thinner towards the foot. */
export function StarGauze(props: StarGauzeProps) {
  const { width, height, density = 1, channel = 'back', brightness = 1, presence } = props
  const mesh = useRef<Mesh>(null)
  const stars = useMemo(() => {
    const colour = new Color()
    const sky = new Vector4(density, brightness, 0, height)
    const material = new ShaderMaterial({
      transparent: true,
      depthWrite: false,
      blending: AdditiveBlending,
      uniforms: { uColour: { value: colour }, uSky: { value: sky }, uSize: { value: [width, height] } },
      vertexShader: `varying vec2 vM; uniform vec2 uSize;
void main() { vM = uv * uSize; gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.); }`,
      fragmentShader: FRAGMENT,
    })
    return { material, colour, sky }
  }, [width, height, density, brightness])
  useEffect(() => () => stars.material.dispose(), [stars])
  useScenery((get, frame) => {
    boardColour(frame, channel, stars.colour)
    stars.sky.y = brightness * 1.6 * presenceOf(presence, get)
    stars.sky.z = frame.t
    mesh.current!.visible = stars.sky.y > 0.005
  })
  return (
    <group
      name="star-gauze"
      position={props.position as [number, number, number] | undefined}
      rotation={props.rotation as [number, number, number] | undefined}
    >
      <mesh ref={mesh} position={[0, height / 2, 0]} material={stars.material}>
        <planeGeometry args={[width, height]} />
      </mesh>
    </group>
  )
}
