import { arms, curtsey, dance, head, hold, lookAt, run, stand, type Row, stay } from '../../../../choreography'
import type { Dance, Tonight } from '../../../../notation/scene'
import type { Mark } from '../../../../notation/units'

/** Two lines of four, the upstage pairs nearer the middle, so that the alley opens to the house. */
export const PLACES: readonly Mark[] = [-1, 1].flatMap((side) =>
  [-6.6, -5.1, -3.6, -2.1].map((z, i): Mark => [side * (2 + 0.28 * i), z]),
)

/** Runs in from her wing, stands in fifth, opens her arms as Anna passes, curtseys to her. */
export function lineOfDancers(tonight: Tonight, i: number): Dance {
  const [x, z] = PLACES[i]!
  const side = Math.sign(x)
  const row = i % 4
  // Anna passes row by row from bar 22 on, about a beat and a half apart.
  const passes = 1.5 * row
  const rows: readonly Row[] = [
    [
      [18, 2],
      hold({ beats: 0.5 * row + 0.1 }),
      run({ to: [x, z], beats: 4, facing: -side * 24, position: 'first' }),
      stay(),
    ],
    [[21, 2], stand('fifth', { beats: 1 }), hold({ beats: 9 }), stay()],
    // The line before her, the wing she will come from, the girl across.
    [19, head({ yaw: side * 20, pitch: -12 }, { beats: 1.4 }), head({ yaw: -side * 22, pitch: 4 }, { beats: 1.6 })],
    [[21, 1], lookAt([-side * 3, 1.4, z], { beats: 1.5 })],
    [[21, 2], arms('bas', { beats: 1.5 })],
    [[22, 1 + passes], arms('first', { beats: 1 }), arms('second', { beats: 2 })],
    [[22, 1], lookAt([0, 1.4, z - 1.2], { beats: 2 + passes }), lookAt([0, 1.4, -1.9], { beats: 7 - passes })],
    [[23, 1.4], head({ yaw: -side * 24, pitch: -4 }, { beats: 1 })],
    [[24, 1 + 0.3 * row], head({ yaw: side * 22, pitch: 10 }, { beats: 2 })],
    [25, arms('fourthUp', { beats: 2.6 })],
    [[25, 2], lookAt([0, 2.2, -1.9], { beats: 3 })],
    [27, curtsey({ beats: 3.6 }), stay()],
    [27, arms('demiSecond', { beats: 2 })],
  ]
  return dance(
    {
      tonight,
      figure: 'corps',
      who: `dancer-${i + 1}`,
      at: [side * 8.2, z],
      facing: -side * 90,
      style: { seed: 20 + i },
    },
    rows,
  )
}
