import type { Metres, Seconds } from '../notation/units'
import type { Plant } from './compiled'
import type { Complain, Placed } from './phrase'
import { SIDES } from './positions'

/**
 * A foot that leaves one mark and comes to rest on another speeds up for half of its way and slows down for the other half. The foot of a sprinter,
 * four metres and a half in 0.35 s, needs 150 m/s² for that; more than half as much again is no step any more. A step of half a metre so takes 0.09 s at
 * least, one of a metre 0.13 s.
 */
const QUICKEST = 240
/** Ways on which a foot only turns, settles or closes to the other, metres. */
const CLOSES: Metres = 0.15

/** Least time for a foot to be set so far away. */
function least(way: Metres): Seconds {
  return 2 * Math.sqrt(way / QUICKEST)
}

/** Refuses a step that asks a foot to be somewhere else sooner than a foot can be. Throws an Error that names dancer, bar, beat and step, with the mend. */
export function checkHaste(plants: readonly Plant[], body: readonly Placed[], complain: Complain): void {
  for (const side of SIDES) {
    let left: Plant | undefined
    for (const plant of plants) {
      if (plant.side !== side) continue
      const was = left
      left = plant
      if (!was) continue
      const way = Math.hypot(plant.x - was.x, plant.z - was.z)
      const time = plant.from - was.until
      if (way < CLOSES || time >= least(way)) continue
      const p = body.findLast(({ start }) => start < plant.from - 1e-6)
      if (!p) continue
      const room = (p.step.beats * (least(way) / Math.max(time, 1e-3))).toFixed(1)
      throw complain(
        p,
        `sets the ${side} foot ${way.toFixed(2)} m away in ${Math.max(0, time).toFixed(2)} s, sooner than a foot can (${least(way).toFixed(2)} s)`,
        `give it ${room} beats, or a shorter way`,
      )
    }
  }
}
