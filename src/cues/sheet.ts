import { mix } from '../score/ease'
import { toMillisecond } from '../score/timetable'
import type { CameraEase } from '../notation/cue'
import type { Seconds } from '../notation/units'

/** A stretch of time over which one field moves. `from` and `to` are both stated, so nothing depends on the past. */
export interface Fade {
  start: Seconds
  end: Seconds
  from: number
  to: number
  ease: CameraEase
}

/** GSAP writes numbers to six decimals; the sheet holds the same numbers, so ends and beginnings agree exactly. */
export function toSixDecimals(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0
}

/** Length of a change that is meant to be instant, seconds: the field has its new value exactly at the cue's time. */
export const INSTANT: Seconds = 0.001

/**
 * Everything one field does in the evening, in order and without overlap: one writer a field. A fade that begins while
 * another runs takes over from the value the field has at that moment, as a desk does.
 */
export class FieldTrack {
  readonly fades: Fade[] = []

  /** Value before the first fade. */
  start: number

  constructor(start: number) {
    this.start = toSixDecimals(start)
  }

  /** Value the field is heading for: the end of its last fade. */
  get target(): number {
    return this.fades.at(-1)?.to ?? this.start
  }

  /** Value at time t of what has been written so far; eased fades must have ended by t. */
  valueAt(t: Seconds): number {
    const last = this.fades.at(-1)
    if (!last) return this.start
    if (t >= last.end) return last.to
    return toSixDecimals(mix(last.from, last.to, (t - last.start) / (last.end - last.start)))
  }

  /**
   * Moves the field to a value between two times (seconds of the evening).
   * @throws RangeError when it begins before the fade written last, or breaks into an eased one.
   */
  fade(start: Seconds, end: Seconds, to: number, ease: CameraEase = 'none'): void {
    const begin = toMillisecond(start)
    const finish = Math.max(toMillisecond(end), toMillisecond(begin + INSTANT))
    const goal = toSixDecimals(to)
    const last = this.fades.at(-1)
    if (last && begin < last.start)
      throw new RangeError(`a change at ${begin} s comes before one already at ${last.start} s`)
    if (last && begin < last.end) {
      if (last.ease !== 'none' && begin > last.start)
        throw new RangeError(`a move from ${last.start} to ${last.end} s is cut short at ${begin} s`)
      const value = this.valueAt(begin)
      if (begin === last.start) this.fades.pop()
      else Object.assign(last, { end: begin, to: value })
      if (begin === last.start) return this.push({ start: begin, end: finish, from: last.from, to: goal, ease })
      return this.push({ start: begin, end: finish, from: value, to: goal, ease })
    }
    this.push({ start: begin, end: finish, from: this.target, to: goal, ease })
  }

  /** Gives the field a value at once: it is there exactly at t. */
  jump(t: Seconds, to: number): void {
    const at = toMillisecond(t)
    if (at <= 0) {
      if (this.fades.length > 0) throw new RangeError('the opening value of a field comes first')
      this.start = toSixDecimals(to)
      return
    }
    const before = toMillisecond(at - INSTANT)
    while (this.fades.length > 0 && this.fades.at(-1)!.start >= before) this.fades.pop()
    const last = this.fades.at(-1)
    if (last && last.end > before) Object.assign(last, { to: this.valueAt(before), end: before, ease: 'none' })
    this.fade(before, at, to)
  }

  private push(fade: Fade): void {
    if (fade.from !== fade.to) this.fades.push(fade)
  }
}

/** All fields of the evening by name. Compiled once, then played by the master. */
export class Sheet {
  readonly tracks = new Map<string, FieldTrack>()

  /** The track of a field; a new one starts at `initial`. */
  field(name: string, initial = 0): FieldTrack {
    let track = this.tracks.get(name)
    if (!track) {
      track = new FieldTrack(initial)
      this.tracks.set(name, track)
    }
    return track
  }
}
