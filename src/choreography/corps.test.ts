import { expect, it } from 'vitest'
import { newPose, type Body } from '../notation/body'
import annaJson from './bodies/anna.json'
import corpsBodyJson from './bodies/corps.json'
import { elevation, jointAt } from './checks'
import * as w from './index'
import { rehearsalRoom } from './rehearsal'

const anna = annaJson as Body
const corpsBody = corpsBodyJson as Body

const tonight = rehearsalRoom({ anna, corps: corpsBody })
const marks = w.lines({ rows: 4, columns: 6, offset: 0.45 })
const rows: w.Row[] = [[1, w.arabesque('right', { beats: 4 }), w.balance('left'), w.balance('right'), w.stay()]]

it('twenty-four stand on their marks and keep together', () => {
  const swans = w.corps({ tonight, who: 'swan', marks }, rows)
  expect(swans).toHaveLength(24)
  const pose = newPose()
  const heights: number[] = []
  swans.forEach((swan, i) => {
    swan.poseAt(0, pose)
    expect(Math.hypot(pose.positions[0]! - marks[i]!.at[0], pose.positions[2]! - marks[i]!.at[1])).toBeLessThan(0.12)
    swan.poseAt(2.3, pose)
    heights.push(elevation(pose, 'right'))
  })
  const mean = heights.reduce((a, b) => a + b) / 24
  const spread = Math.sqrt(heights.reduce((s, h) => s + (h - mean) ** 2, 0) / 24)
  expect(spread).toBeGreaterThan(0.1)
  expect(spread).toBeLessThanOrEqual(3)
})

it('exact groups are exact, and a canon is one dance later', () => {
  const pair = w.corps({ tonight, marks: w.row(2), exact: true, delay: 2 }, rows)
  const a = newPose()
  const b = newPose()
  pair[0]!.poseAt(2, a)
  pair[1]!.poseAt(2 + 2 * 0.6, b)
  expect(jointAt(b, 'leftHand')[1]).toBeCloseTo(jointAt(a, 'leftHand')[1], 4)
  expect(jointAt(b, 'leftHand')[0] - jointAt(a, 'leftHand')[0]).toBeCloseTo(1, 4)
})

it('marks of a half circle look to its centre', () => {
  for (const { at, facing } of w.semicircle({ n: 12 })) {
    const home = w.toward([0, -4.2], at)
    expect(Math.abs(home - facing - 360 * Math.round((home - facing) / 360))).toBeLessThan(1)
  }
})

it('rows of their own are compiled for each', () => {
  const own = w.corps({ tonight, marks: w.row(3, { gap: 1.5 }) }, (i) => [
    [1, w.walk({ by: [0, 1 + i * 0.5] }), w.stay()],
  ])
  const place = { x: 0, z: 0, rise: 0, heading: 0 }
  const ways = own.map((d) => (d.placeAt(6, place), place.z))
  expect(ways[2]! - ways[0]!).toBeCloseTo(1, 1)
})

it('members are numbered', () => {
  const cast = w.members('swan', w.corps({ tonight, marks: w.row(2) }, rows), {
    costume: { bodice: '#fff', tights: '#fff', shoe: '#fff' },
  })
  expect(cast.map((m) => m.id)).toEqual(['swan-01', 'swan-02'])
})
