import { useEffect, useMemo } from 'react'
import { CylinderGeometry, type BufferGeometry } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import type { Standing } from './props'
import { Stand } from './Stand'
import { stuffMaterial } from './stuffMaterial'

export interface BarreProps extends Standing {
  length: number
}

/** A free-standing double barre along x: rails at 1.05 and 0.8 m, iron feet every 1.5 m. */
export function Barre({ length, ...standing }: BarreProps) {
  const { rails, feet } = useMemo(() => {
    const rail = (y: number) => new CylinderGeometry(0.022, 0.022, length, 10).rotateZ(Math.PI / 2).translate(0, y, 0)
    const posts: BufferGeometry[] = []
    const n = Math.max(2, Math.round(length / 1.5) + 1)
    for (let i = 0; i < n; i++) {
      const x = (i / (n - 1) - 0.5) * (length - 0.3)
      posts.push(new CylinderGeometry(0.018, 0.018, 1.05, 8).translate(x, 0.525, 0))
      posts.push(new CylinderGeometry(0.016, 0.016, 0.62, 6).rotateX(Math.PI / 2).translate(x, 0.02, 0))
    }
    return { rails: mergeGeometries([rail(1.05), rail(0.8)]), feet: mergeGeometries(posts) }
  }, [length])
  useEffect(
    () => () => {
      rails.dispose()
      feet.dispose()
    },
    [rails, feet],
  )
  return (
    <Stand name="barre" {...standing}>
      <mesh geometry={rails} material={stuffMaterial('wood', '#9a6b3f')} castShadow receiveShadow />
      <mesh geometry={feet} material={stuffMaterial('iron', '#2c2c2f')} castShadow receiveShadow />
    </Stand>
  )
}
