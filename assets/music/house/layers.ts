import type { CastMember, TempoMap } from '../../../src/notation/scene.ts'
import type { Cue, HouseSound } from '../cue.ts'
import type { Clock } from '../perform/clock.ts'
import { filter } from '../sound/biquad.ts'
import { convolve } from '../sound/convolve.ts'
import { MATTER } from '../sound/distance.ts'
import { hallImpulse, ZONES } from '../sound/hall.ts'
import { blocksOf, toLufs } from '../sound/loudness.ts'
import { RATE, silence, type Stereo } from '../sound/wav.ts'
import { applause, murmur } from './crowd.ts'
import { curtain, door, heartbeat, pages, steps, type FootStrike } from './stage.ts'
import { strikesOf } from './strikes.ts'
import { fire, snow, water, wind } from './weather.ts'

/** The people on stage and their music: only feet need them. */
export interface Company {
  cast: readonly CastMember[]
  music: TempoMap
}

/** How wet a sound is, decibels of hall against dry; the weather and velvet bring their own air. */
const WET: Partial<Record<HouseSound['sound'], number>> = {
  applause: -7,
  murmur: -5,
  steps: -7,
  pages: -9,
  door: -7,
  fire: -14,
}

/** Share of a sound's blocks that are softer than what counts as its loudness: high for sounds of single blows. */
const QUANTILE: Partial<Record<HouseSound['sound'], number>> = {
  steps: 0.9,
  door: 0.9,
  pages: 0.85,
  heartbeat: 0.8,
}

async function make(
  sound: HouseSound,
  length: number,
  from: number,
  until: number,
  clock: Clock,
  company: () => Promise<Company>,
  strikes: FootStrike[],
) {
  const { up = 1, down = 1.5 } = sound
  switch (sound.sound) {
    case 'applause':
      return applause(length, from, until, up, down)
    case 'murmur':
      return murmur(length)
    case 'steps': {
      const { cast, music } = await company()
      const heard = strikesOf(cast, music, sound.who, from, until)
      strikes.push(...heard)
      return steps(length, heard)
    }
    case 'wind':
      return wind(length)
    case 'snow':
      return snow(length)
    case 'fire':
      return fire(length)
    case 'water':
      return water(length)
    case 'pages':
      return pages(length)
    case 'curtain':
      return curtain(length, from, until)
    case 'door':
      return door(length, from, until)
    case 'heartbeat': {
      const beats: number[] = []
      for (let t = from; t < until - 1e-6; t += clock.beat(0)) beats.push(t)
      return heartbeat(length, beats)
    }
  }
}

/** Shapes a sound to its span: silent outside, swelling over `up`, dying over `down` after the span; in place. */
function span(sound: Stereo, from: number, until: number, up: number, down: number): void {
  for (const channel of [sound.left, sound.right]) {
    for (let i = 0; i < channel.length; i++) {
      const t = i / RATE
      const rise = Math.min(1, Math.max(0, (t - from) / Math.max(0.005, up)))
      const fall = Math.min(1, Math.max(0, (until + down - t) / Math.max(0.02, down)))
      channel[i]! *= Math.min(rise * rise * (3 - 2 * rise), fall * fall)
    }
  }
}

/** Sounds whose own beginning is sharp and must not be faded in. */
const SHARP: readonly HouseSound['sound'][] = ['applause', 'steps', 'door', 'heartbeat']

/**
 * Every sound of the house in a scene, levelled and in the hall, ready to be laid under the music; the footfalls that are
 * heard are added to `strikes`.
 */
export async function houseOf(
  cue: Cue,
  clock: Clock,
  seconds: number,
  company: () => Promise<Company>,
  strikes: FootStrike[],
): Promise<Stereo | undefined> {
  if (!cue.house || cue.house.length === 0) return undefined
  const length = Math.round(seconds * RATE)
  const all = silence(length)
  for (const wanted of cue.house) {
    const from = wanted.from === undefined ? 0 : clock.strict(clock.position(wanted.from))
    const until = wanted.until === undefined ? clock.duration : clock.strict(clock.position(wanted.until))
    const sound = await make(wanted, length, from, until, clock, company, strikes)
    const sharp = SHARP.includes(wanted.sound)
    span(sound, from - (sharp ? 0.02 : 0), until, sharp ? 0.01 : (wanted.up ?? 1), wanted.down ?? 1.5)
    const wet = WET[wanted.sound]
    if (wet !== undefined) {
      const hall = convolve(sound, hallImpulse(ZONES[1]))
      for (let i = 0; i < length; i++) {
        sound.left[i]! += hall.left[i]! * 10 ** (wet / 20)
        sound.right[i]! += hall.right[i]! * 10 ** (wet / 20)
      }
    }
    if (wanted.through)
      for (const channel of [sound.left, sound.right]) filter(channel, ...MATTER[wanted.through].filters)
    const blocks = blocksOf(sound)
      .slice(Math.floor(from * 10), Math.max(1, Math.ceil(until * 10)))
      .toSorted()
    const own = toLufs(blocks[Math.floor((blocks.length - 1) * (QUANTILE[wanted.sound] ?? 0.6))] ?? 0)
    if (own < -100) continue
    const gain = 10 ** ((wanted.loudness - own) / 20)
    for (let i = 0; i < length; i++) {
      all.left[i]! += sound.left[i]! * gain
      all.right[i]! += sound.right[i]! * gain
    }
  }
  return all
}
