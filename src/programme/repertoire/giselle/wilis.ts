import { arms, corps, head, hold, lookAt, ROMANTIC, stand, tempsLeve, torso, walk } from '../../../choreography'
import type { Dance, Tonight } from '../../../notation/scene'
import type { Mark } from '../../../notation/units'

/** Six lanes parallel to the curtain line, 1.2 m apart; even lanes come from stage right, odd ones from stage left. */
const lane = (k: number) => -2.6 - 1.2 * k
const NEAREST = 2.5
const GAP = 1.2

/** Where a Wili waits: lane by lane, four to a lane, the first of each nearest the middle. */
export function wiliMark(i: number): { at: Mark; facing: number; side: 1 | -1 } {
  const k = Math.floor(i / 4)
  const side = k % 2 ? 1 : -1
  return { at: [side * (NEAREST + GAP * (i % 4)), lane(k)], facing: side * -90, side }
}

/** Afterwards: two bows across the back, behind Giselle. */
function bow(i: number): Mark {
  const k = Math.floor(i / 4)
  const n = Math.floor(k / 2) * 4 + (i % 4)
  // Each has crossed, so who came from stage right is now on stage left.
  const side = k % 2 ? -1 : 1
  return [side * (1.5 + 0.78 * (n % 6) + 0.3 * Math.floor(n / 6)), -9.2 + 0.42 * (n % 6) - 1.05 * Math.floor(n / 6)]
}

/** Twenty-four Wilis: they wait, cross through each other in arabesque voyagee, and bow into the dark. */
export function wilis(tonight: Tonight): readonly Dance[] {
  const marks = Array.from({ length: 24 }, (_, i) => wiliMark(i))
  return corps({ tonight, who: 'wili', marks, style: ROMANTIC, position: 'b+', arms: 'lowCross' }, (i, mark) => {
    const side = marks[i]!.side
    const [x, z] = mark.at
    // The raised leg is the one on the house's side, so that all twenty-four lines are seen.
    const leg = side > 0 ? 'left' : 'right'
    const eight = (n: number) => {
      const gone = 2.17 * n
      return [
        ...Array.from({ length: 6 }, () => tempsLeve(leg, { by: [0, 0.33], skim: true, beats: 1, arms: 'arabesque1' })),
        walk({ to: [x - side * (gone + 2.17), z], beats: 2 }),
      ]
    }
    return [
      [1, hold({ beats: 20 })],
      [1, head({ pitch: -20, incl: side * 8 }, { beats: 2 }), torso({ lean: 8 }, { beats: 2 })],
      [4, head({ pitch: -4, yaw: side * 20 }, { beats: 4 }), arms('oval', { beats: 6 })],
      [6, stand('fifth', { beats: 2 }), hold({ beats: 2 })],
      [7, ...eight(0)],
      [9, ...eight(1)],
      [11, ...eight(2)],
      [13, ...eight(3)],
      [
        15,
        walk({ to: bow(i), facing: bow(i)[0] > 0 ? -30 : 30, beats: 7, manner: 'solemn' }),
        stand('b+', { beats: 1 }),
      ],
      [15, arms('lowCross', { beats: 3 })],
      [17, hold({ beats: 8 })],
      [17, lookAt([0, 1.2, -5.4], { beats: 3 }), head({ pitch: -16, incl: side * 8 }, { beats: 3 })],
      [[17, 3], arms('oval', { beats: 2 }), arms('lowCross', { beats: 3 })],
    ]
  })
}
