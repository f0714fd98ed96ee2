import {
  arabesque,
  arms,
  attitude,
  bourree,
  cambre,
  dance,
  developpe,
  fold,
  grandJete,
  face,
  head,
  hold,
  lookAt,
  lookFront,
  penche,
  petitBattement,
  riseUp,
  run,
  soutenu,
  stand,
  torso,
  walk,
  wings,
  type Row,
  stay,
} from '../../../choreography'
import type { Dance, Tonight } from '../../../notation/scene'
import { MOSCOW } from '../../company/schools'

/** Where she dances the adage, metres. */
const HEART = [-0.3, -3.5] as const
/** Where she waits, out of sight. */
const WAITS = [-7.5, -2.6] as const

/** Both arms low, a little behind the sides, as a bird carries its wings when it runs; from the front they are open. */
const CARRIED = [50, 112, 50, 10, -22, 60] as const

/** One arm over the head like a wing over a sleeping bird. */
const OVER = [128, 46, -10, 96, 30, 10] as const

/** Counts 33–48: run, leap, arabesque, head under the wing, four drops of water, and the house. */
const ENTRANCE: readonly Row[] = [
  // She is on her way when her light comes.
  [
    [8, 2.92],
    run({ to: [-5.3, -3.1], beats: 4, arms: CARRIED }),
    grandJete('right', { to: [-3.4, -1.75], beats: 2.08 }),
  ],
  [[8, 3], torso({ arch: 8 }, { beats: 3 })],
  [10, arabesque('left', { line: 1, releve: true, beats: 2, facing: 90 })],
  [[10, 1.5], arms('wingsBack', { beats: 1.5 })],
  [10, head({ yaw: 20, pitch: 10 }, { beats: 2 })],
  // The head goes under the wing, and the back goes with it.
  [[10, 3], stand('fourth', { beats: 2, facing: 40 })],
  [[10, 3], arms([OVER, 'wingsBack'], { beats: 1.8 })],
  [[10, 3], torso({ lean: 14, side: 16, twist: -12 }, { beats: 1.8 })],
  [[10, 3], head({ yaw: 46, pitch: -34, incl: 26 }, { beats: 1.6 })],
  // Four drops: two small shakes of the head, twice; then the cheek along the arm.
  [11, hold({ beats: 4 })],
  [
    11,
    head({ yaw: 34, pitch: -30, incl: 20 }, { beats: 0.45 }),
    head({ yaw: 46, pitch: -32, incl: 26 }, { beats: 0.45 }),
    head({ yaw: 34, pitch: -28, incl: 16 }, { beats: 0.45 }),
    head({ yaw: 46, pitch: -30, incl: 22 }, { beats: 0.45 }),
  ],
  [11, arms([OVER, 'wingsBack'], { beats: 1.6 }), arms(['demiSecond', 'second'], { beats: 2.2 })],
  [
    [11, 2.8],
    head({ yaw: 56, pitch: -14, incl: 26 }, { beats: 0.8 }),
    head({ yaw: 66, pitch: 4, incl: 8 }, { beats: 1.2 }),
  ],
  [
    11,
    torso({ lean: 12, side: 18, twist: -10 }, { beats: 1.8 }),
    torso({ lean: 2, side: 10, twist: -18 }, { beats: 1 }),
  ],
  [[11, 3.8], torso({ lean: 0, side: -4, arch: 10 }, { beats: 1 })],
  // She sees the house.
  [
    12,
    walk({ to: [-3.5, -2.3], beats: 1.6, backward: true, facing: 12 }),
    stand('fifth', { beats: 0.4 }),
    hold({ beats: 2 }),
  ],
  [12, lookAt([0, 2.2, 20], { beats: 2 }), head({ yaw: -38, pitch: -16, incl: 8 }, { beats: 2 })],
  [12, torso({ arch: 18, twist: 10 }, { beats: 0.8 }), torso({ arch: 10, twist: -8 }, { beats: 1.2 })],
  [[12, 3], torso({ lean: 10, side: -5, twist: 0 }, { beats: 2 })],
  [12, wings({ period: 1, beats: 2, alarm: true })],
  [[12, 3], arms('lowCross', { beats: 2 })],
  [[11, 4], face('sorrow', { beats: 5 })],
]

