import { useEffect, useMemo, useRef } from 'react'
import { Color, type Mesh } from 'three'
import type { Channel } from '../../notation/board'
import { boardColour, useScenery, useStage } from '../read'
import { glowMaterial } from './glow'
import { presenceOf } from './presence'
import type { Standing } from './props'

export interface GlowSpriteProps extends Standing {
  /** Diameter, metres. */
  size: number
  color?: string
  /** Brightness in the middle. */
  level?: number
  /** Bank that feeds it; always on if left out. */
  channel?: Channel
  /** Scenery value that multiplies its level. */
  piece?: string
}

/** The glow of a lamp in the air: soft, additive, turned to the camera. Its origin is its centre. */
export function GlowSprite(props: GlowSpriteProps) {
  const { size, color = '#ffffff', level = 1, channel, piece, presence, position } = props
  const { stage } = useStage()
  const glow = useMemo(() => glowMaterial(0), [])
  useEffect(() => () => glow.material.dispose(), [glow])
  const tint = useMemo(() => new Color(color), [color])
  const mesh = useRef<Mesh>(null)
  useEffect(() => {
    const sprite = mesh.current!
    stage.unmirrored.add(sprite)
    return () => {
      stage.unmirrored.delete(sprite)
    }
  }, [stage])
  useScenery((get, frame) => {
    if (channel) boardColour(frame, channel, glow.colour).multiply(tint)
    else glow.colour.copy(tint)
    const share = level * presenceOf(presence, get) * (piece ? get(piece) : 1)
    glow.colour.multiplyScalar(share)
    mesh.current!.visible = Math.max(glow.colour.r, glow.colour.g, glow.colour.b) > 0.001
  })
  return (
    <mesh
      ref={mesh}
      position={position as [number, number, number] | undefined}
      material={glow.material}
      frustumCulled={false}
    >
      <planeGeometry args={[size, size]} />
    </mesh>
  )
}
