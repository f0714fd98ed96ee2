import {
  arc,
  arms,
  balance,
  dance,
  head,
  hold,
  lookAt,
  riseUp,
  run,
  sitFloor,
  toward,
  walk,
  type Row,
} from '../../../../choreography'
import type { Dance, Tonight } from '../../../../notation/scene'
import type { Degrees, Mark } from '../../../../notation/units'

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

/** Twelve in three rings of four: ring, and angle in it from the house. */
export const RINGS: readonly { ring: number; angle: Degrees }[] = CENTRES.flatMap((_, ring) =>
  [45, 135, 225, 315].map((angle) => ({ ring, angle: angle + 15 * ring })),
)

/** Where they sit to watch: half a circle round her, open to the house, from her right to her left. */
const seat = (i: number): Mark => {
  const order = [0, 1, 2, 3, 5, 4, 6, 7, 9, 8, 10, 11].indexOf(i)
  const a = ((-112 + (224 * order) / 11) * Math.PI) / 180
  const deep = 3.5 + 0.35 * (i % 2)
  return [deep * 1.2 * Math.sin(a), -2.6 - deep * Math.max(-0.12, Math.cos(a)) * 1.02]
}

/** Waltzes in her ring, runs to her place, watches, is given a rose, goes. */
export function waltzer(tonight: Tonight, i: number, her: Dance): Dance {
  const { ring, angle } = RINGS[i]!
  const centre = CENTRES[ring]!
  const at = onRing(centre, angle)
  const place = seat(i)
  const away: Mark = [Math.sign(place[0] || 1) * 8.2, place[1] - 1]
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
    [5, run({ path: arc(centre, RADIUS, angle, angle + 180), beats: 10, arms: 'second' }), hold({ beats: 2 })],
    [8, arms('third', { beats: 3 })],
    [9, run({ to: place, beats: 8, facing: toward([0, -2.4], place) }), hold({ beats: 4 })],
    [9, arms('demiSecond', { beats: 4 }), arms('relaxed', { beats: 5 })],
    [[13, 1 + 0.25 * (i % 4)], sitFloor({ beats: 6 })],
    [13, lookAt(her, { beats: 34 })],
    [16, hold({ beats: 24 })],
    [18 + (i % 3), arms(i % 2 ? ['toHeart', 'relaxed'] : 'cradle', { beats: 5 })],
    [24, riseUp({ beats: 4 })],
    [[25, 2], arms('openHands', { beats: 3 }), arms('toHeart', { beats: 4 })],
    [[25, 2], head({ pitch: -12 }, { beats: 2 }), head({ pitch: 4 }, { beats: 2 })],
    [[27, 1 + 0.5 * (i % 4)], walk({ to: away, beats: 13 })],
  ]
  return dance(
    { tonight, figure: 'corps', who: `waltzer-${i + 1}`, at, facing: toward(centre, at), style: { seed: 60 + i } },
    rows,
  )
}
