import { BufferAttribute, type BufferGeometry } from 'three'
import { mergeGeometries, mergeVertices } from 'three/addons/utils/BufferGeometryUtils.js'
import { PARTS, type Part } from './sheet'

/** Gives a plain geometry what a figure's mesh has: one bone, one part, white colour. */
export function piece(geometry: BufferGeometry, bone: number, part: Part): BufferGeometry {
  const indexed = geometry.index ? geometry : mergeVertices(geometry)
  const count = indexed.attributes.position!.count
  const joints = new Uint8Array(count * 4)
  const weights = new Float32Array(count * 4)
  for (let i = 0; i < count; i++) {
    joints[i * 4] = bone
    weights[i * 4] = 1
  }
  indexed.deleteAttribute('uv')
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
