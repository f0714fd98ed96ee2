import type { Body } from '../notation/body'
import { describe, expect, it } from 'vitest'
import annaJson from './bodies/anna.json'
import { watch } from './checks'
import { CIVILIAN } from './habits'
import childJson from './bodies/child.json'
import manJson from './bodies/man.json'
import { joinOf } from './joins'
import { rehearsalRoom, tryOut, vocabulary } from './rehearsal'

const anna = annaJson as Body
const child = childJson as Body
const man = manJson as Body

const tonight = rehearsalRoom({ anna, child, man })
const beat = 0.6

describe.each(['left', 'right'] as const)('every word, %s', (side) => {
  const all = Object.entries(vocabulary(side))
  it.each(all)('%s: whole, without slips and snaps', (_, steps) => {
    const beats = steps.reduce((sum, s) => sum + s.beats, 2)
    const r = watch(tryOut(tonight, steps), anna, 0, beats * beat)
    expect(r.broken).toBe(0)
    expect(r.skate, 'planted tips, cm/s (p95)').toBeLessThanOrEqual(2)
    expect(r.slide, 'furthest slip of a plant, mm').toBeLessThanOrEqual(10)
    expect(r.pop.degrees, `joint ${r.pop.bone} at ${r.pop.at.toFixed(2)} s`).toBeLessThanOrEqual(31)
    expect(r.whip, 'head, degrees a frame').toBeLessThanOrEqual(30)
    expect(r.knee, 'deepest knee').toBeLessThanOrEqual(160)
    expect(r.hands, 'hands against the chest, m/s² (p99)').toBeLessThanOrEqual(75)
  })
})

describe('other bodies', () => {
  const few = vocabulary('right')
  it.each(['walk', 'plain', 'tiptoe', 'arabesque', 'kneel', 'sit', 'bow', 'curtsey', 'balance', 'plie'])(
    'a child can %s',
    (word) => {
      const r = watch(tryOut(tonight, few[word]!, { figure: 'child', style: { turnout: 14 } }), child, 0, 6)
      expect(r.broken).toBe(0)
      expect(r.skate).toBeLessThanOrEqual(2)
    },
  )
  it.each(['plain', 'kneel', 'sit', 'bow', 'turnTo'])('a man can %s', (word) => {
    const r = watch(tryOut(tonight, few[word]!, { figure: 'man', style: CIVILIAN }), man, 0, 6)
    expect(r.broken).toBe(0)
    expect(r.skate).toBeLessThanOrEqual(2)
  })
})

it('any step may follow any step that leaves her where it begins', () => {
  const words = Object.entries(vocabulary('right'))
  for (const [i, [first, a]] of words.entries())
    for (const [j, [second, b]] of words.entries()) {
      // A third of the pairs, every word before and after others: all of them take half a minute.
      if ((i + j) % 3 !== 0) continue
      const steps = [a[0]!, b[0]!]
      const [from, to] = [joinOf(b[0]!.name)!.from, joinOf(a[0]!.name)!.to]
      if (from === 'one' || (from === 'feet' && to === 'down')) continue
      const beats = steps.reduce((sum, s) => sum + s.beats, 1)
      const made = tryOut(tonight, steps)
      const r = watch(made, anna, a[0]!.beats * beat, beats * beat)
      expect(r.broken, `${first} → ${second}`).toBe(0)
      expect(r.skate, `${first} → ${second}: planted tips, cm/s`).toBeLessThanOrEqual(4)
    }
})
