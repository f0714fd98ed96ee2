import {
  arms,
  bow,
  CIVILIAN,
  dance,
  head,
  hold,
  lookAt,
  sit,
  stand,
  torso,
  walk,
  type Row,
} from '../../../../choreography'
import type { CastMember, Tonight } from '../../../../notation/scene'
import { COURT_GENTLEMEN, COURT_LADIES, ROTHBART, SIEGFRIED } from '../../../company/costumes-two'
import { SPOT } from '../../../repertoire/swan-lake/black-swan'

/** Radius of the arc of courtiers round the place of the fouettés, metres. */
const RADIUS = 5.5
const COURTIERS = 12

/** Every third courtier is a gentleman; they stand in pairs and threes, not in a comb. */
const isGentleman = (i: number) => i % 3 === 1
const GROUPING = [-2, 2, 0, -3, 1, 3, -3, -1, 3, 0, -2, 2]

/** Gestures of the waiting court, a different one for each neighbour. */
const IDLE = ['demiSecond', 'hips', 'relaxed', 'praying', 'demiSecond', 'toHeart'] as const

/** Still while she turns, one step in on bars 17, 25 and 33 of the coda, and always looking at her. */
function courtRows(i: number, inward: readonly [number, number]): readonly Row[] {
  const gesture = isGentleman(i) ? 'relaxed' : IDLE[i % IDLE.length]!
  const step = (bar: number): Row => [
    bar,
    walk({ by: [0, 0.32], beats: 2, manner: 'plain', pace: 1 }),
    stand('first', { beats: 1, arms: gesture }),
  ]
  const whisper = i % 2 ? 24 : -24
  return [
    [1, stand('first', { beats: 2, arms: gesture }), hold({ beats: 12 })],
    [1, lookAt([0, 1.3, -3.8], { beats: 14 })],
    [
      [4, 3],
      ...(isGentleman(i) ? [bow({ beats: 3 })] : [torso({ lean: 6 }, { beats: 2 }), torso({ lean: 0 }, { beats: 2 })]),
    ],
    [6, head({ yaw: whisper, pitch: -4 }, { beats: 1 + (i % 3) * 0.5 })],
    [8, lookAt([inward[0], 1.3, inward[1]], { beats: 10 })],
    step(21),
    [22, lookAt([0, 1.35, -2.5], { beats: 12 })],
    step(29),
    [30, arms(isGentleman(i) ? 'relaxed' : IDLE[(i + 2) % IDLE.length]!, { beats: 3 })],
    [31, head({ yaw: -whisper * 0.7, pitch: 2 }, { beats: 1.5 })],
    [33, lookAt([0, 1.35, -2.5], { beats: 8 })],
    step(37),
    [39, lookAt([0, 1.35, -2.5], { beats: 12 })],
    [45, arms(isGentleman(i) ? 'relaxed' : 'toHeart', { beats: 4 })],
    [47, lookAt([0, 1.4, -2.5], { beats: 8 })],
  ]
}

function courtier(tonight: Tonight, i: number): CastMember {
  // Six on either side; the middle of the arc stays dark and empty behind her.
  const side = i < COURTIERS / 2 ? -1 : 1
  const k = i < COURTIERS / 2 ? i : COURTIERS - 1 - i
  const angle = (side * (82 - k * 13.2 + GROUPING[i]!) * Math.PI) / 180
  const r = RADIUS + 0.5 * ((i * 5) % 3) * 0.5
  const x = SPOT[0] + Math.sin(angle) * r * 1.04
  const z = SPOT[1] - Math.cos(angle) * r * 0.98 - 0.2
  const man = isGentleman(i)
  return {
    id: `court-${String(i + 1).padStart(2, '0')}`,
    figure: man ? 'man' : 'woman',
    costume: man ? COURT_GENTLEMEN[(i >> 1) % 2]! : COURT_LADIES[i % COURT_LADIES.length]!,
    scale: 0.96 + 0.02 * ((i * 3) % 4),
    dance: dance(
      {
        tonight,
        figure: man ? 'man' : 'woman',
        who: `court-${i + 1}`,
        at: [x, z],
        facing: (Math.atan2(-x, SPOT[1] - z) * 180) / Math.PI + GROUPING[i]! * 4,
        position: 'first',
        style: { ...CIVILIAN, seed: 60 + i },
      },
      courtRows(i, SPOT),
    ),
  }
}

/** The court, the prince on his chair, and the sorcerer who rules the evening. */
export function court(tonight: Tonight): readonly CastMember[] {
  return [
    {
      id: 'siegfried',
      figure: 'man',
      costume: SIEGFRIED,
      dance: dance(
        {
          tonight,
          figure: 'man',
          who: 'siegfried',
          at: [-5.0, -2.9],
          facing: 55,
          position: 'first',
          style: { ...CIVILIAN, seed: 80 },
        },
        [
          [1, sit({ height: 0.47, beats: 2 }), hold({ beats: 90 })],
          [1, lookAt([0, 1.3, -3.8], { beats: 14 })],
          [3, torso({ lean: 16 }, { beats: 3 })],
          [9, lookAt([0, 1.3, -2.5], { beats: 20 })],
          [20, torso({ lean: 4 }, { beats: 4 })],
          [24, arms(['relaxed', 'toHeart'], { beats: 4 })],
          [25, lookAt([0, 1.3, -2.5], { beats: 40 })],
          [36, torso({ lean: 20 }, { beats: 6 })],
        ],
      ),
    },
    {
      id: 'rothbart',
      figure: 'man',
      costume: ROTHBART,
      scale: 1.05,
      dance: dance(
        {
          tonight,
          figure: 'man',
          who: 'rothbart',
          at: [5.3, -3.2],
          facing: -55,
          position: 'second',
          style: { ...CIVILIAN, seed: 81 },
        },
        [
          [1, stand('second', { beats: 1, arms: 'relaxed' }), hold({ beats: 80 })],
          [2, arms(['relaxed', 'fourthUp'], { beats: 4 }), arms('allongeSecond', { beats: 4 })],
          [1, lookAt([0, 1.4, -3.8], { beats: 16 })],
          [7, arms('relaxed', { beats: 6 })],
          [13, lookAt([-5, 1.2, -2.9], { beats: 10 })],
          [19, lookAt([0, 1.3, -2.5], { beats: 40 })],
          [37, arms('allongeSecond', { beats: 8 })],
          [45, arms(['fourthUp', 'fourthUp'], { beats: 6 })],
        ],
      ),
    },
    ...Array.from({ length: COURTIERS }, (_, i) => courtier(tonight, i)),
  ]
}
