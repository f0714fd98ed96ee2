import {
  arabesque,
  arc,
  arms,
  CHILD,
  curtsey,
  dance,
  face,
  head,
  hold,
  kneel,
  letGo,
  lookAt,
  plie,
  point,
  promenade,
  reach,
  rest,
  riseUp,
  ROMANTIC,
  sitFloor,
  stand,
  tendu,
  torso,
  turnTo,
  walk,
  type Row,
  stay,
} from '../../../../choreography'
import type { Dance, Tonight } from '../../../../notation/scene'
import type { Mark, Vec3 } from '../../../../notation/units'
import { PETERSBURG } from '../../../company/schools'
import { jointOf } from '../../joints'
import { glances, HANDS } from '../../manners'

/** She comes on tiptoe, curtseys too deeply, asks with her hands; then a wreath, first position, an arabesque. */
export function askingGirl(tonight: Tonight): Dance {
  return dance(
    {
      tonight,
      figure: 'girl',
      who: 'girl',
      at: [0.9, -8.5],
      facing: 20,
      position: 'sixth',
      arms: 'relaxed',
      style: CHILD,
    },
    [
      [1, walk({ to: [0.15, -5.7], facing: 10, manner: 'tiptoe', beats: 8 }), hold({ beats: 1 }), stay()],
      [
        1,
        lookAt([-6, 1.2, -6], { beats: 3 }),
        lookAt([-0.25, 1.5, -4.6], { beats: 2.5 }),
        lookAt([-1.7, 0.6, -3], { beats: 2 }),
      ],
      [
        [3, 1.5],
        lookAt([-0.25, 1.5, -4.6], { beats: 2 }),
        head({ pitch: -34 }, { beats: 2.4 }),
        head({ pitch: 22 }, { beats: 2 }),
      ],
      [5, head({ yaw: 14, pitch: -16 }, { beats: 1.4 }), lookAt([-0.25, 1.5, -4.6], { beats: 2 })],
      [1, arms(HANDS.clasped, { beats: 3 })],
      [4, curtsey({ deep: 84, beats: 4, arms: [HANDS.skirt, HANDS.skirt] }), hold({ beats: 2 })],
      [[10, 2], face('joy', { beats: 6 })],
      // You … dance … teach me?
      [6, hold({ beats: 9 })],
      [
        6,
        point('right', [-0.25, 1.3, -4.6], { beats: 2 }),
        arms('first', { beats: 1 }),
        arms(['allongeThird', 'third'], { beats: 1.2 }),
        arms(['third', 'allongeThird'], { beats: 1.2 }),
        arms('third', { beats: 1 }),
        arms(HANDS.offer, { beats: 2 }),
      ],
      [[6, 2], head({ pitch: 16 }, { beats: 1.4 }), head({ pitch: -6, yaw: -12 }, { beats: 1.4 })],
      [[7, 2], lookAt([-0.25, 1.5, -4.6], { beats: 2 }), head({ pitch: 20, incl: 12 }, { beats: 1.4 })],
      [[7, 2], torso({ side: 6, arch: 6 }, { beats: 3 }), torso({ side: 0, arch: 0 }, { beats: 3 })],
      [9, hold({ beats: 6 })],
      [9, arms('toHeart', { beats: 3 }), head({ pitch: 12 }, { beats: 2 }), head({ pitch: -6 }, { beats: 2 })],
      [10, torso({ lean: 8 }, { beats: 2 }), torso({ lean: 0, arch: 8 }, { beats: 2 })],
      // Both hands go up to feel that it is there.
      [[10, 2], arms([CROWNED, CROWNED], { beats: 1.4 })],
      [[10, 2], lookAt([-0.3, 1.2, -5.2], { beats: 1.4 }), head({ pitch: 20, yaw: 8 }, { beats: 1.4 })],
      [[12, 1], lookAt([-0.15, 1.6, -5.4], { beats: 2 })],
      [11, plie({ depth: 'demi', position: 'first', beats: 6 })],
      [11, arms('first', { beats: 3 }), arms('third', { beats: 4 })],
      [
        13,
        stand('first', { beats: 1 }),
        arabesque('left', { line: 1, height: 55, knee: 18, facing: FACES, beats: 5 }),
        // Held by her hand, she is led round.
        promenade({ turn: LED, beats: 5 }),
        hold({ beats: 1 }),
        stay(),
      ],
      [13, head({ pitch: 8 }, { beats: 2 }), head({ yaw: 6, pitch: -4 }, { beats: 2 })],
      // Up to the face beside her; then along her own hand.
      [[14, 2], head({ yaw: 40, pitch: 26 }, { beats: 3 }), head({ yaw: -6, pitch: 12 }, { beats: 2.5 })],
      [16, head({ yaw: -2, pitch: 18 }, { beats: 2 })],
      [15, torso({ arch: 5 }, { beats: 3 }), torso({ arch: 2, side: 3 }, { beats: 3 })],
    ],
  )
}

