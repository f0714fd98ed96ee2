import { useEffect, useMemo, useRef } from 'react'
import { Color, type Group } from 'three'
import type { Channel } from '../../notation/board'
import { boardColour, useScenery } from '../read'
import { clothMaterial } from './clothMaterial'
import { glowMaterial } from './glow'
import { presenceOf } from './presence'
import type { Standing } from './props'
import { useBaked } from './useBaked'

export interface MoonDiscProps extends Standing {
  radius: number
  channel?: Channel
  /** Radius of the halo in radii of the disc. */
  halo?: number
  tint?: string
}

const SEAS = /* glsl */ `
vec4 paint(vec2 p) {
  p = (p - vec2(0., .5)) * 2.;
  float r = length(p), seas = .6 * fbm(p * 1.9 + 4.) + .25 * fbm(p * 5. + 1.);
  float rays = .04 * fbm(vec2(atan(p.y + .5, p.x - .2) * 6., r * 3.));
  vec3 c = vec3(1., .985, .93) * (1.08 - .58 * smoothstep(.34, .6, seas) + rays) * (1. - .2 * r * r);
  return vec4(c, smoothstep(1., .97, r));
}`

/** The moon on its fly line: a disc with seas, and a halo in the air. Its origin is its centre. */
export function MoonDisc(props: MoonDiscProps) {
  const { radius, channel = 'moon', halo = 3.5, tint = '#ffffff', presence, position, rotation } = props
  const map = useBaked('moon', SEAS, 1, 1, 0.25)
  const disc = useMemo(() => clothMaterial(map, { glow: 0, cut: false, blend: true }), [map])
  const glow = useMemo(() => {
    const made = glowMaterial(1)
    made.shape.x = 1 / halo
    return made
  }, [halo])
  useEffect(
    () => () => {
      disc.material.dispose()
      glow.material.dispose()
    },
    [disc, glow],
  )
  const colour = useMemo(() => new Color(tint), [tint])
  const group = useRef<Group>(null)
  useScenery((get, frame) => {
    const share = presenceOf(presence, get)
    group.current!.visible = share > 0.005
    boardColour(frame, channel, disc.light.flat).multiply(colour)
    glow.colour.copy(disc.light.flat).multiplyScalar(0.75 * share)
    // A moon hung before its lamp is warm still shows as a pale plate.
    disc.light.flat.multiplyScalar(1.7).addScalar(0.012)
    disc.setPresence(share)
  })
  const size = radius * 2
  return (
    <group
      name="moon"
      ref={group}
      position={position as [number, number, number] | undefined}
      rotation={rotation as [number, number, number] | undefined}
    >
      <mesh material={disc.material}>
        <planeGeometry args={[size, size]} />
      </mesh>
      <mesh material={glow.material} position={[0, 0, 0.02]}>
        <planeGeometry args={[size * halo, size * halo]} />
      </mesh>
    </group>
  )
}
