import {
  arms,
  bourree,
  dance,
  head,
  hold,
  kneel,
  lookAt,
  lookFront,
  riseUp,
  run,
  stand,
  tempsLeve,
  torso,
  walk,
  wings,
  type Row,
  type Step,
  stay,
} from '../../../choreography'
import type { Dance, Tonight } from '../../../notation/scene'
import type { BarBeat, Mark } from '../../../notation/units'
import { count } from './counts'

/** Dancers in each of the two files. */
const FILE = 12
/** Way covered in one unit of two counts, hop and step, metres. */
const UNIT = 0.95
/** Where a file comes out of the wing, and where its first lane turns back; metres from the middle. */
const WING = 7
const TURN = 1.8
const RADIUS = 1.5
/** The first lane, metres. */
const BACK = -8.7
/**
 * Middle of the figure: the second file is the first one turned half round about it. So every lane passes the other file's
 * at a metre, and nobody meets anybody where the files bend.
 */
const MIDDLE = -6.7
/** Counts of the serpentine. */
const COUNTS = 32

interface Going {
  at: Mark
  heading: number
}

/** Place and heading after `s` metres of the serpentine of file 0 (from upstage left). */
function firstFile(s: number): Going {
  const lane = WING + TURN
  const bend = Math.PI * RADIUS
  if (s <= lane) return { at: [WING - s, BACK], heading: -90 }
  if (s <= lane + bend) {
    const a = (s - lane) / RADIUS
    return {
      at: [-TURN - RADIUS * Math.sin(a), BACK + RADIUS * (1 - Math.cos(a))],
      heading: -90 + (a * 180) / Math.PI,
    }
  }
  return { at: [-TURN + s - lane - bend, BACK + 2 * RADIUS], heading: 90 }
}

/** Place and heading after `s` metres of the serpentine of file 0 or 1. */
function along(file: number, s: number): Going {
  const { at, heading } = firstFile(s)
  return file === 0 ? { at, heading } : { at: [-at[0], 2 * MIDDLE - at[1]], heading: heading + 180 }
}

/** The lines: four rows of six, of which the front row leaves four places to the cygnets. */
const LINES: readonly Mark[] = [0, 1, 2, 3].flatMap((row) =>
  [0, 1, 2, 3, 4, 5]
    .filter((column) => row < 3 || column === 0 || column === 5)
    .map((column): Mark => [-4.5 + column * 1.8 + (row % 2 ? 0.45 : -0.45) * 0.5, -8.5 + row * 1.7]),
)

/** The same dancer when the lines have parted: a lane of nearly three metres is free in the middle. */
function parted([x, z]: Mark): Mark {
  const side = Math.sign(x)
  return [side * (1.9 + Math.abs(x) * 0.82), z - 0.5]
}

/**
 * The half circle round Odette, by column of the picture: from the house every swan of the back rank stands in a gap
 * of the front rank. Index 0–11 stage right from the middle outwards, 12–23 stage left.
 */
export function halfCircle(index: number): Going {
  const side = index < FILE ? -1 : 1
  const place = index % FILE
  const back = place % 2
  // The back rank stands a little wider, because it is farther from the eye.
  const x = side * (1.15 + place * 0.43) * (1 + 0.055 * back)
  const z = -3 - 4.9 * Math.sqrt(1 - (x / 6.9) ** 2) - back * 0.95
  return { at: [x, z], heading: (Math.atan2(-x, -1.5 - z) * 180) / Math.PI }
}

/** Gives every dancer of `from` a place of `to` so that the ways are short: greedy, then exchanged in pairs. */
function shortWays(from: readonly Mark[], to: readonly Mark[]): readonly number[] {
  const cost = (i: number, j: number) => (from[i]![0] - to[j]![0]) ** 2 + (from[i]![1] - to[j]![1]) ** 2
  const taken = [...from.keys()]
  for (let changed = true; changed;) {
    changed = false
    for (const i of taken.keys()) {
      for (let k = i + 1; k < taken.length; k++) {
        const [a, b] = [taken[i]!, taken[k]!]
        if (cost(i, b) + cost(k, a) < cost(i, a) + cost(k, b) - 1e-9) {
          taken[i] = b
          taken[k] = a
          changed = true
        }
      }
    }
  }
  return taken
}

