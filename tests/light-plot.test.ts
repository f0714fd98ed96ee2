import { describe, expect, it } from 'vitest'
import { CHANNELS, channelsOf, type Channel, type ChannelName } from '../src/notation/board'
import type { ChannelSetting } from '../src/notation/cue'
import { callTimes } from '../src/cues/light'
import { runningOrder } from '../src/programme/tonight'
import { barAndBeat, buildTempoMap } from '../src/score/tempo'
import { PLOT } from './light-plot'
import { OTHERWISE } from './light-plot-reasons'

/** Points of level within which a cue is as plotted. */
const NEAR = 10

interface Burning {
  gel: string | undefined
  level: number
}

const scenes = runningOrder('evening')

/** What burns after each cue of a scene, by its number, as a desk tracks it. */
function desk(id: string): Map<number, { time: number; burning: Map<Channel, Burning> }> {
  const { light, music } = scenes.find((scene) => scene.id === id)!
  const state = new Map<Channel, Burning>(CHANNELS.map((channel) => [channel, { gel: undefined, level: 0 }]))
  const after = new Map<number, { time: number; burning: Map<Channel, Burning> }>()
  for (const { cue, time } of callTimes(light, buildTempoMap(music), 0)) {
    if (cue.block) for (const burning of state.values()) burning.level = 0
    // Single channels after groups, as the desk reads them.
    const entries = (Object.entries(cue.set) as [ChannelName, ChannelSetting][]).sort(
      (a, b) => channelsOf(b[0]).length - channelsOf(a[0]).length,
    )
    for (const [name, setting] of entries)
      for (const channel of channelsOf(name)) {
        const burning = state.get(channel)!
        if (setting.gel) burning.gel = setting.gel
        if (!setting.swell) burning.level = setting.level ?? burning.level + (setting.by ?? 0)
      }
    after.set(cue.no, { time, burning: new Map([...state].map(([channel, b]) => [channel, { ...b }])) })
  }
  return after
}

/** What of the plot a scene lights otherwise: 'LQ91 house 152 at 80' and the like. */
function differences(id: string): string[] {
  const cues = desk(id)
  return PLOT[id]!.flatMap(([no, , ...claims]) =>
    claims.flatMap(([name, gel, level]) => {
      const lamps = channelsOf(name).map((channel) => cues.get(no)!.burning.get(channel)!)
      const asPlotted = lamps.every(
        (lamp) =>
          (gel === undefined || (lamp.level > 0 && lamp.gel === gel)) &&
          (level === undefined || Math.abs(lamp.level - level) <= NEAR),
      )
      return asPlotted ? [] : [`LQ${no} ${name}`]
    }),
  )
}

describe('the light plot', () => {
  const numbers = Object.values(PLOT).flatMap((rows) => rows.map(([no]) => Math.trunc(no)))
  it('has ninety-four numbers, and a scene for each', () => {
    expect(new Set(numbers).size).toBe(94)
    for (const id of Object.keys(PLOT)) expect(scenes.some((scene) => scene.id === id)).toBe(true)
  })

  it.each(Object.keys(PLOT))('%s: every number is called in its bar', (id) => {
    const scene = scenes.find((one) => one.id === id)!
    const music = buildTempoMap(scene.music)
    const cues = desk(id)
    const away = PLOT[id]!.filter(([no, at]) => {
      const time = cues.get(no)?.time
      const moved = OTHERWISE[id]?.[`LQ${no}`] !== undefined
      const within = music.beatSeconds(barAndBeat(at)[0])
      return time === undefined || (!moved && Math.abs(time - music.secondsAt(at)) > within)
    })
    expect(away).toEqual([])
  })

  it.each(Object.keys(PLOT))('%s: gels and levels are as plotted, or it is said why not', (id) => {
    expect(differences(id)).toEqual(Object.keys(OTHERWISE[id] ?? {}).filter((key) => key.includes(' ')))
  })
})
