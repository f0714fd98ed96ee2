import type { CaptionTiming, Scene } from '../notation/scene'
import type { Seconds } from '../notation/units'
import type { Span } from '../score/timetable'
import { toMillisecond } from '../score/timetable'
import { sentencesOf, type Sentence } from '../score/sentences'

/** A caption as it is shown: verbatim words of a text. Times are seconds of the evening, span half-open. */
export interface CaptionEvent extends Span {
  readonly index: number
  /** Id of the scene it stands in. */
  readonly scene: string
  readonly life: 'anna' | 'levi'
  /** Sentence it is part of, paragraph.sentence. */
  readonly sentence: string
  readonly lines: readonly string[]
  /** The lines joined by a space. */
  readonly text: string
}

/** House rules of setting: lines, characters a line, characters a second, seconds, pause between two. */
export const CAPTION_RULES = { lines: 2, line: 42, speed: 17, shortest: 1, longest: 7, gap: 0.083 } as const

/** Where in the text the captions have got to. */
interface Reader {
  sentences: readonly Sentence[]
  sentence: number
  word: number
}

/** Opens the text at a sentence, unless that is where the reader is already. */
function openAt(reader: Reader, number: CaptionTiming['sentence']): void {
  if (reader.sentences[reader.sentence]?.number === number) return
  const sentence = reader.sentences.findIndex((s) => s.number === number)
  if (sentence < 0) throw new RangeError(`The text has no sentence ${number}`)
  reader.sentence = sentence
  reader.word = 0
}

function take(reader: Reader, timing: CaptionTiming, place: string): string[] {
  const current = reader.sentences[reader.sentence]
  if (!current) throw new RangeError(`${place}: the text has ended before this caption; remove it`)
  if (current.number !== timing.sentence) {
    const left = current.words.slice(reader.word).join(' ')
    throw new RangeError(
      `${place} quotes sentence ${timing.sentence}, but the text has come to ${current.number}: "${left}" is not quoted yet`,
    )
  }
  const lines = timing.lines.map((count) => {
    const words = current.words.slice(reader.word, reader.word + count)
    if (words.length < count)
      throw new RangeError(
        `${place} takes ${count} words where sentence ${timing.sentence} has only ${words.length} left ("${words.join(' ')}")`,
      )
    reader.word += count
    return words.join(' ')
  })
  if (reader.word === current.words.length) {
    reader.sentence += 1
    reader.word = 0
  }
  return lines
}

function checkSetting(lines: readonly string[], timing: CaptionTiming, place: string): void {
  const rules = CAPTION_RULES
  const long = lines.find((line) => line.length > rules.line)
  if (long) throw new RangeError(`${place}: "${long}" has ${long.length} characters, at most ${rules.line} fit a line`)
  const lasts = timing.out - timing.in
  if (lasts < rules.shortest || lasts > rules.longest)
    throw new RangeError(`${place} is seen for ${lasts.toFixed(2)} s; ${rules.shortest} to ${rules.longest} s is right`)
  const speed = lines.join(' ').length / lasts
  if (speed > rules.speed)
    throw new RangeError(
      `${place} runs at ${speed.toFixed(1)} characters a second, at most ${rules.speed}; give it more time`,
    )
}

/**
 * Turns the captions of a running order into events with the words of the texts, and checks them: verbatim, in order,
 * nothing left out, rules of setting kept. The lives in `whole` must be quoted to their last word.
 * @throws RangeError naming scene, caption and the difference.
 */
export function compileCaptions(
  scenes: readonly Scene[],
  spans: readonly Span[],
  texts: Readonly<Record<'anna' | 'levi', string>>,
  whole: readonly ('anna' | 'levi')[],
): CaptionEvent[] {
  const readers: Record<'anna' | 'levi', Reader> = {
    anna: { sentences: sentencesOf(texts.anna), sentence: 0, word: 0 },
    levi: { sentences: sentencesOf(texts.levi), sentence: 0, word: 0 },
  }
  const events: CaptionEvent[] = []
  scenes.forEach((scene, s) => {
    const span = spans[s]!
    let free: Seconds = 0
    scene.captions.forEach((timing, c) => {
      const place = `Scene ${scene.id} (${scene.title}), caption ${c + 1}`
      if (scene.life === 'house') throw new RangeError(`${place}: a scene of the house quotes no text`)
      const reader = readers[scene.life]
      // A programme of single performances enters the text where its scene does.
      if (c === 0 && !whole.includes(scene.life)) openAt(reader, timing.sentence)
      const lines = take(reader, timing, place)
      checkSetting(lines, timing, place)
      if (timing.in < free)
        throw new RangeError(`${place} begins at ${timing.in} s; leave ${CAPTION_RULES.gap} s after the one before`)
      if (timing.out > span.end - span.start + 1e-6) throw new RangeError(`${place} ends after its scene`)
      free = timing.out + CAPTION_RULES.gap
      events.push({
        index: events.length,
        scene: scene.id,
        life: scene.life,
        sentence: timing.sentence,
        lines,
        text: lines.join(' '),
        start: toMillisecond(span.start + timing.in),
        end: toMillisecond(span.start + timing.out),
      })
    })
  })
  for (const life of whole) {
    const { sentences, sentence, word } = readers[life]
    const rest = sentences[sentence]
    if (rest)
      throw new RangeError(
        `The text of ${life} is not quoted from sentence ${rest.number} on: "${rest.words.slice(word).join(' ')}"`,
      )
  }
  return events
}