/** The cygnets have the stage to themselves: she flees from the house into the wing, and comes back as their chain breaks. */
const AWAY: readonly Row[] = [
  [13, run({ to: WAITS, beats: 5, arms: CARRIED }), hold({ beats: 29 })],
  [13, torso({ arch: 10, twist: -6 }, { beats: 3 }), torso({ arch: 0, twist: 0 }, { beats: 2 })],
  [13, head({ yaw: -34, pitch: 6 }, { beats: 2 }), head({ yaw: 10, pitch: -12 }, { beats: 2 })],
  [15, arms('lowCross', { beats: 4 })],
  // In the wing she follows them with her eyes.
  [15, lookAt([0, 1.2, -2.4], { beats: 4 }), head({ yaw: 20, pitch: -14 }, { beats: 4 })],
  [17, lookAt([0, 1.2, -2.4], { beats: 4 }), head({ yaw: -16, pitch: 6 }, { beats: 4 })],
  [19, lookAt([1, 1.2, -2.4], { beats: 4 }), head({ yaw: 20, pitch: -8 }, { beats: 4 })],
  [[21, 3], run({ to: HEART, beats: 6, pace: 2.5, arms: 'demiSecond' })],
  [[21, 3], torso({ arch: 8 }, { beats: 4 })],
  [[21, 4], lookAt([2, 2, -2], { beats: 3 }), head({ yaw: -20, pitch: -10 }, { beats: 1.6 })],
]

/** The White Swan motif, sixteen dotted beats. */
const MOTIF: readonly Row[] = [
  // She sinks over the stretched leg, croisé; and from the floor, wing by wing: the back unrolls, the head comes last.
  [23, fold('right', { beats: 1.1, facing: 62 }), riseUp({ beats: 1.2 }), stay()],
  [[23, 2.1], arms(['wingsUp', 'lowCross'], { beats: 0.7 }), arms(['second', 'wingsUp'], { beats: 0.8 })],
  [[23, 2.1], torso({ lean: 18, side: -8 }, { beats: 0.6 }), torso({ arch: 12, side: 6, twist: 6 }, { beats: 0.9 })],
  [
    [23, 2.1],
    head({ yaw: -24, pitch: -24, incl: 12 }, { beats: 0.8 }),
    head({ yaw: 26, pitch: 12, incl: 6 }, { beats: 0.7 }),
  ],
  [[24, 1.3], developpe('left', 'front', { height: 98, beats: 1.7, facing: 38, arms: ['second', 'third'] })],
  [[24, 1.9], head({ yaw: 20, pitch: 10, incl: -6 }, { beats: 0.9 })],
  // Fondu; the foot trembles at the ankle, the head bends to it.
  [[25, 1], petitBattement('left', { beats: 2, pace: 4, facing: 12, arms: ['second', 'first'], look: 'down' })],
  [25, head({ yaw: -16, pitch: -26, incl: -12 }, { beats: 1.2 })],
  [26, attitude('left', { releve: true, beats: 2, facing: 66, arms: ['third', 'second'] })],
  [[26, 1.2], head({ yaw: 50, pitch: 6, incl: -6 }, { beats: 1.4 })],
  [27, penche('left', { height: 165, beats: 2.5, back: true })],
  [[28, 1.5], bourree({ to: [0, -4.05], beats: 1.6, facing: 0 })],
  [[28, 1.6], wings({ period: 1, beats: 1.5 })],
  [
    [28, 1.5],
    head({ yaw: 34, pitch: -8, incl: 12 }, { beats: 0.7 }),
    head({ yaw: -34, pitch: -4, incl: -12 }, { beats: 0.7 }),
  ],
  [[28, 1.9], torso({ arch: 10, side: 5 }, { beats: 0.6 }), torso({ arch: 6, side: -5 }, { beats: 0.5 })],
  [[28, 2.9], lookFront({ beats: 0.2 })],
  [[29, 1.1], soutenu({ turn: 'right', beats: 1.4 })],
  [[29, 1.1], arms('third', { beats: 0.9 }), arms('allongeSecond', { beats: 0.5 })],
  // Croisé, the upstage leg behind; it comes down, and in profile the whole back falls open under the wings.
  [
    [29, 2.5],
    arabesque('left', { line: 4, beats: 1, releve: true, facing: 40 }),
    stand('fourth', { beats: 0.4, facing: 76, front: 'right' }),
    cambre('back', { deep: 62, beats: 0.8, stay: true, arms: 'wingsUp' }),
    stay(),
  ],
  [[29, 2.6], head({ yaw: 42, pitch: 6 }, { beats: 0.8 })],
  // It leaves her face with the penché; at the end there is almost a smile for the house.
  [26, face('calm', { beats: 5 }), face('joy', { beats: 2, strength: 0.4 })],
]

/** Odette's night on the lake. */
export function odetteDance(tonight: Tonight): Dance {
  return dance({ tonight, figure: 'anna', who: 'odette', at: [-7.5, -7.4], facing: 30, style: MOSCOW }, [
    ...ENTRANCE,
    ...AWAY,
    ...MOTIF,
  ])
}
