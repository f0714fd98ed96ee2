import type { Beats } from '../../notation/units'
import type { ArmChannel } from '../channels'
import { resolveArms } from '../pen'
import { SIDES } from '../positions'
import type { Arms, Step } from '../types'
import type { BesideOptions } from './beside'

const CHANNELS: readonly ArmChannel[] = ['ae', 'aa', 'at', 'af', 'aw', 'ap']
/** Pieces of the curve for one time there and back. */
const PIECES = 8

/**
 * Arms that go evenly between two poses for as long as said, there and back in `each` beats: hands that clap, beat the time, rock a child. They
 * come to the first pose within the first stroke and end on it.
 */
export function sway(from: Arms, to: Arms, o: BesideOptions & { each?: Beats } = {}): Step {
  const beats = o.beats ?? 4
  return {
    name: 'sway',
    layer: 'arms',
    beats,
    write: (pen) => {
      const beat = pen.length / beats
      const strokes = Math.max(1, Math.round((beats - (o.each ?? 1) / 2) / (o.each ?? 1)))
      const period = pen.length / (strokes + 0.5)
      const start = pen.t0 + Math.min(period / 2, 2 * beat)
      const share = (t: number): number => (1 - Math.cos((2 * Math.PI * (t - start)) / period)) / 2
      const there = resolveArms(from, 'right')
      const back = resolveArms(to, 'right')
      const until = start + strokes * period
      SIDES.forEach((side, i) => {
        const [a, b] = [there[i]!, back[i]!]
        CHANNELS.forEach((channel, k) => {
          const c = `${channel}${side === 'left' ? 'L' : 'R'}` as const
          if (a[k] === b[k]) pen.key(c, start, a[k]!)
          else pen.curve(c, start, until, strokes * PIECES, (t) => a[k]! + (b[k]! - a[k]!) * share(t))
        })
      })
    },
  }
}
