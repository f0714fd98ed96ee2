import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Cue } from './cue.ts'
import { readScore } from './score/read.ts'
import type { Score } from './score/score.ts'

/** The folder of the music's sources. */
export const MUSIC = fileURLToPath(new URL('.', import.meta.url))

/** Text of a scene's score as it lies in `scores/`, or undefined when it has not been written. */
export function scoreText(id: string): string | undefined {
  const path = join(MUSIC, 'scores', `${id}.abc`)
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

/** The score of a scene. @throws Error when there is none, or it cannot be read. */
export function scoreOf(id: string): Score {
  const text = scoreText(id)
  if (text === undefined) throw new Error(`${id}: assets/music/scores/${id}.abc has not been written`)
  return readScore(id, text)
}

/** How a score is played while nobody has said so. */
const PLAIN: Cue = { loudness: -18, melody: ['vn1'] }

/** The cue of a scene; a plain one when its file has not been written. */
export async function cueOf(id: string): Promise<Cue> {
  const path = join(MUSIC, 'cues', `${id}.ts`)
  if (!existsSync(path)) return PLAIN
  return ((await import(/* @vite-ignore */ path)) as { default: Cue }).default
}
