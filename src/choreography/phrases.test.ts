import { describe, expect, it } from 'vitest'
import type { Body } from '../notation/body'
import annaJson from './bodies/anna.json'
import corpsJson from './bodies/corps.json'
import * as w from './index'
import { poseOf, rehearsalRoom } from './rehearsal'
import type { Row } from './types'

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
      [1, w.plie({ beats: 4 })],
      [[3, 2], w.run({ to: [11, -4], beats: 8 })],
    ])
    expect(away).toMatch(
      /^A7: odette, bar 3, beat 2: "run" leaves the stage.*\[1[01]\.\d, -4\.0\].*Mend: keep x between/,
    )
    const round = w.arc([0, -4], 8, 90, -90)
    expect(complaint([[2, w.run({ path: round, beats: 12 })]])).toMatch(/bar 2, beat 1: "run" leaves the stage/)
  })

  it('when a copy of it does: every dancer of a corps has her own boards', () => {
    const swans = w.corps({ tonight, who: 'swan', marks: w.row(3, { gap: 4.4, centre: [0, -4] }) }, [
      [1, w.run({ by: [6, 0], beats: 8 })],
    ])
    expect(() => poseOf(swans[0] as ReturnType<typeof w.dance>, 0)).not.toThrow()
    expect(() => poseOf(swans[2] as ReturnType<typeof w.dance>, 0)).toThrow(/^A7: swan 3, bar 1, beat 1: "run" leaves/)
  })

  it('when its counts are more than its bars', () => {
    expect(complaint([[[40, 3], w.plie({ beats: 4 })]])).toMatch(
      /^A7: odette, bar 40, beat 3: "plie" goes on for 1\.2 s after the last bar\. Mend: give it 2\.0 beats fewer/,
    )
  })
})
