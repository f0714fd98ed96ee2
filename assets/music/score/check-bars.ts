import type { MusicSegment } from '../../../src/notation/scene.ts'
import { sayPitch, VOICES } from '../orchestra/voices.ts'
import type { Score } from './score.ts'

/** Two lengths are the same within this, whole notes. */
const SAME = 1e-4

/** Number of beats the scene counts in each bar, and how many bars there are. */
const beatsOf = (segments: readonly MusicSegment[]): number[] =>
  segments.flatMap((segment) => Array.from({ length: segment.bars }, () => segment.beats))

/**
 * Checks that every voice adds up bar by bar, has as many bars as the scene, keeps its range and can be played.
 * Returns what is wrong, each line with voice and bar.
 */
export function checkBars(score: Score, segments: readonly MusicSegment[]): string[] {
  const wrong: string[] = [...score.problems]
  const beats = beatsOf(segments)
  for (const part of score.parts) {
    if (part.written.length !== beats.length)
      wrong.push(`${part.voice}: ${part.written.length} bars, but the scene has ${beats.length}`)
    part.written.forEach(({ length, metre }, i) => {
      if (Math.abs(length - metre) > SAME)
        wrong.push(`${part.voice}, bar ${i + 1}: adds up to ${eighths(length)} eighths instead of ${eighths(metre)}`)
      const [num, den] = score.metres[i] ?? [0, 1]
      if (Math.abs(metre - num / den) > SAME)
        wrong.push(`${part.voice}, bar ${i + 1}: its metre differs from the other voices' (${num}/${den})`)
    })
    const voice = VOICES[part.voice]
    const [low, high] = voice.range
    for (const note of part.notes) {
      const bar = Math.floor(note.at + SAME) + 1
      if (note.pitch < low || note.pitch > high)
        wrong.push(
          `${part.voice}, bar ${bar}: ${sayPitch(note.pitch)} is outside ${sayPitch(low)} to ${sayPitch(high)} of the ${voice.name}`,
        )
      if (note.chord > 1 && !('chords' in voice) && note.index === 1)
        wrong.push(`${part.voice}, bar ${bar}: the ${voice.name} cannot play ${note.chord} notes at once`)
    }
  }
  score.metres.forEach(([num, den], i) => {
    const count = beats[i]
    if (count !== undefined && num % count !== 0 && count % num !== 0)
      wrong.push(`bar ${i + 1}: metre ${num}/${den} does not divide into the ${count} beats the scene counts`)
  })
  return wrong
}

const eighths = (length: number): string => String(Math.round(length * 8 * 100) / 100)
