import { describe, expect, it } from 'vitest'
import { readScore } from './read.ts'

const read = (body: string, head = 'V:vn1\nV:cb') => readScore('T', `X:1\nT:Test\nM:4/4\nL:1/8\nK:D\n${head}\n${body}`)
const notesOf = (body: string) => read(`[V:vn1] ${body} |]\n[V:cb] Z |]`).parts[0]!.notes

describe('reading a score', () => {
  it('knows the key, accidentals for the rest of the bar, and octaves', () => {
    expect(notesOf('f =f f ^G G, g z2').map((note) => note.pitch)).toEqual([78, 77, 77, 68, 55, 79])
  })

  it('joins tied notes over the bar line into one, with the accidental they had', () => {
    const [part] = read('[V:vn1] z4 ^d4- | d4 d4 |]\n[V:cb] Z2 |]').parts
    expect(part!.notes.map(({ at, until, pitch }) => [at, until, pitch])).toEqual([
      [0.5, 1.5, 75],
      [1.5, 2, 74],
    ])
  })

  it('places triplets', () => {
    expect(notesOf('(3abc d2 z4').map((note) => Number((note.at * 12).toFixed(6)))).toEqual([0, 1, 2, 3])
  })

  it('tells what is slurred to what', () => {
    expect(notesOf('(ab)cd z4').map(({ slurIn, slurOut }) => [slurIn, slurOut])).toEqual([
      [false, true],
      [true, false],
      [false, false],
      [false, false],
    ])
  })

  it('keeps a way of playing until the next, and soli until tutti', () => {
    const notes = notesOf('"^pizz."a "^arco"b "^trem."c "^solo"d "^tutti"e z3')
    expect(notes.map(({ technique }) => technique)).toEqual(['pizz', 'arco', 'trem', 'trem', 'trem'])
    expect(notes.map(({ solo }) => solo)).toEqual([false, false, false, true, false])
  })

  it('trills with the next note of the key', () => {
    expect(notesOf('!trill!c4 !trill!A4').map((note) => note.trill)).toEqual([1, 2])
  })

  it('ends a hairpin with the note that closes it, or at the bar line', () => {
    const [part] = read('[V:vn1] !p!!<(!a4 !<)!b4 | !>(!a4 b4!>)! |]\n[V:cb] Z2 |]').parts
    expect(part!.hairpins).toEqual([
      { at: 0, until: 0.5, grows: true },
      { at: 1, until: 2, grows: false },
    ])
  })

  it('says which voice and bar a dangling tie is in', () => {
    expect(read('[V:vn1] a8- | b8 |]\n[V:cb] Z2 |]').problems).toEqual([
      'vn1, bar 1: a tie that leads to no note of its pitch',
    ])
  })

  it('refuses a voice the orchestra does not have', () => {
    expect(() => read('[V:kazoo] a8 |]', 'V:kazoo')).toThrow('there is no voice "kazoo"')
  })
})
