import type { MusicSegment, TempoMap } from '../notation/scene'
import type { BarBeat, Seconds } from '../notation/units'

interface Placed extends MusicSegment {
  /** First bar of the segment, counted from 1 through the scene. */
  firstBar: number
  /** Seconds from the start of the scene to the segment's first beat. */
  start: Seconds
}

/** Splits a place in the music into bar and beat, both from 1. */
export function barAndBeat(at: BarBeat): readonly [bar: number, beat: number] {
  return typeof at === 'number' ? [at, 1] : at
}

/** Writes a place in the music as musicians say it: "bar 7, beat 3". */
export function sayBar(at: BarBeat): string {
  const [bar, beat] = barAndBeat(at)
  return beat === 1 ? `bar ${bar}` : `bar ${bar}, beat ${beat}`
}

/**
 * Builds the tempo map of a scene from its segments of music. Times are seconds from the start of the scene.
 * The place one bar after the last is the end of the scene and may be asked for.
 * @throws RangeError when there is no music, or a number in it is not positive.
 */
export function buildTempoMap(segments: readonly MusicSegment[]): TempoMap {
  if (segments.length === 0) throw new RangeError('A scene needs at least one segment of music')
  const placed: Placed[] = []
  let bar = 1
  let start = 0
  for (const segment of segments) {
    const { bars, beats, bpm, label } = segment
    if (!(bars > 0 && beats > 0 && bpm > 0))
      throw new RangeError(`Music "${label}": bars (${bars}), beats (${beats}) and bpm (${bpm}) must be positive`)
    placed.push({ ...segment, firstBar: bar, start })
    bar += bars
    start += (bars * beats * 60) / bpm
  }
  const bars = bar - 1
  const duration = start

  const segmentOfBar = (n: number): Placed => {
    let found = placed[0]!
    for (const p of placed) if (p.firstBar <= n) found = p
    return found
  }

  return {
    duration,
    bars,
    secondsAt(at) {
      const [n, beat] = barAndBeat(at)
      if (!(n >= 1 && n <= bars + 1) || !(beat >= 1))
        throw new RangeError(`${sayBar(at)} is outside the music, which has bars 1 to ${bars}`)
      const p = segmentOfBar(Math.min(Math.floor(n), bars))
      const beats = (n - p.firstBar) * p.beats + (beat - 1)
      return Math.min(duration, p.start + (beats * 60) / p.bpm)
    },
    beatSeconds(n) {
      return 60 / segmentOfBar(n).bpm
    },
    read(t, out) {
      let p = placed[0]!
      for (const q of placed) if (q.start <= t) p = q
      const beats = Math.max(0, ((t - p.start) * p.bpm) / 60)
      const whole = Math.floor(beats / p.beats)
      out.bar = p.firstBar + whole
      out.beat = beats - whole * p.beats + 1
    },
  }
}
