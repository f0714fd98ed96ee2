import {
  arabesque,
  arms,
  balance,
  chaines,
  CHILD,
  corps,
  dance,
  glissade,
  grandJete,
  face,
  head,
  hold,
  lookAt,
  lookFront,
  polyline,
  run,
  soutenu,
  stand,
  tendu,
  torso,
  type Step,
  stay,
} from '../../../../choreography'
import type { Dance, Tonight } from '../../../../notation/scene'
import type { BarBeat, Mark, Metres } from '../../../../notation/units'
import { PETERSBURG } from '../../../company/schools'

const CENTRE: Mark = [0, -4.4]
/** Children with ways of their own; the twelfth, in the wreath, stays. */
const GOING = 11

const polar = (radius: number, degrees: number): Mark => {
  const a = (degrees * Math.PI) / 180
  return [CENTRE[0] + radius * Math.sin(a), CENTRE[1] + radius * Math.cos(a)]
}

/** Eleven directions for the children, none of them into the house; Levi's own goes there. */
const ray = (k: number): number => 62 + (236 / GOING) * k

/** The spiral turns so far while it opens, degrees. */
const SWEEP = 108

/** How far from the middle the opened spiral leaves her, metres: every other one further, so that none stands before the next. */
const wide = (k: number): Metres => 2.4 + 0.19 * k + (k % 2) * 0.35

/** Her place in the spiral: `open` 0 close round the middle … 1 wide, and on her own ray. */
const spiral = (k: number, open = 0): Mark =>
  polar(1.5 + 0.13 * k + open * (wide(k) - 1.5 - 0.13 * k), ray(k) - SWEEP * (1 - open))

/** The end of a way: as far as she is still seen. */
function rayEnd(k: number): Mark {
  const a = (ray(k) * Math.PI) / 180
  const sideways = 5.9 / Math.max(0.001, Math.abs(Math.sin(a)))
  const depth = Math.cos(a) < 0 ? 6.2 / -Math.cos(a) : 4.6 / Math.max(0.001, Math.cos(a))
  return polar(Math.min(sideways, depth), ray(k))
}

/** Where a child comes in from: the wings, on the side and from the depth of her own place, so that no way crosses another. */
function wing(k: number): Mark {
  const [x, z] = spiral(k)
  const outwards = Math.cos(((ray(k) - SWEEP) * Math.PI) / 180)
  return [Math.sign(x) * 6.7, z + 2.4 * outwards]
}

/** The spiral opening, as a floor path from the close place to the wide one. */
function opening(k: number) {
  return polyline(
    Array.from({ length: 6 }, (_, n) => spiral(k, n / 5)),
    { radius: 0.75 },
  )
}

/** Levi's morning class, her place in the middle of the spiral, and the last way of all, turning. */
export function morning(tonight: Tonight): Dance {
  return dance(
    { tonight, figure: 'levi', who: 'Levi (morning)', at: CENTRE, facing: 0, position: 'first', style: PETERSBURG },
    [
      [1, face('calm', { beats: 6 }), face('joy', { beats: 50 })],
      [1, tendu('right', 'side', { beats: 3 }), tendu('left', 'side', { beats: 3 })],
      [1, arms('second', { beats: 3 })],
      [1, head({ yaw: 24, pitch: 4 }, { beats: 2.5 }), head({ yaw: -24, pitch: 4 }, { beats: 3 })],
      [3, torso({ side: 6, twist: -5 }, { beats: 3 }), torso({ side: -6, twist: 5 }, { beats: 3 })],
      [[4, 3.4], torso({ side: 0, twist: 0 }, { beats: 0.6 }), lookFront({ beats: 0.6 })],
      [3, balance('right', { by: [-0.5, 0.1], beats: 3 }), balance('left', { by: [0.5, 0.1], beats: 3 })],
      // Piqué arabesque, and closed.
      [
        5,
        arabesque('left', { line: 1, releve: true, step: 0.4, height: 78, facing: -45, beats: 4 }),
        stand('first', { facing: 0, beats: 2 }),
      ],
      [7, balance('right', { by: [-0.6, 0], beats: 3 }), balance('left', { by: [0.2, -0.2], beats: 3 })],
      [7, lookAt([-4, 1, -4], { beats: 3 }), lookAt([4, 1, -4], { beats: 3 })],
      [9, run({ to: CENTRE, beats: 2 }), soutenu({ beats: 2 }), stand('fifth', { facing: 0, beats: 2 })],
      [
        11,
        balance('right', { by: [-0.4, 0], beats: 3 }),
        balance('left', { by: [0.4, 0], beats: 3 }),
        balance('right', { by: [-0.4, 0], beats: 3 }),
        balance('left', { by: [0.4, 0], beats: 3 }),
      ],
      [15, arabesque('right', { line: 1, releve: true, facing: 60, beats: 6 })],
      [17, stand('fifth', { facing: 0, beats: 3 }), soutenu({ beats: 3 }), soutenu({ beats: 3 })],
      [17, arms('openHands', { beats: 4 }), arms('third', { beats: 4 })],
      [17, lookAt([6, 1, -4], { beats: 2.4 })],
      [20, chaines(6, { to: polar(2.7, 28), beats: 8 }), stand('fourth', { facing: 20, beats: 3 }), hold({ beats: 4 })],
      [[22, 3], arms('second', { beats: 3 }), arms('allongeSecond', { beats: 3 })],
      [[22, 3], lookAt([0, 1, -4.4], { beats: 6 })],
    ],
  )
}

