import {
  arms,
  bow,
  CIVILIAN,
  curtsey,
  dance,
  face,
  head,
  hold,
  lookAt,
  point,
  riseUp,
  sit,
  stand,
  torso,
  walk,
  type Arms,
  type Row,
  type Step,
  stay,
} from '../../../../choreography'
import type { CastMember, Costume, Dance, Tonight } from '../../../../notation/scene'
import type { Mark, Vec3 } from '../../../../notation/units'
import { COURT_GENTLEMEN, COURT_LADIES, ROTHBART, SIEGFRIED } from '../../../company/costumes-two'
import { SPOT } from '../../../repertoire/swan-lake/black-swan'
import { applause, glances, HANDS, whisper } from '../../manners'

/** Radius of the arc of courtiers round the place of the fouettés, metres. */
const RADIUS = 5.5
const COURTIERS = 12

/** Every third courtier is a gentleman; they stand in pairs and threes, not in a comb. */
const isGentleman = (i: number) => i % 3 === 1
const GROUPING = [-2, 2, 0, -3, 2, 5, 4, 1, 3, 0, -2, 2]

interface Guest {
  i: number
  at: Mark
  facing: number
  man: boolean
}

const GUESTS: readonly Guest[] = Array.from({ length: COURTIERS }, (_, i) => {
  // Six on either side; the middle of the arc stays dark and empty behind her.
  const side = i < COURTIERS / 2 ? -1 : 1
  const k = i < COURTIERS / 2 ? i : COURTIERS - 1 - i
  const angle = (side * (82 - k * 13.2 + GROUPING[i]!) * Math.PI) / 180
  const r = RADIUS + 0.5 * ((i * 5) % 3) * 0.5
  const x = SPOT[0] + Math.sin(angle) * r * 1.04
  const z = SPOT[1] - Math.cos(angle) * r * 0.98 - 0.2
  const facing = (Math.atan2(-x, SPOT[1] - z) * 180) / Math.PI + GROUPING[i]! * 4
  return { i, at: [x, z], facing, man: isGentleman(i) }
})

/** Eyes of the one who stands next to a guest: who whispers, whispers to them. */
function neighbour(i: number): Vec3 {
  const half = COURTIERS / 2
  const [x, z] = GUESTS[i % half === half - 1 ? i - 1 : (i % half) % 2 ? i - 1 : i + 1]!.at
  return [x, 1.5, z]
}

/** How a guest waits: gentlemen with a hand at the belt or both behind them, ladies with folded hands or one on the skirt. */
function waiting({ i, man }: Guest): Arms {
  if (man) return i % 2 ? [HANDS.belt, HANDS.pocket] : HANDS.behind
  return i % 3 ? HANDS.folded : [HANDS.skirt, HANDS.clasped]
}

/** What there is to see while she turns: the foot, the face, the hand that opens, the man on the chair. */
const FOOT: Vec3 = [0, 0.1, -2.5]
const FACE: Vec3 = [0, 1.5, -2.5]
const HIGH: Vec3 = [-0.8, 2.6, -2.2]
const THRONE: Vec3 = [-5, 1.2, -2.9]
/** Where the prince looks when he cannot look at her: to his guests, to the ground before him. */
const ASIDE: Vec3 = [-2.4, 1.6, -7]
const FLOOR: Vec3 = [-4, 0, -1.4]

/** The hand that is farther from the house speaks. */
const speaking = ({ at }: Guest) => (at[0] < 0 ? 'left' : 'right')

/**
 * In every eight something of their own: they draw back from the fanfare and bow, talk behind a hand, are silent while she
 * turns (one step nearer on three bars), count the turns with their eyes, clap, give way and bow to the last chord.
 */
