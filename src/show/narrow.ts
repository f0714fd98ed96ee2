import type { Place } from '../notation/body'
import type { DancerFrame, Frame } from '../notation/frame'
import { framesPlace, subjectsOf } from '../cues/camera'
import type { Shot } from '../notation/cue'
import { verticalAngle } from '../notation/plan'
import { clamp, smoothstep } from '../score/ease'

/** The format the shot lists are written for. */
export const WIDE = 16 / 9
/** How much a narrower screen may widen the picture: close shots keep the dancer large, wide ones keep the stage. */
const WIDEN = { close: 1.25, wide: 1.7 }
/** Heights of the picture at its aim between which a shot turns from close to wide, metres. */
const HEIGHTS = [4, 8] as const
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

/** Where a lens stands, what it looks at, metres, and its focal length, mm. */
type View = Pick<Frame['camera'], 'x' | 'y' | 'z' | 'tx' | 'ty' | 'tz' | 'lens'>

const there: Place = { x: 0, z: 0, rise: 0, heading: 0 }

/** The one the scene is about, in the dress she wears now; her roles share the figure of the first of the cast. */
export function starOf(frame: Frame): DancerFrame | undefined {
  const figure = frame.cast[0]?.member?.figure
  if (!figure) return undefined
  for (let i = 0; i < frame.castCount; i++) {
    const dancer = frame.cast[i]!
    if (dancer.onStage && dancer.member?.figure === figure) return dancer
  }
  return undefined
}

/** Whether the star stands so far out that she waits in the wings, for a picture of a place. */
export function waits({ place }: DancerFrame): boolean {
  return Math.abs(place.x) > WINGS[0]
}

/** Whether a narrow screen turns a shot to the star: one that frames a place, or her and others. Alone she is in its middle. */
export function turnsToStar(frame: Frame, shot: Shot): boolean {
  if (framesPlace(shot)) return true
  const star = starOf(frame)?.member
  return typeof shot.subject !== 'string' && !!star && subjectsOf(shot).includes(star.id)
}

/** How much higher the picture is on a screen of another shape than at 16:9; 1 on wider screens, which see more at the sides. */
export function widenFor(view: View, aspect: number): number {
  const distance = Math.hypot(view.tx - view.x, view.ty - view.y, view.tz - view.z)
  const height = 2 * Math.tan(verticalAngle(view.lens) / 2) * distance
  const most = WIDEN.close + (WIDEN.wide - WIDEN.close) * smoothstep(HEIGHTS[0], HEIGHTS[1], height)
  return Math.min(most, Math.max(1, WIDE / aspect))
}

/** Turns a point about the vertical through another, radians. */
export function turnAbout(point: { x: number; z: number }, about: { x: number; z: number }, angle: number): void {
  const x = point.x - about.x
  const z = point.z - about.z
  point.x = about.x + x * Math.cos(angle) + z * Math.sin(angle)
  point.z = about.z + z * Math.cos(angle) - x * Math.sin(angle)
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
