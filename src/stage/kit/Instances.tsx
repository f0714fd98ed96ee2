import type { Lit, Standing } from './props'
import type { BufferGeometry, Material } from 'three'
import type { Vec3 } from '../../notation/units'
import type { StuffKind } from './Stuff'

export interface InstanceItem {
  position: Vec3
  rotation?: Vec3
  scale?: number | Vec3
  color?: string
}
export interface InstancesProps extends Standing {
  geometry: BufferGeometry
  items: readonly InstanceItem[]
  material?: Material
  kind?: StuffKind
}

export function Instances(_: InstancesProps): null {
  return null
}

export type { Lit }
