import type { ChannelName } from './board'
import type { Gel } from './gels'
import type { Station } from './plan'
import type { BarBeat, Degrees, Metres, Percent, Seconds, Vec3 } from './units'

/** What one cue asks of one channel or group. What is not named tracks: it holds from the cue before. */
export interface ChannelSetting {
  level?: Percent
  /** Change in points of level instead of a level: −15 takes 40 to 25. */
  by?: number
  gel?: Gel
  /** Iris in metres (follow spots) or opening in degrees (practicals). */
  size?: number
  /** Fade time of this channel alone; otherwise the cue's. */
  time?: Seconds
  /** Rises by the cue and falls back to where it was: lightning, a breath of light. */
  swell?: { attack: Seconds; decay: Seconds }
}

/** A light cue, as a desk holds it. */
export interface LightCue {
  /** Number in the evening's light plot, for instance 70 for LQ70. */
  no: number
  /** When it is called. Left out when the cue follows another. */
  at?: BarBeat
  /** Runs by itself `wait` seconds after the cue with this number began. */
  follows?: { cue: number; wait: Seconds }
  label: string
  /** Fade time for levels going up and, if different, down; 2 s when not said. */
  up?: Seconds
  down?: Seconds
  delay?: Seconds
  /** Everything the cue does not name goes to 0. The first cue of a scene always blocks. */
  block?: boolean
  set: Partial<Record<ChannelName, ChannelSetting>>
}

export type ShotSize = 'WS' | 'FS' | 'MS' | 'CU'
export type CameraEase = 'none' | 'sine.inOut' | 'sine.in' | 'sine.out' | 'power2.inOut'

/** One camera shot. It lasts until the next one begins; the cut is on its first count. */
export interface Shot {
  at: BarBeat
  size: ShotSize
  /** Focal length on a 36 mm gauge, millimetres. */
  lens: number
  station: Station | Vec3
  /** Who or where: the id of a dancer, several dancers (their middle is framed), or a point. Centre stage if left out. */
  subject?: string | readonly string[] | Vec3
  /** Height of the picture at the subject; by size if left out (WS 9.4, FS 3, MS 1.5, CU 0.62). */
  frame?: Metres
  /** Share of the picture's height below the subject's floor (WS, FS), or below the middle of chest (MS) or eyes (CU). */
  foot?: number
  /** The camera stays at the station and only aims; the lens decides the framing. */
  hold?: boolean
  /** Where the shot moves to over its length (or `move.over`); eased. */
  move?: {
    station?: Vec3
    subject?: Vec3
    frame?: Metres
    lens?: number
    /** Whom or what the sharpness is pulled to. */
    focus?: string | Vec3
    /** Turns round the subject, degrees, positive towards stage left. */
    arc?: Degrees
    over?: Seconds
    ease?: CameraEase
  }
  /** Distance of sharpness by another subject than the framed one. */
  focus?: string | Vec3
}

/** Moves one named value of the set: a fly, a truck, a gauze, a moon. Values mean what the set says they mean. */
export interface SceneryCue {
  at: BarBeat
  piece: string
  to: number
  over: Seconds
  ease?: CameraEase
}

/** The house curtain: `fly` 0 down … 1 out of sight; `part` 0 closed … 1 a gap of 3 m at the centre. */
export interface CurtainCue {
  at: BarBeat
  move: 'fly' | 'part'
  to: number
  over: Seconds
}
