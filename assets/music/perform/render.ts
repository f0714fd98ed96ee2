import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { playMidi } from '../sound/programs.ts'
import { atOnce } from './at-once.ts'
import { midiFile } from './midi.ts'
import { PREROLL, RING, type Stem } from './stems.ts'

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
  await atOnce(waiting, (stem) => playMidi(join(folder, `${stem.name}.mid`), wavOf(stem)))
  return wavOf
}