/** Where the girl stands on her one leg, where she faces, and how far she is led round on it, degrees: into profile for the wing. */
const STANDS: Mark = [-0.02, -5.42]
const FACES = -30
const LED = 60

/** Who leads her stands so far round from where she faces, so far from her, and faces so much more, degrees and metres. */
const LEADS = { aside: -53, away: 0.6, faces: 74 } as const

/** Where she kneels with the wreath, on the far side of the girl for the wing, and where she faces. */
const KNEELS: Mark = [-0.13, -5.38]
const TO_HER = 135

/** Where the leader stands when the girl has been led so far, degrees. */
function ledFrom(led: number): Mark {
  const a = ((FACES + LEADS.aside + led) * Math.PI) / 180
  return [STANDS[0] + LEADS.away * Math.sin(a), STANDS[1] + LEADS.away * Math.cos(a)]
}

/** Hands at a wreath somebody wears. */
const CROWNED = [128, 44, -20, 118, 10, 20] as const

/** Height of the girl beside that of her body as baked. */
const SIZE = 0.94

/** Either side of a head that is at `at(t)`, where hands take a wreath; metres. */
const beside =
  (at: (t: number) => Vec3, side: 'left' | 'right') =>
  (t: number): Vec3 => {
    const [x, y, z] = at(t)
    const a = ((TO_HER + (side === 'left' ? 90 : -90)) * Math.PI) / 180
    return [x + 0.11 * Math.sin(a), y + 0.12, z + 0.11 * Math.cos(a)]
  }

/** Thickness of two hands, one under the other, from middle to middle; metres. */
export const UNDER = 0.03

/** Just under a hand. */
const under =
  (hand: (t: number) => Vec3) =>
  (t: number): Vec3 => {
    const [x, y, z] = hand(t)
    return [x, y - UNDER, z]
  }

