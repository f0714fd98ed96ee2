import type { Degrees, Seconds } from './units'

/** What a face shows. */
export const MOODS = ['calm', 'joy', 'sorrow', 'pride'] as const
export type Mood = (typeof MOODS)[number]

/** A face at a moment, each 0–1. */
export interface Face {
  blink: number
  joy: number
  sorrow: number
  pride: number
}

/** What a dance says of the face at a moment. */
export interface Expression {
  /** 0 the face shows the scene's mood … 1 what the dance says. */
  felt: number
  joy: number
  sorrow: number
  pride: number
  /** How far the head turns in the time of a blink. */
  turn: Degrees
}

/** Time in which lids close and open again. */
export const BLINK: Seconds = 0.2

/** A face at rest. */
export const newFace = (): Face => ({ blink: 0, joy: 0, sorrow: 0, pride: 0 })
