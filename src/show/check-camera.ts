import { boneIndex, newPose } from '../notation/body'
import type { Shot } from '../notation/cue'
import { newFrame, type DancerFrame, type Frame } from '../notation/frame'
import type { Metres, Seconds } from '../notation/units'
import { verticalAngle } from '../notation/plan'
import { framesPlace, subjectsOf } from '../cues/camera'
import { narrowTurn, starOf, turnAbout, turnsToStar, waits, widenFor } from './narrow'
import type { Show, ShowScene } from './open-show'
import { projectPoint, type Screen } from './picture'
import { readFrame } from './read-frame'

/** The rules of the camera, shares of the picture's height and width, seconds, metres (treatment: rules 1, 2 and 4). */
export const CAMERA_RULES = {
  /** A foot is this far above the lower edge; with a caption up it is above the caption's band. */
  foot: 0.08,
  caption: 0.14,
  /** Head and hands are this far below the upper edge in a whole figure, and in other pictures; and inside the sides. */
  top: 0.1,
  otherTop: 0.02,
  side: 0.02,
  /** Nearer to the sides than this the star of a picture of a place is coming or going, by her hips. */
  edge: 0.06,
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
  rule:
    | 'feet'
    | 'head'
    | 'hands'
    | 'length'
    | 'cut in the air'
    | 'near'
    | 'beheaded'
    | 'band'
    | 'tall screen'
    | 'wide screen'
  who: string
  /** How far from right: share of the picture, seconds or metres. */
  by: number
}

const toes = (['left', 'right'] as const).map((side) => boneIndex(`${side}Toes`) * 3)
const ankles = (['left', 'right'] as const).map((side) => boneIndex(`${side}Foot`) * 3)
const hands = (['left', 'right'] as const).map((side) => boneIndex(`${side}Hand`) * 3)
const head = boneIndex('head') * 3
const chest = boneIndex('upperChest') * 3
const hips = boneIndex('hips') * 3
/** From the joint to the crown, to the tip of the shoe, to the finger tips, metres. */
const CROWN: Metres = 0.2
const SOLE: Metres = 0.03
/** Both feet higher than this are in the air, metres: en pointe the joint of the toes is at 0.13. */
const AIR: Metres = 0.22
/** Risen on the toes, her ankle is above this; a leg is up when its ankle is so far above the other. */
const RISEN: Metres = 0.13
const RAISED: Metres = 0.3
/** A leg that so long before and after is at one place is held, seconds and metres. */
const HELD: Seconds = 0.2
const STILL: Metres = 0.06
const before = newPose()
const after = newPose()
/** Shapes of screen that are looked at besides 16:9: a telephone held upright, a cinema. */
const SCREENS = [9 / 16, 21 / 9] as const
/** Cues lie on whole milliseconds: this long after its time a cut has been made, seconds. */
const AFTER_CUT: Seconds = 0.002

const point = { u: 0, v: 0, depth: 0 }
/** The camera of the frame as a screen of another shape aims it. */
const aimed = { ...newFrame().camera }

function bodyPoint(camera: Frame['camera'], dancer: DancerFrame, bone: number, lift: Metres, screen?: Screen) {
  const { positions } = dancer.pose
  projectPoint(camera, positions[bone]!, positions[bone + 1]! + lift, positions[bone + 2]!, point, screen)
  return point
}

const heightOf = (dancer: DancerFrame, bone: number) => dancer.pose.positions[bone + 1]!

const airborne = (dancer: DancerFrame) => toes.every((toe) => heightOf(dancer, toe) > AIR)

/** Whether she holds a balance through t: risen on one foot, and the other is up and stays where it is. */
function balances(dancer: DancerFrame, t: Seconds): boolean {
  const [left, right] = ankles as [number, number]
  const lifted = heightOf(dancer, left) > heightOf(dancer, right) ? left : right
  const low = Math.min(heightOf(dancer, left), heightOf(dancer, right))
  if (low < RISEN || heightOf(dancer, lifted) - low < RAISED) return false
  dancer.member!.dance.poseAt(t - HELD, before)
  dancer.member!.dance.poseAt(t + HELD, after)
  const way = [0, 1, 2].map((i) => after.positions[lifted + i]! - before.positions[lifted + i]!)
  return Math.hypot(...way) < STILL
}

/** Whether she comes on with the cut: a match cut shows the same pose in another dress, and is made for that pose. */
function enters({ music }: ShowScene, { member }: DancerFrame, cut: Seconds): boolean {
  return member!.from !== undefined && Math.abs(music.secondsAt(member!.from) - cut) < AFTER_CUT
}

type Report = (rule: CameraFault['rule'], who: string, by: number) => void

const isNear = ({ size }: Shot) => size === 'MS' || size === 'CU'

