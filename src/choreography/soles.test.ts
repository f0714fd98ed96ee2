import { NodeIO, type Primitive } from '@gltf-transform/core'
import { ALL_EXTENSIONS } from '@gltf-transform/extensions'
import { MeshoptDecoder } from 'meshoptimizer'
import { existsSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { BONES, newPose, type Bone, type Pose, type Body } from '../notation/body'
import annaJson from './bodies/anna.json'
import { rehearsalRoom, tryOut, vocabulary } from './rehearsal'
import { turn, vec, type Q } from './vec'

const anna = annaJson as Body

const FIGURE = 'public/figures/anna.glb'

/** A vertex of a shoe: up to four joints with weight and offset from the joint at rest. */
interface SoleVertex {
  side: 'left' | 'right'
  parts: { bone: number; weight: number; offset: [number, number, number] }[]
}

/** Vertices of the exported figure that belong to the feet. */
async function readSoles(): Promise<SoleVertex[]> {
  await MeshoptDecoder.ready
  const io = new NodeIO().registerExtensions(ALL_EXTENSIONS).registerDependencies({ 'meshopt.decoder': MeshoptDecoder })
  const root = (await io.read(FIGURE)).getRoot()
  const skin = root.listSkins()[0]!
  const bones = skin.listJoints().map((j) => BONES.indexOf(j.getName() as Bone))
  const inverse = skin.getInverseBindMatrices()!
  const out: SoleVertex[] = []
  for (const mesh of root.listMeshes())
    for (const p of mesh.listPrimitives()) collect(p, bones, (i) => inverse.getElement(i, []), out)
  return out
}

function collect(p: Primitive, bones: readonly number[], matrix: (joint: number) => number[], out: SoleVertex[]): void {
  const [position, joints, weights] = ['POSITION', 'JOINTS_0', 'WEIGHTS_0'].map((n) => p.getAttribute(n)!) as [
    never,
    never,
    never,
  ]
  const at = (a: { getElement(i: number, target: number[]): number[] }, i: number): number[] => a.getElement(i, [])
  const count = p.getAttribute('POSITION')!.getCount()
  for (let i = 0; i < count; i++) {
    const v = at(position, i)
    const j = at(joints, i)
    const w = at(weights, i)
    const parts = j
      .map((joint, k) => ({ joint, weight: w[k]! }))
      .filter((x) => x.weight > 0.004)
      .map(({ joint, weight }) => {
        const m = matrix(joint)
        const offset: [number, number, number] = [0, 1, 2].map(
          (r) => m[r]! * v[0]! + m[4 + r]! * v[1]! + m[8 + r]! * v[2]! + m[12 + r]!,
        ) as never
        return { bone: bones[joint]!, weight, offset }
      })
    const main = parts.reduce((a, b) => (b.weight > a.weight ? b : a))
    const name = BONES[main.bone]!
    if (name.endsWith('Foot') || name.endsWith('Toes'))
      out.push({ side: name.startsWith('left') ? 'left' : 'right', parts })
  }
}

/** Lowest point of a foot in a pose, metres. */
function lowest(soles: readonly SoleVertex[], pose: Pose, side: 'left' | 'right'): number {
  let low = Infinity
  const v = vec()
  for (const s of soles) {
    if (s.side !== side) continue
    let y = 0
    let sum = 0
    for (const { bone, weight, offset } of s.parts) {
      const q = pose.rotations.subarray(bone * 4, bone * 4 + 4) as unknown as Q
      turn(v, q, offset)
      y += weight * (v[1] + pose.positions[bone * 3 + 1]!)
      sum += weight
    }
    low = Math.min(low, y / sum)
  }
  return low
}

describe.skipIf(!existsSync(FIGURE))('the shoes of the exported figure', () => {
  let soles: SoleVertex[] = []
  beforeAll(async () => {
    soles = await readSoles()
  })
  const tonight = rehearsalRoom({ anna })
  const words = [
    'walk',
    'run',
    'bourree',
    'plie',
    'releve',
    'tendu',
    'arabesque',
    'fouettes',
    'pirouette',
    'grandJete',
    'balance',
    'soutenu',
  ]

  it.each(words)('%s: neither through the floor nor above it', (word) => {
    const steps = vocabulary('right')[word]!
    const made = tryOut(tonight, steps)
    const until = 0.6 * steps.reduce((sum, s) => sum + s.beats, 1)
    const pose = newPose()
    let deepest = 0
    let hover = 0
    for (let t = 0; t < until; t += 1 / 15) {
      made.poseAt(t, pose)
      for (const side of ['left', 'right'] as const) {
        const low = lowest(soles, pose, side)
        deepest = Math.min(deepest, low)
        const planted = made.made.compiled.plants.some(
          (p) => p.side === side && t > p.from + 0.01 && t < p.until - 0.01,
        )
        if (planted) hover = Math.max(hover, low)
      }
    }
    expect(deepest * 1000, 'deepest, mm').toBeGreaterThanOrEqual(-5)
    expect(hover * 1000, 'planted but above the floor, mm').toBeLessThanOrEqual(5)
  })
})
