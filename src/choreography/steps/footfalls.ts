import type { Side } from '../../notation/body'
import type { Degrees, Seconds } from '../../notation/units'
import type { Pen } from '../pen'
import { nearest } from '../positions'
import { BACK_SHARE, BALL, type Gait } from './gaits'

/** As many footfalls turn straight to the heading she arrives with. */
export const FEW = 4

/**
 * How many footfalls the way takes: on the beats or an even part of them if that makes a natural stride, else as many as do.
 * `length` in metres, `pace` in steps a beat, `turning` in steps that turning on the spot costs.
 */
export function footfalls(pen: Pen, length: number, gait: Gait, pace?: number, turning = 0): number {
  const stride = gait.stride * pen.scale
  const reach = (gait.both < 0 ? RUN_REACH : WALK_REACH) * pen.scale * (gait.touch === BALL ? BACK_SHARE : 1)
  if (pace) {
    let n = Math.max(2, Math.round(pace * pen.beats))
    while (longest(length, n) > reach && pen.length / n > 2 * BRISK) n *= 2
    return n
  }
  const natural = Math.max(2, length / stride + 1)
  const misfit = (n: number): number => Math.abs(Math.log(n / natural))
  const onBeat = [0.5, 1, 1.5, 2, 3, 4, 6].map((k) => Math.round(k * pen.beats)).filter((n) => n >= 2)
  const best = onBeat.reduce((a, b) => (misfit(b) < misfit(a) ? b : a), 2)
  const fewest = gait.both < 0 ? Math.ceil(pen.length / RUNS) : 2
  const n = Math.max(misfit(best) < 0.22 ? best : Math.round(natural), fewest)
  if (longest(length, n - turning) <= reach) return n
  return Math.max(n, Math.min(Math.ceil(length / reach + START_AND_STOP + turning), Math.floor(pen.length / BRISK)))
}

/** Longest step of a run in time: who is in no hurry takes small ones. */
const RUNS: Seconds = 0.42

/** Steps' worth of way that starting and stopping cost. */
const START_AND_STOP = 1.2
/** The longest of n steps over a way, in metres as `length`: she starts and stops within it. */
export function longest(length: number, n: number): number {
  return length / Math.max(1, n - START_AND_STOP)
}

/** Longest natural steps of a 1.70 m body, metres; to go further somebody steps oftener, but never oftener than every so many seconds. */
const WALK_REACH = 0.7
const RUN_REACH = 0.86
const BRISK: Seconds = 0.17

/** The body turns no more than this from one footfall to the next, degrees. */
export const TURNS: Degrees = 75

/** Who first turns far begins with the foot on that side: the other would be set across it. */
export function opens(headings: readonly Degrees[]): Side | null {
  const turn = headings[1]! - headings[0]!
  return Math.abs(turn) < OPENS ? null : turn > 0 ? 'left' : 'right'
}
const OPENS: Degrees = 50

/** Bends the headings towards the one to arrive at, over as many of the last footfalls as it needs; a few steps turn straight to it. */
export function arriveFacing(headings: Degrees[], facing: Degrees): void {
  const n = headings.length - 1
  const short = n <= FEW
  const start = headings[0]!
  const end = nearest(facing, short ? start : headings[n]!)
  const turn = end - (short ? start : headings[n]!)
  const over = short ? n : Math.min(n - 1, Math.max(2, Math.ceil(Math.abs(turn) / (TURNS - 15))))
  for (let k = 0; k <= over; k++) {
    const share = 1 - k / over
    const i = n - k
    headings[i] = (short ? start : headings[i]!) + turn * share
  }
}