/** Feet nearer to the lower edge or the sides than they may be. */
function checkFeet({ camera, captionPresence }: Frame, dancer: DancerFrame, report: Report): void {
  const { foot, caption, side } = CAMERA_RULES
  const least = captionPresence > 0 ? caption : foot
  for (const toe of toes) {
    const { u, v } = bodyPoint(camera, dancer, toe, -SOLE)
    const out = Math.max(least - v, side - u, u - (1 - side))
    if (out > 0) report('feet', dancer.member!.id, out)
  }
}

/** Faults of the framing of one dancer at the frame's moment. */
function checkDancer(frame: Frame, shot: Shot, dancer: DancerFrame, report: Report): void {
  const who = dancer.member!.id
  const { side } = CAMERA_RULES
  const top = 1 - (shot.size === 'FS' ? CAMERA_RULES.top : CAMERA_RULES.otherTop)
  const crown = bodyPoint(frame.camera, dancer, head, CROWN)
  const out = Math.max(crown.v - top, side - crown.u, crown.u - (1 - side))
  if (out > 0) report('head', who, out)
  if (isNear(shot)) return
  checkFeet(frame, dancer, report)
  for (const hand of hands) {
    const { u, v } = bodyPoint(frame.camera, dancer, hand, 0)
    const beyond = Math.max(v - top, -u, u - 1)
    if (beyond > 0) report('hands', who, beyond)
  }
}

/** Somebody the shot does not frame: whole in a picture of whole figures, no head cut off, no face under a caption. */
function checkBystander(frame: Frame, shot: Shot, dancer: DancerFrame, report: Report): void {
  const who = dancer.member!.id
  const { middle, caption } = CAMERA_RULES
  const { u, v, depth } = bodyPoint(frame.camera, dancer, hips, 0)
  if (depth < 0 || u < middle || u > 1 - middle) return
  if (!isNear(shot) && framesPlace(shot) && !shot.hold && v > 0 && v < 1) checkFeet(frame, dancer, report)
  // A near picture of a place is of hands or feet: it has no heads.
  const insert = shot.size !== 'WS' && Array.isArray(shot.subject) && typeof shot.subject[0] === 'number'
  const seen = !insert && v > middle && v < 1
  const face = bodyPoint(frame.camera, dancer, head, CROWN / 2)
  if (seen && face.v > 1) report('beheaded', who, face.v - 1)
  if (frame.captionPresence > 0 && face.v > 0 && face.v < caption) report('band', who, caption - face.v)
}

/** Whom a shot is about: those it names; if it frames a place, the star of the scene unless she is just coming or going. */
function framedBy(frame: Frame, shot: Shot, star: DancerFrame | undefined): DancerFrame[] {
  if (!framesPlace(shot)) {
    const ids = subjectsOf(shot)
    return frame.cast.slice(0, frame.castCount).filter((d) => d.onStage && ids.includes(d.member!.id))
  }
  if (!star || isNear(shot) || waits(star)) return []
  const { edge } = CAMERA_RULES
  const { u, v, depth } = bodyPoint(frame.camera, star, hips, 0)
  return depth > 0 && v > 0 && v < 1 && u > edge && u < 1 - edge ? [star] : []
}

/**
 * On a screen of another shape the star keeps her head and the foot she stands on. A leg à la seconde reaches farther out
 * than the tall picture of a whole figure is wide.
 */
function checkScreen(frame: Frame, shot: Shot, aspect: number, star: DancerFrame, report: Report): void {
  const { camera } = frame
  const screen = { aspect, widen: widenFor(camera, aspect) }
  const aim = { x: camera.tx, z: camera.tz }
  if (turnsToStar(frame, shot)) {
    const slope = Math.tan(verticalAngle(camera.lens) / 2)
    turnAbout(aim, camera, narrowTurn(frame, slope, screen.widen, aspect))
  }
  Object.assign(aimed, camera, { tx: aim.x, tz: aim.z })
  const [left, right] = toes as [number, number]
  const standing = heightOf(star, left) < heightOf(star, right) ? left : right
  const bones = isNear(shot) ? [head] : [head, standing]
  for (const bone of bones) {
    const { u, v } = bodyPoint(aimed, star, bone, bone === head ? CROWN : -SOLE, screen)
    const out = Math.max(-u, u - 1, -v, v - 1)
    if (out > 0) report(aspect < 1 ? 'tall screen' : 'wide screen', star.member!.id, out)
  }
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
      const star = starOf(frame)
      const framed = framedBy(frame, shot, star)
      for (const dancer of framed) {
        checkDancer(frame, shot, dancer, report)
        if (dancer === star) for (const aspect of SCREENS) checkScreen(frame, shot, aspect, star, report)
        if (t === first && index > 0 && !enters(scene, dancer, start) && (airborne(dancer) || balances(dancer, t)))
          report('cut in the air', dancer.member!.id, 1)
      }
      const { x, y, z } = frame.camera
      for (const dancer of frame.cast.slice(0, frame.castCount)) {
        const { onStage, member, pose } = dancer
        if (!onStage) continue
        if (!framed.includes(dancer)) checkBystander(frame, shot, dancer, report)
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
