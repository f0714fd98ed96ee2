import { createHash } from 'node:crypto'

import type { MusicSegment } from '../../src/notation/scene.ts'
import { cueOf, scoreText } from './files.ts'

/**
 * Version of how scores are played. Raise it with any change to `orchestra/`, `perform/`, `sound/` or `house/` that is
 * heard: every recording then counts as out of date.
 */
export const ENGINE = 3

/** Hash of everything a scene's recording is made from: notes, cue, bars and tempi, and the engine's version. */
export async function sourcesHash(id: string, segments: readonly MusicSegment[]): Promise<string> {
  const times = segments.map(({ bars, beats, bpm }) => [bars, beats, bpm])
  return createHash('sha256')
    .update(JSON.stringify([ENGINE, times, await cueOf(id)]))
    .update(scoreText(id) ?? '')
    .digest('hex')
    .slice(0, 16)
}
