import type { Cue } from '../cue.ts'
import type { VoiceId } from '../orchestra/voices.ts'
import type { Clock } from '../perform/clock.ts'
import type { Part, Score } from '../score/score.ts'
import { toLufs } from '../sound/loudness.ts'
import type { VoiceBlocks } from '../sound/mix.ts'

/** Bars joined into one line of the report. */
const GROUP = 4

/** A part whose notes are those of a melody, at any octave, this often, plays the tune with it. */
const TOGETHER = 0.7

const noteNames = (part: Part, from: number, until: number): Set<string> =>
  new Set(
    part.notes
      .filter((note) => note.at >= from - 1e-6 && note.at < until - 1e-6)
      .map((note) => `${note.at.toFixed(2)}:${note.pitch % 12}`),
  )

/** Voices that play the tune between two bars: those the cue names, and whoever doubles one of them there. */
function tuneOf(score: Score, cue: Cue, from: number, until: number): Set<VoiceId> {
  const played = score.parts.map((part) => ({ voice: part.voice, names: noteNames(part, from, until) }))
  const leaders = played.filter(({ voice, names }) => cue.melody.includes(voice) && names.size > 0)
  const doubles = (names: ReadonlySet<string>) =>
    leaders.some(
      (leader) =>
        names.size >= leader.names.size / 2 &&
        [...names].filter((name) => leader.names.has(name)).length >= names.size * TOGETHER,
    )
  return new Set([...cue.melody, ...played.filter(({ names }) => doubles(names)).map(({ voice }) => voice)])
}

const mean = (blocks: Float64Array, from: number, until: number): number => {
  const start = Math.max(0, Math.round(from * 10))
  const end = Math.min(blocks.length, Math.max(start + 1, Math.round(until * 10) - 3))
  let sum = 0
  for (let i = start; i < end; i++) sum += blocks[i]!
  return sum / Math.max(1, end - start)
}

const number = (value: number) => value.toFixed(0).padStart(4)

/**
 * The dry level of every voice in groups of four bars, against the loudest voice of the group, and how far the tune lies
 * above the rest together: text for the composer.
 */
export function levelReport(score: Score, cue: Cue, voices: VoiceBlocks, clock: Clock, sound: Float64Array): string[] {
  const groups = Array.from({ length: Math.ceil(score.bars / GROUP) }, (_, i) => {
    const until = Math.min(score.bars, (i + 1) * GROUP)
    return { from: clock.strict(i * GROUP), until: clock.strict(until), label: `${i * GROUP + 1}` }
  })
  const played = (voice: VoiceId) => voice in { vns: 1, vas: 1, vcs: 1 } || score.parts.some((p) => p.voice === voice)
  const lines = [`bars from   ${groups.map((g) => g.label.padStart(4)).join('')}`]
  const all = groups.map(({ from, until }) =>
    [...voices.values()].reduce((sum, blocks) => sum + mean(blocks, from, until), 0),
  )
  for (const [voice, blocks] of voices) {
    if (!played(voice)) continue
    const cells = groups.map(({ from, until }, i) => {
      const level = 10 * Math.log10(mean(blocks, from, until) / (all[i]! + 1e-15) + 1e-12)
      return level < -45 ? '   ·' : number(level)
    })
    lines.push(`${cue.melody.includes(voice) ? '*' : ' '} ${voice.padEnd(9)} ${cells.join('')}`)
  }
  const tune = groups.map(({ from, until }, i) => {
    const melody = [...tuneOf(score, cue, i * GROUP, Math.min(score.bars, (i + 1) * GROUP))].reduce((sum, voice) => {
      const blocks = voices.get(voice)
      return sum + (blocks ? mean(blocks, from, until) : 0)
    }, 0)
    const ratio = 10 * Math.log10(melody / (all[i]! - melody + 1e-15) + 1e-12)
    return ratio < -40 ? '   ·' : number(ratio)
  })
  lines.push(`tune : rest ${tune.join('')}   dB (dry)`)
  const bars = Array.from({ length: score.bars }, (_, i) => toLufs(mean(sound, clock.strict(i), clock.strict(i + 1))))
  lines.push(`LUFS by bar ${bars.map(number).join('')}`)
  return lines
}

/** Voices that have notes in a bar but cannot be heard there: lost notes, or a rendering gone wrong. */
export function silentVoices(score: Score, voices: VoiceBlocks, clock: Clock): string[] {
  const lost: string[] = []
  for (const part of score.parts) {
    const heard = [part.voice, 'vns', 'vas', 'vcs'].flatMap((v) => voices.get(v as VoiceId) ?? [])
    for (let bar = 0; bar < score.bars; bar++) {
      if (!part.notes.some((note) => note.at < bar + 0.8 && note.until > bar + 0.2)) continue
      const from = clock.strict(bar)
      const until = Math.max(from + 0.5, clock.strict(bar + 1))
      if (heard.every((blocks) => toLufs(mean(blocks, from, until + 0.3)) < -72))
        lost.push(`${part.voice}, bar ${bar + 1}: has notes and is silent`)
    }
  }
  return lost
}
