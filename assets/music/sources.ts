import { createHash } from 'node:crypto'

import type { MusicSegment } from '../../src/notation/scene.ts'
import { cueOf, scoreText } from './files.ts'
import { readFootfalls } from './house/footfalls.ts'

/**
 * Version of how scores are played. Raise it with any change to `orchestra/`, `perform/`, `sound/` or `house/` that is
 * heard.
 */
export const ENGINE = 7

/** Recordings made by a version before this one count as out of date; raise it when the old ones no longer fit. */
export const OLDEST = 7

/**
 * Hash of everything a scene's recording is made from: notes, cue, bars and tempi, the feet that are heard in it, and the
 * version that played it.
 */
export async function sourcesHash(
  id: string,
  segments: readonly MusicSegment[],
  engine = ENGINE,
  feet: readonly number[] | undefined = readFootfalls()[id],
): Promise<string> {
  const times = segments.map(({ bars, beats, bpm }) => [bars, beats, bpm])
  return createHash('sha256')
    .update(JSON.stringify([engine, times, await cueOf(id), ...(feet ? [feet] : [])]))
    .update(scoreText(id) ?? '')
    .digest('hex')
    .slice(0, 16)
}

/** Hash of what the music of a scene is made from, without the sounds of the house. */
export async function musicHash(id: string, segments: readonly MusicSegment[]): Promise<string> {
  const { house: _, loudness: __, ...played } = await cueOf(id)
  const times = segments.map(({ bars, beats, bpm }) => [bars, beats, bpm])
  return createHash('sha256')
    .update(JSON.stringify([ENGINE, times, played]))
    .update(scoreText(id) ?? '')
    .digest('hex')
}
