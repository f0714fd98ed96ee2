import { describe, expect, it } from 'vitest'
import { boneIndex, type Pose } from '../../../src/notation/body.ts'
import type { CastMember } from '../../../src/notation/scene.ts'
import { buildTempoMap } from '../../../src/score/tempo.ts'
import { RATE } from '../sound/wav.ts'
import { applause } from './crowd.ts'
import { steps } from './stage.ts'
import { strikesOf } from './strikes.ts'

const energy = (samples: Float32Array, from: number, until: number) =>
  samples.slice(from * RATE, until * RATE).reduce((sum, v) => sum + v * v, 0)

const music = buildTempoMap([{ label: 'test', bars: 2, beats: 4, bpm: 60 }])

/** Somebody whose left foot lifts and comes down on every whole second; the right never moves. */
const stamping = {
  id: 'stamping',
  figure: 'anna',
  dance: {
    duration: 8,
    poseAt(t: number, out: Pose) {
      const f = t - Math.floor(t)
      out.positions[boneIndex('leftToes') * 3 + 1] =
        0.02 + Math.max(0, 0.3 * Math.sin(Math.PI * Math.min(1, (1 - f) * 2)))
      out.positions[boneIndex('rightToes') * 3 + 1] = 0.02
    },
  },
} as unknown as CastMember

describe('sounds of the house', () => {
  it('keeps applause within its time, the same every evening', () => {
    const once = applause(6 * RATE, 2, 3, 0.5, 1)
    const again = applause(6 * RATE, 2, 3, 0.5, 1)
    expect(energy(once.left, 0, 1.9)).toBe(0)
    expect(energy(once.left, 2, 3)).toBeGreaterThan(0)
    expect(energy(once.left, 5, 6)).toBeLessThan(energy(once.left, 2.2, 3.2) / 100)
    expect(again.left.every((v, i) => v === once.left[i])).toBe(true)
  })

  it('hears a foot when it comes down', () => {
    const strikes = strikesOf([stamping], music, undefined, 0, 8)
    expect(strikes).toHaveLength(7)
    strikes.forEach(({ at }, i) => expect(Math.abs(at - (i + 1))).toBeLessThan(0.05))
  })

  it('says who is on stage when a name is wrong', () => {
    expect(() => strikesOf([stamping], music, ['odile'], 0, 8)).toThrow('nobody is called "odile"; there are stamping')
  })

  it('puts a step where it falls and makes a hard one louder', () => {
    const soft = steps(RATE, [{ at: 0.5, x: -6, speed: 0.4 }])
    const hard = steps(RATE, [{ at: 0.5, x: -6, speed: 2 }])
    expect(energy(soft.left, 0, 0.49)).toBe(0)
    expect(energy(soft.left, 0.5, 1)).toBeGreaterThan(energy(soft.right, 0.5, 1))
    expect(energy(hard.left, 0, 1)).toBeGreaterThan(energy(soft.left, 0, 1))
  })
})
