import { useEffect, useMemo } from 'react'
import { BoxGeometry, type BufferGeometry } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { flatMaterial } from './flatMaterial'
import type { Standing } from './props'
import { Stand } from './Stand'
import { stuffMaterial } from './stuffMaterial'
import { useBaked } from './useBaked'

export interface FlatProps extends Standing {
  name: string
  /** GLSL `vec4 paint(vec2 metres)`; alpha below .5 cuts doors and windows. */
  paint: string
  width: number
  height: number
  thickness?: number
  /** Battens and two braces at the back, for cameras that see it. */
  braces?: boolean
  resolution?: number
}

/** Battens round a flat and braces that hold it up, merged. */
function battens(width: number, height: number, thickness: number, braces: boolean): BufferGeometry {
  const t = Math.max(0.02, thickness)
  const w = 0.07
  const z = -t / 2 - 0.004
  const parts: BufferGeometry[] = [
    new BoxGeometry(w, height, t).translate(-width / 2 + w / 2, height / 2, z),
    new BoxGeometry(w, height, t).translate(width / 2 - w / 2, height / 2, z),
    new BoxGeometry(width, w, t).translate(0, height - w / 2, z),
  ]
  if (braces) {
    const length = height * 0.86
    const lean = 0.5
    for (const side of [-1, 1])
      parts.push(
        new BoxGeometry(0.05, length, 0.05)
          .translate(0, length / 2, 0)
          .rotateX(lean)
          .translate(side * (width / 2 - 0.3), 0, -t - Math.sin(lean) * length),
      )
  }
  return mergeGeometries(parts)
}

/** A painted flat in the real lights; it casts and takes shadows, and its back is raw canvas. */
export function Flat(props: FlatProps) {
  const { name, paint, width, height, thickness = 0.06, braces = false, resolution = 0.6, ...standing } = props
  const map = useBaked(name, paint, width, height, resolution)
  const material = useMemo(() => flatMaterial(map), [map])
  useEffect(() => () => material.dispose(), [material])
  const frame = useMemo(() => battens(width, height, thickness, braces), [width, height, thickness, braces])
  useEffect(() => () => frame.dispose(), [frame])
  return (
    <Stand name={name} {...standing}>
      <mesh position={[0, height / 2, 0]} material={material} castShadow receiveShadow>
        <planeGeometry args={[width, height]} />
      </mesh>
      {braces && <mesh geometry={frame} material={stuffMaterial('wood', '#7a5c3c')} castShadow receiveShadow />}
    </Stand>
  )
}