function courtRows(guest: Guest, odile: Dance): readonly Row[] {
  const { i, man, at } = guest
  const rest = waiting(guest)
  const alike = (k: number) => (i + k) % 2 === 0
  const step = (bar: number): Row => [
    bar,
    // The first of them has the prince's chair before her.
    walk({ by: [0, i === 0 ? 0.12 : 0.32], beats: 2, manner: 'plain', pace: 1, arms: rest }),
    stand('first', { beats: 1 }),
    hold({ beats: 12 }),
    stay(),
  ]
  const heart: Arms = alike(0) ? [HANDS.skirt, 'toHeart'] : ['toHeart', HANDS.skirt]
  const quick = 0.4 + 0.15 * (i % 4)
  // Hands that are behind the back come to the front round the side, and go back the same way.
  const round = (to: Arms, beats: number): readonly Step[] =>
    man ? [arms('low', { beats: beats * 0.4 }), arms(to, { beats: beats * 0.6 })] : [arms(to, { beats })]
  return [
    // The fanfare: heads about, a step back; then the bow that a guest is owed.
    [
      1,
      hold({ beats: 1 + quick }),
      walk({ by: [0, -0.34], beats: 2, manner: 'plain', backward: true, arms: rest }),
      stay(),
    ],
    [1, lookAt(neighbour(i), { beats: 1 + quick }), lookAt([0, 1.5, -4], { beats: 6 })],
    [[2, 2], lookAt(alike(0) ? THRONE : [3.4, 1.7, -2.6], { beats: 2 }), lookAt([0, 1.5, -4], { beats: 2 })],
    [[1, 2], arms(man ? rest : heart, { beats: 1.6 }), torso({ lean: -3 }, { beats: 1.5 })],
    [
      [3, 1 + quick],
      man ? bow({ beats: 3.6, deep: 30 }) : curtsey({ beats: 3.6, deep: 34, arms: [HANDS.skirt, HANDS.skirt] }),
      stay(),
    ],
    [3, lookAt(alike(0) ? THRONE : neighbour(i), { beats: 1.2 })],
    [[3, 2.6 + quick], head({ yaw: 0, pitch: -26 }, { beats: 1 })],
    [[4, 1 + quick], arms(rest, { beats: 2 })],
    [[4, 1 + quick], lookAt(odile, { beats: 1.6 })],
    [[4, 2.4 + quick], lookAt(alike(0) ? FLOOR : HIGH, { beats: 1.4 })],
    [[2, 1], head({ yaw: at[0] < 0 ? -18 : 18, pitch: -14 }, { beats: 0.9 })],
    // Her leaps are followed; half of the pairs have something to say about them.
    [5, hold({ beats: 14 }), stay()],
    ...(alike(1)
      ? ([
          [[5, 2], lookAt(odile, { beats: 4 })],
          [[7, 2], ...whisper(neighbour(i), speaking(guest), 4 + quick)],
          [10, lookAt(odile, { beats: 5 })],
        ] as const)
      : ([
          [[5, 2], lookAt(odile, { beats: 5 })],
          [8, lookAt(neighbour(i), { beats: 3 })],
          [[9, 2], torso({ lean: 8, twist: at[0] < 0 ? -5 : 5 }, { beats: 2 }), torso({ lean: 0 }, { beats: 4 })],
          [[9, 2], lookAt(odile, { beats: 6 })],
        ] as const)),
    // Thirty-two turns: nobody moves but for three steps nearer; only the eyes go from foot to face.
    [12, ...round(rest, 2)],
    [12, ...glances([FOOT, FACE, neighbour(i), HIGH, THRONE, FOOT], 66, i + 20, 3.4)],
    [13, hold({ beats: 15 }), stay()],
    // The weight goes from one foot to the other; nobody sighs aloud.
    [14 + (i % 4), torso({ side: alike(0) ? 3 : -3 }, { beats: 3 }), torso({ side: 0, lean: 2 }, { beats: 3 })],
    [18 + (i % 3), ...round(alike(1) ? heart : rest, 4)],
    step(21),
    [22, torso({ lean: 5 }, { beats: 6 }), ...round(alike(2) ? heart : rest, 5)],
    step(29),
    [26 + (i % 3), torso({ side: alike(0) ? -3 : 3 }, { beats: 4 }), torso({ side: 0, lean: 3 }, { beats: 4 })],
    [30, ...round(alike(1) ? heart : rest, 6)],
    [33 + (i % 3), torso({ side: alike(1) ? 4 : -4, lean: 4 }, { beats: 4 }), torso({ side: 0 }, { beats: 3 })],
    [34 + (i % 3), ...round(rest, 5)],
    [42 + (i % 2), arms(man ? rest : heart, { beats: 3 })],
    step(37),
    [38, torso({ lean: 9 }, { beats: 8 })],
    [39, arms(man ? rest : HANDS.clasped, { beats: 8 })],
    // The thirty-second is done: hands.
    [
      [45, 1 + quick],
      ...(man ? [arms('low', { beats: 0.8 })] : []),
      ...applause(man ? 5.7 - quick : 6.5 - quick, 0.85),
      ...round(rest, 1.5),
    ],
    [45, torso({ lean: 3 }, { beats: 2 }), torso({ lean: 6, side: alike(0) ? 3 : -3 }, { beats: 5 })],
    [45, ...glances([odile, neighbour(i), odile, THRONE], 13, i + 50, 5)],
    [[44, 1 + quick], face('joy', { beats: 4, strength: 0.9 })],
    // She comes down the diagonal at them: they give way, and bow as the last chord falls.
    [[49, 1 + quick], walk({ by: [0, -0.36], beats: 2, manner: 'plain', backward: true, arms: rest }), stay()],
    [[51, 2], man ? bow({ beats: 3, deep: 34 }) : curtsey({ beats: 3, deep: 38, arms: [HANDS.skirt, HANDS.skirt] })],
  ]
}

