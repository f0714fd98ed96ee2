import {
  arc,
  arms,
  balance,
  dance,
  face,
  head,
  hold,
  letGo,
  lookAt,
  lookFront,
  reach,
  riseUp,
  run,
  sitFloor,
  torso,
  toward,
  turnTo,
  walk,
  type Row,
  stay,
} from '../../../../choreography'
import type { Dance, Tonight } from '../../../../notation/scene'
import type { Degrees, Mark } from '../../../../notation/units'
import { GIVEN } from './anna'

const CENTRES: readonly Mark[] = [
  [-4.7, -3.2],
  [0, -7.2],
  [4.7, -3.2],
]
const RADIUS = 1.15
const onRing = ([x, z]: Mark, angle: Degrees): Mark => [
  x + RADIUS * Math.sin((angle * Math.PI) / 180),
  z + RADIUS * Math.cos((angle * Math.PI) / 180),
]

/** A hand in the lap of somebody who sits on the floor. */
const LAP = [24, 40, 40, 40, 6, 40] as const

/** Twelve in three rings of four: ring, and angle in it from the house. */
export const RINGS: readonly { ring: number; angle: Degrees }[] = CENTRES.flatMap((_, ring) =>
  [45, 135, 225, 315].map((angle) => ({ ring, angle: angle + 15 * ring })),
)

/** Which place of the half circle each waltzer takes: chosen so that on their way no two come nearer than a metre. */
const PLACE_OF = [2, 1, 0, 3, 5, 4, 7, 6, 8, 11, 10, 9] as const

/** Where they sit to watch: half a circle round her, open to the house, from her right to her left. */
const seat = (i: number): Mark => {
  const order = PLACE_OF[i]!
  const a = ((-105 + (210 * order) / 11) * Math.PI) / 180
  const deep = 3.9 + 0.2 * (order % 2)
  return [deep * 1.2 * Math.sin(a), -2.6 - deep * Math.max(-0.2, Math.cos(a)) * 1.02]
}

/** The waltzer, by her number, who sits nearest the place where she gives and comes to her for a rose; where she stands then. */
const TAKER = 10
const AT_THE_ROSE: Mark = [2.36, -2.84]

/** Her way to the rose, the hand that takes it, and the way off with it at her heart. */
const takes = (away: Mark): readonly Row[] => [
  [16, hold({ beats: 18 })],
  [
    22,
    riseUp({ beats: 4, arms: 'demiSecond' }),
    walk({ to: AT_THE_ROSE, beats: 5 }),
    hold({ beats: 4 }),
    turnTo(toward(away, AT_THE_ROSE), { beats: 3 }),
    walk({ to: away, beats: 12, arms: 'keep', position: 'first' }),
    stay(),
  ],
  [
    [24, 2.8],
    reach('left', GIVEN, { beats: 1.6, hold: 1.1 }),
    letGo('left', { beats: 1.2 }),
    arms(['toHeart', 'low'], { beats: 3 }),
  ],
]

/** Gets up where she sits, and goes with those who have theirs. */
const receives = (away: Mark, place: Mark, given: number): readonly Row[] => [
  [16, hold({ beats: 24 })],
  [24, riseUp({ beats: 4, arms: 'demiSecond' }), hold({ beats: 2 }), stay()],
  [[given, 2], arms('openHands', { beats: 3 }), arms(['cradle', 'toHeart'], { beats: 3 })],
  [
    [given + 1, 2],
    turnTo(toward(away, place), { beats: 4 }),
    walk({ to: away, beats: 11, arms: 'keep', position: 'first' }),
    stay(),
  ],
]

