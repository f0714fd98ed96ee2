import { useEffect, useMemo, useRef } from 'react'
import type { Mesh } from 'three'
import { useScenery } from '../read'
import { bankList, readBanks } from './banks'
import { clothMaterial } from './clothMaterial'
import type { Lit, Standing } from './props'
import { useBaked } from './useBaked'

const LIT: Lit = { cyc: 0.6, back: 0.15, top: 0.1 }

export interface PaintedClothProps extends Standing {
  /** Unique name of the paint. */
  name: string
  /** GLSL `vec4 paint(vec2 metres)`: linear colour; x from the middle, y from the foot. */
  paint: string
  width: number
  height: number
  /** How much of each bank reaches it. */
  lit?: Lit
  /** Light that is always there. */
  ambient?: number
  /** Brightens or darkens all its light. */
  gain?: number
  /** How strongly the paint shines by itself, where its alpha says so. */
  glow?: number
  /** Alpha below .5 is cut away. */
  cut?: boolean
  /** Alpha blends. */
  soft?: boolean
  /** Share of the texture size that the quality gives. */
  resolution?: number
}

/** A cloth painted by a GLSL function, baked once, lit by the banks of the board. */
export function PaintedCloth(props: PaintedClothProps) {
  const { name, paint, width, height, lit = LIT, ambient = 0.02, gain = 1, glow = 0, cut = false } = props
  const { soft = false, resolution = 1, presence = 1, position, rotation } = props
  const map = useBaked(name, paint, width, height, resolution)
  const blend = soft || presence !== 1
  const cloth = useMemo(() => clothMaterial(map, { glow, cut, blend }), [map, glow, cut, blend])
  useEffect(() => () => cloth.material.dispose(), [cloth])
  const banks = useMemo(
    () => bankList(Object.fromEntries(Object.entries(lit).map(([channel, weight]) => [channel, weight * gain]))),
    [lit, gain],
  )
  const mesh = useRef<Mesh>(null)
  useScenery((get, frame) => {
    const share = typeof presence === 'string' ? get(presence, 1) : presence
    mesh.current!.visible = share > 0.002
    cloth.setPresence(share)
    readBanks(frame, banks, ambient * gain, cloth.light)
  })
  return (
    <group name={name} position={position as [number, number, number]} rotation={rotation as [number, number, number]}>
      <mesh ref={mesh} position={[0, height / 2, 0]} material={cloth.material}>
        <planeGeometry args={[width, height]} />
      </mesh>
    </group>
  )
}