/** Fastest bourrée that still looks drawn and not driven, m/s; and what rising, setting off and coming to rest take of its time, seconds. */
const DRAWN = 0.55
const SETS_OFF = 0.84

/** A way in the given time: bourrée where it is short, a run where it is not. */
function go(from: Mark, goal: Going, beats: number, seconds: number): Step {
  const options = { to: goal.at, facing: goal.heading, beats, arms: 'demiSecond' as const }
  const way = Math.hypot(goal.at[0] - from[0], goal.at[1] - from[1])
  return way / (seconds - SETS_OFF) > DRAWN ? run({ ...options, position: 'first' }) : bourree(options)
}

/** Who is at her place a little sooner than the others, by index: her steps would cross. */
const SOONER: ReadonlySet<number> = new Set([9, 18])

/** One of the 24: her file and her number in it, both from 0. */
export interface Swan {
  file: number
  number: number
}

/** The 24 in order of entrance. */
export const SWANS: readonly Swan[] = Array.from({ length: 2 * FILE }, (_, i) => ({
  file: Math.floor(i / FILE),
  number: i % FILE,
}))

/** True for the four who will dance the pas de quatre: they come to rest in front, where their line begins. */
export const isCygnet = ({ file, number }: Swan) => file === 1 && number >= 6 && number <= 9

/** When she comes out of the wing. */
export const entrance = ({ number }: Swan): BarBeat => count(2 * number + 1)

/** Where she starts, in the wing. */
export const wing = ({ file }: Swan): Going => along(file, 0)

/** Where she is when the serpentine stands still. */
function standstill({ file, number }: Swan): Going {
  return along(file, UNIT * (COUNTS / 2 - number))
}

/** Share of the bend of the way that is turned in the hop; the step takes the rest. */
const TURNS_IN_THE_AIR = 0.5
const nearZero = (degrees: number): number => degrees - 360 * Math.round(degrees / 360)

/** The serpentine, counts 1–32: temps levé in arabesque on one, a step on two; then all sink, heads away. */
export function serpentineRows(swan: Swan): readonly Row[] {
  const { file, number } = swan
  const units = COUNTS / 2 - number
  const steps: Step[] = []
  const looks: Step[] = []
  for (let k = 0; k < units; k++) {
    const { at, heading } = along(file, UNIT * (k + 1))
    const bends = heading - along(file, UNIT * k).heading
    // The raised leg alternates, because the step between the hops changes the foot; all of a file raise the same one.
    const raised = (k + number + file) % 2 ? 'right' : 'left'
    steps.push(
      tempsLeve(raised, { by: [0, 0.36], beats: 1.2, lands: 1, lowers: 36, turn: TURNS_IN_THE_AIR * nearZero(bends) }),
      walk({ to: at, beats: 0.8, pace: 2 / 0.8, facing: heading }),
    )
    // In every other hop the face is shown to the house, then it goes with the way again; all of a file alike.
    const shown = k % 2 ? 0 : Math.max(-42, Math.min(42, heading - 360 * Math.round(heading / 360)))
    looks.push(
      head({ yaw: shown, pitch: k % 2 ? 0 : 5 }, { beats: 1 }),
      head({ yaw: shown * 0.25, pitch: -4 }, { beats: 1 }),
    )
  }
  const side = file === 0 ? 1 : -1
  const away = 34 * side * (swan.number % 2 ? 1 : -1)
  const sink: Row =
    number % 2
      ? [9, kneel(file === 0 ? 'left' : 'right', { beats: 3, arms: 'lowCross' }), hold({ beats: 8 })]
      : [9, stand('b+', { beats: 2, arms: 'lowCross' }), hold({ beats: 9 })]
  return [
    [entrance(swan), ...steps],
    [entrance(swan), ...looks],
    sink,
    [9, head({ yaw: away, pitch: -14, incl: 8 }, { beats: 2 }), head({ yaw: away * 0.3, pitch: -26 }, { beats: 1.6 })],
    [10, torso({ lean: 8, side: side * 4 }, { beats: 3 }), torso({ lean: 11, side: -side * 3 }, { beats: 3 })],
    [10, head({ yaw: away * 0.5, pitch: -24, incl: -6 }, { beats: 2 }), head({ yaw: away, pitch: -10 }, { beats: 2 })],
    [10, arms('oval', { beats: 3 }), arms('lowCross', { beats: 3 })],
    [[11, 3], head({ yaw: -away * 0.6, pitch: -4 }, { beats: 2 })],
    [12, torso({ lean: 0, side: 0, twist: 0 }, { beats: 2 })],
    [12, head({ yaw: 0, pitch: 0 }, { beats: 2 })],
  ]
}