/** Levi: turns to the small sound, understands, gives away her wreath, teaches with one hand under a hand. */
export function listeningLevi(tonight: Tonight, girl: Dance): Dance {
  const small = jointOf(girl, 'head', SIZE)
  return dance(
    {
      tonight,
      figure: 'levi',
      who: 'Levi (wings)',
      at: [-0.3, -4.3],
      facing: 95,
      position: 'b+',
      arms: 'lowCross',
      style: { ...PETERSBURG, ...ROMANTIC },
    },
    [
      [1, hold({ beats: 6 }), turnTo(165, { beats: 3 }), hold({ beats: 3 }), stay()],
      [
        1,
        head({ pitch: -12, yaw: -20 }, { beats: 1.4 }),
        lookAt([-3, 1.2, -4], { beats: 2.6 }),
        lookAt(girl, { beats: 6 }),
        head({ yaw: 30, pitch: -6 }, { beats: 2 }),
      ],
      [5, lookAt([0.15, 0.9, -5.5], { beats: 3 }), lookAt([0.15, 0.5, -5.6], { beats: 2 })],
      [
        [6, 3],
        lookAt([0.15, 1.5, -5.6], { beats: 3 }),
        lookAt([0.15, 1.0, -5.6], { beats: 3 }),
        head({ yaw: -26, pitch: -8, incl: 6 }, { beats: 2 }),
      ],
      [
        9,
        lookAt(girl, { beats: 5 }),
        head({ yaw: 0, pitch: -24, incl: 8 }, { beats: 1.6 }),
        lookAt(girl, { beats: 8 }),
      ],
      [13, lookAt([0.3, 0.9, -5], { beats: 3 }), lookAt(girl, { beats: 2 }), lookAt([1.4, 1.1, -4.9], { beats: 2.4 })],
      [15, head({ yaw: 8, pitch: -22, incl: 8 }, { beats: 2 }), lookAt([1.8, 1.5, -4.8], { beats: 2.5 })],
      // Between two entrances she is grave still; the question makes her smile.
      [1, face('calm', { beats: 15 }), face('joy', { beats: 6, strength: 0.6 }), face('joy', { beats: 20 })],
      [4, arms('low', { beats: 2 })],
      [5, hold({ beats: 6 }), stay()],
      // Within reach of the small head.
      [[7, 3], walk({ to: [-0.3, -4.86], facing: 160, manner: 'dancer', beats: 2.2 }), stay()],
      [[8, 2.4], walk({ to: KNEELS, facing: TO_HER, manner: 'dancer', beats: 1.4 })],
      [6, torso({ lean: 8 }, { beats: 3 })],
      [[6, 2], arms('toHeart', { beats: 3 })],
      [8, torso({ lean: 0 }, { beats: 2 })],
      // The wreath: from her own head to the small one.
      [[8, 3.8], kneel('left', { beats: 1.7 }), hold({ beats: 3.7 }), riseUp({ beats: 1.8, arms: 'keep' })],
      [[8, 3], arms([CROWNED, CROWNED], { beats: 2.4 })],
      [[10, 2.3], arms('first', { beats: 2.4 })],
      [
        [9, 2],
        torso({ lean: 4 }, { beats: 1 }),
        torso({ lean: 25 }, { beats: 1.6 }),
        torso({ lean: 25 }, { beats: 0.8 }),
        torso({ lean: 8 }, { beats: 1 }),
      ],
      ...(['left', 'right'] as const).flatMap((side): Row[] => [
        [[9, 2.5], reach(side, beside(small, side), { beats: 2.3, hold: 0.5 })],
        [[10, 2.3], letGo(side, { beats: 2 })],
      ]),
      [[11, 2], stand('first', { facing: 70, beats: 2 }), plie({ depth: 'demi', beats: 3 })],
      [[11, 2], arms('first', { beats: 1.6 }), arms('third', { beats: 2.2 })],
      [[11, 2], torso({ lean: 4, side: 4 }, { beats: 2 }), torso({ arch: 6, side: 0 }, { beats: 2.6 })],
      [
        13,
        walk({ to: ledFrom(0), facing: FACES + LEADS.faces, beats: 3, manner: 'dancer', pace: 2 / 3 }),
        tendu('left', 'back', { close: false, beats: 2 }),
        hold({ beats: 0.5 }),
        // The promenade: small steps round her who stands on one leg.
        walk({
          path: arc(STANDS, LEADS.away, FACES + LEADS.aside, FACES + LEADS.aside + LED),
          facing: FACES + LEADS.faces + LED,
          pace: 0.5,
          beats: 6,
        }),
        hold({ beats: 0.5 }),
        stay(),
      ],
      [13, arms(['second', 'demiSecond'], { beats: 1.6 })],
      [[14, 1], reach('right', under(jointOf(girl, 'rightMiddleProximal', SIZE)), { beats: 2, hold: 6.6 })],
      // The shawl goes round the small shoulders.
      [[14, 2], arms(['first', 'demiSecond'], { beats: 2.4 })],
      [15, arms('demiSecond', { beats: 2.4 })],
      [[13, 2.6], torso({ lean: 12, twist: 20 }, { beats: 2 }), torso({ lean: 15, twist: 12, side: 3 }, { beats: 4 })],
    ],
  )
}

