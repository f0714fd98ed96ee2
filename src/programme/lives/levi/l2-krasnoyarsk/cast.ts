import {
  arabesque,
  arms,
  bourree,
  CHILD,
  CIVILIAN,
  dance,
  handOf,
  head,
  hold,
  letGo,
  lookAt,
  reach,
  ring,
  soutenu,
  stand,
  turnTo,
  walk,
  type Row,
} from '../../../../choreography'
import type { CastMember, Tonight } from '../../../../notation/scene'
import type { BarBeat, Metres } from '../../../../notation/units'
import { LEVI_CHILD, MOTHER, TOY_BALLERINA } from '../../../company/costumes-two'
import { raised } from '../raised'

/** Floor of the theatre box and boards of the toy stage above the stage floor, metres. */
const BOX: Metres = 0.75
const TOY: Metres = 0.35

/** Where she steps up into the box and down again. */
const UP: BarBeat = [4, 1.5]
const DOWN: BarBeat = [15, 2]

const CHILD_ROWS: readonly Row[] = [
  [1, walk({ to: [3.2, -3.3], beats: 7, manner: 'plain', pace: 2 })],
  [[4, 2], walk({ to: [4.32, -3.49], beats: 1, facing: -70 }), turnTo(-72, { beats: 1 })],
  [[5, 2], stand('first', { beats: 1, arms: 'bas' }), hold({ beats: 16 })],
  [5, lookAt([0, 0.9, -5.2], { beats: 18 })],
  // Her hands copy what the ballerina's do.
  [
    6,
    arms('first', { beats: 3 }),
    arms('second', { beats: 3 }),
    arms('third', { beats: 3 }),
    arms('bas', { beats: 3 }),
  ],
  // Mother shapes them: preparatory, first, second.
  [13, arms('bas', { beats: 1 }), arms('first', { beats: 1.5 }), arms('second', { beats: 1.5 })],
  [14, head({ yaw: 34, pitch: 22 }, { beats: 1 })],
  [[15, 2], turnTo(-100, { beats: 0.8 }), walk({ to: [2.7, -3.3], beats: 1.6, manner: 'plain', pace: 2 })],
  // One print for every step.
  [17, walk({ to: [0.3, -1.7], beats: 4, manner: 'tiptoe', pace: 1 })],
  [17, head({ pitch: -26 }, { beats: 4 }), head({ pitch: -20 }, { beats: 3 })],
  [
    19,
    walk({ to: [-1.4, -1.05], beats: 3, manner: 'tiptoe', pace: 1, facing: -40 }),
    arabesque('right', { line: 1, height: 40, knee: 20, beats: 1 }),
  ],
  [19, arms('demiSecond', { beats: 2 })],
]

const MOTHER_ROWS: readonly Row[] = [
  [1, walk({ to: [3.6, -3.0], beats: 7, manner: 'plain', pace: 2 })],
  [[4, 2], walk({ to: [4.84, -3.6], beats: 1.5, facing: -70 }), turnTo(-72, { beats: 1 })],
  [6, stand('first', { beats: 2, arms: 'relaxed' }), hold({ beats: 22 })],
  [5, lookAt([0, 0.9, -5.2], { beats: 8 })],
  [9, lookAt([4.3, 1.5, -3.5], { beats: 4 }), lookAt([0, 0.9, -5.2], { beats: 4 })],
  [13, lookAt([4.3, 1.6, -3.5], { beats: 8 })],
  [17, lookAt([0, 0.6, -1.6], { beats: 8 })],
  [18, arms(['relaxed', 'toHeart'], { beats: 2 })],
]

const TOY_ROWS: readonly Row[] = [
  [1, stand('fifth', { beats: 1, arms: 'first' }), hold({ beats: 6 })],
  [5, bourree({ path: ring([0, -5.25], 0.5), beats: 6, turn: -360 })],
  [5, arms('third', { beats: 2 }), arms('second', { beats: 2 }), arms('third', { beats: 2 })],
  [8, arabesque('left', { line: 1, releve: true, beats: 3, facing: 70 })],
  [[9, 2], soutenu({ turn: 'right', beats: 2 })],
  // The music-box: always the same turn on the same spot.
  [11, ...[0, 1, 2].map(() => soutenu({ turn: 'right', beats: 2 }))],
  [14, stand('fifth', { beats: 1 }), soutenu({ turn: 'right', beats: 2 }), soutenu({ turn: 'right', beats: 2 })],
  [17, stand('fifth', { beats: 2, facing: -40, arms: 'third' }), hold({ beats: 5 })],
  [18, arms('second', { beats: 3 })],
  [17, lookAt([-1, 0.6, -1.2], { beats: 6 })],
]

/** Levi as a small child, her mother, and a ballerina who is tiny because she is far away. */
export function cast(tonight: Tonight): readonly CastMember[] {
  const up = tonight.music.secondsAt(UP)
  const down = tonight.music.secondsAt(DOWN)
  const step = (t: number, start: number) => {
    const u = Math.min(1, Math.max(0, (t - start) / 0.7))
    return u * u * (3 - 2 * u)
  }
  const child = dance(
    {
      tonight,
      figure: 'child',
      who: 'child',
      at: [-5.6, -2.0],
      facing: 75,
      position: 'sixth',
      style: { ...CHILD, seed: 21 },
    },
    CHILD_ROWS,
  )
  const onBox = raised(child, (t) => BOX * (step(t, up) - step(t, down)))
  const mother = raised(
    dance(
      {
        tonight,
        figure: 'woman',
        who: 'mother',
        at: [-5.2, -1.5],
        facing: 75,
        position: 'sixth',
        style: { ...CIVILIAN, seed: 22 },
      },
      [
        ...MOTHER_ROWS,
        [1, reach('left', handOf(child, 'right'), { beats: 6, hold: true })],
        [4, letGo('left', { beats: 1 })],
        [[12, 2], reach('left', handOf(onBox, 'left'), { beats: 5, hold: true })],
        [[12, 2], reach('right', handOf(onBox, 'right'), { beats: 5, hold: true })],
        [15, letGo('left', { beats: 1 })],
        [15, letGo('right', { beats: 1 })],
      ],
    ),
    (t) => BOX * step(t, up + 0.3),
  )
  const toy = raised(
    dance(
      { tonight, figure: 'corps', who: 'ballerina', at: [0, -5.25], facing: 0, quality: 'hero', style: { seed: 23 } },
      TOY_ROWS,
    ),
    () => TOY / 0.5,
  )
  return [
    { id: 'child', figure: 'child', costume: LEVI_CHILD, dance: onBox, scale: 0.92 },
    { id: 'mother', figure: 'woman', costume: MOTHER, dance: mother },
    // Scaled about the floor: a height of TOY / scale comes out as TOY.
    { id: 'ballerina', figure: 'corps', costume: TOY_BALLERINA, dance: toy, scale: 0.5 },
  ]
}
