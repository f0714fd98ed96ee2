import type { Body, Place, Pose } from './body'
import type { Channel } from './board'
import type { Expression, Mood } from './face'
import type { CurtainCue, LightCue, SceneryCue, Shot } from './cue'
import type { BarBeat, Hex, Seconds, Vec3 } from './units'

/** A stretch of music at one tempo. `beats` to the bar; `bpm` counts those beats. */
export interface MusicSegment {
  label: string
  bars: number
  beats: number
  bpm: number
}

/** The music of a scene as times: the only way from bars to seconds. Built by `score/`. */
export interface TempoMap {
  readonly duration: Seconds
  readonly bars: number
  /** Seconds from the start of the scene; bars and beats count from 1. Throws a RangeError outside the scene. */
  secondsAt(at: BarBeat): Seconds
  /** Seconds one beat takes in the given bar. */
  beatSeconds(bar: number): Seconds
  /** Bar (from 1) and beat (from 1, with fraction) at a time, written to `out`. */
  read(t: Seconds, out: { bar: number; beat: number }): void
}

/** Everybody who is baked: a card in assets/figures and a body in choreography/bodies. */
export const FIGURE_NAMES = [
  ...(['anna', 'anna-child', 'anna-teacher', 'levi', 'levi-child', 'levi-young', 'corps', 'myrtha', 'teen'] as const),
  ...(['child', 'girl', 'woman', 'lady', 'mother', 'therapist', 'matron'] as const),
  ...(['man', 'courtier', 'siegfried', 'rothbart', 'coach', 'grey', 'father', 'elder'] as const),
] as const
export type FigureName = (typeof FIGURE_NAMES)[number]
/** Figures that several people of a scene share: these differ in face, build, skin and hair. Others are as their card says. */
export const SHARED_FIGURES: ReadonlySet<string> = new Set<FigureName>([
  ...(['corps', 'teen', 'child', 'man', 'courtier', 'woman', 'lady', 'elder'] as const),
])

/** What a person wears. Colours tint the parts of the baked figure; skirts and headgear are cut by the stage. */
export interface Costume {
  bodice: Hex
  tights: Hex
  shoe: Hex
  hair?: Hex
  /** Hair let down, on figures that have it (their card says `loose`). */
  loose?: boolean
  /** What the bodice, the jacket or the dress is made of; by the kind of person and skirt if left out. */
  cloth?:
    | 'satin'
    | 'swan'
    | 'jewels'
    | 'flame'
    | 'jersey'
    | 'wool'
    | 'velvet'
    | 'brocade'
    | 'muslin'
    | 'owl'
    | 'coat'
    | 'suit'
    | 'patched'
  /** Gold or silver: braid, embroidery and stones on bodice and skirt. */
  trim?: Hex
  skirt?: {
    cut: 'classical' | 'romantic' | 'practice' | 'wrap' | 'flame' | 'dress' | 'coat' | 'overcoat' | 'cloak' | 'gown'
    colour: Hex
  }
  head?: readonly ('feathers' | 'crown' | 'coronet' | 'kokoshnik' | 'wreath' | 'plume' | 'hat' | 'veil' | 'flower')[]
  /** Extra pieces the stage knows how to hang on a body. */
  wears?: readonly (
    | 'wings'
    | 'shawl'
    | 'scarf'
    | 'sash'
    | 'heldSash'
    | 'sleeves'
    | 'legWarmers'
    | 'bandage'
    | 'cape'
    | 'plait'
    | 'cane'
    | 'programme'
  )[]
  /** Colour of what `wears` names. */
  accent?: Hex
  /** White body make-up, which keeps skin alive under blue light. */
  wet?: boolean
}

/** A dance of one person, compiled: everything about it is a function of scene time. Made by `choreography/`. */
export interface Dance {
  readonly duration: Seconds
  /** Solves the whole body at scene time t into `out`. Pure: depends on t alone. */
  poseAt(t: Seconds, out: Pose): void
  /** What she says with her face at t; left out, the scene's mood holds. */
  faceAt?(t: Seconds, out: Expression): void
  /** Where she is on the floor at t, without solving the body. */
  placeAt(t: Seconds, out: Place): void
  /** Name of the step danced at t, as the step book calls it; null between steps. For programme notes. */
  stepAt?(t: Seconds): string | null
  /** The dance itself, when a machine or a box carries it: her feet stand on that, and so they are checked. */
  readonly carried?: Dance
}

