import { dance, head, hold, torso, walk, type Row } from '../../../../choreography'
import type { Dance, Tonight } from '../../../../notation/scene'
import type { Degrees, Mark, Metres } from '../../../../notation/units'

/** The wagons of the set `mirrors` stand at these angles from the house, degrees. */
export const PUSHERS: readonly Degrees[] = [52, 100, 148, -148, -100, -52]

/** Behind a wagon: its radius and the length of an arm. */
const BEHIND: Metres = 0.62

const mark = (angle: Degrees, radius: Metres): Mark => {
  const a = (angle * Math.PI) / 180
  return [(radius + BEHIND) * Math.sin(a), -4 + (radius + BEHIND) * Math.cos(a)]
}

/** Leans on a mirror and walks it in, stands while it turns its back, leaves with it. */
export function pusher(tonight: Tonight, angle: Degrees, i: number): Dance {
  const inwards = angle > 0 ? angle - 180 : angle + 180
  const rows: readonly Row[] = [
    [1, hold({ beats: 8 })],
    [3, walk({ to: mark(angle, 2.3), beats: 7.7, manner: 'solemn', facing: inwards, arms: 'keep' })],
    [3, torso({ lean: 16 }, { beats: 1.5 }), torso({ lean: 14 }, { beats: 5 }), torso({ lean: 2 }, { beats: 2 })],
    [5, hold({ beats: 6 }), hold({ beats: 4 })],
    [5, head({ yaw: i % 2 ? 24 : -24, pitch: -6 }, { beats: 3 }), head({ yaw: 0, pitch: -14 }, { beats: 3 })],
    [7, head({ pitch: -22 }, { beats: 2 })],
    [[8, 2.8], walk({ to: mark(angle, 4.2), beats: 2.1, facing: inwards, backward: true, arms: 'keep' })],
  ]
  return dance(
    {
      tonight,
      figure: 'corps',
      who: `hand-${i + 1}`,
      at: mark(angle, 4),
      facing: inwards,
      position: 'parallel',
      arms: [66, 8, 40, 40, -24, 70],
      style: { seed: 40 + i },
    },
    rows,
  )
}
