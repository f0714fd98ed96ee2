import {
  arabesque,
  attitude,
  dance,
  developpe,
  head,
  hold,
  pirouette,
  stand,
  type Row,
  stay,
} from '../../../../choreography'
import type { Dance, Tonight } from '../../../../notation/scene'

/** What she could do: slow, whole, far upstage, without a light of its own. */
const remembered: readonly Row[] = [
  [1, hold({ beats: 2 }), developpe('right', 'side', { height: 110, beats: 6 })],
  [
    3,
    stand('fifth', { beats: 2 }),
    arabesque('right', { line: 1, releve: true, beats: 5 }),
    stand('fifth', { beats: 1 }),
  ],
  [5, attitude('right', { dir: 'back', releve: true, beats: 5 }), stand('fourth', { beats: 2, front: 'left' }), stay()],
  // Never at her: along the line of the arm, to the floor, to where the light would be.
  [1, head({ yaw: 24, pitch: -14 }, { beats: 2 }), head({ yaw: -20, pitch: 6 }, { beats: 2 })],
  [[2, 2], head({ yaw: 10, pitch: 16 }, { beats: 2 })],
  [3, head({ yaw: 22, pitch: -16 }, { beats: 1.6 })],
  [[4, 2], head({ yaw: -26, pitch: 8 }, { beats: 2 })],
  [5, head({ yaw: 18, pitch: -12 }, { beats: 1.4 })],
  [[6, 1], head({ yaw: -24, pitch: 12 }, { beats: 2 })],
  [7, pirouette(1, { turn: 'right', finish: 'fifth', beats: 4, slow: true }), hold({ beats: 2 }), stay()],
]

/** Left and right of her, mirror images of one another. */
export function doubles(tonight: Tonight): readonly Dance[] {
  const one = { tonight, figure: 'corps', at: [-1.4, -8], facing: 20 } as const
  return [
    dance({ ...one, who: 'double-1', style: { seed: 71 } }, remembered),
    dance({ ...one, who: 'double-2', at: [-4.4, -8.2], mirror: true, style: { seed: 72, late: 0.2 } }, remembered),
  ]
}
