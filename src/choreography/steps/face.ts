import type { Mood } from '../../notation/face'
import type { Beats, Seconds } from '../../notation/units'
import type { Step } from '../types'

/** Time in which one expression becomes another, at most. */
const CHANGE: Seconds = 0.7

/**
 * The face shows a mood from here on, until the next `face`; `'scene'` gives it back to the mood of the scene.
 * Runs beside the body.
 */
export function face(mood: Mood | 'scene', o: { beats?: Beats; strength?: number } = {}): Step {
  const strength = o.strength ?? 1
  const show = (m: Mood) => (mood === m ? strength : 0)
  return {
    name: 'face',
    layer: 'face',
    beats: o.beats ?? 2,
    write: (pen) => {
      const felt = mood === 'scene' ? 0 : 1
      const end = Math.min(pen.t1, pen.t0 + CHANGE)
      pen.body(end, { felt, joy: show('joy'), sorrow: show('sorrow'), pride: show('pride') })
    },
  }
}
