import {
  arabesque,
  arc,
  arms,
  attitudeTurn,
  bourree,
  corps,
  dance,
  developpe,
  face,
  grandJete,
  head,
  hold,
  kneel,
  lookAt,
  lookFront,
  penche,
  piqueTurns,
  riseUp,
  run,
  soutenu,
  stand,
  tempsLeve,
  torso,
  turnTo,
  walk,
  wings,
} from '../../../choreography'
import type { Dance, Tonight } from '../../../notation/scene'
import type { Mark } from '../../../notation/units'
import { PETERSBURG } from '../../company/schools'

/** Middle of the two rings, and where she stands at the end. */
const EYE: Mark = [0, -4.4]

/** Both arms wide and a little high, seen from behind against the moon. */
const OPEN_WINGS = [108, 98, 66, 10, -14, 18] as const

/** A hop in arabesque and a step, along the footlights: one unit of two beats, a foot down on each. */
const crossing = [0, 1, 2, 3].flatMap(() => [
  tempsLeve('right', { by: [0, 0.4], facing: 90, height: 86, beats: 1.2, lands: 1, arms: 'arabesque1' }),
  walk({ by: [0, 0.36], beats: 0.8, facing: 90, arms: 'second' }),
])

/** Odette in the storm: eight eights, one every two bars. */
export function stormOdette(tonight: Tonight): Dance {
  return dance({ tonight, figure: 'levi', who: 'Odette (storm)', at: [-4, -2.8], facing: 180, style: PETERSBURG }, [
    [1, bourree({ to: [-2.6, -2.2], beats: 6 }), bourree({ to: [-2.2, -2.1], facing: 90, beats: 2 })],
    [1, wings({ period: 1, alarm: true, beats: 8 }), head({ yaw: 50, pitch: 6 }, { beats: 2 })],
    [1, torso({ arch: 12, twist: -10 }, { beats: 2 }), torso({ lean: 8, twist: 10 }, { beats: 2 })],
    [2, head({ yaw: -50, pitch: 12 }, { beats: 2 }), head({ yaw: 60, pitch: -6 }, { beats: 2 })],
    [2, torso({ arch: 14, twist: 8 }, { beats: 2 }), torso({ arch: 4, twist: -6 }, { beats: 2 })],
    [3, ...crossing],
    [3, lookAt([6, 2, -2], { beats: 4 }), head({ yaw: 52, pitch: 6 }, { beats: 2 })],
    [
      5,
      run({ to: [1.9, -1.8], beats: 1 }),
      grandJete('right', { to: [3.8, -2], beats: 1.8, lands: 1.5 }),
      run({ to: [2.7, -2.5], beats: 1.2 }),
      grandJete('left', { to: [0.2, -3.7], beats: 1.7, lands: 1.5 }),
      kneel('right', { beats: 0.9 }),
      riseUp({ beats: 1.4 }),
    ],
    // Thrown down, and up again.
    [[6, 2.6], arms(['wingsUp', 'wingsBack'], { beats: 1.1 }), arms('wingsUp', { beats: 1 })],
    [[6, 2.6], torso({ lean: 58, side: 14 }, { beats: 1.1 }), torso({ arch: 16 }, { beats: 1.3 })],
    [[6, 2.6], head({ pitch: -40, yaw: 20 }, { beats: 0.9 }), head({ pitch: 24 }, { beats: 1.3 })],
    // Once and a half round, until her face is to the house again.
    [7, bourree({ to: EYE, turn: 518, beats: 8 })],
    [7, wings({ period: 1, alarm: true, beats: 8 })],
    [7, head({ yaw: -36, pitch: 18 }, { beats: 4 }), head({ yaw: 30, pitch: 4 }, { beats: 3 })],
    [[7, 2], torso({ arch: 16, side: 8 }, { beats: 3 }), torso({ arch: 8, side: -8 }, { beats: 3 })],
    [[8, 4], torso({ arch: 0 }, { beats: 1 }), lookFront({ beats: 0.8 })],
    [
      9,
      developpe('right', 'ecarte', { releve: true, facing: 42, beats: 3.6 }),
      attitudeTurn(1, { side: 'right', beats: 3.8 }),
      arabesque('right', { line: 1, facing: 70, step: 0.4, beats: 1.8 }),
      penche('right', { height: 165, back: true, beats: 5.4 }),
      stand('fifth', { facing: 100, front: 'left', beats: 1.4 }),
    ],
    [9, head({ yaw: 32, pitch: 16 }, { beats: 3 })],
    [13, piqueTurns(8, { path: arc([0.135, -5.469], 1.18, 25, 360), beats: 8, lands: 0 })],
    // Open on the step, closed on the turn; the last of them open upwards.
    [13, ...Array.from({ length: 5 }, () => [arms('first', { beats: 0.5 }), arms('small', { beats: 0.5 })]).flat()],
    [[14, 2], arms('third', { beats: 2 }), arms('third', { beats: 1.8 })],
    // Away from us towards the moon, her wings once more as they were in the storm, then only open.
    [15, face('calm', { beats: 8 })],
    [15, soutenu({ facing: 180, beats: 2 }), bourree({ to: [0, -4.75], facing: 180, beats: 3 }), hold({ beats: 3 })],
    [[15, 2.5], wings({ period: 2, size: 0.8, beats: 3 }), arms(OPEN_WINGS, { beats: 2 })],
    [[15, 3], torso({ arch: 14 }, { beats: 3 }), torso({ arch: 10, side: 3 }, { beats: 3 })],
    [[15, 3], head({ pitch: 14 }, { beats: 3 }), head({ pitch: 10, yaw: -12 }, { beats: 2 })],
  ])
}

