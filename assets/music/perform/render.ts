import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { playMidi } from '../sound/programs.ts'
import { midiFile } from './midi.ts'
import { PREROLL, RING, type Stem } from './stems.ts'

/** Stems rendered at the same time. */
const AT_ONCE = 2

/**
 * Renders stems to WAVs in a folder; one whose MIDI is the same as last time is kept.
 * @returns where each stem's WAV is.
 */
export async function renderStems(
  stems: readonly Stem[],
  folder: string,
  seconds: number,
): Promise<(stem: Stem) => string> {
  mkdirSync(folder, { recursive: true })
  const wavOf = (stem: Stem) => join(folder, `${stem.name}.wav`)
  const waiting = stems.filter((stem) => {
    const midi = join(folder, `${stem.name}.mid`)
    const bytes = midiFile(stem.preset, stem.gestures, PREROLL + seconds + RING)
    if (existsSync(midi) && existsSync(wavOf(stem)) && readFileSync(midi).equals(bytes)) return false
    rmSync(wavOf(stem), { force: true })
    writeFileSync(midi, bytes)
    return true
  })
  const work = async () => {
    for (let stem = waiting.pop(); stem; stem = waiting.pop())
      await playMidi(join(folder, `${stem.name}.mid`), wavOf(stem))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return wavOf
}
