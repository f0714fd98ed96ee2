import { BLINK, type Expression } from '../notation/face'
import type { Seconds } from '../notation/units'
import type { Tracks } from './tracks'

/** What a dance says of the face at t: its `face()` words, and how far the head is turning just then. */
export function readExpression({ by }: Tracks, t: Seconds, out: Expression): void {
  out.felt = by.felt.at(t)
  out.joy = by.joy.at(t)
  out.sorrow = by.sorrow.at(t)
  out.pride = by.pride.at(t)
  const [before, after] = [t - BLINK / 2, t + BLINK / 2]
  out.turn = Math.abs(by.psi.at(after) + by.hy.at(after) - by.psi.at(before) - by.hy.at(before))
}
