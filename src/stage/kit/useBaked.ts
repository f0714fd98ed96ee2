import { useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import type { Texture } from 'three'
import { useStage } from '../read'
import { bakePaint, paintTarget } from './bake'

/**
 * Texture of a paint (GLSL `vec4 paint(vec2 metres)`), baked once, again after a lost context, disposed on unmount.
 * `resolution` scales the size the quality gives; a small or soft cloth needs less.
 */
export function useBaked(name: string, paint: string, width: number, height: number, resolution = 1): Texture {
  const gl = useThree((state) => state.gl)
  const { stage, quality } = useStage()
  const pixels = Math.max(64, Math.round(quality.cloth * resolution))
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
