import { describe, expect, it } from 'vitest'
import type { LightCue } from '../notation/cue'
import { buildTempoMap } from '../score/tempo'
import { openBoard, writeLight } from './light'
import { compileMaster } from './master'
import { Sheet } from './sheet'

const music = buildTempoMap([{ label: 'slow', bars: 20, beats: 4, bpm: 60 }])

function board(cues: LightCue[], calm = false) {
  const sheet = new Sheet()
  openBoard(sheet)
  writeLight(sheet, cues, music, 0, calm)
  const master = compileMaster(sheet)
  return (t: number, field: string) => (master.seek(t), master.live[field]!)
}

describe('light cues', () => {
  it('fade up and down in their own times, track, and block', () => {
    const at = board([
      { no: 1, at: 1, label: 'preset', up: 4, set: { top: { level: 40 }, cyc: { level: 20 } } },
      { no: 2, at: 3, label: 'spot', up: 2, down: 6, set: { fs1: { level: 80 }, cyc: { level: 0 } } },
      { no: 3, at: 6, label: 'block', up: 2, block: true, set: { fs1: { level: 80 } } },
    ])
    expect(at(2, 'top.level')).toBeCloseTo(0.2, 6)
    expect(at(9, 'fs1.level')).toBeCloseTo(0.4, 6)
    expect(at(11, 'cyc.level')).toBeCloseTo(0.1, 6)
    expect(at(12, 'top.level')).toBe(0.4)
    expect(at(22, 'top.level')).toBe(0)
    expect(at(22, 'fs1.level')).toBe(0.8)
  })

  it('take points of level, groups, and single channels over groups', () => {
    const at = board([
      { no: 1, at: 1, label: 'booms', up: 0, set: { booms: { level: 50 }, 'boomL.head': { level: 70 } } },
      { no: 2, at: 2, label: 'less', up: 0, set: { booms: { by: -15 } } },
    ])
    expect(at(1, 'boomR.shin.level')).toBe(0.5)
    expect(at(1, 'boomL.head.level')).toBe(0.7)
    expect(at(5, 'boomR.shin.level')).toBeCloseTo(0.35, 6)
    expect(at(5, 'boomL.head.level')).toBeCloseTo(0.55, 6)
  })

  it('swell and return; with reduced motion they breathe for two seconds each way', () => {
    const cues: LightCue[] = [
      { no: 1, at: 1, label: 'base', up: 0, set: { back: { level: 10 } } },
      { no: 2, at: 3, label: 'lightning', set: { back: { by: 30, swell: { attack: 0.15, decay: 1.4 } } } },
    ]
    const at = board(cues)
    expect(at(8.15, 'back.level')).toBeCloseTo(0.4, 6)
    expect(at(9.55, 'back.level')).toBeCloseTo(0.1, 6)
    const calm = board(cues, true)
    expect(calm(9, 'back.level')).toBeCloseTo(0.25, 6)
    expect(calm(10, 'back.level')).toBeCloseTo(0.4, 6)
    expect(calm(12, 'back.level')).toBeCloseTo(0.1, 6)
  })

  it('follow another cue by themselves, and say so when it is not there', () => {
    const at = board([
      { no: 1, at: 2, label: 'go', up: 1, set: { top: { level: 50 } } },
      { no: 1.1, follows: { cue: 1, wait: 3 }, label: 'auto', up: 1, set: { cyc: { level: 50 } } },
    ])
    expect(at(7.5, 'cyc.level')).toBeCloseTo(0.25, 6)
    expect(() => board([{ no: 2, follows: { cue: 9, wait: 1 }, label: 'x', set: {} }])).toThrow('LQ2 follows LQ9')
  })

  it('change the gel of a dark lamp unseen and cross-fade a burning one', () => {
    const at = board([
      { no: 1, at: 1, label: 'blue', up: 2, set: { back: { level: 50, gel: '119' } } },
      { no: 2, at: 3, label: 'gold', up: 4, set: { back: { gel: '206' } } },
    ])
    const blue = at(0.5, 'back.r')
    expect(blue).toBeLessThan(0.05)
    const middle = at(10, 'back.r')
    expect(middle).toBeGreaterThan(blue)
    expect(middle).toBeLessThan(at(12, 'back.r'))
  })
})
