import type { CastMember, TempoMap } from '../../src/notation/scene.ts'
import type { Pose } from '../../src/notation/body.ts'
import { pelvisHeading, rotationOf } from '../../src/choreography/checks.ts'
import { RAD, turn, vec, Z, type V } from '../../src/choreography/vec.ts'
import { madeOf } from './dances.ts'
import type { Gauges } from './gauge.ts'

/** Counts of a phrase: what the eyes do and what is written is asked of every eight; of as many eights together as last so long, seconds. */
const EIGHT = 8
const SHORTEST = 4
/** Eyes have gone to something else when they are so far from where they were, degrees; a change takes so long at least, seconds. */
const ELSEWHERE = 10
const CHANGES = 0.5
/** Looks a second. */
const LOOKS = 15
/** A body that turns so far in an eight takes its eyes along, or spots, degrees. */
const SPOTS = 300
/** How often somebody looks elsewhere in an eight, fewest and most; more than most is told less strictly: an arm is followed, a turn looked through. */
const FEWEST = 2
const MOST = 5

/** Where the eyes of one person go through a scene, pose by pose. */
export class Gaze {
  private readonly seen: { t: number; eyes: V; heading: number }[] = []

  /** Notes the eyes of a pose at t; poses closer than the rate of looking are passed over. */
  note(pose: Pose, t: number): void {
    const last = this.seen.at(-1)
    if (last && t - last.t < 1 / LOOKS - 1e-6) return
    this.seen.push({ t, eyes: turn(vec(), rotationOf(pose, 'leftEye'), Z), heading: pelvisHeading(pose) })
  }

  /** Times at which the eyes have gone to something else. */
  changes(): number[] {
    const out: number[] = []
    let was = this.seen[0]
    for (const now of this.seen) {
      if (now.t - was!.t < CHANGES || degreesBetween(was!.eyes, now.eyes) < ELSEWHERE) continue
      out.push(now.t)
      was = now
    }
    return out
  }

  /** How far the body turns between two times, either way, degrees. */
  turns(from: number, until: number): number {
    let sum = 0
    for (let i = 1; i < this.seen.length; i++) {
      if (this.seen[i]!.t < from || this.seen[i]!.t > until) continue
      const by = this.seen[i]!.heading - this.seen[i - 1]!.heading
      sum += Math.abs(by - 360 * Math.round(by / 360))
    }
    return sum
  }
}

function degreesBetween(a: V, b: V): number {
  return Math.acos(Math.max(-1, Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2]))) / RAD
}

/** Reads, for every whole eight counts somebody is on stage, whether anything is written for them and how often their eyes change. */
export function readAttention(
  g: Gauges,
  gaze: Gaze,
  member: CastMember,
  music: TempoMap,
  from: number,
  until: number,
): void {
  const { compiled, delay } = madeOf(member)
  const words = [...compiled.danced, ...compiled.beside].filter(({ name }) => name !== 'hold')
  const changes = gaze.changes()
  const at = { bar: 1, beat: 1 }
  for (let start = from; ;) {
    music.read(start + 1e-6, at)
    const eight = EIGHT * music.beatSeconds(Math.min(at.bar, music.bars))
    const end = start + eight * Math.ceil(SHORTEST / eight)
    if (end > until + 0.05) return
    const named = words.some((w) => w.from + delay < end && w.until + delay > start)
    g.read('named', named ? 0 : 1, start)
    if (gaze.turns(start, end) < SPOTS) {
      const n = changes.filter((t) => t >= start && t < end).length
      g.read('looks', n < FEWEST ? FEWEST - n : Math.max(0, n - MOST) / 8, start, `${n} in an eight`)
    }
    start = end
  }
}
