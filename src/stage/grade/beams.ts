import { followed } from '../lights/followed'
import { Color, Vector3 } from 'three'
import type { Channel } from '../../notation/board'
import type { Frame } from '../../notation/frame'
import type { Hanging } from '../../notation/scene'
import type { Vec3 } from '../../notation/units'
import { addChannel, output, size } from '../lights/dimmer'
import { HANG } from '../lights/heads'
import type { Air } from './air'

/** A shaft of light that haze can show. */
interface Beam {
  channel: Channel
  from: Vec3
  to: Vec3
  /** Half angle, radians. */
  angle: number
  /** Strength at full light in full haze. */
  k: number
  /** Where it is seen, metres along its axis. */
  near: number
  far: number
}

/**
 * Beams in order of worth: lower quality draws the first few. Booms and backs show as high pairs over the dancers' heads;
 * low boom light is seen on bodies, not in the air. A follow spot begins over the pit, or it would fog the whole house.
 */
const BEAMS: readonly Beam[] = [
  { channel: 'moon', from: [-2.3, 9.6, -10.6], to: [0, 0.5, -1.2], angle: 0.105, k: 0.3, near: 1.2, far: 14.5 },
  { channel: 'fs1', from: HANG.fs1.at, to: HANG.fs1.aim, angle: 0.046, k: 0.75, near: 20, far: 31 },
  { channel: 'pr1', from: HANG.pr1.at, to: HANG.pr1.aim, angle: 0.2, k: 0.3, near: 0.3, far: 9 },
  { channel: 'back', from: [3.2, 9.6, -11.4], to: [0.9, 0, -2.8], angle: 0.075, k: 0.24, near: 0.4, far: 13 },
  { channel: 'back', from: [-3.2, 9.6, -11.4], to: [-0.9, 0, -2.8], angle: 0.075, k: 0.24, near: 0.4, far: 13 },
  { channel: 'boomL.head', from: [8.2, 8.2, -4.6], to: [-0.9, 0.2, -4.4], angle: 0.085, k: 0.26, near: 0.4, far: 15 },
  { channel: 'boomR.head', from: [-8.2, 8.2, -4.6], to: [0.9, 0.2, -4.4], angle: 0.085, k: 0.26, near: 0.4, far: 15 },
  { channel: 'fs2', from: HANG.fs2.at, to: HANG.fs2.aim, angle: 0.046, k: 0.75, near: 20, far: 31 },
  { channel: 'top', from: [2.8, 9.8, -5], to: [2.2, 0, -4.4], angle: 0.12, k: 0.14, near: 0.4, far: 11 },
  { channel: 'top', from: [-2.8, 9.8, -5], to: [-2.2, 0, -4.4], angle: 0.12, k: 0.14, near: 0.4, far: 11 },
]
/** Most beams there are. */
export const BEAM_COUNT = BEAMS.length

const from = new Vector3()
const to = new Vector3()
const scratch = new Color()

/** Writes the beams of the frame into the air; with no haze every strength is 0. */
export function readBeams(frame: Frame, rig: Partial<Record<Channel, Hanging>> | undefined, air: Air): void {
  const { board } = frame
  const haze = Math.min(1.4, 1.8 * output(board, 'haze'))
  for (let i = 0; i < air.shape.length; i++) {
    const beam = BEAMS[i]!
    const { channel } = beam
    const hanging = rig?.[channel]
    const spot = channel === 'fs1' || channel === 'fs2'
    const light = haze > 0 && hanging?.kind !== 'point' ? output(board, channel) : 0
    if (light <= 0) {
      air.shape[i]!.y = 0
      continue
    }
    from.fromArray(hanging?.at ?? beam.from)
    to.fromArray(hanging?.aim ?? beam.to)
    const star = (spot && !hanging?.aim) || hanging?.follow ? followed(frame, hanging?.follow) : null
    if (star) to.set(star.place.x, 0.9, star.place.z)
    const throwLength = from.distanceTo(to)
    const opening = size(board, channel)
    const angle = spot
      ? Math.atan((opening || 2.2) / 2 / throwLength)
      : opening > 0
        ? (Math.min(opening, 90) * Math.PI) / 360
        : beam.angle
    air.from[i]!.copy(from)
    air.to[i]!.subVectors(to, from).normalize()
    // Wide cones spread the same light over more air.
    const thin = Math.min(1, beam.angle / angle)
    air.shape[i]!.set(
      Math.cos(angle),
      star && !star.onStage ? 0 : beam.k * haze * thin,
      spot ? throwLength + 4 : Math.max(beam.far, throwLength * 1.25),
      spot ? throwLength - 8 : beam.near,
    )
    const colour = addChannel(board, channel, 1, scratch.setRGB(0, 0, 0))
    const white = 0.25 * Math.max(colour.r, colour.g, colour.b)
    air.colour[i]!.setRGB(colour.r * 0.75 + white, colour.g * 0.75 + white, colour.b * 0.75 + white)
  }
}
