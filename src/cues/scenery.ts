import type { CurtainCue, SceneryCue } from '../notation/cue'
import type { TempoMap } from '../notation/scene'
import type { Seconds } from '../notation/units'
import type { Sheet } from './sheet'

/** Name of a set's value on the sheet: 'A7/moon.x'. Each scene has its own, so they never disturb one another. */
export function pieceField(scene: string, piece: string): string {
  return `${scene}/${piece}`
}

/** Cloths and wagons start and stop softly, as a counterweight system does. */
const FLY_EASE = 'sine.inOut'

/**
 * Writes a scene's scenery moves.
 * @throws RangeError when a cue names a piece that has no start value.
 */
export function writeScenery(
  sheet: Sheet,
  scene: string,
  start: Readonly<Record<string, number>>,
  cues: readonly SceneryCue[],
  music: TempoMap,
  sceneStart: Seconds,
): void {
  for (const [piece, value] of Object.entries(start)) sheet.field(pieceField(scene, piece), value)
  for (const cue of cues) {
    if (!(cue.piece in start))
      throw new RangeError(
        `scenery cue moves "${cue.piece}"; give it a start value, or use ${Object.keys(start).join(', ')}`,
      )
    const time = sceneStart + music.secondsAt(cue.at)
    sheet.field(pieceField(scene, cue.piece)).fade(time, time + cue.over, cue.to, cue.ease ?? FLY_EASE)
  }
}

/** Writes the house curtain of one scene: where it hangs when the scene begins, then its moves. */
export function writeCurtain(
  sheet: Sheet,
  start: { fly: number; part: number },
  cues: readonly CurtainCue[],
  music: TempoMap,
  sceneStart: Seconds,
): void {
  for (const move of ['fly', 'part'] as const) sheet.field(`curtain.${move}`).jump(sceneStart, start[move])
  for (const cue of cues) {
    const time = sceneStart + music.secondsAt(cue.at)
    sheet.field(`curtain.${cue.move}`).fade(time, time + cue.over, cue.to, FLY_EASE)
  }
}
