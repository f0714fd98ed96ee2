import { rehearsalRoom, tryOut, vocabulary } from '../../src/choreography/rehearsal'
import { boneIndex, newPose, type Pose } from '../../src/notation/body'
import type { CastMember, Costume, FigureName } from '../../src/notation/scene'
import type { Seconds } from '../../src/notation/units'
import { bodyOf } from '../../src/stage/company/bodies'
import { CUTS } from '../../src/stage/company/cuts'
import { packDrape } from '../../src/stage/company/drape'
import { measure, packKit, type Measures } from '../../src/stage/company/kit'
import { PLATE, sectorsOf, SECTORS } from '../../src/stage/company/plate'
import { COLUMN, newSheet, packPose } from '../../src/stage/company/sheet'
import { packSway, swayAt } from '../../src/stage/company/sway'
import { hingeAt, netAt, plateTop } from './cloth'

/** Cloth that a skirt is cut from. */
export type Skirt = NonNullable<Costume['skirt']>['cut']

const BEAT = 0.6
const LEGS = (['left', 'right'] as const).map((side) =>
  ([`${side}UpperLeg`, `${side}LowerLeg`, `${side}Foot`] as const).map(boneIndex),
)
/** Half the thickness of a leg in tights at hip, knee and ankle, metres at 1.70 m, as measured on the figure. */
const THICK = [0.078, 0.052, 0.036]

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

/** Deepest the cloth of a skirt lies inside a leg, and all its points, with the sheet's first row as it stands. */
function lie(sheet: Float32Array, cut: Skirt, size: number): { worst: number; cloth: readonly (readonly number[])[] } {
  packDrape(sheet, 0, CUTS[cut])
  const cloth: (readonly number[])[] = []
  let worst = -1
  for (let i = 0; i < 72; i++)
    for (let v = 0.12; v < 1; v += 0.06) {
      const point = netAt(sheet, 0, (i / 36 - 1) * Math.PI, v)
      cloth.push(point)
      worst = Math.max(worst, inside(sheet, point, size))
    }
  return { worst, cloth }
}

/** A step and what it does to cloth: how deep it lies inside a leg, when, and how much of the thighs is left bare. */
type Found = [word: string, metres: number, at: Seconds, bare: number]

/** Deepest the cloth of a skirt lies inside a leg, word by word: there the leg shows through. The worst first. */
export function throughSkirt(figure: FigureName, cut: Skirt, side: 'left' | 'right'): Found[] {
  const body = bodyOf(figure)
  const tonight = rehearsalRoom({ [figure]: body })
  const pose = newPose()
  const sheet = newSheet()
  const measures = measure(body, body.height)
  packKit(sheet, 0, measures, 1, 0.4)
  return Object.entries(vocabulary(side))
    .map(([word, steps]): Found => {
      const dance = tryOut(tonight, steps, { figure })
      const seconds = steps.reduce((sum, s) => sum + s.beats, 1) * BEAT
      let [worst, at, naked] = [-1, 0, 0]
      for (let t = 0; t < seconds; t += 0.2) {
        dance.poseAt(t, pose)
        packPose(sheet, 0, pose, body.rest, 0, -4, 1)
        packSway(sheet, 0, swayAt(dance, t))
        const { worst: depth, cloth } = lie(sheet, cut, measures.size)
        if (depth > worst) [worst, at] = [depth, t]
        naked = Math.max(naked, bare(sheet, cloth))
      }
      return [word, worst, at, naked]
    })
    .sort((a, b) => b[1] - a[1])
}

/**
 * The same in what somebody dances: deepest a leg comes through her skirt, metres, and when.
 *
 * @param seconds length of the scene
 */
