import {
  arabesque,
  arc,
  arms,
  dance,
  developpe,
  developpeLying,
  grandJete,
  face,
  head,
  hold,
  lie,
  lookAt,
  penche,
  piqueTurns,
  reach,
  letGo,
  renverse,
  riseUp,
  run,
  stand,
  torso,
  walk,
  type Row,
  stay,
} from '../../../../choreography'
import type { CastMember, Tonight } from '../../../../notation/scene'
import type { Mark } from '../../../../notation/units'
import { NIGHT_PRACTICE } from '../../../company/costumes-one'
import { MOSCOW } from '../../../company/schools'

/** The lamp; its bulb is 0.95 m above. */
const LAMP: Mark = [0, -2.8]

/** Where her knees nearly touch the stand: the lamp is an arm before her, and the house sees her from the side. */
const AT_THE_LAMP: Mark = [-0.62, -2.8]

/** Arms that let everything go: one a little above the shoulder, one well under it, palms to the floor. */
const LET_GO_HIGH = [98, 86, 40, 8, -16, 76] as const
const LET_GO_LOW = [58, 92, 44, 10, -16, 76] as const

/** On the floor in the lamp's light; upstage of it, so that the wall has her shadow; round it once; then her hands on the bulb. */
const grief: readonly Row[] = [
  // She lies; one leg is drawn up and unfolds into the light, and comes down again.
  [1, hold({ beats: 0.4 }), developpeLying('right', { height: 74, close: true, beats: 3.4 }), riseUp({ beats: 3.7 })],
  [1, head({ yaw: -10, pitch: 74 }, { beats: 1.4 }), head({ yaw: 24, pitch: 66 }, { beats: 1.6 })],
  [
    1,
    arms(['relaxed', 'low'], { beats: 1.2 }),
    arms(['low', [74, 60, 20, 20, -10, 30]], { beats: 1.8 }),
    arms(['low', 'relaxed'], { beats: 1.4 }),
  ],
  [[1, 4.4], head({ yaw: -14, pitch: 70 }, { beats: 0.4 })],
  [[1, 4.9], head({ yaw: -4, pitch: 8 }, { beats: 1.6 }), lookAt([0, 0.95, -2.8], { beats: 2.4 })],
  [[2, 1.6], arms(['low', 'lowCross'], { beats: 1.6 }), arms('first', { beats: 1.6 })],
  [[2, 4.5], stand('fourth', { beats: 0.5, facing: 62 })],
  // Onto the pointe, and the line goes on growing.
  [3, arabesque('right', { line: 1, releve: true, step: 0.5, beats: 4, facing: 90 })],
  [[3, 1], lookAt([6, 2.2, -4.4], { beats: 2 }), lookAt([6, 4, -4], { beats: 2 })],
  [[3, 2.6], arms(['forwardHigh', 'sideBack'], { beats: 1.4 })],
  // Fondu, croisé, the face over the shoulder to the house; and the whole back is thrown round, out of the attitude.
  [
    4,
    arabesque('left', { line: 4, plie: 30, beats: 1.7, facing: 38, step: 0.2 }),
    renverse('left', { beats: 1.8 }),
    run({ to: [-0.37, -4.17], beats: 0.9, position: 'first' }),
    piqueTurns(6, { path: arc(LAMP, 1.42, 195, 377), turn: 'left', beats: 4.6 }),
    grandJete('left', { to: [2.5, -2.6], beats: 1.1, lands: 1 }),
    grandJete('right', { to: [1.1, -4.2], beats: 1, lands: 0.9 }),
    run({ to: [-0.7, -3.35], beats: 0.9, facing: -4, arms: 'demiSecond' }),
  ],
  [[4, 1.3], head({ yaw: 44, pitch: 4 }, { beats: 1.2 })],
  // Écarté, as high as it will go; then over the lamp, the leg still behind her.
  [7, developpe('right', 'ecarte', { height: 120, facing: 40, beats: 1.7 }), hold({ beats: 1 })],
  [7, arms(['second', 'third'], { beats: 1.6 })],
  [[7, 1.4], head({ yaw: 34, pitch: 18 }, { beats: 1 })],
  [
    [7, 3.7],
    walk({ to: AT_THE_LAMP, beats: 0.8, facing: 90, pace: 2.5, arms: 'first' }),
    penche('left', { height: 122, beats: 2.5, back: true }),
    stand('fifth', { beats: 1, facing: 20 }),
    stay(),
  ],
  [[7, 3.7], lookAt([0.12, 1.05, -2.8], { beats: 3.1 }), lookAt([0, 4, 20], { beats: 2 })],
  [[7, 4.6], reach('left', [-0.01, 0.99, -2.88], { beats: 1.2, hold: 0.7 })],
  [[7, 4.6], reach('right', [-0.01, 0.97, -2.72], { beats: 1.2, hold: 0.7 })],
  [[8, 2.5], letGo('left', { beats: 0.8 })],
  [[8, 2.5], letGo('right', { beats: 0.8 })],
  [[8, 2.5], arms('openHands', { beats: 1 }), arms([LET_GO_HIGH, LET_GO_LOW], { beats: 1.4 })],
  [[8, 3.4], torso({ arch: 18, twist: 8, side: -4 }, { beats: 1.4 })],
  // Into the back, into the fall of it; and with the light it has gone out of her.
  [4, face('sorrow', { beats: 8 }), face('pride', { beats: 4, strength: 0.6 })],
  [[7, 3], face('sorrow', { beats: 3.5 }), face('joy', { beats: 2, strength: 0.6 })],
]

/** Anna alone. */
export function cast(tonight: Tonight): readonly CastMember[] {
  const anna = dance(
    { tonight, figure: 'anna', who: 'anna', at: [0.5, -4.1], facing: 90, style: MOSCOW, before: [lie()] },
    grief,
  )
  return [{ id: 'anna', figure: 'anna', costume: NIGHT_PRACTICE, dance: anna }]
}
