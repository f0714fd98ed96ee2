/** One sentence of a text: its number as paragraph.sentence (both from 1) and its words. */
export interface Sentence {
  readonly number: `${number}.${number}`
  readonly words: readonly string[]
}

/** Full stops after these do not end a sentence. */
const ABBREVIATIONS = /(^|\s)(St|Mr|Mrs|Dr|No)\.$/

/** Splits a text into numbered sentences. Paragraphs are separated by an empty line. */
export function sentencesOf(text: string): Sentence[] {
  const paragraphs = text.trim().split(/\n\s*\n/)
  return paragraphs.flatMap((paragraph, p) => {
    const sentences: string[] = []
    let open = ''
    for (const piece of paragraph.trim().split(/(?<=[.!?])\s+/)) {
      open = open ? `${open} ${piece}` : piece
      if (ABBREVIATIONS.test(open)) continue
      sentences.push(open)
      open = ''
    }
    if (open) sentences.push(open)
    return sentences.map((sentence, s) => ({
      number: `${p + 1}.${s + 1}` as Sentence['number'],
      words: sentence.split(/\s+/),
    }))
  })
}
