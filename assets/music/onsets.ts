import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format } from 'prettier'
import { MUSIC } from './files.ts'
import type { Onsets } from './report/onsets.ts'

/** How the lines that carry the tune of a recording meet the beat, by voice, and what it was made from. */
export interface SceneOnsets {
  sources: string
  lines: Readonly<Record<string, Onsets>>
}

const FILE = join(MUSIC, 'onsets.json')

/** What the bakes have heard of the beginnings of notes, by scene. */
export const readOnsets = (): Record<string, SceneOnsets> =>
  existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, SceneOnsets>) : {}

/** Keeps what the bakes have heard. */
export async function writeOnsets(all: Readonly<Record<string, SceneOnsets>>): Promise<void> {
  writeFileSync(FILE, await format(JSON.stringify(all), { parser: 'json', printWidth: 120 }))
}
