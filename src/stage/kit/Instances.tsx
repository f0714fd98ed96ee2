import { useEffect, useMemo } from 'react'
import { Color, Euler, InstancedMesh, Matrix4, Quaternion, Vector3, type BufferGeometry, type Material } from 'three'
import type { Vec3 } from '../../notation/units'
import type { Standing } from './props'
import { Stand } from './Stand'
import { stuffColour, type StuffKind } from './Stuff'
import { stuffMaterial } from './stuffMaterial'

export interface InstanceItem {
  position: Vec3
  rotation?: Vec3
  scale?: number | Vec3
  /** Tints the material; give it for all items or for none. */
  color?: string
}

export interface InstancesProps extends Standing {
  geometry: BufferGeometry
  items: readonly InstanceItem[]
  material?: Material
  kind?: StuffKind
  color?: string
}

/** Many of one thing in one draw. */
export function Instances({ geometry, items, material, kind = 'wood', color, ...standing }: InstancesProps) {
  const tinted = items.some((item) => item.color)
  const made = material ?? stuffMaterial(kind, color ?? (tinted ? '#ffffff' : stuffColour(kind)))
  const mesh = useMemo(() => {
    const many = new InstancedMesh(geometry, made, items.length)
    const [matrix, place, turn, size, angles, tint] = [
      new Matrix4(),
      new Vector3(),
      new Quaternion(),
      new Vector3(),
      new Euler(),
      new Color(),
    ]
    items.forEach(({ position, rotation = [0, 0, 0], scale = 1, color: own }, i) => {
      turn.setFromEuler(angles.set(rotation[0], rotation[1], rotation[2]))
      if (typeof scale === 'number') size.setScalar(scale)
      else size.fromArray(scale)
      many.setMatrixAt(i, matrix.compose(place.fromArray(position), turn, size))
      if (tinted) many.setColorAt(i, tint.set(own ?? '#ffffff'))
    })
    many.castShadow = many.receiveShadow = true
    many.computeBoundingSphere()
    return many
  }, [geometry, made, items, tinted])
  useEffect(() => () => void mesh.dispose(), [mesh])
  return (
    <Stand {...standing}>
      <primitive object={mesh} />
    </Stand>
  )
}
