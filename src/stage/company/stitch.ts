import { BufferAttribute, PlaneGeometry, Vector3, type BufferGeometry } from 'three'
import { mergeGeometries, mergeVertices } from 'three/addons/utils/BufferGeometryUtils.js'
import { PARTS, type Part } from './sheet'

/** Gives a plain geometry what a figure's mesh has: one bone, one part, white colour; `knit` keeps its place on the cloth. */
export function piece(geometry: BufferGeometry, bone: number, part: Part, knit = false): BufferGeometry {
  const indexed = geometry.index ? geometry : mergeVertices(geometry)
  const count = indexed.attributes.position!.count
  const joints = new Uint8Array(count * 4)
  const weights = new Float32Array(count * 4)
  for (let i = 0; i < count; i++) {
    joints[i * 4] = bone
    weights[i * 4] = 1
  }
  // Only knitting and fur have a place on the cloth.
  if (!knit) indexed.deleteAttribute('uv')
  indexed.setAttribute('color', new BufferAttribute(new Float32Array(count * 3).fill(1), 3))
  indexed.setAttribute('skinIndex', new BufferAttribute(joints, 4))
  indexed.setAttribute('skinWeight', new BufferAttribute(weights, 4))
  indexed.setAttribute('_part', new BufferAttribute(new Float32Array(count).fill(PARTS.indexOf(part)), 1))
  return indexed
}

/** Sews pieces into one geometry. Throws an Error when they do not carry the same attributes. */
export function merge(pieces: readonly BufferGeometry[]): BufferGeometry {
  const merged = mergeGeometries([...pieces]) as BufferGeometry | null
  if (!merged) throw new Error('Pieces of a costume must carry the same attributes; make them with piece()')
  return merged
}

/** Bends a flat sheet (x −1…1, y 0…1) by a function of its place, which writes `out`. */
export function sheetOf(
  columns: number,
  rows: number,
  bend: (x: number, y: number, out: Vector3) => Vector3,
): BufferGeometry {
  const plane = new PlaneGeometry(2, 1, columns, rows).translate(0, 0.5, 0)
  const place = plane.attributes.position!
  const at = new Vector3()
  for (let i = 0; i < place.count; i++) {
    bend(place.getX(i), place.getY(i), at)
    place.setXYZ(i, at.x, at.y, at.z)
  }
  plane.computeVertexNormals()
  return plane
}
