import { mix } from '../mesh/ease'

/** Repeatable value in a cell, 0..1. */
function cell(i: number, j: number): number {
  const s = Math.sin(i * 127.1 + j * 311.7 + 11.7) * 43758.5453
  return s - Math.floor(s)
}

const soft = (t: number) => t * t * (3 - 2 * t)

/** Smooth value noise over a plane, 0..1, one bump a unit. */
export function noise(x: number, y: number): number {
  const [i, j] = [Math.floor(x), Math.floor(y)]
  const [u, v] = [soft(x - i), soft(y - j)]
  return mix(mix(cell(i, j), cell(i + 1, j), u), mix(cell(i, j + 1), cell(i + 1, j + 1), u), v)
}
