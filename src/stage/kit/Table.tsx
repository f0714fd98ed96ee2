import { useEffect, useMemo } from 'react'
import { BoxGeometry } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import type { Standing } from './props'
import { Stand } from './Stand'
import { stuffMaterial } from './stuffMaterial'

export interface TableProps extends Standing {
  width: number
  depth: number
  height?: number
  color?: string
}

/** A plain wooden table with an apron and square legs. */
export function Table({ width, depth, height = 0.74, color = '#5b3f28', ...standing }: TableProps) {
  const geometry = useMemo(() => {
    const leg = (x: number, z: number) =>
      new BoxGeometry(0.06, height, 0.06).translate(x * (width / 2 - 0.06), height / 2, z * (depth / 2 - 0.06))
    return mergeGeometries([
      new BoxGeometry(width, 0.035, depth).translate(0, height, 0),
      new BoxGeometry(width - 0.1, 0.09, depth - 0.1).translate(0, height - 0.06, 0),
      leg(-1, -1),
      leg(1, -1),
      leg(-1, 1),
      leg(1, 1),
    ])
  }, [width, depth, height])
  useEffect(() => () => geometry.dispose(), [geometry])
  return (
    <Stand name="table" {...standing}>
      <mesh geometry={geometry} material={stuffMaterial('wood', color)} castShadow receiveShadow />
    </Stand>
  )
}
