import { mkdirSync, writeFileSync } from 'node:fs'
import { runTool } from '../../../tools/lib/arguments.ts'
import { midiFile, type Gesture } from '../perform/midi.ts'
import { loudnessBetween } from '../sound/loudness.ts'
import { spokenAfter } from '../sound/onset.ts'
import { checkPrograms, playMidi } from '../sound/programs.ts'
import { RATE, readWav, type Stereo } from '../sound/wav.ts'
import { PLAYERS, presetName, type Preset } from './players.ts'
import { VOICES, type VoiceId } from './voices.ts'

/**
 * Measures every preset: how loud it is at five pitches and five settings of its control, and how long after note-on it
 * has spoken. Writes `levels.ts`. Run it again when a preset is added: `npx tsx assets/music/orchestra/calibrate.ts`.
 */
const CONTROLS = [24, 48, 72, 96, 120]
const PITCHES = 5
/** Seconds between measured notes, length of a note, and the part of it that is measured. */
const SPACING = 2
const LENGTH = 1.4
const HELD: readonly [number, number] = [0.45, 1.35]
/** Half of a height, decibels below it. */
const HALF = 20 * Math.log10(2)
const STRUCK: readonly [number, number] = [0, 0.5]

interface Level {
  name: string
  pitches: number[]
  /** LUFS by pitch, then control. */
  loudness: number[][]
  /** Seconds from note-on until half the height of the sound, by pitch. */
  attack: number[]
}

const median = (list: readonly number[]) => list.toSorted((a, b) => a - b)[list.length >> 1]!

/** Seconds from note-on until a note is at half its height, by pitch: the middle of three loudnesses. */
function attacksOf(
  sound: Stereo,
  pitches: readonly number[],
  startOf: (pitch: number, control: number) => number,
): number[] {
  const attackAt = (pitch: number, i: number) =>
    median([1, 2, 3].map((j) => spokenAfter(sound, pitch, startOf(i, j) / RATE, LENGTH, [HALF]) ?? 0))
  return pitches.map((pitch, i) => Number(Math.max(0, attackAt(pitch, i)).toFixed(3)))
}

async function measure(name: string, preset: Preset, low: number, high: number): Promise<Level> {
  const kit = typeof preset.by === 'object' ? preset.by.key : undefined
  const pitches =
    kit === undefined
      ? Array.from({ length: PITCHES }, (_, i) => Math.round(low + 1 + ((high - low - 2) * i) / (PITCHES - 1)))
      : [kit]
  const gestures: Gesture[] = [{ at: 0, kind: 'control', control: 11, value: 100 }]
  let at = 0.5
  for (const pitch of pitches) {
    for (const control of CONTROLS) {
      if (preset.by === 'breath') gestures.push({ at: at - 0.1, kind: 'control', control: 2, value: control })
      gestures.push({ at, kind: 'on', pitch, velocity: preset.by === 'breath' ? 80 : control })
      gestures.push({ at: at + LENGTH, kind: 'off', pitch })
      at += SPACING
    }
  }
  const base = `out/music/levels/${name.replaceAll(':', '-')}`
  writeFileSync(`${base}.mid`, midiFile(preset, gestures, at))
  await playMidi(`${base}.mid`, `${base}.wav`)
  const sound = readWav(`${base}.wav`)
  const [from, until] = preset.by === 'breath' ? HELD : STRUCK
  const startOf = (i: number, j: number) => (0.5 + (i * CONTROLS.length + j) * SPACING) * RATE
  return {
    name,
    pitches,
    loudness: pitches.map((_, i) =>
      CONTROLS.map((_, j) => {
        const start = startOf(i, j)
        return Number(loudnessBetween(sound, start + from * RATE, start + until * RATE).toFixed(1))
      }),
    ),
    attack: kit === undefined ? attacksOf(sound, pitches, startOf) : [0],
  }
}

await runTool(async () => {
  checkPrograms()
  mkdirSync('out/music/levels', { recursive: true })
  const wanted = new Map<string, { preset: Preset; low: number; high: number }>()
  for (const [voice, manners] of Object.entries(PLAYERS)) {
    const [low, high] = VOICES[voice as VoiceId].range
    for (const preset of Object.values(manners)) {
      const name = presetName(preset)
      const known = wanted.get(name)
      wanted.set(name, { preset, low: Math.min(low, known?.low ?? low), high: Math.max(high, known?.high ?? high) })
    }
  }
  const levels: Level[] = []
  for (const [name, { preset, low, high }] of wanted) levels.push(await measure(name, preset, low, high))
  const rows = levels.map(
    ({ name, pitches, loudness, attack }) =>
      `  '${name}': { attack: ${JSON.stringify(attack)}, pitches: ${JSON.stringify(pitches)}, loudness: ${JSON.stringify(loudness)} },`,
  )
  writeFileSync(
    'assets/music/orchestra/levels.ts',
    `// Measured by calibrate.ts; do not edit.

/** How a preset answers to its control. */
export interface Level {
  /** Seconds from note-on until half the height of the sound, by pitch. */
  readonly attack: readonly number[]
  readonly pitches: readonly number[]
  /** LUFS of one note by pitch, then by control. */
  readonly loudness: readonly (readonly number[])[]
}

/** Settings of the control the columns stand for. */
export const CONTROLS: readonly number[] = ${JSON.stringify(CONTROLS)}

export const LEVELS: Readonly<Record<string, Level>> = {
${rows.join('\n')}
}
`,
  )
})
