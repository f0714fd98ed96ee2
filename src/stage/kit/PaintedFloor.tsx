import { useMemo } from 'react'
import { useRead, useStage } from '../read'
import type { FloorPaint } from '../runtime'
import { useBaked } from './useBaked'

export interface PaintedFloorProps {
  name: string
  /** GLSL `vec4 paint(vec2 metres)` from its centre: x to stage left, y upstage; alpha blends over the marley. */
  paint: string
  width: number
  depth: number
  resolution?: number
  /** Its centre; the height is that of the floor. */
  position?: readonly [x: number, y: number, z: number]
}

/**
 * A floor cloth. The stage floor itself wears the paint, so it takes real lights and shadows, the pools of the gobos and
 * the reflections that the set's `Marley` asks for.
 */
export function PaintedFloor({ name, paint, width, depth, resolution = 0.7, position }: PaintedFloorProps) {
  const { stage } = useStage()
  // Paints count y from the foot of the cloth; on the floor the centre is the origin of both.
  const centred = useMemo(
    () =>
      paint.replace(/\bpaint\s*\(/, 'floorPaint(') +
      `\nvec4 paint(vec2 p) { return floorPaint(p - vec2(0., ${(depth / 2).toFixed(4)})); }`,
    [paint, depth],
  )
  const map = useBaked(name, centred, width, depth, resolution)
  const [x, , z] = position ?? [0, 0, 0]
  const cloth = useMemo<FloorPaint>(() => ({ map, x, z, width, depth }), [map, x, z, width, depth])
  useRead(() => {
    stage.floorPaint = cloth
  })
  return null
}
