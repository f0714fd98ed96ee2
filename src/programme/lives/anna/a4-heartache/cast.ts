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

/** The lamp; its bulb is 0.95 m above. */
const LAMP: Mark = [0, -2.8]

/** Upstage of the lamp, so that the wall has her shadow; round it once; then her hands on the bulb. */
const grief: readonly Row[] = [
  [1, fold('right', { beats: 2 }), hold({ beats: 1 }), riseUp({ beats: 1.5 })],
  [1, lookAt([0, 0.3, -2.8], { beats: 2.5 }), lookAt([0, 0.95, -2.8], { beats: 2 })],
  [1, arms('lowCross', { beats: 2 }), arms(['first', 'low'], { beats: 1.5 }), arms('first', { beats: 1 })],
  [
    [2, 1.5],
    developpe('right', 'side', { height: 100, releve: true, beats: 3.2, facing: 0 }),
    stand('fourth', { beats: 0.3 }),
  ],
  [[2, 2], arms('second', { beats: 1.5 }), arms(['second', 'third'], { beats: 1.5 })],
  [3, arabesque('right', { line: 1, releve: true, step: 0.5, beats: 4, facing: 90 })],
  [[3, 1], lookAt([6, 2.2, -4.4], { beats: 3.5 })],
  [
    4,
    arabesque('left', { line: 4, plie: 35, beats: 2, facing: -40 }),
    cambre('back', { deep: 45, beats: 2, facing: -20 }),
  ],
  [
    5,
    run({ path: arc(LAMP, 2.3, 168, 205), beats: 1 }),
    piqueTurns(3, { path: arc(LAMP, 2.6, 205, 395), turn: 'left', beats: 3 }),
    grandJete('left', { to: [2.6, -2.4], beats: 1.5 }),
    grandJete('right', { to: [1.3, -4.9], beats: 1.5 }),
    run({ to: [0, -3.36], beats: 1, facing: 0 }),
  ],
  [7, developpe('right', 'ecarte', { height: 120, beats: 2.4 })],
  [7, arms(['third', 'second'], { beats: 2 })],
  [[7, 3.4], stand('fifth', { beats: 1.2, facing: 0 })],
  [[7, 3.6], torso({ lean: 16 }, { beats: 1 }), torso({ lean: 16 }, { beats: 1.4 }), torso({ lean: 0 }, { beats: 1 })],
  [[7, 3.4], lookAt([0, 0.95, -2.8], { beats: 3 }), head({ pitch: 16 }, { beats: 1.5 })],
  [[7, 4], reach('left', [0.075, 0.97, -2.82], { beats: 1, hold: 1.6 })],
  [[7, 4], reach('right', [-0.075, 0.97, -2.82], { beats: 1, hold: 1.6 })],
  [[8, 2.6], letGo('left', { beats: 0.8 })],
  [[8, 2.6], letGo('right', { beats: 0.8 })],
  [[8, 3], arms('openHands', { beats: 0.9 }), arms('second', { beats: 1 })],
]

/** Anna alone. */
export function cast(tonight: Tonight): readonly CastMember[] {
  const anna = dance({ tonight, figure: 'anna', who: 'anna', at: [0.4, -3.85], facing: -30 }, grief)
  return [{ id: 'anna', figure: 'anna', costume: NIGHT_PRACTICE, dance: anna }]
}
