import { boneIndex } from '../notation/body'
import type { Shot } from '../notation/cue'
import { newFrame, type DancerFrame, type Frame } from '../notation/frame'
import type { Metres, Seconds } from '../notation/units'
import { subjectsOf } from '../cues/camera'
import type { Show, ShowScene } from './open-show'
import { projectPoint } from './picture'
import { readFrame } from './read-frame'

/** The rules of the camera, shares of the picture's height and width, seconds, metres (treatment: rules 1, 2 and 4). */
export const CAMERA_RULES = {
  /** A foot is this far above the lower edge; with a caption up it is above the caption's band. */
  foot: 0.08,
  caption: 0.14,
  /** Head and hands are this far below the upper edge, and inside the sides. */
  top: 0.02,
  side: 0.02,
  shortest: 2.5,
  /** The lens is never nearer than this to anybody's head or chest. */
  near: 0.45,
  /** Somebody who is not framed but stands in the middle of the picture, hips so far inside its sides, keeps the head. */
  middle: 0.12,
} as const

/** Something the camera does wrong, in words of the shot list. */
export interface CameraFault {
  scene: string
  /** From 1. */
  shot: number
  /** Seconds of the scene. */
  at: Seconds
  rule: 'feet' | 'head' | 'hands' | 'length' | 'cut in the air' | 'near' | 'beheaded' | 'band'
  who: string
  /** How far from right: share of the picture, seconds or metres. */
  by: number
}

const toes = (['left', 'right'] as const).map((side) => boneIndex(`${side}Toes`) * 3)
const hands = (['left', 'right'] as const).map((side) => boneIndex(`${side}Hand`) * 3)
const head = boneIndex('head') * 3
const chest = boneIndex('upperChest') * 3
const hips = boneIndex('hips') * 3
/** From the joint to the crown, to the tip of the shoe, to the finger tips, metres. */
const CROWN: Metres = 0.2
const SOLE: Metres = 0.03
/** Both feet higher than this are in the air, metres: en pointe the joint of the toes is at 0.13. */
const AIR: Metres = 0.22
/** Cues lie on whole milliseconds: this long after its time a cut has been made, seconds. */
const AFTER_CUT: Seconds = 0.002

const point = { u: 0, v: 0, depth: 0 }

function bodyPoint({ camera }: Frame, dancer: DancerFrame, bone: number, lift: Metres): typeof point {
  const { positions } = dancer.pose
  projectPoint(camera, positions[bone]!, positions[bone + 1]! + lift, positions[bone + 2]!, point)
  return point
}

function airborne(dancer: DancerFrame): boolean {
  return toes.every((toe) => dancer.pose.positions[toe + 1]! > AIR)
}

type Report = (rule: CameraFault['rule'], who: string, by: number) => void

/** Faults of the framing of one dancer at the frame's moment. */
function checkDancer(frame: Frame, shot: Shot, dancer: DancerFrame, report: Report): void {
  const who = dancer.member!.id
  const { foot, caption, top, side } = CAMERA_RULES
  const crown = bodyPoint(frame, dancer, head, CROWN)
  const high = crown.v - (1 - top)
  const wide = Math.max(side - crown.u, crown.u - (1 - side))
  if (Math.max(high, wide) > 0) report('head', who, Math.max(high, wide))
  if (shot.size === 'MS' || shot.size === 'CU') return
  const least = frame.captionPresence > 0 ? caption : foot
  for (const toe of toes) {
    const { u, v } = bodyPoint(frame, dancer, toe, -SOLE)
    const out = Math.max(least - v, side - u, u - (1 - side))
    if (out > 0) report('feet', who, out)
  }
  for (const hand of hands) {
    const { u, v } = bodyPoint(frame, dancer, hand, 0)
    const out = Math.max(v - (1 - top), -u, u - 1)
    if (out > 0) report('hands', who, out)
  }
}

/** Somebody the shot does not frame: no head cut off by the upper edge, no face under a caption. */
function checkBystander(frame: Frame, shot: Shot, dancer: DancerFrame, report: Report): void {
  const who = dancer.member!.id
  const { middle, caption } = CAMERA_RULES
  const { u, v, depth } = bodyPoint(frame, dancer, hips, 0)
  if (depth < 0 || u < middle || u > 1 - middle) return
  // A near picture of a place is of hands or feet: it has no heads.
  const insert = shot.size !== 'WS' && Array.isArray(shot.subject) && typeof shot.subject[0] === 'number'
  const seen = !insert && v > middle && v < 1
  const face = bodyPoint(frame, dancer, head, CROWN / 2)
  if (seen && face.v > 1) report('beheaded', who, face.v - 1)
  if (frame.captionPresence > 0 && face.v > 0 && face.v < caption) report('band', who, caption - face.v)
}

function dancersOf(frame: Frame, shot: Shot): DancerFrame[] {
  const ids = subjectsOf(shot)
  return frame.cast.slice(0, frame.castCount).filter((d) => d.onStage && ids.includes(d.member!.id))
}

/**
 * Every fault of the camera in a scene, the worst of each kind, shot and dancer.
 *
 * @param every seconds between the moments looked at
 */
export function checkCamera(show: Show, scene: ShowScene, every: Seconds, frame: Frame = newFrame()): CameraFault[] {
  const worst = new Map<string, CameraFault>()
  const { camera: shots } = scene.script
  const reportFor =
    (shot: number, at: Seconds): Report =>
    (rule, who, by) => {
      const key = `${shot} ${rule} ${who}`
      if (by > (worst.get(key)?.by ?? 0)) worst.set(key, { scene: scene.id, shot: shot + 1, at, rule, who, by })
    }
  const starts = shots.map((shot) => scene.music.secondsAt(shot.at))
  shots.forEach((shot, index) => {
    const start = starts[index]!
    const end = starts[index + 1] ?? scene.music.duration
    if (end - start < CAMERA_RULES.shortest - AFTER_CUT)
      reportFor(index, start)('length', '', CAMERA_RULES.shortest - (end - start))
    const first = start + AFTER_CUT
    for (let t = first; t < end - AFTER_CUT; t += every) {
      const report = reportFor(index, t)
      readFrame(show, scene.start + t, frame)
      for (const dancer of dancersOf(frame, shot)) {
        checkDancer(frame, shot, dancer, report)
        if (t === first && index > 0 && airborne(dancer)) report('cut in the air', dancer.member!.id, 1)
      }
      const { x, y, z } = frame.camera
      const framed = subjectsOf(shot)
      for (const dancer of frame.cast.slice(0, frame.castCount)) {
        const { onStage, member, pose } = dancer
        if (!onStage) continue
        if (!framed.includes(member!.id)) checkBystander(frame, shot, dancer, report)
        for (const bone of [head, chest]) {
          const [bx, by, bz] = pose.positions.subarray(bone, bone + 3) as unknown as [number, number, number]
          const gap = Math.hypot(bx - x, by - y, bz - z)
          if (gap < CAMERA_RULES.near) report('near', member!.id, CAMERA_RULES.near - gap)
        }
      }
    }
  })
  return [...worst.values()].sort((a, b) => a.at - b.at)
}
