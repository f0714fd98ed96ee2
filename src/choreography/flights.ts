import type { Seconds } from '../notation/units'
import { Compiled, type Flight } from './compiled'
import type { Habits } from './habits'
import type { Rig } from './rig'
import type { Jump, Sheet } from './sheet'
import { heightOfMass, type Care } from './solve'
import { Track, type Key } from './track'
import type { Tracks } from './tracks'

/** Metres per second squared. */
const G = 9.81
/** A body falling at v needs so much of v·T to stop softly in T: less makes the curve undershoot. */
const STOP = 0.26
/** Longest time from touch-down to the deepest plié, seconds. */
const SOFT_LANDING: Seconds = 0.19
/** A landing shorter than this ends at its deepest: the next step goes on from there. */
const SHORT: Seconds = 0.3
/** Acceleration at the bottom of push and landing, m/s². */
const BOTTOM = 10

/**
 * Finds the heights of every jump: the body is solved standing at the push, at toe-off and at touch-down, and the centre of mass flies
 * between them on the parabola that takes exactly the time the step asks for. Push and landing meet it with its speed and acceleration.
 */
export function landJumps(rig: Rig, tracks: Tracks, sheet: Sheet, who: string, habits: Habits, care: Care): Compiled {
  const grounded = new Compiled(tracks, [], sheet.plants, 0)
  const still = { ...habits, breath: 0 }
  const height = (t: Seconds): number => heightOfMass(rig, grounded, t, still, care)
  const standing = height(0)
  const flights: Flight[] = sheet.jumps.map((jump) => {
    const air = jump.land - jump.take
    if (!(air > 0.05 && air < 1.2))
      throw new Error(
        `${who}: a jump of ${air.toFixed(2)} s cannot be danced. Mend: give it more or fewer beats, or say \`air\`.`,
      )
    return { ...jump, height: new Track(arcOf(jump, height)) }
  })
  flights.sort((a, b) => a.from - b.from)
  return new Compiled(tracks, flights, sheet.plants, standing, sheet.moments, sheet.danced, sheet.beside)
}

function arcOf(jump: Jump, height: (t: Seconds) => number): Key[] {
  const { from, plie, take, land, until } = jump
  const air = land - take
  const yTake = height(take)
  const yLand = height(land + 1e-3)
  const up = (yLand - yTake) / air + (G * air) / 2
  const down = up - G * air
  const soft = Math.min(SOFT_LANDING, (until - land) * 0.6)
  const key = (t: Seconds, v: number, vel: number, acc: number): Key => ({ t, v, vel, acc, from: 0 })
  const keys = [key(from, height(from), 0, 0)]
  const push = Math.min(height(plie), yTake - 0.2 * up * (take - plie))
  if (plie > from + 0.02) keys.push(key(plie, push, 0, BOTTOM))
  keys.push(key(take, yTake, up, -G), key(land, yLand, down, -G))
  if (until - land > SHORT) {
    // As deep as the fall asks, or as the knees are written: a leg that is still drawn up at touch-down comes down meanwhile.
    const deep = Math.min(yLand + STOP * down * soft, height(land + soft))
    keys.push(key(land + soft, deep, 0, BOTTOM), key(until, height(until), 0, 0))
  } else keys.push(key(until, Math.min(height(until), yLand + 0.6 * STOP * down * (until - land)), 0, BOTTOM))
  return keys
}
