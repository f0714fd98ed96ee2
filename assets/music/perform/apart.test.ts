import { describe, expect, it } from 'vitest'
import { readScore } from '../score/read.ts'
import { takeApart } from './apart.ts'
import { clockOf } from './clock.ts'
import { stemsOf } from './stems.ts'

const score = readScore(
  'T',
  'X:1\nT:Test\nM:4/4\nL:1/8\nK:C\nV:vn1\n[V:vn1] !p!(c2 d2) c !trill!e3 | !f![eg]4 {f}e4 |]',
)
const stems = stemsOf(
  score,
  { loudness: -18, melody: ['vn1'] },
  clockOf([{ label: 'two bars', bars: 2, beats: 4, bpm: 120 }]),
)

describe('taking a stem apart', () => {
  it.each(stems.map((stem) => [stem.name, stem] as const))('lets no two notes of %s sound together', (_, stem) => {
    const { gestures, seconds } = takeApart(stem)
    const sounding = gestures
      .flatMap((g) => (g.kind === 'on' ? [{ at: g.at, by: 1 }] : g.kind === 'off' ? [{ at: g.at, by: -1 }] : []))
      .toSorted((a, b) => a.at - b.at)
    let count = 0
    for (const { by } of sounding) expect(Math.abs((count += by) - 0.5)).toBe(0.5)
    expect(seconds).toBeGreaterThan(sounding.at(-1)!.at)
  })

  it('keeps of every written note how it is struck and the control it has then, and leaves ornaments out', () => {
    for (const stem of stems) {
      const { notes, gestures } = takeApart(stem)
      expect(notes.map(({ stroke }) => stroke).toSorted((a, b) => a - b)).toEqual(
        stem.strokes.flatMap(({ ornament }, i) => (ornament ? [] : [i])),
      )
      const breathOf = (list: typeof stem.gestures, stroke: number, t: number) =>
        list
          .flatMap((g) => (g.kind === 'control' && g.stroke === stroke && g.at <= t ? [g] : []))
          .toSorted((a, b) => a.at - b.at)
          .at(-1)?.value
      for (const { stroke, at, struck } of notes) {
        const alone = gestures.find((g) => g.kind === 'on' && g.at === at)
        const written = stem.gestures.find((g) => g.kind === 'on' && g.stroke === stroke)
        expect(alone).toEqual({ ...written, at })
        expect(breathOf(gestures, stroke, at)).toBe(breathOf(stem.gestures, stroke, struck))
      }
    }
  })
})
