import { dance, head, hold, torso, walk, type Row, stay } from '../../../../choreography'
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
    // Waiting behind the glass: a look along the ring, at the floor, at the next one; the weight from foot to foot.
    [1, head({ yaw: i % 2 ? 30 : -30, pitch: -6 }, { beats: 2 }), head({ yaw: 0, pitch: -20 }, { beats: 2 })],
    [2, head({ yaw: i % 2 ? -26 : 26, pitch: 2 }, { beats: 2 }), head({ yaw: 0, pitch: -8 }, { beats: 1.5 })],
    [1, torso({ lean: 4, side: i % 2 ? 3 : -3 }, { beats: 3 }), torso({ lean: 8, side: 0 }, { beats: 3 })],
    [3, head({ yaw: 0, pitch: -24 }, { beats: 2 }), head({ yaw: i % 2 ? 16 : -16, pitch: -4 }, { beats: 3 })],
    [3, walk({ to: mark(angle, 2.3), beats: 7.7, manner: 'solemn', facing: inwards, arms: 'keep' }), stay()],
    [3, torso({ lean: 16 }, { beats: 1.5 }), torso({ lean: 14 }, { beats: 5 }), torso({ lean: 2 }, { beats: 2 })],
    [5, hold({ beats: 6 }), hold({ beats: 4 }), stay()],
    [5, head({ yaw: i % 2 ? 24 : -24, pitch: -6 }, { beats: 3 }), head({ yaw: 0, pitch: -14 }, { beats: 3 })],
    [[5, 2], torso({ side: i % 2 ? 4 : -4, lean: 4 }, { beats: 3 }), torso({ side: 0, lean: 2 }, { beats: 2 })],
    [[6, 3], head({ yaw: i % 2 ? -22 : 22, pitch: 2 }, { beats: 1.6 })],
    [7, head({ pitch: -22 }, { beats: 2 }), head({ yaw: i % 2 ? 12 : -12, pitch: -30 }, { beats: 2 })],
    [7, torso({ lean: 12 }, { beats: 2 }), torso({ lean: 8, side: i % 2 ? -3 : 3 }, { beats: 3 })],
    [8, head({ yaw: i % 2 ? -20 : 20, pitch: -12 }, { beats: 1.6 }), head({ yaw: 0, pitch: -18 }, { beats: 1.4 })],
    [[8, 2.8], walk({ to: mark(angle, 4.2), beats: 2.1, facing: inwards, backward: true, arms: 'keep' }), stay()],
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
