import { channelsOf, type Channel, type ChannelName } from '../notation/board'
import type { ChannelSetting, LightCue } from '../notation/cue'
import type { Gel } from '../notation/gels'
import type { Scene } from '../notation/scene'
import { callTimes, CUE_TIME, type Called } from '../cues/light'
import { buildTempoMap, sayBar } from '../score/tempo'

/** The house's own rules of flashing light, stricter than WCAG 2.3.1; seconds (treatment, flash safety). */
export const SWELL_RULES = {
  attack: 0.12,
  decay: 0.9,
  /** From one swell to the next. */
  apart: 1.5,
  /** Saturated red comes by a fade of at least this. */
  red: 3,
} as const
const RED: ReadonlySet<Gel> = new Set(['027', '106'])

const whereOf = ({ at, follows, no }: LightCue) =>
  `${at === undefined ? `after LQ${follows?.cue}` : sayBar(at)}, light cue LQ${no}`

const settingsOf = ({ set }: LightCue) => Object.entries(set) as [ChannelName, ChannelSetting][]

function swellFaults(cues: readonly Called[]): string[] {
  const { attack, decay, apart } = SWELL_RULES
  const faults: string[] = []
  let last = -Infinity
  for (const { cue, time } of cues) {
    const swells = settingsOf(cue).filter(([, { swell }]) => swell)
    const where = whereOf(cue)
    for (const [channel, { swell }] of swells) {
      if (swell!.attack < attack) faults.push(`${where}, ${channel}: a swell rises in ${attack} s or longer`)
      if (swell!.decay < decay) faults.push(`${where}, ${channel}: a swell falls in ${decay} s or longer`)
    }
    if (swells.length === 0) continue
    if (time - last < apart) faults.push(`${where}: the swell before it is nearer than ${apart} s; call it later`)
    last = time
  }
  return faults
}

function redFaults(cues: readonly Called[]): string[] {
  const faults: string[] = []
  const gels = new Map<Channel, Gel | undefined>()
  const levels = new Map<Channel, number>()
  cues.forEach(({ cue }, i) => {
    const where = whereOf(cue)
    const named = new Set(settingsOf(cue).flatMap(([name]) => channelsOf(name)))
    if (i === 0 || cue.block) for (const channel of levels.keys()) if (!named.has(channel)) levels.set(channel, 0)
    for (const [name, setting] of settingsOf(cue)) {
      const lasts = setting.time ?? cue.up ?? CUE_TIME
      const red = channelsOf(name).filter((channel) => {
        const before = levels.get(channel) ?? 0
        const turned = setting.gel !== undefined && setting.gel !== gels.get(channel)
        if (setting.gel) gels.set(channel, setting.gel)
        levels.set(channel, setting.level ?? before + (setting.by ?? 0))
        return RED.has(gels.get(channel)!) && (levels.get(channel)! > before || (turned && before > 0))
      })
      if (red.length === 0) continue
      if (setting.swell) faults.push(`${where}, ${name}: saturated red does not swell; take another gel`)
      else if (lasts < SWELL_RULES.red)
        faults.push(`${where}, ${name}: saturated red comes in ${SWELL_RULES.red} s or longer; give it "time: 3"`)
    }
  })
  return faults
}

/**
 * What breaks the house's rules of flashing light in a scene: one line for each fault, with bar, cue and how to mend it.
 * @throws RangeError when a cue or the music cannot be placed.
 */
export function checkSwells(scene: Scene): string[] {
  const cues = callTimes(scene.light, buildTempoMap(scene.music), 0)
  return [...swellFaults(cues), ...redFaults(cues)].map((fault) => `Scene ${scene.id}, ${fault}`)
}
