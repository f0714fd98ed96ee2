import type { BarBeat, Seconds } from '../../src/notation/units.ts'
import type { VoiceId } from './orchestra/voices.ts'

/** Level relative to the house's usual, decibels. */
export type Decibels = number

/** Where a part sits: `pan` −1 (house left) to 1 (house right), `depth` 0 (at the rail) to 1 (back wall of the pit). */
export interface Seat {
  pan: number
  depth: number
}

/** A part played softly by others too: the mend for thin solo samples. */
export interface Doubling {
  voice: VoiceId
  /** Whose sound is added. */
  by: VoiceId
  /** Level of the added sound against the part itself; −9 if left out. */
  level?: Decibels
  /** Octaves up (or, negative, down); 0 if left out. */
  octaves?: number
  /** Hundredths of a semitone off: an old piano's second string; 0 if left out. */
  cents?: number
  /** From and until (its first moment not doubled); the whole scene if left out. */
  from?: BarBeat
  until?: BarBeat
}

/** A filter in front of some parts: heard through a wall, from another room, or on a small stage far off. */
export interface Distance {
  voices: readonly VoiceId[]
  through: 'wall' | 'door' | 'far'
  from?: BarBeat
  /** First moment in the open; the sound clears over the beat before. */
  until?: BarBeat
}

/** A sound of the house or the stage beside the orchestra. All are made by the bake, none is a recording. */
export interface HouseSound {
  sound:
    'applause' | 'murmur' | 'steps' | 'wind' | 'snow' | 'fire' | 'water' | 'pages' | 'curtain' | 'door' | 'heartbeat'
  /** Start; the beginning of the scene if left out. A number below 1 or past the last bar is allowed nowhere. */
  from?: BarBeat
  /** End of the sound at full level; the end of the scene if left out. Applause and murmur may ring into the tail. */
  until?: BarBeat
  /** Seconds to swell up and to die away; 1 and 1.5 if left out. */
  up?: Seconds
  down?: Seconds
  /** Loudness of the sound by itself, LUFS while it lasts. −40 to −24 lies under music. */
  loudness: number
  /** What it is heard through: applause from behind the scenes. */
  through?: Distance['through']
  /** `steps`: whose feet are heard, ids of the cast; everybody within the limelight if left out. */
  who?: readonly string[]
}

/** How one scene's score is played: everything about its sound that is not in the notes. */
export interface Cue {
  /** Integrated loudness of the scene, LUFS. The evening is −18; a scene lies within 6 LU of it. */
  loudness: number
  /** Seconds that ring after the last bar, 2 to 4; 3 if left out. */
  tail?: Seconds
  /** Balance against the house's usual level of each part. */
  balance?: Partial<Record<VoiceId, Decibels>>
  /** Seats that differ from the usual ones. */
  seats?: Partial<Record<VoiceId, Seat>>
  doublings?: readonly Doubling[]
  distances?: readonly Distance[]
  /** Wetness of the hall against the usual; 0 if left out. −6 is a studio, +4 a cathedral. */
  hall?: Decibels
  /**
   * Rubato: at a place in the music, milliseconds later (+) or earlier (−) than the strict beat, at most 30 either way;
   * straight lines between, 0 at the first and after the last. Dance and captions keep the strict beat.
   */
  rubato?: readonly (readonly [at: BarBeat, milliseconds: number])[]
  /** The parts that carry the tune, first of all; their onsets are measured and they must lie above the others. */
  melody: readonly VoiceId[]
  house?: readonly HouseSound[]
}
