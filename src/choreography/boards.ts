import { STAGE } from '../notation/plan'
import type { Metres } from '../notation/units'
import { barAndBeat } from '../score/tempo'
import type { Made } from './dance'

/** How far into the wings somebody may stand who waits there, x; metres. */
const WINGS: Metres = 9.5
/** The weight may be so far over the edge while the feet are not: a penché, a leap that lands; metres. */
const OVER: Metres = 0.3
/** Moments of every step at which it is looked at. */
const LOOKS = 5

/**
 * Refuses a phrase that leads off the boards, by where the weight goes. Throws an Error that names dancer, bar, beat and step, says where
 * it leads, and how to mend it.
 */
export function checkBoards(who: string, { compiled, steps, at }: Pick<Made, 'compiled' | 'steps' | 'at'>): void {
  const { cx, cz } = compiled.tracks.by
  const turn = (at.turn * Math.PI) / 180
  const [c, s] = [Math.cos(turn), Math.sin(turn)]
  for (const { name, row, start, end } of steps)
    for (let i = 1; i <= LOOKS; i++) {
      const t = start + ((end - start) * i) / LOOKS
      const x = cx.at(t) * (at.mirror ? -1 : 1)
      const z = cz.at(t)
      const [px, pz] = [x * c + z * s + at.x, z * c - x * s + at.z]
      const off = Math.max(Math.abs(px) - WINGS, pz - STAGE.apron, STAGE.back - pz) - OVER
      if (!(off > 0)) continue
      const [bar, beat] = barAndBeat(row)
      throw new Error(
        `${who}, bar ${bar}, beat ${beat}: "${name}" leaves the stage: it leads to [${px.toFixed(1)}, ${pz.toFixed(1)}]. ` +
          `Mend: keep x between −${WINGS} and ${WINGS} m and z between ${STAGE.back} and ${STAGE.apron} m.`,
      )
    }
}
