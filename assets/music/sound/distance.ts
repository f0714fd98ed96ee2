import type { Distance } from '../cue.ts'
import type { Clock } from '../perform/clock.ts'
import type { VoiceId } from '../orchestra/voices.ts'
import { filter, highPass, lowPass, type Biquad } from './biquad.ts'
import { RATE, type Stereo } from './wav.ts'

/** What a wall, a door left ajar, and a far room let through; decibels and filters. */
export const MATTER: Record<Distance['through'], { level: number; filters: readonly Biquad[] }> = {
  wall: { level: -3, filters: [lowPass(850), lowPass(1400), highPass(110)] },
  door: { level: -1.5, filters: [lowPass(2400), highPass(140)] },
  far: { level: -3, filters: [lowPass(3600), highPass(280)] },
}

/** Puts what stands between the listener and a voice in the sound's way, in place, for as long as the cue says. */
export function setDistance(sound: Stereo, voice: VoiceId, distances: readonly Distance[], clock: Clock): void {
  for (const { voices, through, from, until } of distances) {
    if (!voices.includes(voice)) continue
    const begin = from === undefined ? 0 : clock.strict(clock.position(from))
    const end = until === undefined ? Infinity : clock.strict(clock.position(until))
    const fade = until === undefined ? 1 : clock.beat(clock.position(until) - 0.01)
    const { level, filters } = MATTER[through]
    const scale = 10 ** (level / 20)
    for (const channel of [sound.left, sound.right]) {
      const behind = filter(channel.slice(), ...filters)
      for (let i = 0; i < channel.length; i++) {
        const t = i / RATE
        const closed = t < begin ? 0 : Math.min(1, Math.max(0, (end - t) / fade))
        channel[i] = channel[i]! * (1 - closed) + behind[i]! * scale * closed
      }
    }
  }
}
