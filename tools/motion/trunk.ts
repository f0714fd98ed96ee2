import type { CastMember, TempoMap } from '../../src/notation/scene.ts'
import type { Pose } from '../../src/notation/body.ts'
import { rotationOf } from '../../src/choreography/checks.ts'
import { axisAngle, between, quat, RAD, Y, type Q, type V } from '../../src/choreography/vec.ts'
import { madeOf } from './dances.ts'
import { UNREAD } from './exceptions.ts'
import type { Gauges } from './gauge.ts'

/** A phrase is eight counts, and as many eights as last so long, seconds. */
const EIGHT = 8
const SHORTEST = 4
/** Looks a second. */
const LOOKS = 15
/** A chest that turns less than this in a phrase (root mean square, degrees a second) is held still and says nothing. */
const MOVES = 5

/** Pelvis and chest of one person through a scene, each turned against the way she faces. */
export class Trunk {
  private readonly seen: { t: number; pelvis: V; chest: V }[] = []
  private readonly facing = quat()
  private readonly local: Q = [0, 0, 0, 1]

  /** Notes a pose at t; `psi` is the heading the score gives the body. */
  note(pose: Pose, psi: number, t: number): void {
    const last = this.seen.at(-1)
    if (last && t - last.t < 1 / LOOKS - 1e-6) return
    axisAngle(this.facing, Y, psi)
    const read = (bone: 'hips' | 'upperChest'): V => turned(between(this.local, this.facing, rotationOf(pose, bone)))
    this.seen.push({ t, pelvis: read('hips'), chest: read('upperChest') })
  }

  /** How the turning of the chest goes with that of the pelvis in a time: 1 as one block; null when the chest is still. */
  block(from: number, until: number): number | null {
    const within = this.seen.filter(({ t }) => t >= from && t < until)
    const turns = (of: 'pelvis' | 'chest', i: number): V =>
      within[i]![of].map((x, k) => x - within[i - 1]![of][k]!) as V
    const seen = within.slice(1).map((_, i) => ({ pelvis: turns('pelvis', i + 1), chest: turns('chest', i + 1) }))
    const mean = (of: 'pelvis' | 'chest', k: number): number => seen.reduce((s, x) => s + x[of][k]!, 0) / seen.length
    let [both, pelvis, chest] = [0, 0, 0]
    for (let k = 0; k < 3; k++) {
      const [p0, c0] = [mean('pelvis', k), mean('chest', k)]
      for (const x of seen) {
        both += (x.pelvis[k]! - p0) * (x.chest[k]! - c0)
        pelvis += (x.pelvis[k]! - p0) ** 2
        chest += (x.chest[k]! - c0) ** 2
      }
    }
    if (seen.length < 2 || LOOKS * Math.sqrt(chest / seen.length) < MOVES) return null
    return both / Math.sqrt(Math.max(1e-9, pelvis) * chest)
  }
}

/** A turn as an axis times degrees. */
function turned([x, y, z, w]: Q): V {
  const size = Math.hypot(x, y, z)
  if (size < 1e-9) return [0, 0, 0]
  const angle = (2 * Math.atan2(size, Math.abs(w))) / RAD / size
  const sign = w < 0 ? -1 : 1
  return [x * angle * sign, y * angle * sign, z * angle * sign]
}

/** Reads every phrase somebody is on stage for: whether pelvis and chest move as one block. */
export function readTrunk(
  g: Gauges,
  trunk: Trunk,
  member: CastMember,
  music: TempoMap,
  from: number,
  until: number,
): void {
  const { compiled, delay } = madeOf(member)
  const at = { bar: 1, beat: 1 }
  for (let start = from; ;) {
    music.read(start + 1e-6, at)
    const eight = EIGHT * music.beatSeconds(Math.min(at.bar, music.bars))
    const end = start + eight * Math.ceil(SHORTEST / eight)
    if (end > until + 0.05) return
    const block = trunk.block(start, end)
    const steps = compiled.danced.filter((w) => w.from + delay < end && w.until + delay > start).map((w) => w.name)
    const folds = steps.some((name) => UNREAD.block!.words.has(name.split(' ')[0]!))
    if (block !== null && !folds) g.read('block', block, start, [...new Set(steps)].join(' '))
    start = end
  }
}
