import { BoxGeometry, CylinderGeometry, TorusGeometry } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import type { Standing } from './props'
import { Stand } from './Stand'
import { stuffMaterial } from './stuffMaterial'

const leg = (x: number, z: number) =>
  new CylinderGeometry(0.014, 0.018, 0.45, 8)
    .rotateX(z * 0.25)
    .rotateZ(-x * 0.25)
    .translate(x, 0.225, z)

/** A bentwood chair: legs, ring, hooped back. */
const FRAME = mergeGeometries([
  leg(-0.17, 0.16),
  leg(0.17, 0.16),
  leg(-0.17, -0.17),
  leg(0.17, -0.17),
  new TorusGeometry(0.15, 0.009, 6, 20).rotateX(Math.PI / 2).translate(0, 0.2, 0),
  new TorusGeometry(0.19, 0.014, 8, 18, Math.PI).scale(1, 1.35, 1).rotateX(-0.14).translate(0, 0.66, -0.22),
  new CylinderGeometry(0.014, 0.014, 0.24, 8).rotateX(-0.14).translate(-0.19, 0.55, -0.2),
  new CylinderGeometry(0.014, 0.014, 0.24, 8).rotateX(-0.14).translate(0.19, 0.55, -0.2),
  new TorusGeometry(0.11, 0.01, 6, 14, Math.PI).scale(1, 1.3, 1).rotateX(-0.14).translate(0, 0.64, -0.215),
])
const SEAT = mergeGeometries([
  new CylinderGeometry(0.205, 0.2, 0.035, 22).toNonIndexed(),
  new BoxGeometry(0.2, 0.012, 0.2).translate(0, 0.012, 0).toNonIndexed(),
]).translate(0, 0.455, 0)

export interface ChairProps extends Standing {
  color?: string
  seat?: string
}

/** A bentwood chair, seat at 0.47 m. */
export function Chair({ color = '#4a2f1c', seat = '#6b4a2f', ...standing }: ChairProps) {
  return (
    <Stand name="chair" {...standing}>
      <mesh geometry={FRAME} material={stuffMaterial('wood', color)} castShadow receiveShadow />
      <mesh geometry={SEAT} material={stuffMaterial('wood', seat)} castShadow receiveShadow />
    </Stand>
  )
}
