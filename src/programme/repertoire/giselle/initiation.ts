import {
  arabesque,
  arms,
  bourree,
  dance,
  developpe,
  entrechat,
  face,
  grandJete,
  head,
  hold,
  hopTurn,
  letGo,
  lookAt,
  penche,
  plie,
  promenade,
  reach,
  ROMANTIC,
  run,
  stand,
  tempsLeve,
  torso,
  walk,
  type Habits,
} from '../../../choreography'
import type { Dance, Tonight } from '../../../notation/scene'
import type { Mark } from '../../../notation/units'
import { PETERSBURG } from '../../company/schools'

/** Beside the mound, where she rises. */
const GRAVE: Mark = [1.3, -7.9]

/** Levi's Petersburg, in the style of the second act. */
const DEAD: Habits = { ...PETERSBURG, ...ROMANTIC }

/** Giselle: called up and spun into the air, away; then her adage, alone, and back into the mist. */
export function giselle(tonight: Tonight): Dance {
  return dance({ tonight, figure: 'levi', who: 'Giselle', at: GRAVE, facing: 0, arms: 'lowCross', style: DEAD }, [
    [1, hold({ beats: 4 })],
    [
      1,
      torso({ lean: 8 }, { beats: 1 }),
      head({ pitch: -20, incl: 8 }, { beats: 1 }),
      head({ pitch: -26, incl: -4 }, { beats: 3 }),
    ],
    [2, plie({ depth: 'demi', beats: 3 })],
    [2, head({ pitch: 6 }, { beats: 3 }), arms('oval', { beats: 4 })],
    // Eight turns of two hops, one hop down on every beat; the arms open out of the cross.
    [[2, 4], hopTurn(8, { beats: 17, lands: 1 })],
    [3, arms('first', { beats: 1.4 }), arms('second', { beats: 3 }), arms('demiSecond', { beats: 11.6 })],
    [
      7,
      run({ to: [-4, -9.2], beats: 3.5 }),
      grandJete('right', { to: [-6, -9.6], beats: 2.5, lands: 2 }),
      run({ to: [-8, -9.9], beats: 2 }),
    ],
    [7, head({ yaw: 34, pitch: 6 }, { beats: 1.4 })],
    [[8, 1], head({ yaw: -14, pitch: -10 }, { beats: 1.4 })],
    [9, walk({ to: [1.5, -11.1], beats: 19, manner: 'dancer' })],
    // Among the others, in the dark of the back: she looks for the grave, for the queen, at her own hands.
    [
      9,
      torso({ lean: 8 }, { beats: 3 }),
      head({ pitch: -18, yaw: 18 }, { beats: 1.4 }),
      lookAt([1.3, 0.4, -8], { beats: 3 }),
      head({ pitch: -20, yaw: -18 }, { beats: 1.4 }),
    ],
    [11, head({ pitch: -24, yaw: -10, incl: 8 }, { beats: 4 }), lookAt([0, 1.6, -10.6], { beats: 3 })],
    [13, head({ yaw: 20, pitch: -8 }, { beats: 3 })],
    [[13, 4], run({ to: [0, -5.2], facing: 90, beats: 5 })],
    [[13, 4], arms('lowCross', { beats: 3 }), head({ pitch: -14, incl: 6 }, { beats: 3 })],
    // She is turned, as if by a hand nobody sees, until she is seen from the other side, and there tipped over into the penché.
    [
      15,
      arabesque('left', { line: 1, beats: 1.6 }),
      promenade({ turn: -180, beats: 2.7 }),
      penche('left', { height: 160, back: true, beats: 2.6 }),
      stand('fifth', { facing: -74, beats: 1.35, arms: 'oval' }),
    ],
    // Lifted, and let go, a count each; twice.
    [
      [17, 1.25],
      entrechat({ beats: 1, lands: 0.75, facing: -34 }),
      tempsLeve('right', { pose: 'attitude', facing: 18, beats: 1, lands: 0.75 }),
      entrechat({ beats: 1, lands: 0.75 }),
      tempsLeve('left', { pose: 'attitude', facing: -18, beats: 1, lands: 0.75 }),
    ],
    [17, head({ pitch: 12, yaw: 12 }, { beats: 2 }), head({ pitch: -12, yaw: -14, incl: 8 }, { beats: 2 })],
    [[18, 1.25], developpe('right', 'side', { height: 120, facing: 0, close: true, beats: 2.65 })],
    [[18, 3.9], bourree({ by: [0, -0.65], beats: 1.1 })],
    [18, arms('second', { beats: 1.6 }), arms('lowCross', { beats: 2.2 })],
    [18, head({ yaw: 26, pitch: 8 }, { beats: 1.4 }), head({ pitch: -14, incl: 8 }, { beats: 1.8 })],
  ])
}

