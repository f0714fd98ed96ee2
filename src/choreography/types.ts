import type { Dance, FigureName, Tonight } from '../notation/scene'
import type { BarBeat, Beats, Degrees, Mark, Metres, Seconds, Vec3 } from '../notation/units'
import type { Side } from '../notation/body'
import type { ArmName, ArmPose } from './arms'
import type { FloorPath } from './paths'
import type { Habits } from './habits'
import type { Pen } from './pen'

export type { Side, ArmName, ArmPose, FloorPath, Habits }

/** How the feet stand. `b+` is the waiting position, `parallel` the sixth with a hand's breadth between the feet. */
export type Position = 'first' | 'second' | 'third' | 'fourth' | 'fifth' | 'sixth' | 'b+' | 'parallel'

/** Both arms alike, or left and right. */
export type Arms = ArmName | ArmPose | readonly [left: ArmName | ArmPose, right: ArmName | ArmPose]

/** Where the head is turned, in words; degrees are said with `head()`. */
export type Look = 'front' | 'profile' | 'over' | 'down' | 'up'

/** Options of every body step. */
export interface StepOptions {
  beats?: Beats
  /** Heading to arrive at. */
  facing?: Degrees
  arms?: Arms | 'keep'
  look?: Look | 'keep'
}

/** Where a travelling step goes; one of the three. `by` is in her own frame, side + = her left. */
export interface Travel {
  to?: Mark
  by?: readonly [side: Metres, forward: Metres]
  path?: FloorPath
}

/** A word of a dance. Body steps move the cursor of their row; the others run beside them. */
export interface Step {
  readonly name: string
  readonly layer: 'body' | 'arms' | 'head' | 'torso' | 'face'
  readonly beats: Beats
  /** The one arm a step beside the body concerns. */
  readonly side?: Side
  /** A jump that a run before it may flow into, arriving on this foot. */
  readonly takesRun?: Side
  /** It may be begun from the floor, a knee or a seat. */
  readonly low?: boolean
  /** It fills what is left of its row: the step before it is kept. */
  readonly stays?: boolean
  /** It concerns the hands alone: what the arms do goes on. */
  readonly hands?: boolean
  /** Beats before its count that it takes out of the step before: the plié of a jump or a turn on the count. */
  readonly lead?: Beats
  readonly write: (pen: Pen) => void
}

/** Steps that start at a place in the music and follow one another. */
export type Row = readonly [BarBeat, ...Step[]]

/** A point to look at or reach for: on stage, on the floor, or wherever a dancer is. */
export type Target = Vec3 | Mark | Dance

export interface DanceOptions {
  tonight: Tonight
  figure: FigureName
  at: Mark
  facing?: Degrees
  position?: Position
  arms?: Arms
  /** Name used in errors. */
  who?: string
  style?: Habits
  mirror?: boolean
  /** Steps danced before the scene begins: it opens on their end, at rest (folded, seated, kneeling, in arabesque). */
  before?: readonly Step[]
  quality?: 'hero' | 'corps'
}

/** A place in a formation. */
export interface Spot {
  at: Mark
  facing: Degrees
}

export interface CorpsOptions extends Omit<DanceOptions, 'at' | 'figure' | 'mirror' | 'facing'> {
  figure?: FigureName
  marks: readonly Spot[]
  /** Beats (constant tempo of the first bar) each dancer is behind the music. */
  delay?: Beats | ((index: number) => Beats)
  mirror?: (index: number) => boolean
  /** Everybody exactly alike. */
  exact?: boolean
}

export type { BarBeat, Beats, Degrees, Mark, Metres, Seconds, Vec3, Dance }
