import type { Shot, ShotSize } from '../notation/cue'
import { STATIONS } from '../notation/plan'
import type { TempoMap } from '../notation/scene'
import type { Metres, Vec3 } from '../notation/units'
import type { Span } from '../score/timetable'
import type { Sheet } from './sheet'

/** Height of the picture at the subject when a shot does not say: the whole opening, a whole figure, a waist, a head. */
const FRAME: Record<ShotSize, Metres> = { WS: 9.4, FS: 3, MS: 1.5, CU: 0.62 }
/**
 * Share of the picture below the anchor. Full figures keep their feet clear of the caption band (lower 14 %); waist
 * shots are anchored at the chest, heads at the eyes.
 */
const FOOT: Record<ShotSize, number> = { WS: 0.12, FS: 0.18, MS: 0.48, CU: 0.46 }
/** Where a shot looks that names nobody: the middle of the dance floor. */
const CENTRE: Vec3 = [0, 0, -4]

/** Fields of the camera on the sheet. `s…` is the fixed subject, `arc` a turn round it in degrees, `pull` how far the focus has moved. */
export const CAMERA_FIELDS = ['shot', 'x', 'y', 'z', 'sx', 'sy', 'sz', 'frame', 'foot', 'lens', 'arc', 'pull'] as const
export type CameraField = (typeof CAMERA_FIELDS)[number]

/** Name of a camera field on the sheet. */
export function cameraField(field: CameraField): string {
  return `camera.${field}`
}

const isPoint = (subject: Shot['subject']): subject is Vec3 => Array.isArray(subject) && typeof subject[0] === 'number'

/** Whether a shot frames a place and nobody by name. */
export function framesPlace({ subject }: Shot): boolean {
  return subject === undefined || isPoint(subject)
}

/** The ids of the dancers a shot frames; empty when it looks at a point. */
export function subjectsOf(shot: Shot): readonly string[] {
  const { subject } = shot
  if (framesPlace(shot)) return []
  return typeof subject === 'string' ? [subject] : (subject as readonly string[])
}

/** Start and end of every shot of a scene, seconds of the evening. */
export function shotSpans(shots: readonly Shot[], music: TempoMap, scene: Span): Span[] {
  const starts = shots.map((shot, i) => (i === 0 ? scene.start : scene.start + music.secondsAt(shot.at)))
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? scene.end }))
}

/**
 * Writes the shots of one scene: a cut sets every field at once, a move eases some of them. With `calm` (reduced
 * motion) the cuts remain and the moves do not.
 * @throws RangeError when shots are out of order.
 */
export function writeCamera(sheet: Sheet, shots: readonly Shot[], music: TempoMap, scene: Span, calm: boolean): void {
  const spans = shotSpans(shots, music, scene)
  shots.forEach((shot, i) => {
    const { start, end } = spans[i]!
    if (end <= start) throw new RangeError(`shot ${i + 1} ends before it begins; put the shots in order`)
    const [x, y, z] = typeof shot.station === 'string' ? STATIONS[shot.station] : shot.station
    const [sx, sy, sz] = isPoint(shot.subject) ? shot.subject : CENTRE
    const frame = shot.frame ?? FRAME[shot.size]
    const cut: Record<CameraField, number> = {
      shot: i,
      ...{ x, y, z, sx, sy, sz, frame, arc: 0, pull: 0 },
      foot: shot.foot ?? FOOT[shot.size],
      lens: shot.lens,
    }
    for (const field of CAMERA_FIELDS) sheet.field(cameraField(field), cut[field]).jump(start, cut[field])
    const { move } = shot
    if (!move || calm) return
    const goal: Partial<Record<CameraField, number>> = { frame: move.frame, lens: move.lens, arc: move.arc }
    if (move.focus) goal.pull = 1
    if (move.station) [goal.x, goal.y, goal.z] = move.station
    if (move.subject) [goal.sx, goal.sy, goal.sz] = move.subject
    // The last millisecond belongs to the next cut.
    const finish = Math.min(end - 0.001, start + (move.over ?? Infinity))
    for (const field of CAMERA_FIELDS) {
      const to = goal[field]
      if (to !== undefined) sheet.field(cameraField(field)).fade(start, finish, to, move.ease ?? 'sine.inOut')
    }
  })
}
