import { describe, expect, it } from 'vitest'
import { rehearsalRoom, tryOut, vocabulary } from '../src/choreography/rehearsal'
import { boneIndex, newPose } from '../src/notation/body'
import type { Costume, FigureName } from '../src/notation/scene'
import { bodyOf } from '../src/stage/company/bodies'
import { CUTS } from '../src/stage/company/cuts'
import { packDrape } from '../src/stage/company/drape'
import { measure, packKit } from '../src/stage/company/kit'
import { COLUMN, newSheet, packPose, ROW_STRIDE } from '../src/stage/company/sheet'
import { packSway, swayAt } from '../src/stage/company/sway'
import { netAt } from './cloth'

type Skirt = NonNullable<Costume['skirt']>['cut']

const BEAT = 0.6
const LEGS = (['left', 'right'] as const).map((side) =>
  ([`${side}UpperLeg`, `${side}LowerLeg`, `${side}Foot`] as const).map(boneIndex),
)
/** Half the thickness of a leg in tights at hip, knee and ankle, metres at 1.70 m, as measured on the figure. */
const THICK = [0.078, 0.052, 0.036]
/** Most of both thighs that may lie bare: on the floor, drawn up to the chest, a short dress slides back. */
const MOST_BARE: Readonly<Record<string, number>> = { fold: 0.55, sit: 0.3 }

/** How deep a point stands inside a leg, metres; below 0 outside. The first tenth of a thigh belongs to the hips. */
function inside(sheet: Float32Array, [x, y, z]: readonly number[], size: number): number {
  let worst = -1
  for (const leg of LEGS)
    for (let part = 0; part < 2; part++) {
      const [a, b] = [leg[part]!, leg[part + 1]!].map((bone) => {
        const at = (COLUMN.JOINTS + bone) * 4
        return [sheet[at]!, sheet[at + 1]!, sheet[at + 2]!] as const
      }) as [readonly [number, number, number], readonly [number, number, number]]
      const along = [b[0] - a[0], b[1] - a[1], b[2] - a[2]] as const
      const long = along[0] ** 2 + along[1] ** 2 + along[2] ** 2
      const t = ((x! - a[0]) * along[0] + (y! - a[1]) * along[1] + (z! - a[2]) * along[2]) / long
      if (t < (part === 0 ? 0.1 : 0) || t > 1) continue
      const thick = (THICK[part]! + (THICK[part + 1]! - THICK[part]!) * t) * size
      const distance = Math.hypot(x! - a[0] - along[0] * t, y! - a[1] - along[1] * t, z! - a[2] - along[2] * t)
      worst = Math.max(worst, thick - distance)
    }
  return worst
}

/** Share of both thighs, from a third to their ends, that no cloth lies over. */
function bare(sheet: Float32Array, cloth: readonly (readonly number[])[]): number {
  let [seen, all] = [0, 0]
  for (const leg of LEGS) {
    const [a, b] = [leg[0]!, leg[1]!].map((bone) => {
      const at = (COLUMN.JOINTS + bone) * 4
      return [sheet[at]!, sheet[at + 1]!, sheet[at + 2]!] as const
    }) as [readonly [number, number, number], readonly [number, number, number]]
    // A thigh that points down is covered from the sides.
    if (a[1] - b[1] > 0.3) continue
    for (let t = 0.3; t <= 0.81; t += 0.1) {
      const [x, y, z] = [0, 1, 2].map((c) => a[c]! + (b[c]! - a[c]!) * t) as [number, number, number]
      all++
      if (!cloth.some((p) => p[1]! > y && Math.hypot(p[0]! - x, p[2]! - z) < 0.09)) seen++
    }
  }
  return all ? seen / all : 0
}

/** Deepest the cloth of a skirt lies inside a leg, word by word: there the leg shows through. The worst first. */
function throughs(
  figure: FigureName,
  cut: Skirt,
  side: 'left' | 'right',
): [word: string, metres: number, at: number, bare: number][] {
  const body = bodyOf(figure)
  const tonight = rehearsalRoom({ [figure]: body })
  const pose = newPose()
  const sheet = newSheet()
  const measures = measure(body, body.height)
  packKit(sheet, 0, measures, 1, 0.4)
  return Object.entries(vocabulary(side))
    .map(([word, steps]): [string, number, number, number] => {
      const dance = tryOut(tonight, steps, { figure })
      const seconds = steps.reduce((sum, s) => sum + s.beats, 1) * BEAT
      let [worst, at, naked] = [-1, 0, 0]
      for (let t = 0; t < seconds; t += 0.2) {
        dance.poseAt(t, pose)
        packPose(sheet, 0, pose, body.rest, 0, -4, 1)
        packSway(sheet, 0, swayAt(dance, t))
        packDrape(sheet, 0, CUTS[cut])
        const cloth: (readonly number[])[] = []
        for (let i = 0; i < 72; i++)
          for (let v = 0.12; v < 1; v += 0.06) cloth.push(netAt(sheet, 0, (i / 36 - 1) * Math.PI, v))
        for (const point of cloth) {
          const depth = inside(sheet, point, measures.size)
          if (depth > worst) [worst, at] = [depth, t]
        }
        naked = Math.max(naked, bare(sheet, cloth))
      }
      return [word, worst, at, naked]
    })
    .sort((a, b) => b[1] - a[1])
}

describe('long skirts over the whole vocabulary', () => {
  it.each([
    ['levi', 'romantic'],
    ['anna', 'practice'],
    ['levi-young', 'practice'],
    ['therapist', 'dress'],
    ['mother', 'dress'],
  ] as const)('let no leg of %s through: %s', (figure, cut) => {
    for (const side of ['left', 'right'] as const) {
      const found = throughs(figure, cut, side)
      expect(found[0]![1], `${found[0]![0]} at ${found[0]![2].toFixed(1)} s`).toBeLessThan(0.035)
      for (const [word, , , share] of found) expect(share, word).toBeLessThanOrEqual(MOST_BARE[word] ?? 0.2)
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
