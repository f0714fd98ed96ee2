import { Color, SphericalHarmonics3, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { BOARD_LENGTH, channelOffset, CHANNELS, type Channel } from '../../notation/board'
import { openShow } from '../../show/open-show'
import { bounceOf, COMPANY, MEAN, MOST_BOUNCE, ORDINARY, readFill, type Bounce } from './bounce'
import { alone, burning } from './bounced'

const { scenes } = openShow('evening')

function boardWith(...channels: readonly Channel[]): Float32Array {
  const board = new Float32Array(BOARD_LENGTH)
  for (const channel of channels) board.fill(1, channelOffset(channel), channelOffset(channel) + 4)
  return board
}

function fillOf(board: Float32Array, bounce: Bounce) {
  const sh = new SphericalHarmonics3()
  readFill(board, bounce, sh, new Color(), new Color())
  return (x: number, y: number, z: number) => sh.getIrradianceAt(new Vector3(x, y, z).normalize(), new Vector3())
}

describe('what comes back from a set', () => {
  it('has been baked for every scene: npm run bake:bounce', () => {
    expect(scenes.filter(({ id }) => bounceOf(id) === ORDINARY).map(({ id }) => id)).toEqual([])
  })

  it('knows only channels that burn in the scene', () => {
    for (const { id, script } of scenes) {
      const lit = burning(script.light)
      expect(bounceOf(id).filter(([channel]) => !lit.includes(channel))).toEqual([])
    }
  })

  it('never lights a side with less than nothing, nor all sides with more than is allowed', () => {
    for (const { id } of scenes) {
      const fill = fillOf(boardWith(...CHANNELS.filter((channel) => channel !== 'foh')), bounceOf(id))
      let mean = 0
      for (let i = 0; i < 100; i++) {
        // Points spread evenly over a sphere.
        const y = 1 - (2 * i + 1) / 100
        const r = Math.sqrt(1 - y * y)
        const light = fill(r * Math.cos(2.39996 * i), y, r * Math.sin(2.39996 * i))
        expect(Math.min(light.x, light.y, light.z)).toBeGreaterThanOrEqual(0)
        mean += Math.max(light.x, light.y, light.z) / 100
      }
      expect(mean).toBeGreaterThan(0.004)
      expect(mean).toBeLessThan(MOST_BOUNCE * 1.2)
    }
  })

  it('comes from where the light falls', () => {
    const fill = fillOf(boardWith('cyc'), [['cyc', [0.1, 0.1, 0.1, 0, 0, 0, -0.05, -0.05, -0.05, 0, 0, 0]]])
    expect(fill(0, 0, -1).x).toBeGreaterThan(2 * fill(0, 0, 1).x)
    expect(fill(1, 0, 0).x).toBeCloseTo(COMPANY * 0.1 * MEAN + 0.003, 4)
  })
})

describe('front of house', () => {
  it('lights what faces the house, and nothing that turns away from it', () => {
    const fill = fillOf(boardWith('foh'), [])
    expect(fill(0, 0.6, 0.8).x).toBeGreaterThan(1)
    expect(fill(0, -0.6, -0.8).x).toBeLessThan(0.01)
  })
})

describe('one channel alone', () => {
  it('is full and white, and the rest is dark', () => {
    const board = boardWith(...CHANNELS)
    board[channelOffset('top') + 1] = 0.2
    alone(board, 'top')
    for (const channel of CHANNELS) expect(board[channelOffset(channel)]).toBe(channel === 'top' ? 1 : 0)
    expect([...board.subarray(channelOffset('top'), channelOffset('top') + 4)]).toEqual([1, 1, 1, 1])
  })
})