/** Myrtha: glides to the grave, touches, commands; afterwards she stands over everything. */
export function myrtha(tonight: Tonight, called: Dance): Dance {
  return dance(
    { tonight, figure: 'myrtha', who: 'Myrtha', at: [-0.62, -8.5], facing: 30, style: ROMANTIC, quality: 'hero' },
    [
      [1, face('pride', { beats: 72 })],
      [1, bourree({ to: [0.1, -8.3], facing: 70, beats: 4 })],
      [1, arms('lowCross', { beats: 2 })],
      [1, lookAt(called, { beats: 3 }), head({ yaw: 34, pitch: -4 }, { beats: 1.3 }), lookAt(called, { beats: 3.5 })],
      [2, stand('b+', { facing: 70, beats: 1 }), hold({ beats: 3 })],
      [
        2,
        reach('left', [0.7, 1.29, -8.03], { beats: 2, hold: 1.5 }),
        letGo('left'),
        arms(['allongeThird', 'demiSecond'], { beats: 2 }),
      ],
      [3, bourree({ to: [-1.6, -9.4], beats: 10 }), stand('b+', { facing: 40, beats: 1 }), hold({ beats: 5 })],
      [3, arms('arabesque1', { beats: 4 }), arms('fourthUp', { beats: 6 }), arms('second', { beats: 4 })],
      // Over her ranks, left and right, and always back to the one who turns.
      [
        3,
        head({ yaw: -34, pitch: 2 }, { beats: 1.4 }),
        lookAt(called, { beats: 3 }),
        head({ yaw: 28, pitch: 4 }, { beats: 1.4 }),
      ],
      [5, lookAt(called, { beats: 3 }), head({ yaw: -26, pitch: 6 }, { beats: 1.4 }), lookAt(called, { beats: 3 })],
      [7, head({ yaw: 26, pitch: 2 }, { beats: 1.4 }), head({ yaw: 0, pitch: 4 }, { beats: 1.4 })],
      [
        7,
        walk({ to: [0, -10.6], facing: 0, beats: 6, manner: 'solemn' }),
        stand('fourth', { facing: 0, beats: 1 }),
        hold({ beats: 1 }),
      ],
      [9, arms('allongeThird', { beats: 3 }), arms('stopHand', { beats: 3 }), arms('second', { beats: 2 })],
      [[9, 1], hold({ beats: 8 })],
      [9, head({ yaw: -42, pitch: 2 }, { beats: 1.6 }), head({ yaw: 42, pitch: 2 }, { beats: 2 })],
      [10, head({ yaw: 0, pitch: -6 }, { beats: 1.6 })],
      [
        11,
        arabesque('right', { line: 1, releve: true, facing: 60, beats: 6 }),
        stand('fourth', { facing: 0, beats: 2 }),
      ],
      [11, head({ yaw: -26, pitch: 4 }, { beats: 1.4 }), lookAt([0, 1.4, -6], { beats: 3 })],
      [[12, 2], head({ yaw: 30, pitch: -4 }, { beats: 1.4 })],
      [13, head({ yaw: -34, pitch: -4 }, { beats: 1.4 }), head({ yaw: 28, pitch: -4 }, { beats: 2 })],
      [14, lookAt([0, 1.4, -6], { beats: 2 }), head({ yaw: 34, pitch: -6 }, { beats: 1.4 })],
      [[13, 1], arms('second', { beats: 2 }), arms('lowCross', { beats: 4 })],
      [13, bourree({ to: [-1.2, -10.5], facing: 15, beats: 8 })],
      [15, stand('b+', { facing: 15, beats: 2 }), hold({ beats: 14 })],
      // Her branch is lifted over the dead girl and lowered again; her eyes go along her ranks and come back.
      [15, lookAt(called, { beats: 1.6 }), head({ yaw: -46, pitch: -4 }, { beats: 2 }), lookAt(called, { beats: 4 })],
      [15, arms(['allongeThird', 'demiSecond'], { beats: 4 }), arms(['second', 'demiSecond'], { beats: 3 })],
      [15, torso({ arch: 8 }, { beats: 3 }), torso({ lean: 6 }, { beats: 4 })],
      [17, head({ yaw: 48, pitch: -4 }, { beats: 2.5 }), lookAt(called, { beats: 3 })],
      [17, arms(['allongeSecond', 'chestCross'], { beats: 4 }), arms('lowCross', { beats: 4 })],
    ],
  )
}
