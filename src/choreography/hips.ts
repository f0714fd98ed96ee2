import { smoothstep, softly } from '../score/ease'
import { bendLeg, type Bent } from './legs'
import type { LegAim } from './feet'
import type { RigSide } from './rig'
import { aim, axisAngle, between, quat, RAD, sub, turn, unit, vec, type Q, type V } from './vec'

/** How far a thigh turns in and out against the pelvis before the knee is let go elsewhere, degrees, and over how much that begins. */
const TURNS = [-8, 69] as const
const SOFT = 6
/** Letting go changes the swing of the thigh a little: it is looked at again. */
const AGAIN = 2

const thigh = quat()
const local = quat()
const bend = quat()
const line = vec()

/**
 * Takes the knee of an aimed leg where its hip can turn: `aimed.pole` is led round the line from hip to ankle by what the thigh would be wrung.
 * `pelvis` is the pelvis' rotation; leaves the leg bent in `bent`.
 */
export function spareHip(side: RigSide, pelvis: Q, hip: V, aimed: LegAim, bent: Bent): void {
  bendLeg(side, hip, aimed.ankle, aimed.pole, bent)
  for (let k = 0; k < AGAIN; k++) {
    aim(thigh, side.thighFrame, bent.thigh, bent.normal)
    const [x, y, z, w] = between(local, pelvis, thigh)
    const about = x * side.thighAxis[0] + y * side.thighAxis[1] + z * side.thighAxis[2]
    const sure = smoothstep(0.2, 0.5, Math.sqrt(about * about + w * w))
    const out = (-side.sign * 2 * Math.atan2(w < 0 ? -about : about, Math.abs(w))) / RAD
    const back = sure * (softly(out - TURNS[1], SOFT) - softly(TURNS[0] - out, SOFT))
    if (Math.abs(back) < 0.05) return
    unit(line, sub(line, aimed.ankle, hip))
    turn(aimed.pole, axisAngle(bend, line, side.sign * back), aimed.pole)
    bendLeg(side, hip, aimed.ankle, aimed.pole, bent)
  }
}
