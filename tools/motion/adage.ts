import type { CastMember, TempoMap } from '../../src/notation/scene.ts'
import { madeOf } from './dances.ts'

/** Music whose beat lasts as long is slow enough for adage (72 a minute), seconds. */
const SLOW = 60 / 72
/** The words that are danced as adage to such music: what unfolds, is held, rises, sinks or bows. What steps, springs or turns keeps its own pace. */
const WORDS = new Set(
  (
    'arabesque penche attitude developpe promenade retire plie releve tendu battement cambre renverse ' +
    'stand hold rest reverence curtsey bow fold lie'
  ).split(' '),
)

/** Whether somebody dances adage at t, by the tempo and the word they are in. */
export function dancesAdage(member: CastMember, music: TempoMap, t: number): boolean {
  music.read(Math.min(t, music.duration - 1e-6), at)
  if (music.beatSeconds(Math.min(at.bar, music.bars)) < SLOW - 1e-6) return false
  const { compiled, delay } = madeOf(member)
  const word = compiled.danced.findLast(({ from }) => t - delay >= from)
  return word !== undefined && WORDS.has(word.name.split(' ')[0]!)
}
const at = { bar: 1, beat: 1 }
