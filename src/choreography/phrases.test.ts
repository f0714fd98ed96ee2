import { describe, expect, it } from 'vitest'
import type { Body } from '../notation/body'
import annaJson from './bodies/anna.json'
import corpsJson from './bodies/corps.json'
import * as w from './index'
import { poseOf, rehearsalRoom } from './rehearsal'
import type { Row, Step } from './types'

const tonight = { ...rehearsalRoom({ anna: annaJson as Body, corps: corpsJson as Body }), scene: 'A7' }

/** What reading a dance of these rows complains of. */
function complaint(rows: readonly Row[]): string {
  try {
    poseOf(w.dance({ tonight, figure: 'anna', who: 'odette', at: [0, -4] }, rows), 0)
  } catch (error) {
    return (error as Error).message
  }
  return ''
}

describe('a phrase that cannot be danced is refused by scene, dancer, bar, count and mend', () => {
  it('when it leads off the boards, in the end or on its way', () => {
    const away = complaint([
      [1, w.plie({ beats: 4 }), w.stay()],
      [[3, 2], w.run({ to: [11, -4], beats: 8 }), w.stay()],
    ])
    expect(away).toMatch(
      /^A7: odette, bar 3, beat 2: "run" leaves the stage.*\[1[01]\.\d, -4\.0\].*Mend: keep x between/,
    )
    const round = w.arc([0, -12], 8, 0, 180)
    expect(complaint([[2, w.run({ path: round, beats: 12 }), w.stay()]])).toMatch(
      /bar 2, beat 1: "run" leaves the stage/,
    )
  })

  it('when a copy of it does: every dancer of a corps has her own boards', () => {
    const swans = w.corps({ tonight, who: 'swan', marks: w.row(3, { gap: 4.4, centre: [0, -4] }) }, [
      [1, w.run({ by: [6, 0], beats: 8 }), w.stay()],
    ])
    expect(() => poseOf(swans[0] as ReturnType<typeof w.dance>, 0)).not.toThrow()
    expect(() => poseOf(swans[2] as ReturnType<typeof w.dance>, 0)).toThrow(/^A7: swan 3, bar 1, beat 1: "run" leaves/)
  })

  it('when its counts are more than its bars', () => {
    expect(complaint([[[40, 3], w.plie({ beats: 4 })]])).toMatch(
      /^A7: odette, bar 40, beat 3: "plie" goes on for 1\.2 s after the last bar\. Mend: give it 2\.0 beats fewer/,
    )
  })

  it('when its counts do not fill its bars, unless the row says that she stays', () => {
    const walks = w.walk({ by: [0, 1], beats: 3 })
    expect(
      complaint([
        [1, walks],
        [2, w.plie({ beats: 4 }), w.stay()],
      ]),
    ).toBe(
      'A7: odette, bar 1, beat 1: "walk" leaves 1.0 beats empty before bar 2. Mend: give it as many beats more, put steps into them, or end its row with stay().',
    )
    expect(complaint([[1, walks]])).toMatch(/leaves 157\.0 beats empty before the end/)
    expect(
      complaint([
        [2, walks, w.stay()],
        [5, w.plie(), w.arms('third'), w.stay()],
      ]),
    ).toBe('')
  })

  it.each<[string, Step, Step]>([
    ['a turn from a knee', w.kneel('right'), w.pirouette(1)],
    ['a jump from the floor', w.sitFloor(), w.entrechat()],
    ['a pointe from a fold', w.fold('left'), w.arabesque('right', { releve: true })],
  ])('with %s, and not with riseUp() between', (_, down, up) => {
    expect(complaint([[3, down, up, w.stay()]])).toBe(
      `A7: odette, bar 3, beat 1: "${up.name}" begins on her feet, but "${down.name}" of bar 3 leaves her low, on a knee, in a lunge, on a seat or the floor. Mend: put riseUp() between them.`,
    )
    expect(complaint([[3, down, w.riseUp(), up, w.stay()]])).toBe('')
  })

  it('with a promenade on two feet', () => {
    expect(complaint([[1, w.plie(), w.promenade(), w.stay()]])).toMatch(
      /^A7: odette, bar 1, beat 1: "promenade" begins on one leg, but "plie" of bar 1 leaves her on two feet\. Mend:/,
    )
  })

  it('with feet that change sooner than feet can', () => {
    const hurried = w.stand('second', { beats: 0.1 })
    expect(complaint([[1, w.stand('fifth'), hurried, w.stay()]])).toMatch(
      /^A7: odette, bar 1, beat 1: "stand second" sets the (left|right) foot 0\.\d\d m away in 0\.0\d s, sooner than a foot can \(0\.0\d s\)\. Mend: give it 0\.\d beats, or a shorter way\.$/,
    )
    expect(complaint([[1, w.stand('fifth'), w.stand('second', { beats: 1 }), w.stay()]])).toBe('')
  })

  it('with a way that begins where she is not', () => {
    expect(complaint([[1, w.walk({ path: w.line([3, -4], [3, -2]) }), w.stay()]])).toMatch(
      /"walk" begins its path at \[3\.0, -4\.0\], 3\.0 m from where she is, \[0\.0, -4\.0\]\. Mend:/,
    )
  })
})
