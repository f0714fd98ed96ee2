import { BOARD_LENGTH } from './board'
import { newFace, type Face } from './face'
import { newPose, type Place, type Pose } from './body'
import type { CastMember } from './scene'
import type { Seconds } from './units'

/** A dancer in the frame. `member` says who; it changes only when the scene does. */
export interface DancerFrame {
  member: CastMember | null
  /** False before her entrance and after her exit. */
  onStage: boolean
  readonly place: Place
  readonly pose: Pose
  readonly face: Face
}

/** Everything there is to see at one moment. Allocated once; `readFrame` overwrites it. */
export interface Frame {
  t: Seconds
  /** Index of the running scene in `show.scenes`, and the time inside it. */
  scene: number
  sceneTime: Seconds
  bar: number
  beat: number
  camera: {
    x: number
    y: number
    z: number
    /** Point it looks at, metres. */
    tx: number
    ty: number
    tz: number
    /** Focal length, mm on a 36 mm gauge. */
    lens: number
    /** Distance of sharpness, metres. */
    focus: number
    /** 1: the lens is so near that what is before and behind the focus goes soft; 0 in wide shots, sharp all through. */
    shallow: number
    /** Index of the shot in its scene. */
    shot: number
  }
  /** Live values of the lighting board; see notation/board.ts for the layout. */
  readonly board: Float32Array
  curtain: { fly: number; part: number }
  /** Values of the running scene's set, in the order of `show.scenes[scene].pieces`. */
  readonly scenery: Float32Array
  /** Index of the caption in `show.captions`, −1 if none, and its presence 0–1 (fading in or out). */
  caption: number
  captionPresence: number
  /** Presence of the scene's title card, 0–1. */
  cardPresence: number
  /** The first `castCount` entries are the running scene's cast, in its order. */
  readonly cast: readonly DancerFrame[]
  castCount: number
}

/** Most named values a set may have, and most people on stage in one scene. */
export const MAX_PIECES = 24
export const MAX_CAST = 40

/** A new, empty frame. */
export function newFrame(): Frame {
  return {
    t: 0,
    scene: 0,
    sceneTime: 0,
    bar: 1,
    beat: 1,
    camera: { x: 0, y: 3.2, z: 22, tx: 0, ty: 2, tz: 0, lens: 35, focus: 22, shallow: 0, shot: 0 },
    board: new Float32Array(BOARD_LENGTH),
    curtain: { fly: 0, part: 0 },
    scenery: new Float32Array(MAX_PIECES),
    caption: -1,
    captionPresence: 0,
    cardPresence: 0,
    cast: Array.from({ length: MAX_CAST }, () => ({
      member: null,
      onStage: false,
      place: { x: 0, z: 0, rise: 0, heading: 0 },
      pose: newPose(),
      face: newFace(),
    })),
    castCount: 0,
  }
}
