import type { Seconds } from '../notation/units'
import { Track } from './track'
import type { Tracks } from './tracks'

/** A time in which the height of the centre of mass is written: push, flight and landing of one jump. */
export interface Flight {
  from: Seconds
  take: Seconds
  land: Seconds
  until: Seconds
  height: Track
}

/** A foot known to stand on its mark. Checks read these; the solver reads the channels. */
export interface Plant {
  side: 'left' | 'right'
  from: Seconds
  until: Seconds
  x: number
  z: number
}

/** A moment a step vouches for: checks ask the poses whether it came true. */
export interface Moment {
  /** A line or a pose that is reached, or a foot that comes down on a count. */
  kind: 'arabesque' | 'attitude' | 'front' | 'side' | 'retire' | 'split' | 'strike'
  /** The working leg, or the foot that strikes. */
  side: 'left' | 'right'
  at: Seconds
  /** Height of the working leg, degrees; for a strike the footfalls there are to a beat. */
  value: number
}

/** When a word is danced: reports say its name. */
export interface Danced {
  name: string
  from: Seconds
  until: Seconds
}

/** A dance as numbers over time. */
export class Compiled {
  constructor(
    readonly tracks: Tracks,
    readonly flights: readonly Flight[],
    readonly plants: readonly Plant[],
    /** Height of the centre of mass in the first pose, metres. */
    readonly standing: number,
    readonly moments: readonly Moment[] = [],
    readonly danced: readonly Danced[] = [],
    /** The words beside the steps: arms, head, torso, face. */
    readonly beside: readonly Danced[] = [],
  ) {}

  /** Height of the centre of mass during a jump at t, or null. */
  flightAt(t: Seconds): Track | null {
    const f = this.flights
    let low = 0
    let high = f.length - 1
    while (low <= high) {
      const mid = (low + high) >> 1
      if (t < f[mid]!.from) high = mid - 1
      else if (t >= f[mid]!.until) low = mid + 1
      else return f[mid]!.height
    }
    return null
  }
}
