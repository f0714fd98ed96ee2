import { describe, expect, it } from 'vitest'
import { rehearsalRoom, tryOut, vocabulary } from '../src/choreography/rehearsal'
import { newPose } from '../src/notation/body'
import { openShow } from '../src/show/open-show'
import { bodyOf } from '../src/stage/company/bodies'
import { CUTS } from '../src/stage/company/cuts'
import { packDrape } from '../src/stage/company/drape'
import { measure, packKit } from '../src/stage/company/kit'
import { COLUMN, newSheet, packPose, ROW_STRIDE } from '../src/stage/company/sheet'
import { throughDance, throughSkirt } from '../tools/figures/through'

/** Most of both thighs that may lie bare: on the floor, drawn up to the chest, a short dress slides back. */
const MOST_BARE: Readonly<Record<string, number>> = { fold: 0.55, sit: 0.3 }

/** The therapist kneels, but never sits on the floor: there 3.9 cm of a shin come through her short dress. */
const NEVER: Readonly<Record<string, readonly string[]>> = { therapist: ['sitFloor'] }

/** Of a crowd that dances alike a few are enough. */
const MOST_LOOKED_AT = 2

describe('long skirts over the whole vocabulary', () => {
  it.each([
    ['levi', 'romantic'],
    ['anna', 'practice'],
    ['levi-young', 'practice'],
    ['anna-teacher', 'wrap'],
    ['therapist', 'dress'],
    ['mother', 'dress'],
  ] as const)('let no leg of %s through: %s', (figure, cut) => {
    for (const side of ['left', 'right'] as const) {
      const found = throughSkirt(figure, cut, side).filter(([word]) => !NEVER[figure]?.includes(word))
      expect(found[0]![1], `${found[0]![0]} at ${found[0]![2].toFixed(1)} s`).toBeLessThan(0.035)
      for (const [word, , , share] of found) expect(share, word).toBeLessThanOrEqual(MOST_BARE[word] ?? 0.2)
    }
  })

  it.each(['A5', 'A6'])('let no leg through in what is danced in %s', (id) => {
    const { cast, start, end } = openShow('evening').scenes.find((scene) => scene.id === id)!
    const dressed = cast().filter(({ costume: { skirt } }) => skirt && CUTS[skirt.cut].shape === 'skirt')
    expect(dressed.length).toBeGreaterThan(0)
    for (const member of dressed.slice(0, MOST_LOOKED_AT)) {
      const [metres, at] = throughDance(member, end - start)
      expect(metres, `${member.id} at ${at.toFixed(1)} s`).toBeLessThan(0.01)
    }
  })

  it('is a number everywhere, and never under the floor', () => {
    const sheet = newSheet()
    const body = bodyOf('levi')
    const pose = newPose()
    tryOut(rehearsalRoom({ levi: body }), vocabulary('left').sitFloor!, { figure: 'levi' }).poseAt(3, pose)
    packKit(sheet, 0, measure(body, 1.7), 1, 0.4)
    packPose(sheet, 0, pose, body.rest, 0, -4, 1)
    packDrape(sheet, 0, CUTS.romantic)
    const from = COLUMN.NET * 4
    const net = sheet.subarray(from, ROW_STRIDE)
    expect(net.every(Number.isFinite)).toBe(true)
    for (let i = 1; i < net.length; i += 4) expect(net[i]).toBeGreaterThan(0)
  })
})
