import { useEffect, useMemo } from 'react'
import { flatMaterial } from './flatMaterial'
import type { Standing } from './props'
import { Stand } from './Stand'
import { useBaked } from './useBaked'

export interface PaintedFloorProps extends Standing {
  name: string
  /** GLSL `vec4 paint(vec2 metres)` from its centre: x to stage left, y upstage; alpha blends over the marley. */
  paint: string
  width: number
  depth: number
  resolution?: number
}

/** A floor cloth in the real lights. Its origin is its centre. */
export function PaintedFloor({ name, paint, width, depth, resolution = 0.7, ...standing }: PaintedFloorProps) {
  // Paints count y from the foot of the cloth; on the floor the centre is the origin of both.
  const centred = useMemo(
    () =>
      paint.replace(/\bpaint\s*\(/, 'floorPaint(') +
      `\nvec4 paint(vec2 p) { return floorPaint(p - vec2(0., ${(depth / 2).toFixed(4)})); }`,
    [paint, depth],
  )
  const map = useBaked(name, centred, width, depth, resolution)
  const material = useMemo(() => flatMaterial(map, true), [map])
  useEffect(() => () => material.dispose(), [material])
  return (
    <Stand {...standing}>
      <mesh rotation={[-Math.PI / 2, 0, 0]} position={[0, 0.006, 0]} material={material} receiveShadow renderOrder={-1}>
        <planeGeometry args={[width, depth]} />
      </mesh>
    </Stand>
  )
}
