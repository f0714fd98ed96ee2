import { useRef, type ReactNode } from 'react'
import type { Group } from 'three'
import type { Vec3 } from '../../notation/units'
import { useScenery } from '../read'

export interface FlyProps {
  /** Scenery value: 0 in, 1 out. */
  piece: string
  /** Way up at 1, metres. */
  travel?: number
  position?: Vec3
  children: ReactNode
}

/** A fly bar: its children hang on it and go up by `piece` × `travel`; wholly out they are not drawn. */
export function Fly({ piece, travel = 10, position = [0, 0, 0], children }: FlyProps) {
  const bar = useRef<Group>(null)
  useScenery((get) => {
    const out = get(piece)
    bar.current!.position.y = position[1] + out * travel
    bar.current!.visible = out < 0.999
  })
  return (
    <group ref={bar} name={piece} position={position}>
      {children}
    </group>
  )
}