/** A compiled dance as plain data that another thread can take; only the choreography reads it. */
export interface PackedDance {
  readonly numbers: Float64Array<ArrayBuffer>
  readonly notes: unknown
}

/** A dance that is solved from its steps before it can be read; the solving may be done elsewhere and handed over. */
export interface Rehearsed extends Dance {
  readonly rehearsed: boolean
  /** Solves it, if need be, and copies what was solved. */
  pack(): PackedDance
  /** Takes what the same dance packed elsewhere. */
  adopt(packed: PackedDance): void
}

/** Somebody on stage in a scene. */
export interface CastMember {
  /** Unique in the scene: 'odette', 'swan-07'. Cameras and follow spots use it. */
  id: string
  figure: FigureName
  costume: Costume
  dance: Dance
  /** Height relative to the baked body; pupils of different sizes. 1 if left out. */
  scale?: number
  /** What the face shows unless the dance says otherwise; the scene's mood if left out. */
  mood?: Mood
  /** On stage from and until; the whole scene if left out. */
  from?: BarBeat
  until?: BarBeat
}

/** Blades of a profile: the share of the beam, 0 to 1, that each cuts away with a straight edge, as the lamp sees it. */
export interface Shutter {
  top?: number
  bottom?: number
  left?: number
  right?: number
}

/** Where a practical hangs in this scene and which dancer a follow spot follows. */
export interface Hanging {
  kind?: 'spot' | 'point' | 'shaft'
  at?: Vec3
  aim?: Vec3
  /** Dancer it follows instead of a fixed aim; of several, the first who is on tonight. */
  follow?: string | readonly string[]
  gobo?: 'door' | 'window' | 'leaves' | 'water' | 'snow' | 'branches'
  /** Of the lamps that project: the moon and the practical that is a spot. */
  shutter?: Shutter
  /**
   * True: a practical or the second follow spot throws shadows; it takes the lamp of the moon, so the scene has none.
   * False: the first follow spot, the moon or the left booms (said at `boomL.mid`) throw none here: it saves their drawing.
   */
  casts?: boolean
}

/** The look of the picture after the light: applied by `stage/grade`. */
export interface Grade {
  exposure: number
  saturation: number
  contrast: number
  vignette: number
  /** Tint pushed into shadows and multiplied into lights (sRGB). */
  shadows: Hex
  lights: Hex
  bloom: number
}

/** One caption: the words of the text it takes, split into one or two lines, and when it is seen. */
export interface CaptionTiming {
  /** Sentence of the text as paragraph.sentence, both from 1. */
  sentence: `${number}.${number}`
  /** Number of words on each line; captions take the words of a sentence in order. */
  lines: readonly [number] | readonly [number, number]
  /** Seconds inside the scene. */
  in: Seconds
  out: Seconds
}

/** What a scene knows of the programme it is played in. */
export interface Tonight {
  programme: ProgrammeName
  /** Id of the scene, for errors. */
  scene?: string
  music: TempoMap
  body: (figure: FigureName) => Body
  /** Told of every dance that must be solved, in an order that is always the same. */
  enrol?: (dance: Rehearsed) => void
}
export type ProgrammeName = 'evening' | 'anna' | 'levi' | 'performances'

/** A scene of the evening: content only. Times are bars and beats of its music, except captions (nominal seconds). */
export interface Scene {
  /** 'A7' */
  id: string
  /** Address: 'anna/swan-lake-lake' */
  slug: string
  life: 'anna' | 'levi' | 'house'
  title: string
  /** Title card of a key performance or an act: a short heading and a line under it. */
  card?: { title: string; line: string; from: Seconds; until: Seconds }
  /** One of the key performances. */
  performance?: boolean
  /** What is danced, one or two sentences for people who cannot see it. */
  description: string
  music: readonly MusicSegment[]
  /** The picture of the scene that people remember: gallery, scene menu, poster. */
  key: BarBeat
  captions: readonly CaptionTiming[]
  /** What faces show unless somebody's dance says otherwise; calm if left out. */
  mood?: Mood
  /** Everybody on stage. Called once, when the scene opens. */
  cast(tonight: Tonight): readonly CastMember[]
  light: readonly LightCue[]
  rig?: Partial<Record<Channel, Hanging>>
  camera: readonly Shot[]
  /** Name of the set in `stage/sets/`. */
  set: string
  /** Named values of the set at the start of the scene, then their moves. */
  scenery?: { start: Readonly<Record<string, number>>; cues: readonly SceneryCue[] }
  curtain: { start: { fly: number; part: number }; cues: readonly CurtainCue[] }
  grade: Grade
}
