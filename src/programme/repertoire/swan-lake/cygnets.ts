import {
  arms,
  dance,
  entrechat,
  head,
  hold,
  kneel,
  letGo,
  link,
  pasDeChat,
  retire,
  riseUp,
  run,
  stand,
  type Arms,
  type Row,
  type Step,
  stay,
} from '../../../choreography'
import type { Dance, Tonight } from '../../../notation/scene'
import type { Mark } from '../../../notation/units'
import { adageRows, CYGNET_PLACES, halfCircle, isCygnet, serpentineRows, SWANS, wing } from './swans'

/** Distance from one to the next in the chain, metres. */
const SPACING = 0.5
/** Middle of the line at the first entrechat, metres: the sixteen leaps take it to stage right and back. */
const START = 1.9
const Z = -2.4
/**
 * Own arms crossed low in front, each hand in the hand of the neighbour on its far side: the upper arm comes forward, so
 * that the forearm passes before the bodice and not through it.
 */
const CROSSED = [46, -46, 96, 24, 8, 50] as const
/** The arms of cygnet `k`: at the ends of the chain the free hand is on the hip. */
const linked = (k: number): Arms => (k === 0 ? ['hips', CROSSED] : k === 3 ? [CROSSED, 'hips'] : CROSSED)

/** Where two hands meet between neighbours: above the hips and before them, metres. */
const GRIP = { up: 0.15, ahead: 0.2 }

/** Hands in the neighbours' hands, from the first count until the sixteenth leap breaks the chain. */
function chain(k: number): readonly Row[] {
  const hands = [
    ...(k < 3 ? [{ side: 'right' as const, aside: SPACING / 2 }] : []),
    ...(k > 0 ? [{ side: 'left' as const, aside: -SPACING / 2 }] : []),
  ]
  return hands.flatMap(({ side, aside }): Row[] => [
    [13, link(side, [aside, GRIP.up, GRIP.ahead], { beats: 0.5 })],
    [[22, 3], letGo(side, { beats: 0.4 })],
  ])
}

/** Sideways travel of a pas de chat and of an entrechat, metres. */
const LEAP = 0.33
const BEATEN = 0.15

/** The four from stage right to stage left. */
export const CYGNETS = [...SWANS.filter(isCygnet)].sort((a, b) => b.number - a.number)

const place = (k: number): Mark => [START + (k - 1.5) * SPACING, Z]
/** The same so many entrechats before the first leap: each of the two goes a little to stage left. */
const before = (k: number, entrechats: number): Mark => [place(k)[0] - BEATEN * entrechats, Z]

/** A leap begins so long before its count, beats: the foot that lands then comes down on the next one. */
const EARLY = 0.25

/** `n` pas de chat of cygnet `k` to one side, from `done` leaps to stage right of where the line began. */
function leaps(k: number, side: 'left' | 'right', done: number, n: number): readonly Step[] {
  const [x, z] = place(k)
  const way = side === 'right' ? -1 : 1
  return Array.from({ length: n }, (_, i) =>
    pasDeChat(side, {
      to: [x - LEAP * done + way * LEAP * (i + 1), z],
      beats: 2,
      facing: 0,
      arms: 'keep',
      look: 'keep',
    }),
  )
}

/** Heads of the eight leaps: front and down, then right, alternately; each turn takes a quarter of a beat. */
function nods(towards: number, n: number): readonly Step[] {
  return Array.from({ length: n }, (_, i) =>
    i % 2
      ? [head({ yaw: 34 * towards, pitch: 2 }, { beats: 0.25 }), head({ yaw: 34 * towards, pitch: 2 }, { beats: 1.75 })]
      : [head({ yaw: 0, pitch: -22 }, { beats: 0.25 }), head({ yaw: 0, pitch: -22 }, { beats: 1.75 })],
  ).flat()
}

/** Bars 13–22: entrechats and retirés, eight leaps to stage right, eight to stage left, and down on one knee. */
function quartet(k: number): readonly Row[] {
  const held = { arms: 'keep' as const, look: 'keep' as const }
  return [
    [13, arms(linked(k), { beats: 0.5 })],
    ...chain(k),
    [
      13,
      entrechat({ ...held, to: before(k, 1), beats: 2, lands: 1 }),
      // The leg that comes down from the knee takes its time: the second entrechat begins before its count to land on the next.
      retire('right', { ...held, releve: true, beats: 1.92 }),
      entrechat({ ...held, to: before(k, 0), beats: 2 }),
      retire('left', { ...held, releve: true, beats: 2.08 - EARLY }),
    ],
    [13, head({ yaw: 30, pitch: -20 }, { beats: 0.25 }), head({ yaw: 30, pitch: -20 }, { beats: 1.75 })],
    [[13, 3], head({ yaw: -30, pitch: 8 }, { beats: 0.25 }), head({ yaw: -30, pitch: 8 }, { beats: 1.75 })],
    [14, head({ yaw: 30, pitch: -20 }, { beats: 0.25 }), head({ yaw: 30, pitch: -20 }, { beats: 1.75 })],
    [[14, 3], head({ yaw: -30, pitch: 8 }, { beats: 0.25 }), head({ yaw: -30, pitch: 8 }, { beats: 1.75 })],
    [[14, 5 - EARLY], ...leaps(k, 'right', 0, 8)],
    [15, ...nods(1, 8)],
    [[18, 5 - EARLY], ...leaps(k, 'left', 8, 8), stay()],
    [19, ...nods(-1, 7)],
    // The sixteenth leap breaks the chain: arms up, "to fly".
    [[22, 3], arms('wingsUp', { beats: 1 })],
    [[22, 3], head({ yaw: 0, pitch: 18 }, { beats: 0.5 })],
  ]
}

/** One cygnet, all evening long: serpentine, chain, and her place at the end of the half circle. */
export function cygnetDance(tonight: Tonight, k: number): Dance {
  const swan = CYGNETS[k]!
  const start = wing(swan)
  // They leave the chain from its end, one after another.
  const wait = 0.1 * (3 - k)
  const goal = halfCircle(CYGNET_PLACES[k]!)
  return dance(
    {
      tonight,
      figure: 'corps',
      who: `cygnet-${k + 1}`,
      at: start.at,
      facing: start.heading,
      // The four are exactly alike: the seed of their small differences is one.
      style: { seed: 40, breath: 0.6 },
    },
    [
      ...serpentineRows(swan),
      [[11, 4], ...(swan.number % 2 ? [riseUp({ beats: 1 })] : [hold({ beats: 1 })])],
      [
        12,
        run({ to: before(k, 2), facing: 0, beats: 3.4, arms: 'demiSecond', position: 'first' }),
        stand('fifth', { beats: 0.6, front: 'right', arms: linked(k) }),
      ],
      ...quartet(k),
      [
        23,
        kneel('left', { beats: 0.5 }),
        hold({ beats: 0.3, arms: 'keep' }),
        riseUp({ beats: 0.5, position: 'first' }),
        stay(),
      ],
      [
        [23, 2.4 + wait],
        run({ to: goal.at, beats: 2.2 - wait, facing: goal.heading, arms: 'demiSecond' }),
        stand('b+', { beats: 0.6 }),
        stay(),
      ],
      ...adageRows(CYGNET_PLACES[k]!),
    ],
  )
}
