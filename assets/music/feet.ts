import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format } from 'prettier'
import { runTool } from '../../tools/lib/arguments.ts'
import { openProgramme, type ShowScene } from '../../tools/lib/programme.ts'
import { printTable } from '../../tools/lib/table.ts'
import type { MusicIndex } from '../../src/notation/music.ts'
import { workshop } from './bake-scene.ts'
import { decode } from './evening.ts'
import { MUSIC, scoreOf } from './files.ts'
import { readOnsets, type SceneOnsets } from './onsets.ts'
import { formOf } from './score/check-form.ts'
import { isFull, STAGES } from './stages.ts'
import { attacksIn } from './report/attacks.ts'
import { footstrikesOf, KINDS, type Footstrike } from './report/footstrikes.ts'

/** The attack a foot is danced on is looked for so far round it, seconds. */
const AROUND = 0.1
/** A foot and a note this near are felt as one, milliseconds. */
const AS_ONE = 40

/** Seconds from the nearest attack of the music to a foot; undefined when there is none near. */
function afterNote({ foot }: Footstrike, attacks: readonly number[]): number | undefined {
  const errors = attacks.map((at) => foot - at).filter((error) => Math.abs(error) <= AROUND)
  return errors.toSorted((a, b) => Math.abs(a) - Math.abs(b))[0]
}

/** Attacks of the music of a scene without the sound of its feet: those the last bake noted, else those of the recording. */
async function attacksOf(id: string): Promise<readonly number[]> {
  const noted = join(workshop(id), 'attacks.json')
  if (existsSync(noted)) return JSON.parse(readFileSync(noted, 'utf8')) as number[]
  return attacksIn(await decode(join('public', 'music', `${id}.ogg`)))
}

/** A middle value in milliseconds, or another share of the list; a dot when there is none. */
const middle = (list: readonly number[], share = 0.5) =>
  list.length === 0
    ? '·'
    : String(Math.round(1000 * list.toSorted((a, b) => a - b)[Math.floor((list.length - 1) * share)]!))

async function rowOf({ id, cast, music }: ShowScene): Promise<string[]> {
  const feet = (await Promise.all(cast().map((member) => footstrikesOf(member, music)))).flat()
  const attacks = await attacksOf(id)
  const kinds = KINDS.flatMap((wanted) => {
    const off = feet.filter(({ kind }) => kind === wanted).map(({ foot, count }) => foot - count)
    return [off.length === 0 ? '·' : String(off.length), middle(off), middle(off.map(Math.abs))]
  })
  const heard = feet.flatMap((foot) => afterNote(foot, attacks) ?? [])
  const one = heard.filter((error) => Math.abs(error) * 1000 <= AS_ONE).length
  const share = heard.length === 0 ? '·' : `${Math.round((100 * one) / heard.length)} %`
  return [id, ...kinds, String(heard.length), middle(heard, 0.25), middle(heard), middle(heard, 0.75), share]
}

const RECORDINGS = ['scene', 'title', 'by', 'notes', 'bars', 'length', 'tail', 'LUFS', 'dBTP'] as const
const FEET = [
  'scene',
  ...KINDS.flatMap((kind) => [`${kind}s`, 'after', 'off']),
  ...['with a note', 'a quarter', 'middle', 'three quarters', 'as one'],
]
const LEGEND =
  'How many feet there are of each kind, and in the middle so many milliseconds after (+) or before (−) their count (steps) ' +
  'or the nearest half beat (the others), and off it either way; how many have a note within 0.1 s, how many milliseconds ' +
  'after (+) or before (−) its attack, and the share within 40 ms.'

/** What is known of every recording: where its notes come from, how long and how loud it is. */
function recordings(index: MusicIndex): string[][] {
  return Object.entries(index.scenes).map(([id, { duration, tail, lufs, peak }]) => {
    const { title, composer, note, bars } = scoreOf(id)
    const numbers = [duration, tail, lufs, peak].map((value) => value.toFixed(1))
    return [id, title, composer, note, String(bars), ...numbers]
  })
}

const PARTS = ['scene', 'parts', 'full stage', 'independent there', 'in the whole number', 'because'] as const
const PARTS_LEGEND =
  'Parts of each score, the bars in which it fills the stage, how many parts go their own way in the thinnest and in the ' +
  'fullest of those bars and of all (single chords left out), and why it is scored so. On the full stage there are eight at least; a test says so.'

