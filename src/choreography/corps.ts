import type { CastMember, Costume, FigureName } from '../notation/scene'
import type { BarBeat, Seconds } from '../notation/units'
import { hash } from '../score/noise'
import { checkBoards } from './boards'
import { dance, MadeDance } from './dance'
import type { Habits } from './habits'
import type { CorpsOptions, Row, Spot } from './types'
import type { Dance } from '../notation/scene'

/** Differences between people in unison: arms ± this late, degrees of reach and gaze. */
const LATE: Seconds = 0.012
const REACH = 1.5
const GAZE = 2

/** A person's own way of doing what all do, from the seed of the group and their index. */
function own(style: Habits, index: number): Habits {
  const seed = (style.seed ?? 0) + index * 17 + 1
  const spread = (k: number): number => 2 * hash(index + 0.5, seed + k) - 1
  return {
    ...style,
    seed,
    late: (style.late ?? 0) + LATE * (1 + spread(1)),
    reach: (style.reach ?? 0) + REACH * spread(2),
    gaze: (style.gaze ?? 0) + GAZE * spread(3),
  }
}

/**
 * Dances of a group. Rows given as a list are compiled once, on the first mark; everybody else is a rigid copy on their own mark, a little
 * different in arms, reach and gaze. Rows given as a function are compiled for everyone.
 */
export function corps(
  options: CorpsOptions,
  rows: readonly Row[] | ((index: number, mark: Spot) => readonly Row[]),
): Dance[] {
  const { marks, delay = 0, mirror, exact, ...rest } = options
  const figure = options.figure ?? 'corps'
  const who = options.who ?? figure
  const { scene } = options.tonight
  const style = options.style ?? {}
  const beat = options.tonight.music.beatSeconds(1)
  const lag = (i: number): Seconds => (typeof delay === 'function' ? delay(i) : delay * i) * beat
  const name = (i: number): string => `${who} ${i + 1}`
  const copied = (i: number): string => (scene === undefined ? name(i) : `${scene}: ${name(i)}`)
  const habits = (i: number): Habits => (exact ? { breath: 0, ...style } : own(style, i))
  const one = (i: number, mark: Spot, own: readonly Row[]): MadeDance =>
    dance(
      {
        ...rest,
        figure,
        who: name(i),
        at: mark.at,
        facing: mark.facing,
        style: habits(i),
        quality: options.quality ?? 'corps',
      },
      own,
    )
  if (typeof rows === 'function')
    return marks.map((mark, i) => delayed(one(i, mark, rows(i, mark)), lag(i), mirror?.(i) ?? false, mark, copied(i)))
  const first = marks[0]
  if (!first) return []
  const model = one(0, first, rows)
  return marks.map((mark, i) => copy(model, first, mark, habits(i), lag(i), mirror?.(i) ?? false, copied(i)))
}

function delayed(made: MadeDance, delay: Seconds, mirror: boolean, mark: Spot, who: string): MadeDance {
  if (!delay && !mirror) return made
  return copy(made, mark, mark, null, delay, mirror, who)
}

/**
 * A rigid copy: what stood on `from` stands on `to`, turned with its facing, mirrored in its own place if asked; with
 * habits of its own, or the model's.
 */
function copy(
  model: MadeDance,
  from: Spot,
  to: Spot,
  habits: Habits | null,
  delay: Seconds,
  mirror: boolean,
  who: string,
): MadeDance {
  const sign = mirror ? -1 : 1
  const turn = to.facing - sign * from.facing
  const c = Math.cos((turn * Math.PI) / 180)
  const s = Math.sin((turn * Math.PI) / 180)
  const x = from.at[0] * sign
  const z = from.at[1]
  const at = { mirror, turn, x: to.at[0] - (x * c + z * s), z: to.at[1] - (z * c - x * s) }
  return new MadeDance(model.duration, () => {
    const made = { ...model.made, habits: habits ?? model.made.habits, at, delay }
    checkBoards(who, made)
    return made
  })
}

/** Members of a cast from the dances of a group: ids prefix-01, prefix-02 … */
export function members(
  prefix: string,
  dances: readonly Dance[],
  common: {
    figure?: FigureName
    costume: Costume | ((index: number) => Costume)
    scale?: number | ((index: number) => number)
    from?: BarBeat
    until?: BarBeat
  },
): CastMember[] {
  const { figure = 'corps', costume, scale, ...when } = common
  return dances.map((d, i) => ({
    id: `${prefix}-${String(i + 1).padStart(2, '0')}`,
    figure,
    costume: typeof costume === 'function' ? costume(i) : costume,
    dance: d,
    ...(scale === undefined ? {} : { scale: typeof scale === 'function' ? scale(i) : scale }),
    ...when,
  }))
}
