import { execFile, execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'

/** Where Debian puts the soundfont. */
export const SOUNDFONT = '/usr/share/sounds/sf2/MuseScore_General_Full.sf2'

const NEEDED: Record<string, string> = { fluidsynth: 'fluidsynth', ffmpeg: 'ffmpeg', ffprobe: 'ffmpeg', sox: 'sox' }

/**
 * Checks that everything the bake needs beside Node is installed.
 * @throws Error that names the packages and the line that installs them.
 */
export function checkPrograms(): void {
  const missing = new Set<string>()
  for (const [program, debian] of Object.entries(NEEDED)) {
    try {
      execFileSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' })
    } catch {
      missing.add(debian)
    }
  }
  if (!existsSync(SOUNDFONT)) missing.add('musescore-general-soundfont-lossless')
  if (missing.size > 0)
    throw new Error(
      `The music needs ${[...missing].join(', ')}. On Debian or Ubuntu: sudo apt-get install --no-install-recommends ${[...missing].join(' ')}`,
    )
}

const execute = promisify(execFile)

/** Plays a MIDI file through the soundfont, dry, into a WAV of floats. */
export async function playMidi(midi: string, wav: string): Promise<void> {
  const options = '-ni -q -R 0 -C 0 -o synth.dynamic-sample-loading=1 -r 48000 -g 0.8 -T wav -O float'.split(' ')
  await execute('fluidsynth', [...options, '-F', wav, SOUNDFONT, midi])
}

/** Runs ffmpeg, quietly. @throws Error with what ffmpeg says. */
export async function ffmpeg(...options: readonly string[]): Promise<void> {
  await execute('ffmpeg', ['-v', 'error', '-y', ...options])
}
