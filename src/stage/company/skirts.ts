import { BufferAttribute, InstancedBufferGeometry } from 'three'
import type { Cut } from './cuts'

/** Columns round the body that a cut has at a fineness, 0–1. */
export const columnsOf = (cut: Cut, fineness: number) => Math.max(24, Math.round(cut.grid[0] * fineness))

/**
 * Strips of a tulle in the order they are painted, column 0 being the farthest: columns by turns from both sides to the
 * near one; on the far half of a bell the outer layers first, on the near half the inner ones; a plate from below.
 */
function painted(cut: Cut, layers: number, round: number): [layer: number, column: number][] {
  const columns = Array.from({ length: round }, (_, k) => (k % 2 ? round - 1 - (k >> 1) : k >> 1))
  const down = Array.from({ length: layers }, (_, k) => layers - 1 - k)
  if (cut.shape === 'plate') return down.flatMap((layer) => columns.map((c) => [layer, c] as [number, number]))
  return columns.flatMap((c, k) =>
    (k < round / 2 ? down.toReversed() : down).map((layer) => [layer, c] as [number, number]),
  )
}

/**
 * The grid of a cut: `position` is u round the body, v from the upper edge to the hem, and the layer (0 top … 1 lowest).
 *
 * @param layers how many layers of tulle; 1 for heavy cloth
 * @param fineness share of the cut's own grid, 0–1
 */
export function skirtGeometry(cut: Cut, layers: number, fineness: number): InstancedBufferGeometry {
  const round = columnsOf(cut, fineness)
  const down = Math.max(3, Math.round(cut.grid[1] * fineness))
  const row = round + 1
  const position = new Float32Array(layers * row * (down + 1) * 3)
  const index = new Uint32Array(layers * round * down * 6)
  let p = 0
  for (let layer = 0; layer < layers; layer++) {
    const depth = layers > 1 ? layer / (layers - 1) : 0
    for (let v = 0; v <= down; v++) {
      for (let u = 0; u <= round; u++) {
        position[p++] = u / round
        position[p++] = v / down
        position[p++] = depth
      }
    }
  }
  let i = 0
  for (const [layer, column] of painted(cut, layers, round)) {
    for (let v = 0; v < down; v++) {
      const a = layer * row * (down + 1) + v * row + column
      const b = a + row
      index[i++] = a
      index[i++] = b
      index[i++] = a + 1
      index[i++] = b
      index[i++] = b + 1
      index[i++] = a + 1
    }
  }
  const geometry = new InstancedBufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(position, 3))
  // Filled in by the shader; without it the cloth would be drawn in facets.
  geometry.setAttribute('normal', new BufferAttribute(new Int8Array(position.length), 3, true))
  geometry.setIndex(new BufferAttribute(index, 1))
  return geometry
}
