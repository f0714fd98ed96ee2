import type { Cue } from '../cue.ts'
import { SEATS } from '../orchestra/seats.ts'
import type { VoiceId } from '../orchestra/voices.ts'
import type { Clock } from '../perform/clock.ts'
import { PREROLL, type Stem } from '../perform/stems.ts'
import { highShelf, lowPass, peak, type Biquad } from './biquad.ts'
import { convolve } from './convolve.ts'
import { setDistance } from './distance.ts'
import { hallImpulse, ZONES, zoneOf } from './hall.ts'
import { blocksOf } from './loudness.ts'
import { place } from './place.ts'
import { RATE, readWav, silence, type Stereo } from './wav.ts'

/** Reverberant against dry sound by zone, decibels. */
const WET = [-9.5, -6.5, -3.5] as const

/** Instruments that need their lowest octave; all others lose rumble below 70 Hz. */
const DEEP: readonly VoiceId[] = ['cb', 'timp', 'bd', 'tu', 'tam', 'pno', 'org', 'harp']

/** A mute takes the brilliance off; near the bridge there is nothing else. */
const MUTE: readonly Biquad[] = [lowPass(3000, 0.6), peak(1100, 2, 1)]
const BRIDGE: readonly Biquad[] = [peak(400, -5, 0.8), highShelf(2500, 7)]

/** What the mix knows of one voice: mean squares of its dry sound in blocks of 400 ms every 100 ms. */
export type VoiceBlocks = Map<VoiceId, Float64Array>

function add(to: Stereo, sound: Stereo, gain = 1): void {
  for (let i = 0; i < to.left.length; i++) {
    to.left[i]! += sound.left[i]! * gain
    to.right[i]! += sound.right[i]! * gain
  }
}

/**
 * Mixes the stems of a scene in the hall. The sound begins with the scene and lasts through its tail.
 * @returns the mix before mastering and, voice by voice, its loudness for the report.
 */
export function mix(
  stems: readonly Stem[],
  fileOf: (stem: Stem) => string,
  cue: Cue,
  clock: Clock,
  seconds: number,
): { sound: Stereo; voices: VoiceBlocks } {
  const length = Math.round(seconds * RATE)
  const dry = silence(length)
  const zones = ZONES.map(() => silence(length))
  const voices: VoiceBlocks = new Map()
  for (const stem of stems) {
    const seat = cue.seats?.[stem.by] ?? SEATS[stem.by]
    const filters = [...(stem.muted ? MUTE : []), ...(stem.glassy ? BRIDGE : [])]
    const lowest = DEEP.includes(stem.by) ? 28 : 70
    const sound = place(readWav(fileOf(stem)), seat, stem.gain, lowest, filters, PREROLL * RATE, length)
    setDistance(sound, stem.voice, cue.distances ?? [], clock)
    add(dry, sound)
    add(zones[zoneOf(seat.depth)]!, sound)
    const blocks = blocksOf(sound)
    const known = voices.get(stem.voice)
    if (known) blocks.forEach((block, i) => (known[i]! += block))
    else voices.set(stem.voice, blocks)
  }
  zones.forEach((zone, i) => {
    if (!zone.left.some((v) => v !== 0)) return
    add(dry, convolve(zone, hallImpulse(ZONES[i]!)), 10 ** ((WET[i]! + (cue.hall ?? 0)) / 20))
  })
  return { sound: dry, voices }
}
