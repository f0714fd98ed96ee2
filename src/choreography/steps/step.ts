import type { Beats } from '../../notation/units'
import type { Pen } from '../pen'
import type { Step, StepOptions } from '../types'

/** A body step: `usual` beats unless its options say otherwise. Her heading is turned first, in the first quarter, if `facing` asks. */
export function bodyStep(name: string, usual: Beats, o: StepOptions, write: (pen: Pen) => void, lead: Beats = 0): Step {
  return { name, layer: 'body', beats: o.beats ?? usual, lead, write }
}

/** Rate at which a turn may be asked for, revolutions a second; above it no body turns. */
const FASTEST = 4.5

/** Complains about turns faster than a body. */
export function checkTurns(pen: Pen, turns: number, seconds: number): void {
  if (turns / seconds > FASTEST)
    throw pen.fail(
      `asks for ${turns} turns in ${seconds.toFixed(2)} s`,
      `give it ${Math.ceil((turns / FASTEST / seconds) * pen.beats)} beats or fewer turns`,
    )
}
