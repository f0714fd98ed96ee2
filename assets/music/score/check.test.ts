import { describe, expect, it } from 'vitest'
import { checkBars } from './check-bars.ts'
import { formOf, thinBars } from './check-form.ts'
import { checkHarmony } from './check-harmony.ts'
import { readScore } from './read.ts'

const SEGMENT = [{ label: 'test', bars: 2, beats: 4, bpm: 100 }]
const read = (vn1: string, cb: string) =>
  readScore('T', `X:1\nT:Test\nM:4/4\nL:1/8\nK:C\nV:vn1\nV:cb\n[V:vn1] ${vn1} |]\n[V:cb] ${cb} |]`)

describe('checking a score', () => {
  it('passes what adds up', () => {
    expect(checkBars(read('c8 | B8', 'C,8 | G,,8'), SEGMENT)).toEqual([])
  })

  it('names voice and bar of a bar that is too short', () => {
    expect(checkBars(read('c8 | B6', 'C,8 | G,,8'), SEGMENT)).toContain('vn1, bar 2: adds up to 6 eighths instead of 8')
  })

  it('names notes no instrument has, and missing bars', () => {
    const wrong = checkBars(read('G,,8', 'C,8'), SEGMENT)
    expect(wrong).toContain('vn1: 1 bars, but the scene has 2')
    expect(wrong.some((text) => text.startsWith('vn1, bar 1: G2 is outside'))).toBe(true)
  })

  it('hears parallel fifths between the outer voices, and no fault in contrary motion', () => {
    expect(checkHarmony(read('g4 a4 | z8', 'C,4 D,4 | z8')).map((fault) => fault.kind)).toEqual(['parallel'])
    expect(checkHarmony(read('g4 f4 | z8', 'C,4 D,4 | z8'))).toEqual([])
  })

  it('hears a minor ninth held for a beat', () => {
    expect(checkHarmony(read('_d8 | c8', 'C,8 | C,8')).map((fault) => fault.kind)).toEqual(['clash'])
  })

  it('finds four bars played twice without a change', () => {
    const bars = 'c8 | d8 | e8 | f8'
    const bass = 'C,8 | G,,8 | C,8 | F,,8'
    expect(formOf(read(`${bars} | ${bars}`, `${bass} | ${bass}`)).loops).toEqual([5])
    expect(formOf(read(`${bars} | ${bars}`, `${bass} | C,8 | G,,8 | A,,8 | F,,8`)).loops).toEqual([])
  })

  it('counts parts that double one another once, and names the bars in which many play and few go their own way', () => {
    const voices = ['fl1', 'fl2', 'ob1', 'ob2', 'cl1', 'cl2', 'hn1', 'vn1', 'vn2', 'va']
    const bars = (own: (i: number) => string) =>
      `X:1\nT:Test\nM:4/4\nL:1/8\nK:C\n${voices.map((v) => `V:${v}\n`).join('')}` +
      voices.map((v, i) => `[V:${v}] ${own(i)} |]`).join('\n')
    const alike = formOf(
      readScore(
        'T',
        bars((i) => `c8 | ${i % 2 ? 'c4 e4' : "c'4 e'4"}`),
      ),
    )
    expect(alike.together.map(({ parts, independent, stroke }) => [parts, independent, stroke])).toEqual([
      [10, 1, true],
      [10, 1, false],
    ])
    expect(thinBars(alike)).toEqual([2])
    const notes = ['c', 'd', 'e', 'f', 'g', 'a', 'b', 'c', 'd', 'e']
    expect(
      thinBars(
        formOf(
          readScore(
            'T',
            bars((i) => `${notes[i]}8 | ${notes[i]}4 ${i < 7 ? 'c4' : 'g4'}`),
          ),
        ),
      ),
    ).toEqual([])
  })
})
