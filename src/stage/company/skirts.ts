import { BufferAttribute, InstancedBufferGeometry } from 'three'
import type { Cut } from './cuts'

/**
 * The grid of a cut: `position` is u round the body, v from the upper edge to the hem, and the layer (0 top … 1 lowest).
 *
 * @param layers how many layers of tulle; 1 for heavy cloth
 * @param fineness share of the cut's own grid, 0–1
 */
export function skirtGeometry(cut: Cut, layers: number, fineness: number): InstancedBufferGeometry {
  const round = Math.max(24, Math.round(cut.grid[0] * fineness))
  const down = Math.max(3, Math.round(cut.grid[1] * fineness))
  const row = round + 1
  const position = new Float32Array(layers * row * (down + 1) * 3)
  const index = new Uint32Array(layers * round * down * 6)
  let p = 0
  let i = 0
  for (let layer = 0; layer < layers; layer++) {
    const start = p / 3
    const depth = layers > 1 ? layer / (layers - 1) : 0
    for (let v = 0; v <= down; v++) {
      for (let u = 0; u <= round; u++) {
        position[p++] = u / round
        position[p++] = v / down
        position[p++] = depth
      }
    }
    for (let v = 0; v < down; v++) {
      for (let u = 0; u < round; u++) {
        const a = start + v * row + u
        const b = a + row
        index[i++] = a
        index[i++] = b
        index[i++] = a + 1
        index[i++] = b
        index[i++] = b + 1
        index[i++] = a + 1
      }
    }
  }
  const geometry = new InstancedBufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(position, 3))
  geometry.setIndex(new BufferAttribute(index, 1))
  return geometry
}
