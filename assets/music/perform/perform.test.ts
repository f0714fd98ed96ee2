import { parseMidi } from 'midi-file'
import { describe, expect, it } from 'vitest'
import { readScore } from '../score/read.ts'
import { clockOf } from './clock.ts'
import { dynamicsOf } from './dynamics.ts'
import { midiFile } from './midi.ts'
import { stemsOf } from './stems.ts'

const SEGMENTS = [
  { label: 'slow', bars: 1, beats: 4, bpm: 60 },
  { label: 'quick', bars: 1, beats: 4, bpm: 120 },
]
const score = readScore(
  'T',
  'X:1\nT:Test\nM:4/4\nL:1/8\nK:C\nV:vn1\nV:timp\n[V:vn1] !p!!<(!c4 !<)!c4 | !f!"^pizz."e2 z2 e4 |]\n[V:timp] z8 | !trill!C8 |]',
)
const CUE = { loudness: -18, melody: ['vn1'] as const }

describe('playing a score', () => {
  it('counts strict time through a change of tempo, and bends it by at most 30 ms', () => {
    const clock = clockOf(SEGMENTS, [[[1, 3], 20]])
    expect([0, 0.5, 1, 1.5, 2].map(clock.strict)).toEqual([0, 2, 4, 5, 6])
    expect(clock.played(0.5)).toBeCloseTo(2.02, 6)
    expect(() => clockOf(SEGMENTS, [[2, 45]])).toThrow('at most 30 ms')
  })

  it('lets a hairpin grow into the next mark without a step', () => {
    const level = dynamicsOf(score.parts[0]!, 'strings')
    const heights = [0, 0.25, 0.5, 0.75, 0.999].map(level)
    expect(heights).toEqual(heights.toSorted((a, b) => a - b))
    expect(level(1)).toBe(4)
  })

  it('plays the same notes at the same times every time', () => {
    const clock = clockOf(SEGMENTS)
    const bytes = () =>
      stemsOf(score, CUE, clock).map((stem) => midiFile(stem.preset, stem.gestures, 10).toString('base64'))
    expect(bytes()).toEqual(bytes())
  })

  it('keeps every onset within a few milliseconds of the score, and lets no pitch be struck while it sounds', () => {
    const clock = clockOf(SEGMENTS)
    for (const stem of stemsOf(score, CUE, clock)) {
      for (const stroke of stem.strokes.filter((s) => !s.ornament))
        expect(Math.abs(stroke.from - clock.strict(stroke.note.at))).toBeLessThan(0.015)
      const sounding = new Set<number>()
      const order = { control: 0, bend: 1, off: 2, on: 3 }
      for (const g of [...stem.gestures].sort((a, b) => a.at - b.at || order[a.kind] - order[b.kind])) {
        if (g.kind === 'off') sounding.delete(g.pitch)
        if (g.kind !== 'on') continue
        expect(sounding.has(g.pitch)).toBe(false)
        sounding.add(g.pitch)
      }
    }
  })

  it('begins earlier what a rehearsal found late, and still lets every pitch go before it is struck again', () => {
    const clock = clockOf(SEGMENTS)
    const repeated = readScore('T', 'X:1\nT:Test\nM:4/4\nL:1/8\nK:C\nV:vn1\n[V:vn1] cccc cccc | cccc c4 |]')
    const late = (_: string, stroke: number) => (stroke % 2) * 0.05
    const [first, second] = [stemsOf(repeated, CUE, clock), stemsOf(repeated, CUE, clock, late)]
    const begins = (stems: typeof first) =>
      stems[0]!.gestures.flatMap((gesture) => (gesture.kind === 'on' ? [gesture.at] : []))
    begins(first).forEach((at, i) => expect(at - begins(second)[i]!).toBeCloseTo((i % 2) * 0.05, 6))
    const order = second[0]!.gestures
      .filter(({ kind }) => kind === 'on' || kind === 'off')
      .toSorted((a, b) => a.at - b.at)
      .map(({ kind }) => kind)
    order.forEach((kind, i) => expect(kind).toBe(i % 2 === 0 ? 'on' : 'off'))
  })

  it('keeps the breath of a note out of every other that sounds with it', () => {
    const legato = readScore('T', 'X:1\nT:Test\nM:4/4\nL:1/8\nK:C\nV:vn1\n[V:vn1] !pp!(c2 d2) !ff!e4 | [eg]8 |]')
    const [stem] = stemsOf(legato, CUE, clockOf(SEGMENTS))
    const { tracks } = parseMidi(midiFile(stem!.preset, stem!.gestures, 10))
    const sounding = new Set<number>()
    let notes = 0
    for (const event of tracks[0]!) {
      if (event.type === 'noteOff') sounding.delete(event.channel)
      if (event.type !== 'noteOn') continue
      expect(sounding.has(event.channel)).toBe(false)
      sounding.add(event.channel)
      notes++
    }
    expect(notes).toBe(stem!.strokes.length)
  })
})
