import { SPEAKS } from '../sound/onset.ts'
import type { Gesture } from './midi.ts'
import type { Stem } from './stems.ts'

/** Silence before a note, in which its controls are set; and after it, in which it dies away; seconds. */
const BEFORE = 0.15
const AFTER = 0.35
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
  const breaths = new Map<number, Gesture[]>()
  for (const g of ordered)
    if (g.kind === 'control' && g.stroke !== undefined) breaths.set(g.stroke, [...(breaths.get(g.stroke) ?? []), g])
  const notes: Alone[] = []
  const apart: Gesture[] = ordered.filter((g) => g.kind === 'control' && g.stroke === undefined)
  let at = 0
  const ends = new Map(ordered.flatMap((g) => (g.kind === 'off' && g.stroke !== undefined ? [[g.stroke, g.at]] : [])))
  for (const on of ordered) {
    if (on.kind !== 'on' || on.stroke === undefined || strokes[on.stroke]!.ornament) continue
    const length = Math.min(SPEAKS, ends.get(on.stroke)! - on.at)
    const shift = at + BEFORE - on.at
    for (const g of breaths.get(on.stroke) ?? []) if (g.at <= on.at + length) apart.push({ ...g, at: g.at + shift })
    const off: Gesture = { at: at + BEFORE + length, kind: 'off', pitch: on.pitch, stroke: on.stroke }
    apart.push({ ...on, at: at + BEFORE }, off)
    notes.push({ stroke: on.stroke, at: at + BEFORE, struck: on.at, length })
    at += BEFORE + length + AFTER
  }
  return { notes, gestures: apart, seconds: at }
}