/** How many parts go their own way in every number, on the full stage and elsewhere. */
function partRows(ids: readonly string[]): string[][] {
  return ids.map((id) => {
    const { parts, together } = formOf(scoreOf(id))
    const { full, because } = STAGES[id]!
    const bars = together.flatMap(({ independent, stroke }, bar) => (stroke ? [] : [{ bar: bar + 1, independent }]))
    const span = (list: readonly { independent: number }[]) => {
      const counts = list.map(({ independent }) => independent)
      return counts.length === 0 ? '·' : `${Math.min(...counts)} … ${Math.max(...counts)}`
    }
    const where = full === undefined ? '·' : full === 'whole' ? 'whole' : full.join('–')
    return [id, String(parts), where, span(bars.filter(({ bar }) => isFull(id, bar))), span(bars), because]
  })
}

const ONSETS = ['scene', 'lines', 'notes', 'within 40 ms', 'share', 'middles', 'nine in ten within', 'most'] as const
const ONSETS_LEGEND =
  'Every note of every line that carries the tune (the voices its cue names), heard by itself on its dry stem: how many ' +
  'begin within 40 ms of the strict beat, rubato included, where the middles of the lines lie, and what nine notes in ten ' +
  'of the widest line stay under, and the one that is furthest off, milliseconds. A note begins where it comes, in the mean, ' +
  'to 6 to 15 dB below its height.'

/** How many notes of some lines there are, and how many begin within 40 ms of the beat. */
function countOf(scenes: readonly SceneOnsets[]): string[] {
  const lines = scenes.flatMap((scene) => Object.values(scene.lines))
  const [notes, within] = [lines.reduce((n, l) => n + l.notes, 0), lines.reduce((n, l) => n + l.within, 0)]
  return [String(notes), String(within), `${((100 * within) / notes).toFixed(1)} %`]
}

/** How the lines of every recording meet the beat, and all of them together. */
function onsetRows(onsets: Readonly<Record<string, SceneOnsets>>): string[][] {
  const rows = Object.entries(onsets).map(([id, scene]) => {
    const lines = Object.entries(scene.lines)
    const middles = lines.map(([, { middle: each }]) => each)
    const [voice, widest] = lines.toSorted(([, a], [, b]) => b.ninety - a.ninety)[0]!
    const furthest = Math.max(...lines.map(([, { most }]) => most))
    const span = `${Math.min(...middles)} … ${Math.max(...middles)}`
    return [
      id,
      lines.map(([each]) => each).join(', '),
      ...countOf([scene]),
      span,
      `${widest.ninety} (${voice})`,
      String(furthest),
    ]
  })
  return [...rows, ['evening', '', ...countOf(Object.values(onsets)), '', '', '']]
}

/** A table for a page of text. */
const markdown = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

/**
 * `npx tsx assets/music/feet.ts [A7 …]`: every recording in a table, how the notes of the tune meet the beat, and how the
 * feet fall on their counts and on the notes that are heard. Without names, for all of them, into `RECORDINGS.md` too.
 */
await runTool(async () => {
  const wanted = process.argv.slice(2).map((id) => id.toUpperCase())
  const { scenes } = await openProgramme()
  const index = JSON.parse(readFileSync(join('public', 'music', 'index.json'), 'utf8')) as MusicIndex
  const feet: string[][] = []
  for (const scene of scenes) if (wanted.length === 0 || wanted.includes(scene.id)) feet.push(await rowOf(scene))
  const known = recordings(index).filter(([id]) => wanted.length === 0 || wanted.includes(id!))
  printTable('Recordings', RECORDINGS, known)
  printTable(LEGEND, FEET, feet)
  const parts = partRows(known.map(([id]) => id!))
  printTable(PARTS_LEGEND, PARTS, parts)
  const lines = onsetRows(readOnsets())
  printTable(ONSETS_LEGEND, ONSETS, lines)
  if (wanted.length > 0) return
  const page = [
    '# Recordings',
    `Written by \`npx tsx assets/music/feet.ts\`. The evening: ${index.lufs} LUFS.`,
    markdown(RECORDINGS, known),
    '## Parts',
    PARTS_LEGEND,
    markdown(PARTS, parts),
    '## Beginnings of notes',
    ONSETS_LEGEND,
    markdown(ONSETS, lines),
    '## Feet',
    LEGEND,
    markdown(FEET, feet),
  ].join('\n\n')
  writeFileSync(join(MUSIC, 'RECORDINGS.md'), await format(page, { parser: 'markdown', printWidth: 120 }))
})