export function throughDance({ figure, costume, dance, scale = 1 }: CastMember, seconds: Seconds): [number, Seconds] {
  const body = bodyOf(figure)
  const pose = newPose()
  const sheet = newSheet()
  const measures = measure(body, body.height)
  packKit(sheet, 0, measures, scale, 0.4)
  const place = { x: 0, z: 0, rise: 0, heading: 0 }
  let [worst, at] = [-1, 0]
  for (let t = 0; t < seconds; t += 0.2) {
    dance.poseAt(t, pose)
    dance.placeAt(t, place)
    packPose(sheet, 0, pose, body.rest, place.x, place.z, scale)
    packSway(sheet, 0, swayAt(dance, t))
    const depth = lie(sheet, costume.skirt!.cut, measures.size * scale).worst
    if (depth > worst) [worst, at] = [depth, t]
  }
  return [worst, at]
}

/** Height of the plate's top over its hinge, `out` from it at an angle; sizes of 1.70 m. */
function heightAt(sectors: Float64Array, angle: number, out: number): number {
  const v = Math.min(1, out / Math.cos(hingeAt(sectors, angle)) / (PLATE.rim - PLATE.inner))
  return out * Math.tan(hingeAt(sectors, angle)) + plateTop(sectors, angle, v).thick
}

/** Deepest a leg stands out of the top of the plate, metres; below 0 it is clear of it everywhere. */
function depth(pose: Pose, sectors: Float64Array, { size, waist }: Measures): number {
  const h = boneIndex('hips')
  const [qx, qy, qz, qw] = Array.from(pose.rotations.subarray(h * 4, h * 4 + 4), (q, i) => (i < 3 ? -q : q)) as [
    number,
    number,
    number,
    number,
  ]
  const local = (bone: number): [number, number, number] => {
    const [x, y, z] = [0, 1, 2].map((k) => pose.positions[bone * 3 + k]! - pose.positions[h * 3 + k]!) as [
      number,
      number,
      number,
    ]
    const c = [qy * z - qz * y + qw * x, qz * x - qx * z + qw * y, qx * y - qy * x + qw * z] as const
    return [
      (x + 2 * (qy * c[2] - qz * c[1])) / size,
      (y + 2 * (qz * c[0] - qx * c[2])) / size - PLATE.height,
      (z + 2 * (qx * c[1] - qy * c[0]) - waist.z) / size - PLATE.forward,
    ]
  }
  let worst = -1
  for (const leg of LEGS) {
    const joints = leg.map(local)
    for (let part = 0; part < 2; part++)
      for (let t = 0; t <= 1; t += 0.1) {
        const [x, y, z] = [0, 1, 2].map((k) => joints[part]![k]! + (joints[part + 1]![k]! - joints[part]![k]!) * t) as [
          number,
          number,
          number,
        ]
        const thick = THICK[part]! + (THICK[part + 1]! - THICK[part]!) * t
        const out = Math.hypot(x, z) - PLATE.inner
        if (out < 0.03 || out > PLATE.rim - PLATE.inner) continue
        worst = Math.max(worst, y + thick - heightAt(sectors, Math.atan2(x, z), out))
      }
  }
  return worst
}

/** Deepest a leg stands out of the top of a tutu, word by word. The worst first. */
export function throughPlate(figure: FigureName, side: 'left' | 'right'): [word: string, metres: number][] {
  const sectors = new Float64Array(SECTORS)
  const pose = newPose()
  const body = bodyOf(figure)
  const measures = measure(body, body.height)
  const tonight = rehearsalRoom({ [figure]: body })
  return Object.entries(vocabulary(side))
    .map(([word, steps]): [string, number] => {
      const dance = tryOut(tonight, steps, { figure })
      const seconds = steps.reduce((sum, s) => sum + s.beats, 1) * BEAT
      let worst = -1
      for (let t = 0; t < seconds; t += 0.08) {
        dance.poseAt(t, pose)
        sectorsOf(pose, measures, 1, 0, 0, sectors)
        worst = Math.max(worst, depth(pose, sectors, measures))
      }
      return [word, worst]
    })
    .sort((a, b) => b[1] - a[1])
}
