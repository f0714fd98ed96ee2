import type { Degrees, Seconds } from '../notation/units'

/** How somebody moves, whatever they dance. */
export interface Habits {
  /** Torso forward, degrees. */
  lean?: Degrees
  /** Elbows lower than written, degrees. */
  elbows?: Degrees
  /** The arms arrive late by this. */
  late?: Seconds
  /** Depth of the breath; 1 is usual, 0 none. */
  breath?: number
  /** Seed of the small differences between people. */
  seed?: number
  /** Raised legs higher (+) or lower by this, degrees. */
  reach?: Degrees
  /**
   * How the arms take what is written: above 0 they go beyond it by this share of their way in the last moment and settle
   * (an accent), below 0 they hang back by it and flow on (suspended).
   */
  attack?: number
  /** The back bends this much deeper than written: 1 is as written. */
  back?: number
  /** Share of the back's bend that the head goes along with; 0 keeps it placed. */
  neck?: number
  /** Jumps stay in the air longer by this share. */
  ballon?: number
  /** Head turned (+ to her left) by this, degrees: nobody's gaze is quite the same. */
  gaze?: Degrees
  /** Walks heel first, as people do who are not dancing. */
  heel?: boolean
  /** Outward turn of each standing foot. */
  turnout?: Degrees
}

export const CLASSICAL: Habits = {}
/** Giselle and the Wilis: lean forward, low elbows, late arrivals. */
export const ROMANTIC: Habits = { lean: 6, elbows: 8, late: 0.05 }
/** Men, women and coaches, who walk and stand as people do. */
export const CIVILIAN: Habits = { heel: true, turnout: 9, breath: 1.2 }
/** A child who is not yet a dancer. */
export const CHILD: Habits = { turnout: 14, breath: 1.4 }

/** Turnout of a dancer's standing foot, degrees (133.6° in first position, measured on professionals). */
export const TURNOUT: Degrees = 66
