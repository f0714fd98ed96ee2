import {
  arc,
  arms,
  chaines,
  dance,
  fouettes,
  grandJete,
  head,
  hold,
  lookAt,
  lookFront,
  lunge,
  piqueTurns,
  pirouette,
  pose,
  preparation,
  run,
  stand,
  tempsLeve,
  walk,
  wings,
  type Row,
} from '../../../choreography'
import type { Dance, Tonight } from '../../../notation/scene'

/** Where the fouettés stand, metres. */
export const SPOT = [0, -2.5] as const
/** Where one stands before the face of the turning panel, metres. */
const FACE = [-0.21, -3.75] as const

/** Scene bars 1–4: she is on the dark face of the panel, is turned into the light, steps out and stares. */
const REVEAL: readonly Row[] = [
  [1, arms(['hips', 'wingsBack'], { beats: 1 })],
  [1, hold({ beats: 9 })],
  [[2, 3], lookAt([-9, 2.2, 15], { beats: 6 })],
  [[3, 2], walk({ by: [0, 0.9], beats: 3, facing: -20, arms: 'demiSecond' })],
  [[4, 1], pose('b+', { beats: 1, facing: -25 })],
  // The arm strikes: a wing, and at once a fist of light.
  [4, arms(['fourthUp', 'allongeSecond'], { beats: 0.6 })],
  [4, head({ yaw: 20, pitch: 14 }, { beats: 0.5 })],
]

/** Coda bars 1–8: two leaps, four piqué turns, a run to the centre and the preparation. */
const ENTRY: readonly Row[] = [
  // From here the turns have the head to themselves: they spot.
  [5, lookFront({ beats: 1 })],
  [5, run({ to: [2.4, -4.3], beats: 2, arms: 'second' }), grandJete('right', { to: [4.3, -3.2], beats: 2 })],
  [7, run({ to: [3.5, -1.7], beats: 1.5, arms: 'second' }), grandJete('left', { to: [1.16, -1.87], beats: 1.5 })],
  [[8, 2], piqueTurns(4, { path: arc([-0.2, -2.5], 1.5, 65, -45), turn: 'right', beats: 5 })],
  [11, run({ to: SPOT, beats: 2, facing: 0 }), preparation('right', { beats: 2 })],
]

/** Thirty-two single turns, the double that ends them, and wings that mock Odette. */
const CODA: readonly Row[] = [
  [13, fouettes(32, { turn: 'right', beats: 64 })],
  [45, pirouette(2, { turn: 'right', finish: 'fourth', beats: 4 })],
  // On one leg all four times, going upstage with her face to the house.
  [47, ...[0, 1, 2, 3].map(() => tempsLeve('right', { by: [0, -0.42], beats: 1 }))],
  [47, wings({ period: 2, beats: 4, alarm: true })],
  [49, chaines(5, { to: [1.4, -0.6], turn: 'right', beats: 5 })],
  [[51, 2], lunge('right', { beats: 3, facing: 20, arms: ['fourthUp', 'second'] })],
  [[51, 2.5], head({ pitch: 15, yaw: -12 }, { beats: 0.6 })],
]

/** Odile, from the panel to the lunge. Scene bars; the coda begins in bar 5. */
export function odileDance(tonight: Tonight): Dance {
  return dance(
    { tonight, figure: 'anna', who: 'odile', at: FACE, facing: -25, position: 'fourth', style: { seed: 3 } },
    [...REVEAL, ...ENTRY, ...CODA],
  )
}

/** Odette on the white face of the panel: one breath of wings, and she is turned away. */
export function odetteOnThePanel(tonight: Tonight): Dance {
  return dance(
    { tonight, figure: 'anna', who: 'odette', at: FACE, facing: -25, arms: 'lowCross', style: { seed: 7 } },
    [
      [1, stand('b+', { beats: 2, arms: 'lowCross' }), hold({ beats: 10 })],
      [1, head({ yaw: 18, pitch: -16, incl: 10 }, { beats: 2 })],
      [[2, 1], wings({ period: 4, beats: 6, size: 0.5 })],
    ],
  )
}