/** Lanes of the two groups while they cross: 0–3 come from stage left, mirrored and between them the others. */
const LANE = (k: number, side: 1 | -1) => -3.6 - 1.5 * (k % 4) - (side > 0 ? 0 : 0.75)

/** Last places: two flanks that leave the middle to her and the moon. */
function flank(k: number, side: 1 | -1): Mark {
  return [side * (2.9 + 0.42 * k), -8.6 + 0.95 * k]
}

/** The rings: an outer and an inner one, turning against each other; degrees. */
const RINGS = {
  outer: { radius: 3.8, turn: 165 },
  inner: { radius: 2.5, turn: -205 },
} as const

const onRing = (radius: number, angle: number): Mark => {
  const a = (angle * Math.PI) / 180
  return [EYE[0] + radius * Math.sin(a), EYE[1] + radius * Math.cos(a)]
}

/** Sixteen swans: two files that cross, two rings against each other, two flanks that sink. */
export function stormSwans(tonight: Tonight): readonly Dance[] {
  const sideOf = (i: number): 1 | -1 => (i < 8 ? 1 : -1)
  const marks = Array.from({ length: 16 }, (_, i) => {
    const side = sideOf(i)
    const k = i % 8
    return { at: [side * (6.4 + 1.5 * Math.floor(k / 4)), LANE(k, side)] as Mark, facing: side * -90 }
  })
  return corps({ tonight, who: 'swan', marks }, (i) => {
    const side = sideOf(i)
    const k = i % 8
    const lane = k % 4
    const column = Math.floor(k / 4)
    // Who has come nearest the middle takes the inner ring; front lanes take its front. So nobody runs through another.
    const ring = column === 1 ? RINGS.inner : RINGS.outer
    const start = -side * (22.5 + 45 * lane)
    const last = flank(2 * lane + 1 - column, side)
    return [
      [1, run({ to: [side * (2.5 + 1.6 * column), LANE(k, side)], beats: 4 }), bourree({ by: [0, 0.25], beats: 3 })],
      [[1, 3], wings({ period: 1, alarm: true, beats: 6 })],
      // To the torn sky, to each other across the water; in the crossing to the house and along the way.
      [1, lookAt([0, 4, -12], { beats: 3 }), head({ yaw: side * 30, pitch: -12 }, { beats: 2 })],
      [2, head({ yaw: side * -34, pitch: 10 }, { beats: 2 }), lookAt([0, 1.4, -3], { beats: 2 })],
      [3, head({ yaw: side * -38, pitch: 5 }, { beats: 2 }), head({ yaw: 0, pitch: -4 }, { beats: 2 })],
      [4, head({ yaw: side * -38, pitch: 5 }, { beats: 2 }), head({ yaw: 0, pitch: 8 }, { beats: 2 })],
      [[1, 3], torso({ arch: 10, twist: side * 6 }, { beats: 2 }), torso({ lean: 6, twist: side * -6 }, { beats: 2 })],
      // Eight hops that come down on the counts; the first is sprung from before them.
      [
        [2, 4],
        tempsLeve(side > 0 ? 'left' : 'right', { by: [0, 0.64], beats: 2, lands: 1 }),
        ...Array.from({ length: 7 }, () =>
          tempsLeve(side > 0 ? 'left' : 'right', { by: [0, 0.64], beats: 1, lands: 0 }),
        ),
      ],
      // Wings that beat once to two hops.
      [[2, 4], wings({ period: 2, size: 0.8, beats: 9 })],
      [5, turnTo(side * 60, { beats: 2 }), bourree({ by: [0, 0.2], beats: 2 })],
      [5, wings({ period: 1, alarm: true, beats: 4 }), lookAt([0, 3, -12], { beats: 2 })],
      [6, run({ to: onRing(ring.radius, start), beats: 4 })],
      [7, run({ path: arc(EYE, ring.radius, start, start + ring.turn), beats: 8 })],
      [7, arms(side > 0 ? ['allongeThird', 'allongeSecond'] : ['allongeSecond', 'allongeThird'], { beats: 2 })],
      // Into the eye of it, over the shoulder, to the sky; then she and the torn cloud by turns.
      [[6, 2], head({ yaw: side * -28, pitch: -6 }, { beats: 1.4 })],
      [7, lookAt([0, 1.4, -4.4], { beats: 2 }), head({ yaw: side * 26, pitch: 10 }, { beats: 1.4 })],
      [8, lookAt([0, 1.4, -4.4], { beats: 2 }), head({ yaw: side * -24, pitch: 8 }, { beats: 1.4 })],
      [9, lookAt([0, 3, -12], { beats: 2 }), head({ yaw: side * 24, pitch: -8 }, { beats: 1.4 })],
      [[10, 2], lookAt([0, 1.4, -4.8], { beats: 2 })],
      [11, head({ yaw: side * -30, pitch: 10 }, { beats: 1.6 }), lookAt([0, 1.4, -4.8], { beats: 3 })],
      [[12, 2], head({ yaw: side * 26, pitch: -10 }, { beats: 1.6 })],
      [14, head({ yaw: side * 30, pitch: 12 }, { beats: 1.6 }), lookAt([0, 1.4, -4.8], { beats: 2 })],
      [[16, 2], head({ yaw: side * -12, pitch: -6 }, { beats: 1.4 })],
      [
        9,
        run({ to: last, beats: 4 }),
        stand('b+', { facing: side * (k === 2 ? -56 : -50), beats: 2.4 }),
        hold({ beats: 1.6 }),
      ],
      [[9, 2], wings({ period: 4, beats: 15 })],
      [11, bourree({ by: [0, 0.15], beats: 4 }), bourree({ by: [0, -0.15], beats: 4 })],
      [13, bourree({ by: [0, 0.2], beats: 4 }), bourree({ by: [0, -0.2], beats: 4 })],
      [13, wings({ period: 1, alarm: true, beats: 8 }), lookAt([0, 1.4, -5], { beats: 4 })],
      [15, kneel(side > 0 ? 'left' : 'right', { beats: 3 }), hold({ beats: 5 })],
      [15, arms('chestCross', { beats: 4 }), arms('wingsBack', { beats: 4 })],
      [[15, 2], torso({ lean: 26 }, { beats: 4 }), head({ yaw: side * 24, pitch: -24 }, { beats: 3 })],
    ]
  })
}
