import type { VoiceId } from './voices.ts'

/** A preset of the soundfont, and what its control for loudness is. */
export interface Preset {
  readonly bank: number
  readonly program: number
  /**
   * 'breath': CC2 shapes the held note; 'strike': only the velocity does; else a key of a percussion kit, tuned by so many
   * semitones.
   */
  readonly by: 'breath' | 'strike' | { readonly key: number; readonly tuned: number }
}

/** The ways a voice can sound: `long` and `short` bows (or breaths), plucked, trembling. */
export type Manner = 'long' | 'short' | 'pizz' | 'trem'

const breath = (program: number, bank = 17): Preset => ({ bank, program, by: 'breath' })
const strike = (program: number, bank = 0): Preset => ({ bank, program, by: 'strike' })
/** A key of the orchestra kit. */
const kit = (key: number, tuned = 0): Preset => ({ bank: 128, program: 48, by: { key, tuned } })

/** A section of strings has its own bank, with the plucked preset in the bank before it. */
const section = (bank: number): Record<Manner, Preset> => ({
  long: breath(49, bank),
  short: breath(48, bank),
  trem: breath(44, bank),
  pizz: strike(45, bank - 1),
})
const solo = (program: number, bank: number): Record<Manner, Preset> => ({
  ...section(bank),
  long: breath(program),
  short: breath(program),
})
const one = (preset: Preset): Record<Manner, Preset> => ({ long: preset, short: preset, pizz: preset, trem: preset })

/** Presets of MuseScore_General_Full, by voice and manner. */
export const PLAYERS: Record<VoiceId, Record<Manner, Preset>> = {
  picc: one(breath(72)),
  fl1: one(breath(73)),
  fl2: one(breath(73)),
  ob1: one(breath(68)),
  ob2: one(breath(68)),
  eh: one(breath(69)),
  cl1: one(breath(71)),
  cl2: one(breath(71)),
  bcl: one(breath(71)),
  bn1: one(breath(70)),
  bn2: one(breath(70)),
  hn1: one(breath(60)),
  hn2: one(breath(60)),
  hn3: one(breath(60)),
  hn4: one(breath(60)),
  tp1: one(breath(56)),
  tp2: one(breath(56)),
  tb1: one(breath(57)),
  tb2: one(breath(57)),
  tb3: one(breath(57)),
  tu: one(breath(58)),
  timp: one(strike(47)),
  bd: one(kit(36)),
  cym: one(kit(59)),
  sd: one(kit(38)),
  tri: one(kit(81)),
  tamb: one(kit(54)),
  // The bank has no tam-tam: a great cymbal, an octave lower.
  tam: one(kit(57, -12)),
  glock: one(strike(9)),
  xyl: one(strike(13)),
  cel: one(strike(8)),
  harp: one(strike(46)),
  pno: one(strike(0)),
  mbox: one(strike(10)),
  org: one(breath(19)),
  vn1: section(21),
  vn2: section(26),
  va: section(31),
  vc: section(41),
  cb: section(51),
  vns: solo(40, 21),
  vas: solo(41, 31),
  vcs: solo(42, 41),
  choir: one(breath(52)),
}

/** Name of a preset in the tables of levels. */
export const presetName = ({ bank, program, by }: Preset): string =>
  typeof by === 'object' ? `${bank}:${program}:${by.key}` : `${bank}:${program}`
