import { boneIndex, type Place } from '../notation/body'
import type { Shot, ShotSize } from '../notation/cue'
import { distanceFor } from '../notation/plan'
import type { DancerFrame, Frame } from '../notation/frame'
import type { Metres, Seconds } from '../notation/units'
import { clamp } from '../score/ease'
import { cameraField, subjectsOf } from '../cues/camera'
import type { ShowScene } from './open-show'

const LIVE = {
  shot: cameraField('shot'),
  x: cameraField('x'),
  y: cameraField('y'),
  z: cameraField('z'),
  sx: cameraField('sx'),
  sy: cameraField('sy'),
  sz: cameraField('sz'),
  frame: cameraField('frame'),
  foot: cameraField('foot'),
  lens: cameraField('lens'),
  arc: cameraField('arc'),
  pull: cameraField('pull'),
}

/** A cameraman looks ahead and does not shake: where she will be in `ahead` seconds, averaged over about a second. */
const PAN = [
  { ahead: -0.3, weight: 1 / 16 },
  { ahead: -0.05, weight: 4 / 16 },
  { ahead: 0.2, weight: 6 / 16 },
  { ahead: 0.45, weight: 4 / 16 },
  { ahead: 0.7, weight: 1 / 16 },
] as const
/** No lens stands lower than this above the floor, metres. */
const LOWEST: Metres = 0.25

const chest = boneIndex('upperChest') * 3
const head = boneIndex('head') * 3
const there: Place = { x: 0, z: 0, rise: 0, heading: 0 }
const aim = { x: 0, y: 0, z: 0 }

function memberAt(frame: Frame, id: string): DancerFrame | undefined {
  for (let i = 0; i < frame.castCount; i++) if (frame.cast[i]!.member!.id === id) return frame.cast[i]
  return undefined
}

/** Panned place of the framed dancers, and the height of the picture's anchor, written to `aim`. */
function aimAtDancers(frame: Frame, ids: readonly string[], size: ShotSize, t: Seconds, duration: Seconds): void {
  let x = 0
  let y = 0
  let z = 0
  for (const id of ids) {
    const dancer = memberAt(frame, id)
    if (!dancer) continue
    for (const { ahead, weight } of PAN) {
      dancer.member!.dance.placeAt(clamp(t + ahead, 0, duration), there)
      x += (there.x * weight) / ids.length
      z += (there.z * weight) / ids.length
    }
    const { positions } = dancer.pose
    if (size === 'MS') y += positions[chest + 1]! / ids.length
    if (size === 'CU') y += positions[head + 1]! / ids.length
  }
  aim.x = x
  aim.y = y
  aim.z = z
}

function distanceTo(frame: Frame, focus: Shot['focus']): Metres {
  const { camera } = frame
  let fx = aim.x
  let fy = aim.y
  let fz = aim.z
  if (typeof focus === 'string') {
    const dancer = memberAt(frame, focus)
    if (dancer) {
      fx = dancer.pose.positions[head]!
      fy = dancer.pose.positions[head + 1]!
      fz = dancer.pose.positions[head + 2]!
    }
  } else if (focus) {
    fx = focus[0]
    fy = focus[1]
    fz = focus[2]
  }
  return Math.hypot(fx - camera.x, fy - camera.y, fz - camera.z)
}

/**
 * Writes the camera for the running scene. Framing wins over the station: the lens is kept, and the camera moves along
 * its line until the subject fills the picture as the shot asks. The cast of `frame` must be solved already.
 */
export function readCamera(scene: ShowScene, live: Readonly<Record<string, number>>, frame: Frame): void {
  const index = live[LIVE.shot]!
  const shot = scene.script.camera[index] ?? scene.script.camera[0]!
  const { camera } = frame
  const height = live[LIVE.frame]!
  const ids = subjectsOf(shot)
  if (ids.length > 0) aimAtDancers(frame, ids, shot.size, frame.sceneTime, scene.music.duration)
  else {
    aim.x = live[LIVE.sx]!
    aim.y = live[LIVE.sy]!
    aim.z = live[LIVE.sz]!
  }
  aim.y += (0.5 - live[LIVE.foot]!) * height

  // The station turned round the subject by the shot's arc.
  const arc = (live[LIVE.arc]! * Math.PI) / 180
  const dx = live[LIVE.x]! - aim.x
  const dz = live[LIVE.z]! - aim.z
  const sx = aim.x + dx * Math.cos(arc) + dz * Math.sin(arc)
  const sz = aim.z + dz * Math.cos(arc) - dx * Math.sin(arc)
  const sy = live[LIVE.y]!

  const lens = live[LIVE.lens]!
  const away = Math.hypot(sx - aim.x, sy - aim.y, sz - aim.z) || 1
  const k = shot.hold ? 1 : distanceFor(height, lens) / away
  camera.x = aim.x + (sx - aim.x) * k
  camera.y = Math.max(LOWEST, aim.y + (sy - aim.y) * k)
  camera.z = aim.z + (sz - aim.z) * k
  camera.tx = aim.x
  camera.ty = aim.y
  camera.tz = aim.z
  camera.lens = lens
  camera.shot = index
  camera.shallow = shot.size === 'WS' ? 0 : 1
  camera.focus = distanceTo(frame, shot.focus)
  const pull = live[LIVE.pull]!
  if (pull > 0) camera.focus += (distanceTo(frame, shot.move?.focus) - camera.focus) * pull
}
