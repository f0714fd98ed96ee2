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

/** Somebody whose left foot falls from a hand's breadth to the floor on every whole second; the right takes its marks sliding. */
const stamping = {
  id: 'stamping',
  figure: 'anna',
  dance: {
    duration: 8,
    made: {
      compiled: {
        plants: (['left', 'right'] as const).flatMap((side) =>
          Array.from({ length: 8 }, (_, i) => ({ side, from: i, until: i + 0.5, x: 0, z: 0 })),
        ),
        moments: [],
        flights: [],
        danced: [],
      },
      delay: 0.25,
      at: { x: 0, z: 0, turn: 0, mirror: false },
    },
    poseAt(t: number, out: Pose) {
      const f = t - 0.25 - Math.floor(t - 0.25)
      const height = 0.02 + Math.max(0, 0.3 * Math.sin(Math.PI * Math.min(1, (1 - f) * 2)))
      for (const bone of ['leftToes', 'leftFoot'] as const) out.positions[boneIndex(bone) * 3 + 1] = height
      for (const bone of ['rightToes', 'rightFoot'] as const) out.positions[boneIndex(bone) * 3 + 1] = 0.02
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

  it('hears a foot when the dance says that it takes the floor, and none that slides', () => {
    const strikes = strikesOf([stamping], music, undefined, 0, 8)
    expect(strikes.map(({ at }) => at)).toEqual([1.25, 2.25, 3.25, 4.25, 5.25, 6.25, 7.25])
    strikes.forEach(({ speed }) => expect(speed).toBeGreaterThan(0.5))
  })

  it('says who is on stage when a name is wrong', () => {
    expect(() => strikesOf([stamping], music, ['odile'], 0, 8)).toThrow('nobody is called "odile"; there are stamping')
  })

  it('puts a step where it falls and makes a hard one louder', () => {
    const soft = steps(RATE, [{ at: 0.5, x: -6, speed: 0.4, pointe: false }])
    const hard = steps(RATE, [{ at: 0.5, x: -6, speed: 2, pointe: false }])
    expect(energy(soft.left, 0, 0.49)).toBe(0)
    expect(energy(soft.left, 0.5, 1)).toBeGreaterThan(energy(soft.right, 0.5, 1))
    expect(energy(hard.left, 0, 1)).toBeGreaterThan(energy(soft.left, 0, 1))
  })
})
