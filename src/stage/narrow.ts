import type { Place } from '../notation/body'
import type { DancerFrame, Frame } from '../notation/frame'
import { clamp, smoothstep } from '../score/ease'

/** The format the shot lists are written for. */
export const WIDE = 16 / 9
/** Share of the half picture that the middle of her body keeps to; arms and skirt need the rest. */
const KEEP = 0.42
/** Screens this much narrower than 16:9 turn in full. */
const NARROW = 0.5
/** Shares of the wide picture's half between which a shot stops being about her. */
const OUTSIDE = [0.92, 1.05] as const
/** Metres from the middle: who stands farther out waits in the wings. */
const WINGS = [5.9, 6.9] as const
/** As a cameraman pans: her way is averaged over about a second. */
const PAN = [-0.4, 0.1, 0.6] as const

const there: Place = { x: 0, z: 0, rise: 0, heading: 0 }

/** The one the scene is about, in the dress she wears now; her roles share the figure of the first of the cast. */
function starOf(frame: Frame): DancerFrame | undefined {
  const figure = frame.cast[0]?.member?.figure
  if (!figure) return undefined
  for (let i = 0; i < frame.castCount; i++) {
    const dancer = frame.cast[i]!
    if (dancer.onStage && dancer.member?.figure === figure) return dancer
  }
  return undefined
}

/**
 * How far a narrow screen turns a picture that frames a place and not a person, so that the star of the scene stays in it:
 * never beyond what the 16:9 picture shows.
 *
 * @param slope tangent of half the vertical angle at 16:9
 * @param widen what the screen's own picture is higher
 * @returns radians about the vertical, as a rotation of three's turns
 */
export function narrowTurn(frame: Frame, slope: number, widen: number, aspect: number): number {
  const share = clamp((WIDE - aspect) / NARROW, 0, 1)
  const star = share > 0 ? starOf(frame) : undefined
  if (!star) return 0
  let x = 0
  let z = 0
  const { dance } = star.member!
  for (const ahead of PAN) {
    dance.placeAt(clamp(frame.sceneTime + ahead, 0, dance.duration), there)
    x += there.x / PAN.length
    z += there.z / PAN.length
  }
  const { camera } = frame
  const fx = camera.tx - camera.x
  const fz = camera.tz - camera.z
  const dx = x - camera.x
  const dz = z - camera.z
  const off = Math.atan2(dx * fz - dz * fx, dx * fx + dz * fz)
  const wide = Math.atan(slope * WIDE)
  const half = Math.atan(slope * widen * aspect)
  const free = Math.atan(slope * widen * aspect * KEEP)
  const most = Math.max(0, wide - half)
  const inside = 1 - smoothstep(OUTSIDE[0], OUTSIDE[1], Math.abs(off) / wide)
  const onFloor = 1 - smoothstep(WINGS[0], WINGS[1], Math.abs(x))
  const turn = clamp(Math.abs(off) - free, 0, most) * share * inside * onFloor
  return Math.sign(off) * turn
}