const ORDINARY = SWANS.filter((swan) => !isCygnet(swan))
const IN_LINES = shortWays(
  ORDINARY.map((swan) => standstill(swan).at),
  LINES,
)
/** Places of the half circle that the twenty take; the cygnets come in at its end stage left, where their leaps end. */
const TWENTY = [...Array(20).keys()]
export const CYGNET_PLACES: readonly number[] = [20, 21, 22, 23]
const IN_CIRCLE = shortWays(
  IN_LINES.map((i) => parted(LINES[i]!)),
  TWENTY.map((i) => halfCircle(i).at),
)

/** The adage for everybody in the half circle: stillness, breath, changes of gaze, and one wing at the end. */
export function adageRows(place: number): readonly Row[] {
  const right = place < FILE
  const crossed = place % 2
  return [
    [[24, 1], head({ yaw: right ? 16 : -16, pitch: -18, incl: right ? 6 : -6 }, { beats: 1 })],
    [[24, 1.5], arms(crossed ? 'oval' : 'lowCross', { beats: 1.5 })],
    [[24, 1], torso({ lean: 9 }, { beats: 1 }), torso({ lean: 3, side: right ? 4 : -4 }, { beats: 1.5 })],
    [[25, 1.5], head({ yaw: right ? 24 : -24, pitch: -4 }, { beats: 1 })],
    [
      [26, 1],
      arms(crossed ? 'lowCross' : 'oval', { beats: 2 }),
      arms(crossed ? 'demiSecond' : 'lowCross', { beats: 2 }),
    ],
    [[26, 2], head({ yaw: right ? -22 : 22, pitch: -8, incl: 5 }, { beats: 1 })],
    [[27, 1.5], lookAt([0, 0.6, -3.4], { beats: 1.2 })],
    [[28, 1], head({ yaw: right ? 20 : -20, pitch: 8 }, { beats: 1 }), lookAt([0, 1.4, -4.6], { beats: 0.8 })],
    // The half circle bends to her penché and rises with her.
    [[26, 2], torso({ lean: 7, side: right ? -5 : 5 }, { beats: 2 }), torso({ lean: 2, side: 0 }, { beats: 1.5 })],
    [28, torso({ arch: 6, side: right ? 3 : -3 }, { beats: 1.6 }), torso({ arch: 2, side: 0 }, { beats: 1.4 })],
    [29, lookFront({ beats: 1 })],
    // Every other swan lifts both wings, the rest open theirs low: the reference of the whole scene.
    [29, arms(crossed ? 'wingsUp' : 'allongeSecond', { beats: 1.6 })],
    crossed
      ? [[30, 1.8], wings({ period: 2, beats: 1.2, size: 0.7 })]
      : [30, wings({ period: 2, beats: 2, size: 0.8 })],
  ]
}

