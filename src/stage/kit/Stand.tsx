import { useRef, type ReactNode } from 'react'
import type { Group } from 'three'
import { useScenery } from '../read'
import type { Standing } from './props'
import { presenceOf } from './presence'

/** A place to stand: position and rotation of a part, and its absence below half a per cent of presence. */
export function Stand({ name = '', position, rotation, presence, children }: Standing & { children: ReactNode }) {
  const group = useRef<Group>(null)
  useScenery((get) => {
    group.current!.visible = presenceOf(presence, get) > 0.005
  })
  return (
    <group
      ref={group}
      name={name}
      position={position as [number, number, number] | undefined}
      rotation={rotation as [number, number, number] | undefined}
    >
      {children}
    </group>
  )
}
