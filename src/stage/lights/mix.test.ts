import { Color } from 'three'
import { describe, expect, it } from 'vitest'
import { BOARD_LENGTH, channelOffset, type Channel } from '../../notation/board'
import { addChannel, output } from './dimmer'
import { FULL } from './heads'
import { addToBody } from './mix'

function boardWith(levels: Partial<Record<Channel, readonly [number, number, number, number]>>): Float32Array {
  const board = new Float32Array(BOARD_LENGTH)
  for (const [channel, fields] of Object.entries(levels)) board.set(fields, channelOffset(channel as Channel))
  return board
}

describe('dimmer', () => {
  it('is dark at 0 and full at 1, and never falls as the level rises', () => {
    let before = -1
    for (let i = 0; i <= 100; i++) {
      const now = output(boardWith({ top: [i / 100, 1, 1, 1] }), 'top')
      expect(now).toBeGreaterThanOrEqual(before)
      before = now
    }
    expect(output(boardWith({}), 'top')).toBe(0)
    expect(before).toBe(1)
  })

  it('turns dimmed tungsten warm and leaves follow spots as they are', () => {
    const boom = addChannel(boardWith({ 'boomL.mid': [0.2, 1, 1, 1] }), 'boomL.mid', 1, new Color(0))
    expect(boom.b / boom.r).toBeLessThan(0.9)
    const spot = addChannel(boardWith({ fs1: [0.2, 1, 1, 1] }), 'fs1', 1, new Color(0))
    expect(spot.b).toBe(spot.r)
  })
})

describe('light on bodies', () => {
  it('keeps the hue of a deep gel but leaves no channel of it empty', () => {
    const blue = addToBody(boardWith({ 'boomL.head': [1, 0.02, 0.1, 1] }), 'boomL.head', new Color(0), new Color())
    expect(blue.b).toBeCloseTo(FULL['boomL.head']!, 5)
    expect(blue.r).toBeGreaterThan(0.25 * blue.b)
    expect(blue.r).toBeLessThan(blue.g)
  })

  it('makes one side the key', () => {
    expect(FULL['boomL.head']! / FULL['boomR.head']!).toBeGreaterThan(1.5)
  })
})
