import { buildTempoMap } from '../../../src/score/tempo.ts'
import { barAndBeat } from '../../../src/score/tempo.ts'
import type { MusicSegment } from '../../../src/notation/scene.ts'
import type { BarBeat, Seconds } from '../../../src/notation/units.ts'
import type { Cue } from '../cue.ts'
import type { Bars } from '../score/score.ts'

/** Largest departure from the strict beat, seconds: the dance does not see it. */
const RUBATO_LIMIT = 0.03

/** When things happen in a scene. */
export interface Clock {
  readonly bars: number
  readonly duration: Seconds
  /** Strict time of a musical position, the beat the dance has. */
  strict(at: Bars): Seconds
  /** Time with the cue's rubato: when it is played. */
  played(at: Bars): Seconds
  /** Seconds a beat takes there. */
  beat(at: Bars): Seconds
  /** Bars from 0 of a bar and beat. */
  position(at: BarBeat): Bars
}

/**
 * Builds the clock of a scene from its segments and the rubato of its cue.
 * @throws RangeError when the rubato leaves the strict beat by more than 30 ms or its places are out of order.
 */
export function clockOf(segments: readonly MusicSegment[], rubato: Cue['rubato'] = []): Clock {
  const tempo = buildTempoMap(segments)
  const beats = segments.flatMap((segment) => Array.from({ length: segment.bars }, () => segment.beats))
  const strict = (at: Bars): Seconds => {
    const bar = Math.min(Math.max(0, Math.floor(at + 1e-9)), tempo.bars - 1)
    return tempo.secondsAt([bar + 1, 1 + Math.max(0, at - bar) * beats[bar]!])
  }
  const position = (place: BarBeat): Bars => {
    const [bar, beat] = barAndBeat(place)
    return bar - 1 + (beat - 1) / (beats[Math.min(bar, tempo.bars) - 1] ?? 1)
  }
  const bends = rubato.map(([at, milliseconds]) => ({ at: position(at), by: milliseconds / 1000 }))
  bends.forEach(({ at, by }, i) => {
    if (Math.abs(by) > RUBATO_LIMIT) throw new RangeError(`Rubato of ${by * 1000} ms: at most 30 ms either way`)
    if (i > 0 && at <= bends[i - 1]!.at) throw new RangeError('The places of the rubato must follow one another')
  })
  const bend = (at: Bars): Seconds => {
    const next = bends.findIndex((b) => b.at > at)
    const before = next < 0 ? bends.at(-1) : bends[next - 1]
    const after = next < 0 ? undefined : bends[next]
    if (!before && !after) return 0
    const from = before ?? { at: 0, by: 0 }
    const to = after ?? { at: tempo.bars, by: 0 }
    if (to.at <= from.at) return from.by
    return from.by + (to.by - from.by) * Math.min(1, Math.max(0, (at - from.at) / (to.at - from.at)))
  }
  return {
    bars: tempo.bars,
    duration: tempo.duration,
    strict,
    played: (at) => strict(at) + bend(at),
    beat: (at) => tempo.beatSeconds(Math.min(tempo.bars, Math.floor(at + 1e-9) + 1)),
    position,
  }
}
