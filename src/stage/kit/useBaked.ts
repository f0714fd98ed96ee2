import { useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import type { Texture } from 'three'
import { useStage } from '../read'
import { bakePaint, paintTarget } from './bake'

/** Most pixels a metre of paint gets: at 1080 lines nobody sees more of it; and the fewest a whole cloth gets. */
const FINEST = 480
const FEWEST = 320

/**
 * Texture of a paint (GLSL `vec4 paint(vec2 metres)`), baked once, again after a lost context, disposed on unmount.
 * `resolution` scales the size the quality gives; a small or soft cloth needs less.
 */
export function useBaked(name: string, paint: string, width: number, height: number, resolution = 1): Texture {
  const gl = useThree((state) => state.gl)
  const { stage, quality } = useStage()
  const finest = Math.max(FEWEST, FINEST * Math.max(width, height))
  const pixels = Math.max(64, Math.round(Math.min(quality.cloth * resolution, finest)))
  const target = useMemo(() => {
    const made = paintTarget(width, height, pixels)
    made.texture.name = name
    return made
  }, [name, width, height, pixels])
  useEffect(() => {
    const forget = stage.addBake(gl, () => bakePaint(gl, target, paint, width, height))
    return () => {
      forget()
      target.dispose()
    }
  }, [gl, stage, target, paint, width, height])
  return target.texture
}
