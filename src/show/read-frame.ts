import { CHANNELS, CHANNEL_FIELDS } from '../notation/board'
import type { DancerFrame, Frame } from '../notation/frame'
import type { BarBeat, Seconds } from '../notation/units'
import { clamp, smoothstep } from '../score/ease'
import { spanAt } from '../score/timetable'
import { CAPTION_FIELD } from '../cues/captions'
import { boardField } from '../cues/light'
import { pieceField } from '../cues/scenery'
import type { Show, ShowScene } from './open-show'
import { readCamera } from './read-camera'
import { readFace } from './read-face'

/** Board fields in the order of `frame.board`. */
const BOARD = CHANNELS.flatMap((channel) => CHANNEL_FIELDS.map((field) => boardField(channel, field)))
/** Seconds a title card takes to appear and to leave. */
const CARD_FADE: Seconds = 0.9

const pieceNames = new WeakMap<ShowScene, readonly string[]>()
function piecesOf(scene: ShowScene): readonly string[] {
  let names = pieceNames.get(scene)
  if (!names) pieceNames.set(scene, (names = scene.pieces.map((piece) => pieceField(scene.id, piece))))
  return names
}

/** Presence 0–1 of something seen from `start` to `end`, fading at both ends. */
function presence(t: Seconds, start: Seconds, end: Seconds, fade: Seconds): number {
  return smoothstep(start, start + fade, t) * (1 - smoothstep(end - fade, end, t))
}

function secondsOr(scene: ShowScene, at: BarBeat | undefined, otherwise: Seconds): Seconds {
  return at === undefined ? otherwise : scene.music.secondsAt(at)
}

/** Nobody is there: nothing of an earlier moment may stay in the frame. */
function clearPose(dancer: DancerFrame): void {
  dancer.pose.rotations.fill(0)
  dancer.pose.positions.fill(0)
  dancer.face.blink = dancer.face.joy = dancer.face.sorrow = dancer.face.pride = 0
  if (dancer.member) return
  dancer.place.x = dancer.place.z = dancer.place.rise = dancer.place.heading = 0
}

/** The people of the scene, none of whom has come on yet: who they are, and nothing of their dances. */
function readNames(scene: ShowScene, frame: Frame): void {
  const cast = scene.cast()
  frame.castCount = cast.length
  for (let i = 0; i < frame.cast.length; i++) {
    const dancer = frame.cast[i]!
    dancer.member = cast[i] ?? null
    dancer.onStage = false
    clearPose(dancer)
  }
}

function readCast(scene: ShowScene, frame: Frame): void {
  const cast = scene.cast()
  const t = frame.sceneTime
  frame.castCount = cast.length
  for (let i = 0; i < frame.cast.length; i++) {
    const dancer = frame.cast[i]!
    const member = cast[i]
    dancer.member = member ?? null
    dancer.onStage =
      member !== undefined && t >= secondsOr(scene, member.from, 0) && t < secondsOr(scene, member.until, Infinity)
    if (member) member.dance.placeAt(t, dancer.place)
    if (member && dancer.onStage) {
      member.dance.poseAt(t, dancer.pose)
      readFace(member, t, i, scene.script.mood, dancer.face)
    } else clearPose(dancer)
  }
}

function readCaption(show: Show, frame: Frame): void {
  frame.caption = -1
  frame.captionPresence = 0
  if (show.captions.length === 0) return
  const i = spanAt(show.captions, frame.t)
  const caption = show.captions[i]!
  if (frame.t < caption.start || frame.t >= caption.end) return
  frame.caption = i
  frame.captionPresence = show.master.live[CAPTION_FIELD]!
}

/** Writes the lighting board at time t, seconds of the programme, and nothing else. */
export function readBoard(show: Show, t: Seconds, board: Float32Array): void {
  const { live } = show.master
  show.master.seek(clamp(t, 0, show.duration))
  for (let i = 0; i < BOARD.length; i++) board[i] = live[BOARD[i]!]!
}

/**
 * Writes everything there is to see at time t (seconds of the programme, clamped to it) into `frame`. The frame is a
 * pure function of t: the same numbers whatever was read before.
 */
export function readFrame(show: Show, t: Seconds, frame: Frame): void {
  const scene = readStage(show, t, frame)
  readCast(scene, frame)
  readCamera(scene, show.master.live, frame)
}

/**
 * What stands and hangs on stage at t, before anybody has come on: for as long as the dances of a scene are being
 * rehearsed. Where the camera stands depends on whom it films; it is left as it was.
 */
export function readEmptyStage(show: Show, t: Seconds, frame: Frame): void {
  readNames(readStage(show, t, frame), frame)
}

function readStage(show: Show, t: Seconds, frame: Frame): ShowScene {
  const time = clamp(t, 0, show.duration)
  const { live } = show.master
  readBoard(show, time, frame.board)

  const scene = show.scenes[spanAt(show.scenes, time)]!
  frame.t = time
  frame.scene = scene.index
  frame.sceneTime = clamp(time - scene.start, 0, scene.music.duration)
  scene.music.read(frame.sceneTime, frame)

  frame.curtain.fly = live['curtain.fly']!
  frame.curtain.part = live['curtain.part']!
  const pieces = piecesOf(scene)
  frame.scenery.fill(0)
  for (let i = 0; i < pieces.length; i++) frame.scenery[i] = live[pieces[i]!]!

  readCaption(show, frame)
  const { card } = scene.script
  frame.cardPresence = card ? presence(frame.sceneTime, card.from, card.until, CARD_FADE) : 0
  return scene
}
