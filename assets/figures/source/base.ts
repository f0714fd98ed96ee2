import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A face of the base mesh: four vertices and their four texture coordinates. */
export interface Quad {
  readonly v: readonly number[]
  readonly t: readonly number[]
}

/** The human before any target: decimetres, Y up, facing +Z. */
export interface Base {
  readonly count: number
  /** Positions xyz, decimetres. Morphing adds to them. */
  readonly positions: Float64Array
  /** Texture coordinates, v up. */
  readonly uvs: readonly number[]
  readonly groups: ReadonlyMap<string, readonly Quad[]>
  /** For every vertex, weight by source bone. */
  readonly weights: readonly ReadonlyMap<string, number>[]
  readonly parents: ReadonlyMap<string, string | null>
  /** Vertices whose mean is a joint: `bone____head`, `bone____tail`. */
  readonly joints: Readonly<Record<string, readonly number[]>>
}

interface ModelFile {
  readonly vertices: number[]
  readonly faces: number[]
  readonly uvs: number[][]
  readonly materials: { readonly DbgName: string }[]
  readonly bones: { readonly name: string }[]
  readonly skinIndices: number[]
  readonly skinWeights: number[]
}

interface RigFile {
  readonly joints: Record<string, number[]>
  readonly bones: Record<string, { readonly parent: string | null }>
}

const FACE_STRIDE = 10
/** three JSON 3.1: quad (1) + material (2) + texture coordinates (8). */
const FACE_TYPE = 11

const readJson = <T>(folder: string, file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as T

function readGroups(model: ModelFile): Map<string, Quad[]> {
  const groups = new Map<string, Quad[]>()
  const f = model.faces
  for (let i = 0; i < f.length; i += FACE_STRIDE) {
    if (f[i] !== FACE_TYPE) throw new Error(`base mesh: face type ${f[i]} at ${i}, expected ${FACE_TYPE}`)
    const name = model.materials[f[i + 5]!]!.DbgName
    const group = groups.get(name) ?? []
    groups.set(name, group)
    group.push({ v: f.slice(i + 1, i + 5), t: f.slice(i + 6, i + 10) })
  }
  return groups
}

function readWeights(model: ModelFile, count: number): Map<string, number>[] {
  const names = model.bones.map((b) => b.name.replace('____head', ''))
  return Array.from({ length: count }, (_, i) => {
    const weights = new Map<string, number>()
    for (let k = i * 4; k < i * 4 + 4; k++) {
      const w = model.skinWeights[k]!
      const name = names[model.skinIndices[k]!]!
      if (w > 0) weights.set(name, (weights.get(name) ?? 0) + w)
    }
    return weights
  })
}

export interface BaseFiles {
  readonly model: ModelFile
  readonly rig: RigFile
}

/** Reads the model, its rig and its weights from the unpacked archive. Throws the file system's error when one is missing. */
export const readBaseFiles = (folder: string): BaseFiles => ({
  model: readJson<ModelFile>(folder, 'public/data/models/human_full_size.json'),
  rig: readJson<RigFile>(folder, 'src/json/rigs/default.json'),
})

type Fixed = Omit<Base, 'positions'>
/** What no morph changes, sorted out once: a person is morphed seven times. */
const fixed = new WeakMap<BaseFiles, Fixed>()

/** A fresh, unmorphed copy of the base mesh. */
export function openBase(files: BaseFiles): Base {
  const { model, rig } = files
  let rest = fixed.get(files)
  if (!rest) {
    const count = model.vertices.length / 3
    rest = {
      count,
      uvs: model.uvs[0]!,
      groups: readGroups(model),
      weights: readWeights(model, count),
      parents: new Map(Object.entries(rig.bones).map(([name, bone]) => [name, bone.parent])),
      joints: rig.joints,
    }
    fixed.set(files, rest)
  }
  return { ...rest, positions: Float64Array.from(model.vertices) }
}
