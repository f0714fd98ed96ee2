import type { CastMember, TempoMap } from '../../src/notation/scene.ts'
import type { Pose } from '../../src/notation/body.ts'
import { pelvisHeading, rotationOf } from '../../src/choreography/checks.ts'
import { RAD, turn, vec, Z, type V } from '../../src/choreography/vec.ts'
import { madeOf } from './dances.ts'
import type { Gauges } from './gauge.ts'

/** Counts of a phrase: what the eyes do and what is written is asked of every eight; of as many eights together as last so long, seconds. */
const EIGHT = 8
const SHORTEST = 4
/** Eyes have gone to something else when they have come so far, degrees; a change takes so long at least, seconds. */
const ELSEWHERE = 10
const CHANGES = 0.5
/** Eyes that go slower than this follow what they look at, degrees a second; they have arrived when they do so for so long, seconds. */
const FOLLOWS = 8
const ARRIVED = 0.2
/** Looks a second. */
const LOOKS = 15
/** A body that turns so far in an eight takes its eyes along, or spots, degrees. */
const SPOTS = 300
/** How often somebody looks elsewhere, fewest in such a time and most in an eight; more than most is told less strictly: an arm is followed, a turn looked through. */
const FEWEST = 2
const MOST = 5

/** Eyes of a pose: their direction on stage, and where the body faces. */
interface Seen {
  t: number
  eyes: V
  heading: number
}

/** Where the eyes of one person go through a scene, pose by pose. */
export class Gaze {
  private readonly seen: Seen[] = []

  /** Notes the eyes of a pose at t; poses closer than the rate of looking are passed over. */
  note(pose: Pose, t: number): void {
    const last = this.seen.at(-1)
    if (last && t - last.t < 1 / LOOKS - 1e-6) return
    this.seen.push({ t, eyes: turn(vec(), rotationOf(pose, 'leftEye'), Z), heading: pelvisHeading(pose) })
  }

  /**
   * Times at which the eyes have come to something else. One movement is one change however far it goes: it is over when the eyes rest, or turn
   * back, and counts when it has gone far enough.
   */
  changes(): number[] {
    const out: number[] = []
    const arrive = (at: Seen): void => {
      if (at.t - (out.at(-1) ?? -Infinity) >= CHANGES) out.push(at.t)
    }
    let from: Seen | null = null
    let far = 0
    let furthest = this.seen[0]!
    let moved = 0
    for (let i = 1; i < this.seen.length; i++) {
      const [was, now] = [this.seen[i - 1]!, this.seen[i]!]
      const moves = degreesBetween(was.eyes, now.eyes) > FOLLOWS * (now.t - was.t)
      if (moves) moved = now.t
      if (!from) {
        if (!moves) continue
        from = furthest = was
        far = 0
      }
      const way = degreesBetween(from.eyes, now.eyes)
      if (way > far) [far, furthest] = [way, now]
      const turnsBack = far >= ELSEWHERE && degreesBetween(furthest.eyes, now.eyes) > ELSEWHERE && way < far
      const rests = now.t - moved >= ARRIVED
      if (!turnsBack && !rests) continue
      if (far >= ELSEWHERE) arrive(furthest)
      from = rests ? null : furthest
      furthest = now
      far = rests ? 0 : degreesBetween(from?.eyes ?? now.eyes, now.eyes)
    }
    if (from && far >= ELSEWHERE) arrive(furthest)
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

/** Every whole eight counts somebody is on stage, or as many eights together as last long enough: from when to when, seconds, and how many eights. */
function eightsOf(music: TempoMap, from: number, until: number): { start: number; end: number; eights: number }[] {
  const out: { start: number; end: number; eights: number }[] = []
  const at = { bar: 1, beat: 1 }
  for (let start = from; ; start = out.at(-1)!.end) {
    music.read(start + 1e-6, at)
    const eight = EIGHT * music.beatSeconds(Math.min(at.bar, music.bars))
    const eights = Math.ceil(SHORTEST / eight)
    if (start + eight * eights > until + 0.05) return out
    out.push({ start, end: start + eight * eights, eights })
  }
}

/** Reads, for every eight counts somebody is on stage, whether anything is written for them. */
export function readNames(g: Gauges, member: CastMember, music: TempoMap, from: number, until: number): void {
  const { compiled, delay } = madeOf(member)
  const words = [...compiled.danced, ...compiled.beside].filter(({ name }) => name !== 'hold')
  for (const { start, end } of eightsOf(music, from, until))
    g.read('named', words.some((w) => w.from + delay < end && w.until + delay > start) ? 0 : 1, start)
}

/** Reads how often their eyes change in every eight counts; the gaze has been noted often enough to follow it. */
export function readAttention(g: Gauges, gaze: Gaze, music: TempoMap, from: number, until: number): void {
  const changes = gaze.changes()
  for (const { start, end, eights } of eightsOf(music, from, until)) {
    if (gaze.turns(start, end) >= SPOTS) continue
    const n = changes.filter((t) => t >= start && t < end).length
    g.read(
      'looks',
      n < FEWEST ? FEWEST - n : Math.max(0, n - MOST * eights) / 8,
      start,
      `${n} in ${eights === 1 ? 'an eight' : `${eights} eights`}`,
    )
  }
}
