import { describe, expect, it } from 'vitest'
import * as w from '../../choreography'
import annaJson from '../../choreography/bodies/anna.json'
import { centreOfMass, elevation, jointAt, rotationOf } from '../../choreography/checks'
import { poseOf, rehearsalRoom, tryOut } from '../../choreography/rehearsal'
import { turn, vec, Y } from '../../choreography/vec'
import type { Habits, Step } from '../../choreography/types'
import type { Body } from '../../notation/body'
import { MOSCOW, PETERSBURG } from './schools'

/** One body, so that only the school differs; a beat lasts so long, seconds. */
const tonight = rehearsalRoom({ anna: annaJson as Body })
const BEAT = 0.6

const danced = (style: Habits, steps: readonly Step[], beside: readonly Step[] = []) =>
  beside.length === 0
    ? tryOut(tonight, steps, { style })
    : w.dance({ tonight, figure: 'anna', at: [0, -4], style }, [
        [1, w.hold(), ...steps, w.stay()],
        [[1, 2], ...beside],
      ])
const times = (from: number, until: number) =>
  Array.from({ length: 60 }, (_, i) => BEAT * (from + ((until - from) * i) / 59))

describe('the same phrase on Anna and on Levi', () => {
  it('jumps higher in Moscow', () => {
    const height = (style: Habits) => {
      const made = danced(style, [w.grandJete('right', { beats: 3 })])
      const heights = times(1, 4).map((t) => centreOfMass(poseOf(made, t))[1])
      return Math.max(...heights) - heights[0]!
    }
    expect(height(MOSCOW) - height(PETERSBURG)).toBeGreaterThan(0.03)
  })

  it('has a higher leg and a deeper back in Moscow, and a head that goes with it', () => {
    const line = (style: Habits) => poseOf(danced(style, [w.arabesque('right', { beats: 4 })]), 4 * BEAT)
    const [anna, levi] = [line(MOSCOW), line(PETERSBURG)]
    expect(elevation(anna, 'right') - elevation(levi, 'right')).toBeGreaterThan(1.5)
    const bend = (style: Habits) => {
      const pose = poseOf(danced(style, [w.cambre('back', { deep: 50, stay: true })]), 5 * BEAT)
      const back = (bone: 'upperChest' | 'head') => {
        const [, y, z] = turn(vec(), rotationOf(pose, bone), Y)
        return (Math.atan2(-z, y) * 180) / Math.PI
      }
      return { chest: back('upperChest'), head: back('head') }
    }
    expect(bend(MOSCOW).chest - bend(PETERSBURG).chest, 'degrees').toBeGreaterThan(6)
    expect(bend(MOSCOW).head - bend(PETERSBURG).head, 'degrees').toBeGreaterThan(3)
  })

  it('arrives with an accent in Moscow, and hangs in Petersburg', () => {
    const hand = (style: Habits, t: number) =>
      jointAt(
        poseOf(danced({ ...style, elbows: 0, breath: 0 }, [w.hold({ beats: 8 })], [w.arms('second', { beats: 1 })]), t),
        'leftHand',
      )[1]
    // Half way up, and at the top: the accent is before the other and beyond it.
    expect(hand(MOSCOW, 1.7 * BEAT) - hand(PETERSBURG, 1.7 * BEAT)).toBeGreaterThan(0.05)
    const top = (style: Habits) => Math.max(...times(1, 4).map((t) => hand(style, t))) - hand(style, 6 * BEAT)
    expect(top(MOSCOW)).toBeGreaterThan(0.003)
    expect(top(PETERSBURG)).toBeLessThan(0.002)
  })
})
