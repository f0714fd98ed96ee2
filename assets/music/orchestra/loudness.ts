import { CONTROLS, LEVELS, type Level } from './levels.ts'
import { presetName, type Preset } from './players.ts'
import type { VoiceId } from './voices.ts'

/** What one part at mf sounds like in the hall, LUFS of a held note (or of a struck one's first half second), dry. */
export const HOUSE_LEVEL: Record<VoiceId, number> = {
  picc: -33,
  fl1: -32.5,
  fl2: -33.5,
  ob1: -32,
  ob2: -33.5,
  eh: -32.5,
  cl1: -32.5,
  cl2: -34,
  bcl: -35,
  bn1: -33.5,
  bn2: -34.5,
  hn1: -32.5,
  hn2: -33.5,
  hn3: -33,
  hn4: -34,
  tp1: -30.5,
  tp2: -31.5,
  tb1: -31.5,
  tb2: -32,
  tb3: -32,
  tu: -34,
  timp: -32,
  bd: -34,
  cym: -32,
  sd: -36,
  tri: -40,
  tamb: -38,
  tam: -34,
  glock: -36,
  xyl: -36,
  cel: -34,
  harp: -33,
  pno: -30,
  mbox: -32,
  org: -34,
  vn1: -27.5,
  vn2: -28.5,
  va: -29.5,
  vc: -28.5,
  cb: -31,
  vns: -29,
  vas: -29.5,
  vcs: -29,
  choir: -33,
}

/** The setting of the control at which a preset is taken to play mf. */
const MF_CONTROL = 84

/** Linear interpolation of `ys` over rising `xs`, straight on beyond the ends. */
function interpolate(xs: readonly number[], ys: readonly number[], x: number): number {
  if (xs.length === 1) return ys[0]!
  let i = 0
  while (i < xs.length - 2 && xs[i + 1]! < x) i++
  const f = (x - xs[i]!) / (xs[i + 1]! - xs[i]!)
  return ys[i]! + (ys[i + 1]! - ys[i]!) * f
}

/** Settings of the control work in decibels along a curve that is nearly straight over their logarithm. */
const LOG_CONTROLS = CONTROLS.map(Math.log)

const levelOf = (preset: Preset): Level => {
  const level = LEVELS[presetName(preset)]
  if (!level)
    throw new Error(`Preset ${presetName(preset)} was never measured: npx tsx assets/music/orchestra/calibrate.ts`)
  return level
}

/** LUFS of a preset at each measured control, at a pitch. */
function curve(preset: Preset, pitch: number): number[] {
  const { pitches, loudness } = levelOf(preset)
  const p = Math.min(Math.max(pitch, pitches[0]!), pitches.at(-1)!)
  return CONTROLS.map((_, j) =>
    interpolate(
      pitches,
      loudness.map((row) => row[j]!),
      p,
    ),
  )
}

/** Seconds from note-on until a preset has spoken, at a pitch. */
export function attackOf(preset: Preset, pitch: number): number {
  const { attack, pitches } = levelOf(preset)
  return interpolate(pitches, attack, Math.min(Math.max(pitch, pitches[0]!), pitches.at(-1)!))
}

/** The constant gain, dB, that lets a preset play a voice's mf in the middle of its control. */
export function gainOf(voice: VoiceId, preset: Preset): number {
  const { pitches } = levelOf(preset)
  const middle = pitches[pitches.length >> 1]!
  return HOUSE_LEVEL[voice] - interpolate(LOG_CONTROLS, curve(preset, middle), Math.log(MF_CONTROL))
}

/** The control setting at which a preset, with the gain of its voice, plays a pitch at `decibels` against mf. */
export function controlFor(voice: VoiceId, preset: Preset, pitch: number, decibels: number): number {
  const wanted = HOUSE_LEVEL[voice] + decibels - gainOf(voice, preset)
  const heights = curve(preset, pitch)
  return Math.min(127, Math.max(1, Math.exp(interpolate(heights, LOG_CONTROLS, wanted))))
}