/** Waltzes in her ring, runs to her place, watches, is given a rose, goes. */
export function waltzer(tonight: Tonight, i: number, her: Dance): Dance {
  const { ring, angle } = RINGS[i]!
  const centre = CENTRES[ring]!
  const at = onRing(centre, angle)
  const place = seat(i)
  const side = place[0] > 0 ? 1 : -1
  // Who sits nearest the wing goes farthest into it.
  const away: Mark = [side * (7.2 + 0.4 * Math.abs(PLACE_OF[i]! - 5.5)), place[1] - 0.8]
  const odd = i % 2
  // Who sits behind her turns her legs to her own side of the stage: no feet to the house.
  const aside = side * 48 * Math.max(0, (-2.4 - place[1]) / Math.hypot(place[0], place[1] + 2.4))
  // Roses go first to stage left, then to stage right; so do those who have theirs.
  const given = side > 0 ? 25 : 26
  const rows: readonly Row[] = [
    [
      1,
      balance('right', { by: [-0.45, 0] }),
      balance('left', { by: [0.45, 0] }),
      balance('right', { by: [-0.45, 0] }),
      balance('left', { by: [0.45, 0] }),
    ],
    [
      1,
      arms('second', { beats: 3 }),
      arms('fourthUp', { beats: 3 }),
      arms('second', { beats: 3 }),
      arms('fourthUp', { beats: 3 }),
    ],
    [1, head({ yaw: -24, pitch: 4 }, { beats: 3 }), head({ yaw: 24, pitch: 8 }, { beats: 3 })],
    [3, head({ yaw: -24, pitch: 4 }, { beats: 3 }), head({ yaw: 24, pitch: 8 }, { beats: 3 })],
    [5, run({ path: arc(centre, RADIUS, angle, angle + 180), beats: 10, arms: 'second' }), hold({ beats: 2 })],
    [5, torso({ side: -6, twist: 6 }, { beats: 5 }), torso({ side: 0, twist: 0 }, { beats: 4 })],
    [8, arms('third', { beats: 3 })],
    [9, run({ to: place, beats: 9.5, facing: toward([0, -2.4], place) + aside }), hold({ beats: 2 }), stay()],
    [9, arms('demiSecond', { beats: 4 }), arms('second', { beats: 5 })],
    [[12, 3.5 + 0.1 * (i % 4)], sitFloor({ beats: 8.2, side: side > 0 && i < 11 ? 'right' : 'left' }), stay()],
    [12, lookAt(her, { beats: 5 }), head({ yaw: odd ? -26 : 26, pitch: -8 }, { beats: 3 }), lookAt(her, { beats: 4 })],
    [16, head({ yaw: odd ? 14 : -14, pitch: -16 }, { beats: 3 })],
    [[10, 2], head({ yaw: odd ? 20 : -20, pitch: 6 }, { beats: 4 })],
    // They watch: a breath with her arms, a hand to the heart, a look at the neighbour.
    [17, head({ yaw: odd ? 26 : -26, pitch: 4 }, { beats: 3 }), lookAt(her, { beats: 9 })],
    [[19, 1.5], head({ yaw: odd ? -16 : 16, pitch: -22 }, { beats: 3 }), lookAt([0, 1.9, -2.6], { beats: 3 })],
    [[17, 2], torso({ lean: 12, side: odd ? 5 : -5 }, { beats: 6 }), torso({ lean: 4, side: 0 }, { beats: 6 })],
    [18 + (i % 3), arms(odd ? ['toHeart', LAP] : [LAP, 'cradle'], { beats: 5 }), arms(LAP, { beats: 5 })],
    [21, lookAt([0, 2.3, -2.6], { beats: 5 }), head({ yaw: odd ? -22 : 22, pitch: -4 }, { beats: 3 })],
    [22, torso({ arch: 10 }, { beats: 5 })],
    // Nobody smiles while she shows it; with a rose in the hand everybody does.
    [[16, 2], face('calm', { beats: 5 })],
    [[given, 2], face('joy', { beats: 5 })],
    ...(i === TAKER ? takes([7.6, away[1]]) : receives(away, place, given)),
    [24, lookAt(her, { beats: 8 + 2 * odd })],
    [[given, 3], head({ pitch: -20 }, { beats: 2 }), head({ pitch: 6 }, { beats: 2 })],
    [[given + 1, 3], lookAt([0, 1.5, -2.6], { beats: 2 })],
    [[given + 2, 2], head({ yaw: side * 40, pitch: 4 }, { beats: 4 }), lookFront({ beats: 2 })],
  ]
  return dance(
    { tonight, figure: 'corps', who: `waltzer-${i + 1}`, at, facing: toward(centre, at), style: { seed: 60 + i } },
    rows,
  )
}
