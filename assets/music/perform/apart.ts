import { SPEAKS } from '../sound/onset.ts'
import type { Gesture } from './midi.ts'
import type { Stem } from './stems.ts'

/** Silence before a note, in which its controls are set; and after it, in which it dies away; seconds. */
const BEFORE = 0.15
const AFTER = 0.35
/** A control set so little before a note belongs to it, seconds. */
const WITH = 0.06

/** A note of a stem as it is heard alone. */
export interface Alone {
  /** Which stroke of the stem it is. */
  stroke: number
  /** When it is struck in the file of the notes apart, and in the stem's own; seconds. */
  at: number
  struck: number
  /** How long it is held, seconds. */
  length: number
}

/**
 * Takes a stem apart: its notes one after another, each with the controls it has in the stem and with silence round it, so
 * that nothing but the note itself is heard when it begins. Ornaments are left out, and what comes after a note has spoken.
 */
export function takeApart({ strokes, gestures }: Stem): { notes: Alone[]; gestures: Gesture[]; seconds: number } {
  const ordered = [...gestures].sort((a, b) => a.at - b.at)
  const controls = ordered.filter((g) => g.kind === 'control')
  const notes: Alone[] = []
  const apart: Gesture[] = []
  let at = 0
  const ends = new Map(ordered.flatMap((g) => (g.kind === 'off' && g.stroke !== undefined ? [[g.stroke, g.at]] : [])))
  for (const on of ordered) {
    if (on.kind !== 'on' || on.stroke === undefined || strokes[on.stroke]!.ornament) continue
    const length = Math.min(SPEAKS, ends.get(on.stroke)! - on.at)
    const shift = at + BEFORE - on.at
    const earlier = new Map(controls.filter((g) => g.at < on.at - WITH).map((g) => [g.control, g]))
    for (const g of earlier.values()) apart.push({ ...g, at })
    for (const g of controls) if (g.at >= on.at - WITH && g.at <= on.at + length) apart.push({ ...g, at: g.at + shift })
    apart.push({ ...on, at: at + BEFORE }, { kind: 'off', pitch: on.pitch, at: at + BEFORE + length })
    notes.push({ stroke: on.stroke, at: at + BEFORE, struck: on.at, length })
    at += BEFORE + length + AFTER
  }
  return { notes, gestures: apart, seconds: at }
}
