import { hash, wander } from '../../../src/score/noise.ts'
import { bandPass, filter, highPass, lowPass } from '../sound/biquad.ts'
import { RATE, silence, type Stereo } from '../sound/wav.ts'
import { coloured, drop, noise, shares } from './noise.ts'

/** People clapping, claps of each a second, and different pairs of hands there are. */
const PEOPLE = 320
const PACE: readonly [number, number] = [3.1, 4.9]
const HANDS = 28

/** One clap: a burst of air between cupped palms, 12 ms, with the ring of the cup. */
function clap(index: number): Float32Array {
  const length = Math.round(0.03 * RATE)
  const pitch = 900 + 1500 * hash(index, 51)
  const burst = noise(length, 900 + index)
  for (let i = 0; i < length; i++)
    burst[i]! *= Math.exp(-i / (RATE * (0.0025 + 0.004 * hash(index, 52)))) * Math.min(1, i / 24)
  return filter(burst, bandPass(pitch, 1.2 + 1.6 * hash(index, 53)), highPass(300))
}

/**
 * Applause between two times, seconds: it starts with a few, the house joins over `up`, and thins out over `down`. Every
 * pair of hands keeps its own pace and place; those further back are softer and darker.
 */
export function applause(length: number, from: number, until: number, up: number, down: number): Stereo {
  const out = silence(length)
  const claps = Array.from({ length: HANDS }, (_, i) => clap(i))
  for (let person = 0; person < PEOPLE; person++) {
    const pace = PACE[0] + (PACE[1] - PACE[0]) * hash(person, 61)
    const joins = from + up * hash(person, 62) ** 0.7
    const stops = until + down * hash(person, 63) ** 1.4
    const near = hash(person, 64)
    const [left, right] = shares(hash(person, 65) * 2 - 1)
    const gain = 0.15 + 0.85 * near ** 3
    let beat = 0
    for (let t = joins; t < stops; beat++) {
      const zeal = 0.75 + 0.25 * wander(t * 0.4 + person, 66)
      const sound = claps[Math.floor(hash(person * 131 + beat, 67) * HANDS)]!
      const level = gain * zeal * (0.6 + 0.4 * hash(person * 137 + beat, 68))
      drop(out.left, sound, t * RATE, level * left)
      drop(out.right, sound, (t + 0.0004 * (left - right)) * RATE, level * right)
      t += (1 / pace) * (0.93 + 0.14 * hash(person * 139 + beat, 69))
    }
  }
  filter(out.left, lowPass(7500))
  filter(out.right, lowPass(7500))
  return out
}

/** Voices of the house before the lights go down: vowels without words, from everywhere. */
export function murmur(length: number): Stereo {
  const out = silence(length)
  for (let person = 0; person < 30; person++) {
    const pitch = (hash(person, 71) < 0.5 ? 105 : 195) * (0.85 + 0.3 * hash(person, 72))
    const [left, right] = shares(hash(person, 73) * 2 - 1)
    const gain = 0.2 + 0.8 * hash(person, 74) ** 2
    const voice = new Float32Array(length)
    let phase = 0
    for (let i = 0; i < length; i++) {
      const t = i / RATE
      phase += (pitch * (1 + 0.08 * wander(t * 2.5, person * 7 + 75))) / RATE
      phase -= Math.floor(phase)
      const syllable = Math.max(0, wander(t * 4.2 + person * 13, person + 76))
      const speaks = Math.max(0, wander(t * 0.35 + person * 5, person + 77) + 0.25)
      voice[i] = (2 * phase - 1) * syllable * speaks
    }
    filter(voice, bandPass(420 + 260 * hash(person, 78), 1.6), lowPass(1900))
    drop(out.left, voice, 0, gain * left)
    drop(out.right, voice, 0, gain * right)
  }
  const air = coloured(length, 79, bandPass(350, 0.5))
  drop(out.left, air, 0, 0.05)
  drop(out.right, air, 240, 0.05)
  return out
}
