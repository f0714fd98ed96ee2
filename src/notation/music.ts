import type { Seconds } from './units'

/** One encoding of a recording. */
export interface SoundFile {
  /** Name of the file beside the index. */
  file: string
  bytes: number
}

/**
 * The recording of one scene. It begins exactly with the scene: second 0 of the file is second 0 of the scene, in both
 * encodings. It lasts `duration + tail`; the tail rings on under the scene that follows.
 */
export interface SceneRecording {
  opus: SoundFile
  aac: SoundFile
  title: string
  composer: string
  /** Length of the scene. */
  duration: Seconds
  tail: Seconds
  /** Integrated loudness, LUFS, and true peak, dBTP, as decoded. */
  lufs: number
  peak: number
  /** Version of the orchestra that played it, and the hash of score, cue, bars and footfalls it was made from. */
  engine: number
  sources: string
}

/** `music/index.json`: every recording of the evening by scene id, in the order of the evening. */
export interface MusicIndex {
  /** Integrated loudness of the whole evening, LUFS. */
  lufs: number
  /** What was added to every scene's own loudness to bring the evening there, decibels. */
  trim: number
  scenes: Record<string, SceneRecording>
}