/** Two hands at an ankle, one further down. */
const RUBBING = [
  [60, 16, 50, 6, 6, 60],
  [44, 22, 50, 18, 6, 60],
] as const

/** What two who rest see: the stage, the two over there, a shoe, each other. */
const SEEN: readonly Vec3[] = [
  [-6, 1, -5],
  [0.2, 1.2, -5.4],
  [-0.8, 0.4, -2.3],
  [-0.25, 1.5, -4.8],
  [-2.6, 1.4, -3.4],
]

/** A Wili between two entrances: rubs an ankle, looks at the stage, at the two. */
export function restingWili(tonight: Tonight, at: Mark, facing: number, seed: number): Dance {
  const standing = seed === 1
  return dance(
    {
      tonight,
      figure: 'corps',
      who: 'resting Wili',
      at,
      facing,
      position: standing ? 'third' : 'b+',
      arms: 'relaxed',
      style: { ...ROMANTIC, seed },
      before: standing ? [] : [sitFloor()],
    },
    [
      [
        1,
        ...(standing
          ? [
              rest('left', { beats: 11 }),
              tendu('right', 'front', { beats: 3 }),
              rest('right', { beats: 14 }),
              tendu('left', 'side', { beats: 3 }),
              rest('left', { beats: 16 }),
              stay(),
            ]
          : [hold({ beats: 12 }), stay()]),
      ],
      [1, ...glances(standing ? SEEN : [...SEEN].reverse(), 47, 9 + seed, 2.8)],
      [9, torso({ side: standing ? 4 : -3, lean: 4 }, { beats: 5 }), torso({ side: 0, lean: 8 }, { beats: 5 })],
      [13, arms(standing ? ['toHeart', 'low'] : 'low', { beats: 4 })],
      [13, torso({ side: standing ? -4 : 4 }, { beats: 5 }), torso({ side: 0 }, { beats: 4 })],
      ...(standing
        ? ([
            [
              2,
              arms(['hips', 'low'], { beats: 3 }),
              torso({ side: 5 }, { beats: 4 }),
              torso({ side: -4 }, { beats: 5 }),
            ],
            [8, arms(['low', 'hips'], { beats: 3 })],
          ] as const)
        : ([
            // An ankle is rubbed; she sits back from it, a hand at her heart for what she hears, and bends to it again.
            [
              2,
              torso({ lean: 6, side: 5 }, { beats: 3 }),
              torso({ lean: 4 }, { beats: 4 }),
              torso({ arch: 8 }, { beats: 4 }),
            ],
            [
              2,
              arms([RUBBING[0], RUBBING[1]], { beats: 3 }),
              arms([RUBBING[1], RUBBING[0]], { beats: 2.5 }),
              arms([RUBBING[0], RUBBING[1]], { beats: 2.5 }),
              arms('low', { beats: 4 }),
            ],
            [6, arms(['toHeart', 'low'], { beats: 4 }), arms('low', { beats: 4 })],
            [[14, 2], torso({ lean: 10, side: -4 }, { beats: 3 }), arms([RUBBING[1], RUBBING[0]], { beats: 3 })],
          ] as const)),
      [10, arms(standing ? 'toHeart' : 'cradle', { beats: 4 })],
      // A shoe is looked at, and the two again.
      ...(standing
        ? []
        : ([
            [[9, 3], head({ yaw: 8, pitch: -40 }, { beats: 1.2 }), head({ yaw: -30, pitch: 4 }, { beats: 1.6 })],
          ] as const)),
    ],
  )
}
