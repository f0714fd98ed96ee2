import type { Tonight } from '../notation/scene'
import type { BarBeat, Beats, Seconds } from '../notation/units'
import { sayBar } from '../score/tempo'
import type { Row, Step } from './types'

/** Time `beats` after t, across changes of tempo; after the end the last tempo goes on. */
function advance(music: Tonight['music'], t: Seconds, beats: Beats): Seconds {
  const at = { bar: 1, beat: 1 }
  let left = beats
  let time = t
  for (;;) {
    music.read(time + 1e-6, at)
    const bar = Math.min(at.bar, music.bars)
    const beat = music.beatSeconds(bar)
    const end = bar < music.bars ? music.secondsAt(bar + 1) : Infinity
    if (time + left * beat <= end + 1e-6) return time + left * beat
    left -= (end - time) / beat
    time = end
  }
}

/** A step in its place. */
export interface Placed {
  step: Step
  row: BarBeat
  start: Seconds
  count: Seconds
  end: Seconds
  /** How long a beat of it is. */
  beat: Seconds
  /** Its end is kept until the next row begins. */
  stays: boolean
}

/** Says what is wrong with a step and how to mend it. */
export type Complain = (p: Placed, what: string, mend: string) => Error

/** Body steps one after another, and the rows beside them; what was danced before the scene ends as it begins. */
export function placeRows(
  rows: readonly Row[],
  before: readonly Step[],
  { music }: Tonight,
): { body: Placed[]; beside: Placed[] } {
  const body: Placed[] = []
  const beside: Placed[] = []
  const place = (row: BarBeat, steps: readonly Step[], from: Seconds, after: typeof advance): void => {
    let cursor = from
    let last: Placed | null = null
    const lanes = { arms: cursor, head: cursor, torso: cursor, face: cursor }
    for (const step of steps) {
      if (step.stays && last) {
        last.stays = true
        continue
      }
      const start = step.layer === 'body' ? cursor : Math.max(cursor, lanes[step.layer])
      const end = after(music, start, step.beats)
      const beat = (end - start) / (step.beats || 1)
      const placed = { step, row, start, count: start, end, beat, stays: step.stays ?? false }
      if (step.layer === 'body') {
        cursor = end
        last = placed
        body.push(placed)
      } else {
        lanes[step.layer] = end
        beside.push(placed)
      }
    }
  }
  place(1, before, startOf(before, music), (m, t, beats) => t + beats * m.beatSeconds(1))
  for (const p of body) p.stays = true
  for (const [row, ...steps] of rows) place(row, steps, music.secondsAt(row), advance)
  const byTime = (a: Placed, b: Placed): number => a.count - b.count
  return { body: body.sort(byTime), beside: beside.sort(byTime) }
}

/** When a dance begins: at the scene's start, or as long before it as the steps danced before it take. */
export function startOf(before: readonly Step[], music: Tonight['music']): Seconds {
  const beats = before.reduce((sum, step) => sum + (step.layer === 'body' ? step.beats : 0), 0)
  return beats > 0 ? -beats * music.beatSeconds(1) - AT_REST : 0
}

/** Held after the steps before the scene, so that it opens at rest; seconds. */
const AT_REST: Seconds = 0.5

/** What a step may last longer than the music, or stop short of the next: rounding of its beats, seconds. */
const PAST_THE_END: Seconds = 0.02
const SHORT_OF: Seconds = 0.06

/**
 * Refuses a phrase whose steps overlap, go on after the music, or leave counts with nothing in them; she waits as her dance begins until the
 * first row does.
 */
export function checkCounts(body: readonly Placed[], music: Tonight['music'], complain: Complain): void {
  body.forEach((p, i) => {
    const before = body[i - 1]
    const next = body[i + 1]
    if (before && before.end > p.count + 1e-3)
      throw complain(
        p,
        `begins before "${before.step.name}" of ${sayBar(before.row)} has ended`,
        'start the row later or give that step fewer beats',
      )
    const over = p.end - music.duration
    if (over > PAST_THE_END)
      throw complain(
        p,
        `goes on for ${over.toFixed(1)} s after the last bar`,
        `give it ${beatsOf(over, p.end, music)} beats fewer, or begin its row earlier`,
      )
    const short = (next?.count ?? music.duration) - p.end
    if (short > SHORT_OF && !p.stays)
      throw complain(
        p,
        `leaves ${beatsOf(short, p.end, music)} beats empty before ${next ? sayBar(next.row) : 'the end'}`,
        'give it as many beats more, put steps into them, or end its row with stay()',
      )
  })
}

function beatsOf(length: Seconds, at: Seconds, music: Tonight['music']): string {
  const where = { bar: 1, beat: 1 }
  music.read(Math.min(Math.max(0, at), music.duration - 1e-3), where)
  return (length / music.beatSeconds(where.bar)).toFixed(1)
}

/** A plié that comes before its count is taken from the end of the step before, at most this share of it. */
const MOST_LEAD = 0.6

/** Lets steps whose plié comes before their count begin earlier. */
export function giveLeads(body: readonly Placed[], music: Tonight['music']): void {
  body.forEach((p, i) => {
    if (!p.step.lead) return
    const before = body[i - 1]
    const at = { bar: 1, beat: 1 }
    music.read(p.count, at)
    const earliest = before ? before.start + (before.end - before.start) * (1 - MOST_LEAD) : 0
    p.start = Math.max(
      Math.min(0, p.count),
      p.count - p.step.lead * music.beatSeconds(Math.min(at.bar, music.bars)),
      Math.min(earliest, p.count),
    )
    if (before && before.end > p.start) before.end = p.start
  })
}