function courtier(tonight: Tonight, guest: Guest, odile: Dance): CastMember {
  const { i, at, facing, man } = guest
  const figure = man ? 'courtier' : 'lady'
  return {
    id: `court-${String(i + 1).padStart(2, '0')}`,
    figure,
    costume: man ? COURT_GENTLEMEN[(i >> 1) % 2]! : COURT_LADIES[i % COURT_LADIES.length]!,
    scale: 0.96 + 0.02 * ((i * 3) % 4),
    dance: dance(
      {
        tonight,
        figure,
        who: `court-${i + 1}`,
        at,
        facing,
        position: 'first',
        arms: waiting(guest),
        style: { ...CIVILIAN, seed: 60 + i },
      },
      courtRows(guest, odile),
    ),
  }
}

/** On his chair until she has turned his head; then on his feet, and a step towards her. */
const prince = (odile: Dance): readonly Row[] => [
  [1, hold({ beats: 81 }), stay()],
  [1, arms([HANDS.belt, 'toHeart'], { beats: 2 })],
  [1, lookAt([0, 1.3, -3.8], { beats: 2.5 }), lookAt(ASIDE, { beats: 2 }), lookAt([0, 1.5, -3.8], { beats: 3 })],
  [3, torso({ lean: 16 }, { beats: 3 }), torso({ lean: 10 }, { beats: 3 })],
  [3, lookAt(odile, { beats: 3 }), lookAt(FLOOR, { beats: 2 }), lookAt(odile, { beats: 3 })],
  [
    5,
    lookAt(ASIDE, { beats: 2.5 }),
    lookAt(odile, { beats: 4 }),
    lookAt(FLOOR, { beats: 2 }),
    lookAt(odile, { beats: 5 }),
  ],
  [7, torso({ lean: 4, twist: -8 }, { beats: 4 }), torso({ lean: 14 }, { beats: 4 })],
  [13, ...glances([FOOT, FACE, ASIDE, FACE, FLOOR], 46, 3, 4)],
  [17, arms([HANDS.belt, HANDS.belt], { beats: 3 }), torso({ lean: 2 }, { beats: 5 })],
  [23, arms(['toHeart', HANDS.belt], { beats: 4 }), torso({ lean: 10 }, { beats: 6 })],
  [28, torso({ lean: 4, side: -4 }, { beats: 5 })],
  [31, arms([HANDS.belt, 'openHands'], { beats: 4 })],
  [36, torso({ lean: 20 }, { beats: 6 }), ...glances([odile, ASIDE, odile, FLOOR], 34, 7, 4)],
  [44, riseUp({ beats: 2, arms: ['relaxed', 'openHands'] }), hold({ beats: 3 }), stay()],
  [[46, 2], arms(['toHeart', 'relaxed'], { beats: 3 })],
  [
    [47, 2],
    walk({ by: [0, 0.5], beats: 3, manner: 'plain' }),
    stand('first', { beats: 1 }),
    hold({ beats: 4 }),
    stay(),
  ],
  [51, arms([HANDS.belt, 'openHands'], { beats: 2 })],
  // She has him in bar 4; he knows nothing else from the middle of her turns on.
  [4, face('joy', { beats: 4, strength: 0.4 }), face('calm', { beats: 8 })],
  [28, face('joy', { beats: 8, strength: 0.6 })],
  [44, face('joy', { beats: 8 })],
]

