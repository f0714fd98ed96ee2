import { SphereGeometry, type BufferGeometry } from 'three'
import { apronEdge } from './proscenium'
import { made } from './made'
import { RELIEF } from './relief.glsl'

const COUNT = 30
/** Half of the row, metres. */
const REACH = 7

/** Thirty bulbs along the apron, each in a gilt shell that shields the house. */
export function footlights(): BufferGeometry[] {
  return Array.from({ length: COUNT }, (_, i) => {
    const x = REACH * ((2 * i) / (COUNT - 1) - 1)
    const z = apronEdge(x) - 0.1
    const shell = new SphereGeometry(0.085, 8, 4, 0, Math.PI, 0, Math.PI / 2)
    return [
      made(new SphereGeometry(0.032, 6, 5).translate(x, 0.04, z), '#ffb060', RELIEF.lamp),
      made(shell.translate(x, 0.005, z), '#0d0907'),
    ]
  }).flat()
}