/** One swan of the twenty, from the wing to the last wing beat. */
export function swanDance(tonight: Tonight, swan: Swan, index: number): Dance {
  const order = ORDINARY.indexOf(swan)
  const line = LINES[IN_LINES[order]!]!
  const open = parted(line)
  const place = TWENTY[IN_CIRCLE[order]!]!
  const goal = halfCircle(place)
  const start = wing(swan)
  const right = line[0] < 0
  const inward = right ? 1 : -1
  const sooner = SOONER.has(index) ? 0.1 : 0
  return dance(
    {
      tonight,
      figure: 'corps',
      who: `swan-${String(index + 1).padStart(2, '0')}`,
      at: start.at,
      facing: start.heading,
      style: { seed: index + 1 },
    },
    [
      ...serpentineRows(swan),
      [[11, 4], ...(swan.number % 2 ? [riseUp({ beats: 1 })] : [hold({ beats: 1 })])],
      [
        12,
        go(standstill(swan).at, { at: line, heading: 0 }, 4 - sooner, 4 * tonight.music.beatSeconds(12)),
        hold({ beats: sooner }),
      ],
      [
        13,
        go(line, { at: open, heading: inward * 14 }, 8, 8 * tonight.music.beatSeconds(13)),
        stand('b+', { beats: 2, arms: 'lowCross' }),
        stay(),
      ],
      // Under the cygnets: three changes of arms and gaze, all together.
      [13, head({ yaw: 22 * inward, pitch: -6 }, { beats: 2 })],
      [14, head({ yaw: -26 * inward, pitch: -10 }, { beats: 1.6 })],
      [[14, 3], head({ yaw: 34 * inward, pitch: -16 }, { beats: 1.6 })],
      [15, lookAt([0, 1.1, -2.4], { beats: 2.4 }), head({ yaw: 10 * inward, pitch: -16 }, { beats: 1.6 })],
      [15, arms('lowCross', { beats: 4 }), arms('oval', { beats: 4 })],
      [16, lookAt([0, 1.1, -2.4], { beats: 2.2 }), head({ yaw: 22 * inward, pitch: 6 }, { beats: 1.6 })],
      [17, arms(right ? ['lowCross', 'demiSecond'] : ['demiSecond', 'lowCross'], { beats: 4 })],
      [
        17,
        head({ yaw: -20 * inward, pitch: -14 }, { beats: 2 }),
        head({ yaw: 24 * inward, pitch: -4 }, { beats: 1.8 }),
      ],
      [17, torso({ lean: 6, side: -4 * inward }, { beats: 4 }), torso({ lean: 2, side: 0 }, { beats: 4 })],
      [18, lookAt([0, 0.4, -2.4], { beats: 2.2 }), head({ yaw: 18 * inward, pitch: 6 }, { beats: 1.6 })],
      [19, lookAt([0, 1.1, -2.4], { beats: 2.2 }), head({ yaw: 20 * inward, pitch: -12 }, { beats: 1.6 })],
      [19, arms('oval', { beats: 4 })],
      [20, head({ yaw: -26 * inward, pitch: 4 }, { beats: 2 }), head({ yaw: 22 * inward, pitch: -14 }, { beats: 1.6 })],
      [20, torso({ arch: 5, side: 4 * inward }, { beats: 4 }), torso({ arch: 0, side: 0 }, { beats: 4 })],
      [21, arms('lowCross', { beats: 4 })],
      [21, lookAt([0, 1.0, -2.4], { beats: 2.5 }), head({ yaw: 26 * inward, pitch: -10 }, { beats: 2 })],
      [22, lookAt([0, 1.0, -4.5], { beats: 1.8 }), head({ yaw: 20 * inward, pitch: 8 }, { beats: 1.2 })],
      [21, torso({ lean: 6, side: -4 * inward }, { beats: 4 }), torso({ lean: 0, side: 0 }, { beats: 3 })],
      [[22, 4.2], lookAt([inward * 4, 1.4, -5], { beats: 1.6 })],
      [
        23,
        go(open, goal, 3.4 - sooner, 3.4 * tonight.music.beatSeconds(23)),
        stand('b+', { beats: 0.6 + sooner }),
        stay(),
      ],
      ...adageRows(place),
    ],
  )
}
