import {
  arabesque,
  arc,
  arms,
  cambre,
  dance,
  developpe,
  fold,
  grandJete,
  head,
  hold,
  lookAt,
  piqueTurns,
  reach,
  letGo,
  riseUp,
  run,
  stand,
  torso,
  type Row,
} from '../../../../choreography'
import type { CastMember, Tonight } from '../../../../notation/scene'
import type { Mark } from '../../../../notation/units'
import { NIGHT_PRACTICE } from '../../../company/costumes-one'
import { MOSCOW } from '../../../company/schools'

/** The lamp; its bulb is 0.95 m above. */
const LAMP: Mark = [0, -2.8]

/** Upstage of the lamp, so that the wall has her shadow; round it once; then her hands on the bulb. */
const grief: readonly Row[] = [
  [1, hold({ beats: 3 }), riseUp({ beats: 1.6 })],
  [1, lookAt([0, 0.3, -2.8], { beats: 2.5 }), lookAt([0, 0.95, -2.8], { beats: 2 })],
  [
    [1, 2],
    arms(['low', 'lowCross'], { beats: 1.4 }),
    arms(['first', 'low'], { beats: 1 }),
    arms('first', { beats: 1 }),
  ],
  [[1, 2.4], torso({ lean: 30, side: 8, twist: 10 }, { beats: 1.4 }), torso({ lean: 12, side: -6 }, { beats: 1.2 })],
  [
    [2, 1.6],
    developpe('right', 'side', { height: 108, releve: true, beats: 2.8, facing: 0 }),
    stand('fourth', { beats: 0.6, facing: 50 }),
  ],
  [[2, 1.6], arms('second', { beats: 1.4 }), arms(['second', 'third'], { beats: 1.4 })],
  [[2, 3], head({ yaw: 34, pitch: 14 }, { beats: 1.4 })],
  // Onto the pointe, and the line goes on growing.
  [3, arabesque('right', { line: 1, releve: true, step: 0.5, beats: 4, facing: 90 })],
  [[3, 1], lookAt([6, 2.2, -4.4], { beats: 2 }), lookAt([6, 4, -4], { beats: 2 })],
  [[3, 2.6], arms(['forwardHigh', 'sideBack'], { beats: 1.4 })],
  [
    4,
    arabesque('left', { line: 4, plie: 35, beats: 1.8, facing: -40 }),
    cambre('back', { deep: 50, beats: 1.6, facing: -20 }),
    stand('fourth', { beats: 0.6, facing: -112, arms: 'demiSecond' }),
  ],
  [
    5,
    run({ to: [-0.85, -4.61], beats: 1 }),
    piqueTurns(6, { path: arc(LAMP, 2, 205, 395), turn: 'left', beats: 4.2 }),
    grandJete('left', { to: [2.5, -2.5], beats: 1.1 }),
    grandJete('right', { to: [1.2, -4.2], beats: 1.1 }),
    run({ to: [0, -3.22], beats: 0.6, facing: 40 }),
  ],
  // Écarté, the lamp under the long leg; then she bends to it.
  [7, developpe('right', 'ecarte', { height: 120, facing: 40, beats: 2.5 })],
  [7, arms(['second', 'third'], { beats: 1.8 })],
  [[7, 1.4], head({ yaw: 34, pitch: 18 }, { beats: 1.6 })],
  [[7, 3.5], stand('fifth', { beats: 1.2, facing: 0 })],
  [
    [7, 3.6],
    torso({ lean: 26 }, { beats: 1.2 }),
    torso({ lean: 30 }, { beats: 1.2 }),
    torso({ lean: 0 }, { beats: 0.8 }),
  ],
  [[8, 2.8], torso({ arch: 18 }, { beats: 1.2 })],
  [[7, 3.4], lookAt([0, 0.95, -2.8], { beats: 3 }), head({ pitch: 20 }, { beats: 1.5 })],
  [[7, 3.8], reach('left', [0.075, 0.97, -2.84], { beats: 1.1, hold: 1.7 })],
  [[7, 3.8], reach('right', [-0.075, 0.97, -2.84], { beats: 1.1, hold: 1.7 })],
  [[8, 2.6], letGo('left', { beats: 0.8 })],
  [[8, 2.6], letGo('right', { beats: 0.8 })],
  [[8, 2.9], arms('openHands', { beats: 0.8 }), arms('allongeSecond', { beats: 1.2 })],
]

/** Anna alone. */
export function cast(tonight: Tonight): readonly CastMember[] {
  const anna = dance(
    { tonight, figure: 'anna', who: 'anna', at: [0.4, -3.85], facing: -30, style: MOSCOW, before: [fold('right')] },
    grief,
  )
  return [{ id: 'anna', figure: 'anna', costume: NIGHT_PRACTICE, dance: anna }]
}
