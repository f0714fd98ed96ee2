import { CHANNELS, channelsOf, type Channel, type ChannelName } from '../notation/board'
import type { ChannelSetting, LightCue } from '../notation/cue'
import type { TempoMap } from '../notation/scene'
import type { Seconds } from '../notation/units'
import { lampColour } from './colour'
import type { Sheet } from './sheet'

/** A cue without a time takes this long. */
export const CUE_TIME: Seconds = 2
/** These hang somewhere else in every scene, so they begin it dark. */
const REHUNG: readonly Channel[] = ['pr1', 'pr2', 'pr3', 'pr4']
/** With reduced motion a swell of light becomes a slow breath: seconds up, and at least as long down. */
const CALM_SWELL: Seconds = 2

/** Name of a board field on the sheet: 'fs1.level', 'back.r'. */
export function boardField(channel: Channel, field: string): string {
  return `${channel}.${field}`
}

/** Sets the whole board dark, every colour white, before the first cue of the evening. */
export function openBoard(sheet: Sheet): void {
  for (const channel of CHANNELS) {
    sheet.field(boardField(channel, 'level'), 0)
    const [r, g, b] = lampColour(channel, undefined)
    sheet.field(boardField(channel, 'r'), r)
    sheet.field(boardField(channel, 'g'), g)
    sheet.field(boardField(channel, 'b'), b)
    sheet.field(boardField(channel, 'size'), channel.startsWith('fs') ? 2.2 : 20)
  }
}

export interface Called {
  cue: LightCue
  time: Seconds
}

/** When each cue of a scene begins, seconds of the evening, in order. Cues that follow another are resolved. */
export function callTimes(cues: readonly LightCue[], music: TempoMap, sceneStart: Seconds): Called[] {
  const times = new Map<number, Seconds>()
  const called = cues.map((cue) => {
    const { at, follows, no } = cue
    if (at === undefined && !follows)
      throw new RangeError(`LQ${no} says neither when it is called nor which cue it follows`)
    const lead = follows ? times.get(follows.cue) : undefined
    if (follows && lead === undefined)
      throw new RangeError(`LQ${no} follows LQ${follows.cue}, which is not called before it in this scene`)
    const time = at === undefined ? lead! + follows!.wait : sceneStart + music.secondsAt(at)
    times.set(no, time)
    return { cue, time: time + (cue.delay ?? 0) }
  })
  return called.sort((a, b) => a.time - b.time)
}

function fadeTime(cue: LightCue, setting: ChannelSetting, goesUp: boolean): Seconds {
  return setting.time ?? (goesUp ? cue.up : (cue.down ?? cue.up)) ?? CUE_TIME
}

function setChannel(
  sheet: Sheet,
  channel: Channel,
  setting: ChannelSetting,
  { cue, time }: Called,
  calm: boolean,
): void {
  const level = sheet.field(boardField(channel, 'level'))
  const before = level.target
  const wanted = setting.level !== undefined ? setting.level / 100 : before + (setting.by ?? 0) / 100
  const goal = Math.min(1, Math.max(0, wanted))
  const lasts = setting.swell ? (calm ? CALM_SWELL : setting.swell.attack) : fadeTime(cue, setting, goal > before)

  if (setting.gel) {
    const dark = level.valueAt(time) === 0
    const colour = lampColour(channel, setting.gel)
    const fields = ['r', 'g', 'b'] as const
    fields.forEach((field, i) => {
      const track = sheet.field(boardField(channel, field))
      // A dark lamp changes its gel unseen; a burning one cross-fades.
      if (dark) track.jump(time, colour[i]!)
      else track.fade(time, time + lasts, colour[i]!)
    })
  }
  if (setting.size !== undefined) {
    const size = sheet.field(boardField(channel, 'size'))
    if (level.valueAt(time) === 0) size.jump(time, setting.size)
    else size.fade(time, time + lasts, setting.size)
  }
  // A change in no time is there on its count, also on the first of the evening.
  if (lasts === 0) level.jump(time, goal)
  else level.fade(time, time + lasts, goal)
  if (setting.swell) {
    const decay = calm ? Math.max(CALM_SWELL, setting.swell.decay) : setting.swell.decay
    level.fade(time + lasts, time + lasts + decay, before)
  }
}

/**
 * Writes the light cues of one scene to the sheet. The first blocks: what it does not name fades to 0. Later ones
 * track: what they do not name holds. `calm` is reduced motion.
 * @throws RangeError that names the cue when it cannot be placed.
 */
export function writeLight(
  sheet: Sheet,
  cues: readonly LightCue[],
  music: TempoMap,
  sceneStart: Seconds,
  calm: boolean,
): void {
  for (const channel of REHUNG) sheet.field(boardField(channel, 'level')).jump(sceneStart, 0)
  callTimes(cues, music, sceneStart).forEach((called, i) => {
    const { cue, time } = called
    const named = new Set<Channel>()
    // Single channels come after groups, so that a cue can set all booms and then one of them.
    const entries = Object.entries(cue.set) as [ChannelName, ChannelSetting][]
    const settings = new Map<Channel, ChannelSetting>()
    for (const [name, setting] of entries.sort((a, b) => channelsOf(b[0]).length - channelsOf(a[0]).length))
      for (const channel of channelsOf(name)) settings.set(channel, { ...settings.get(channel), ...setting })
    for (const [channel, setting] of settings) {
      named.add(channel)
      try {
        setChannel(sheet, channel, setting, called, calm)
      } catch (error) {
        throw new RangeError(`LQ${cue.no} (${cue.label}), ${channel}: ${(error as Error).message}`)
      }
    }
    if (i > 0 && !cue.block) return
    for (const channel of CHANNELS) {
      const level = sheet.field(boardField(channel, 'level'))
      if (!named.has(channel) && level.target !== 0) level.fade(time, time + (cue.down ?? cue.up ?? CUE_TIME), 0)
    }
  })
}
