import { openSync, readFileSync, readSync } from 'node:fs'
import { join } from 'node:path'

/** Thousandths of a decimetre per unit in the file. */
const UNIT = 1e-3
/** These three differ from the versions released under CC0 and are never used. */
const BARRED = ['stomach/stomach-tone-incr', 'measure/measure-bust-decr', 'nose/nose-point-up']

/** Displacements of the base mesh by name. Rows are read from disk one at a time. */
export interface Targets {
  /** Displacement of every vertex, xyz, thousandths of a decimetre. */
  read(name: string): Int16Array
  /** Adds a target, `weight` times, to positions in decimetres. */
  apply(positions: Float64Array, name: string, weight: number): void
}

/** Opens the table of morph targets of a mesh of so many vertices. Its readers throw an Error for a name that is not there or not free. */
export function openTargets(folder: string, vertexCount: number): Targets {
  const list = readFileSync(join(folder, 'src/json/targets/target-list.json'), 'utf8')
  const names = Object.keys((JSON.parse(list) as { targets: Record<string, unknown> }).targets).sort()
  const row = new Map(names.map((name, i) => [name, i]))
  const file = openSync(join(folder, 'public/data/targets/targets.bin'), 'r')
  const length = vertexCount * 3
  const read = (name: string) => {
    if (BARRED.includes(name)) throw new Error(`target ${name} is not CC0; leave it out of the card`)
    const i = row.get(`data/targets/${name}.target`)
    if (i === undefined) throw new Error(`no target named ${name}`)
    const buffer = new ArrayBuffer(length * 2)
    readSync(file, new Uint8Array(buffer), 0, length * 2, i * length * 2)
    return new Int16Array(buffer)
  }
  const apply = (positions: Float64Array, name: string, weight: number) => {
    if (weight === 0) return
    const d = read(name)
    for (let k = 0; k < length; k++) positions[k]! += d[k]! * UNIT * weight
  }
  return { read, apply }
}