/** Unveils her, points out the prince, holds the room still, and takes the last chord as his own. */
const sorcerer = (odile: Dance): readonly Row[] => [
  [1, stand('second', { beats: 1 }), hold({ beats: 10 }), stay()],
  [[1, 2], arms(['side', 'forward'], { beats: 3 }), arms(['third', 'forwardHigh'], { beats: 4 })],
  [1, lookAt(THRONE, { beats: 2.5 }), lookAt([0, 1.5, -4], { beats: 2.5 }), lookAt(THRONE, { beats: 1.5 })],
  [3, lookAt([-3, 1.6, -6.5], { beats: 2 }), lookAt(odile, { beats: 2 })],
  [5, lookAt([3.4, 1.6, -6.4], { beats: 1.5 })],
  [4, arms([HANDS.belt, HANDS.belt], { beats: 3 })],
  [[5, 2], point('right', [-5, 1.2, -2.9], { beats: 3 }), arms([HANDS.belt, 'toHeart'], { beats: 4 })],
  [6, lookAt([-5, 1.2, -2.9], { beats: 5 }), lookAt(odile, { beats: 6 })],
  [
    [9, 2],
    walk({ by: [0, 0.4], beats: 3, manner: 'solemn', arms: 'keep' }),
    stand('second', { beats: 1 }),
    hold({ beats: 60 }),
    stay(),
  ],
  [12, ...glances([THRONE, FACE, [-3, 1.6, -6.5], FOOT, [3.4, 1.6, -6.4]], 68, 5, 4.5)],
  [16, arms(['stopHand', HANDS.belt], { beats: 6 }), arms(HANDS.folded, { beats: 6 })],
  [25, arms(['openHands', HANDS.belt], { beats: 6 }), arms(['low', 'low'], { beats: 6 })],
  [33, torso({ arch: 6 }, { beats: 6 }), arms(['second', 'low'], { beats: 6 })],
  [45, lookAt([3.4, 1.6, -6.4], { beats: 1.6 })],
  [46, ...glances([odile, THRONE, odile, FLOOR], 14, 6, 2.8)],
  [37, arms(['second', 'second'], { beats: 8 })],
  [45, arms('allongeThird', { beats: 3 }), arms([HANDS.belt, HANDS.belt], { beats: 4 })],
  [49, torso({ lean: 8 }, { beats: 4 }), torso({ arch: 10 }, { beats: 1.5 })],
  [[51, 2], arms('allongeThird', { beats: 1.2 })],
]

/** The court, the prince on his chair, and the sorcerer who rules the evening. All have their eyes on Odile. */
export function court(tonight: Tonight, odile: Dance): readonly CastMember[] {
  const man = (
    id: 'siegfried' | 'rothbart',
    costume: Costume,
    at: Mark,
    facing: number,
    seed: number,
    rows: readonly Row[],
    before: readonly Step[] = [],
  ) => ({
    id,
    figure: id,
    costume,
    mood: id === 'rothbart' ? ('pride' as const) : ('calm' as const),
    dance: dance(
      { tonight, figure: id, who: id, at, facing, position: 'first', style: { ...CIVILIAN, seed }, before },
      rows,
    ),
  })
  return [
    man('siegfried', SIEGFRIED, [-5.0, -2.9], 55, 80, prince(odile), [sit({ height: 0.47 })]),
    man('rothbart', ROTHBART, [5.1, -2.6], -60, 81, sorcerer(odile)),
    ...GUESTS.map((guest) => courtier(tonight, guest, odile)),
  ]
}
