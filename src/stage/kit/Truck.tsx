import { useRef, type ReactNode } from 'react'
import type { Group } from 'three'
import type { Vec3 } from '../../notation/units'
import { useScenery } from '../read'

export interface TruckProps {
  /** Scenery value that moves it. */
  piece: string
  /** Way it goes for a value of 1, metres. */
  along: Vec3
  position?: Vec3
  rotation?: Vec3
  children: ReactNode
}

/** A wagon: its children move from `position` along `along` by the value of `piece`. */
export function Truck({ piece, along, position = [0, 0, 0], rotation, children }: TruckProps) {
  const wagon = useRef<Group>(null)
  useScenery((get) => {
    const way = get(piece)
    wagon.current!.position.set(
      position[0] + along[0] * way,
      position[1] + along[1] * way,
      position[2] + along[2] * way,
    )
  })
  return (
    <group ref={wagon} name={piece} position={position} rotation={rotation as [number, number, number]}>
      {children}
    </group>
  )
}
