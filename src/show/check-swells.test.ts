import { describe, expect, it } from 'vitest'
import type { LightCue } from '../notation/cue'
import { runningOrder } from '../programme/tonight'
import { checkScene } from './check-scene'
import { checkSwells } from './check-swells'

const scenes = runningOrder('evening')
const storm = scenes.find(({ id }) => id === 'L5')!
const faultsOf = (...light: LightCue[]) => checkSwells({ ...storm, light })
const swell = (attack: number, decay: number) => ({ back: { by: 30, swell: { attack, decay } } })
const dark: LightCue = { no: 1, at: 1, label: 'dark', set: { back: { level: 20 } } }

describe('the rules of flashing light', () => {
  it('are kept by every cue of the evening', () => {
    expect(scenes.flatMap(checkSwells)).toEqual([])
    expect(storm.light.filter(({ set }) => Object.values(set).some((s) => s.swell))).toHaveLength(4)
  })

  it('refuse a swell that comes or goes too fast, with bar, cue and mend', () => {
    expect(faultsOf(dark, { no: 2, at: [3, 2], label: 'bolt', set: swell(0.05, 1.4) })).toEqual([
      'Scene L5, bar 3, beat 2, light cue LQ2, back: a swell rises in 0.12 s or longer',
    ])
    expect(faultsOf(dark, { no: 2, at: 3, label: 'bolt', set: swell(0.15, 0.4) })[0]).toMatch(/LQ2.*falls in 0.9 s/)
  })

  it('refuse two swells within a second and a half', () => {
    const [bolt, next] = [
      { no: 2, at: 3, label: 'bolt', set: swell(0.15, 1.4) },
      { no: 3, follows: { cue: 2, wait: 1.2 }, label: 'another', set: swell(0.15, 1.4) },
    ]
    expect(faultsOf(dark, bolt, next)).toEqual([
      'Scene L5, after LQ2, light cue LQ3: the swell before it is nearer than 1.5 s; call it later',
    ])
    expect(faultsOf(dark, bolt, { ...next, follows: { cue: 2, wait: 1.6 } })).toEqual([])
  })

  it('refuse saturated red that comes quickly, swells, or colours a lamp that burns', () => {
    const red = (set: LightCue['set'], up?: number): LightCue => ({ no: 2, at: 3, label: 'red', up, set })
    expect(faultsOf(dark, red({ top: { level: 30, gel: '106' } }))[0]).toMatch(/bar 3.*LQ2, top.*"time: 3"/)
    expect(faultsOf(dark, red({ top: { level: 30, gel: '106' } }, 3.5))).toEqual([])
    expect(faultsOf(dark, red({ back: { gel: '027' } }))).toHaveLength(1)
    expect(faultsOf(dark, red({ back: { by: 20, gel: '027', swell: { attack: 1, decay: 2 } } }))[0]).toMatch(/swell/)
  })

  it('are part of what a scene is checked for', () => {
    const light = [...storm.light, { no: 159, at: 16, label: 'bolt', set: swell(0.01, 1.4) }]
    expect(() => checkScene({ ...storm, light })).toThrow(/Scene L5, bar 16, light cue LQ159/)
  })
})