/** Her own way out along her ray: small leaps and runs that fill the bars left to her. */
function goingAway(k: number, bars: number): Step[] {
  const cycles = Math.max(2, Math.floor((bars * 3) / 6))
  const [from, until] = [wide(k), Math.hypot(rayEnd(k)[0] - CENTRE[0], rayEnd(k)[1] - CENTRE[1])]
  return Array.from({ length: cycles }, (_, n) => {
    const at = (u: number) => polar(from + ((until - from) * (n + u)) / cycles, ray(k))
    return [
      run({ to: at(0.45), beats: 2.5 }),
      grandJete((k + n) % 2 ? 'left' : 'right', { to: at(1), air: 0.3, beats: 2.5, lands: 2 }),
      hold({ beats: 1 }),
      stay(),
    ]
  }).flat()
}

/** Bars in which the last three children look away from her and back. */
const LOOKS_ABOUT: readonly BarBeat[] = [
  [7, 2],
  [14, 1],
  [16, 1],
]

/** Bar in which a child comes in: every two bars there are more of them. */
export const ENTERS = (k: number): number => 1 + 2 * (k % 3)

/** Twelve children: they join by fours, turn in a spiral that opens, and go each her own way; one stays. */
export function children(tonight: Tonight): readonly Dance[] {
  const marks = Array.from({ length: GOING + 1 }, (_, k) => ({ at: wing(k), facing: wing(k)[0] > 0 ? -90 : 90 }))
  return corps({ tonight, who: 'child', figure: 'child', marks, position: 'first', style: CHILD }, (k) => {
    const enters = ENTERS(k)
    const stays = k === GOING
    const waits = 3 * (9 - enters) - 9
    const goes = 17 + 0.5 * Math.floor(k / 2)
    const bar = Math.floor(goes)
    const beat = goes === bar ? 1 : 2.5
    return [
      [enters, run({ to: spiral(k), facing: 0, position: 'first', beats: 8.5 }), hold({ beats: 0.5 }), stay()],
      // Eyes on her; then what she does, a little later than she.
      [enters, lookAt([0, 1.4, -4.4], { beats: 4 })],
      [[enters + 1, 3], lookAt([0, 1.4, -4.4], { beats: 3 })],
      // Who need not turn her head to see her looks about as well.
      ...([9, 10, 11].includes(k)
        ? ([
            [
              LOOKS_ABOUT[k - 9]!,
              head({ yaw: k === 9 ? -44 : 30, pitch: 8 }, { beats: 1.4 }),
              lookAt([0, 1.4, -4.4], { beats: 1.6 }),
            ],
          ] as const)
        : []),
      [enters + 3, head({ yaw: 28, pitch: 4 }, { beats: 1.6 }), lookAt([0, 1.4, -4.4], { beats: 2.6 })],
      [enters + 5, head({ yaw: -26, pitch: -8 }, { beats: 1.4 }), lookAt([0, 1.4, -4.4], { beats: 2 })],
      [[enters + 5, 2], torso({ side: k % 2 ? 4 : -4 }, { beats: 2 }), torso({ side: 0 }, { beats: 2 })],
      [[enters + 2, 3], arms(k % 2 ? 'demiSecond' : 'second', { beats: 2 }), head({ pitch: 4 }, { beats: 1.5 })],
      [9, lookAt([0, 1.4, -4.4], { beats: 2.6 }), head({ yaw: 30, pitch: 4 }, { beats: 1.6 })],
      [[10, 3], lookAt([0, 1.4, -4.4], { beats: 2.6 }), head({ yaw: -28, pitch: 6 }, { beats: 1.6 })],
      [13, head({ yaw: 24, pitch: 4 }, { beats: 1.6 }), lookAt([0, 1.4, -4.4], { beats: 2 })],
      [11, torso({ side: 5 }, { beats: 3 }), torso({ side: -5 }, { beats: 3 })],
      [13, torso({ side: 0, arch: 4 }, { beats: 2 })],
      [[15, 1 + 0.25 * (k % 4)], arms(k % 2 ? ['third', 'second'] : ['second', 'third'], { beats: 4 })],
      [[15, 2], lookAt([0, 1.4, -4.4], { beats: 4 })],
      ...(waits >= 6
        ? ([
            [enters + 3, tendu('right', 'side', { beats: 3 }), tendu('left', 'side', { beats: 3 }), stay()],
            [enters + 3, arms('second', { beats: 3 })],
          ] as const)
        : []),
      // Who came first has time to try the waltz.
      ...(waits >= 15
        ? ([
            [
              enters + 5,
              balance('right', { by: [-0.3, 0], beats: 3 }),
              balance('left', { by: [0.3, 0], beats: 3 }),
              stay(),
            ],
            [
              enters + 5,
              arms('demiSecond', { beats: 3 }),
              arms('first', { beats: 3 }),
              arms('demiSecond', { beats: 2 }),
            ],
          ] as const)
        : []),
      [
        9,
        balance('right', { by: [-0.35, 0], beats: 3 }),
        balance('left', { by: [0.35, 0], beats: 3 }),
        balance('right', { by: [-0.35, 0], beats: 3 }),
        balance('left', { by: [0.35, 0], beats: 3 }),
      ],
      [9, arms('second', { beats: 3 }), arms('demiSecond', { beats: 3 }), arms('third', { beats: 4 })],
      [13, stand('fifth', { beats: 0.8 }), run({ path: opening(k), beats: 8.2 })],
      [16, glissade('right', { by: [-0.3, 0], beats: 2, lands: 1 }), stay()],
      ...(stays
        ? ([
            [17, tendu('right', 'side', { beats: 3 }), tendu('left', 'side', { beats: 3 }), stay()],
            [
              [19, 2],
              run({ to: [0.05, -4.3], beats: 8, arms: 'demiSecond' }),
              stand('fifth', { facing: 46, beats: 2 }),
            ],
            [[22, 3], arabesque('right', { line: 1, height: 78, beats: 4 }), hold({ beats: 3 })],
            [17, arms('second', { beats: 3 }), arms('demiSecond', { beats: 3 }), arms('second', { beats: 3 })],
            [17, lookAt([6, 1.4, -6], { beats: 6 }), lookAt([-6, 1.4, -6], { beats: 5 })],
            [[22, 3], head({ pitch: 12 }, { beats: 3 })],
          ] as const)
        : ([
            [[bar, beat], ...goingAway(k, 24 + 2 / 3 - goes)],
            [[bar, beat], arms('allongeThird', { beats: 4 }), arms('second', { beats: 6 })],
            [
              [bar, beat],
              lookAt([rayEnd(k)[0], 2.4, rayEnd(k)[1]], { beats: 2.5 }),
              head({ yaw: k % 2 ? -12 : 12, pitch: 8 }, { beats: 1.4 }),
            ],
            // One look back at her from the way; then out, up, along it.
            [Math.ceil(goes) + 2, lookAt([0, 1.4, -4.4], { beats: 2.6 }), head({ yaw: 0, pitch: 12 }, { beats: 1.4 })],
            [
              Math.ceil(goes) + 4,
              head({ yaw: k % 2 ? 28 : -28, pitch: 2 }, { beats: 1.4 }),
              head({ yaw: 0, pitch: 10 }, { beats: 1.4 }),
            ],
            [22, head({ yaw: k % 2 ? -24 : 24, pitch: 8 }, { beats: 1.4 }), head({ yaw: 0, pitch: 6 }, { beats: 1.4 })],
          ] as const)),
    ]
  })
}
