import { describe, expect, it } from 'vitest'
import type { CaptionTiming, Scene } from '../notation/scene'
import { TEXTS } from '../programme/lives/texts'
import { CAPTIONS } from '../programme/lives/captions'
import { runningOrder } from '../programme/tonight'
import { layOut } from '../score/timetable'
import { CAPTION_FIELD } from '../cues/captions'
import { CAPTION_RULES, compileCaptions } from './captions'
import { openShow } from './open-show'

const words = (text: string) => text.trim().split(/\s+/).join(' ')

describe('the captions of the evening', () => {
  const { captions, master } = openShow('evening')

  it.each(['anna', 'levi'] as const)('quote every word of the text of %s, in order', (life) => {
    const quoted = captions.filter((caption) => caption.life === life).map((caption) => caption.text)
    expect(quoted.join(' ')).toBe(words(TEXTS[life]))
  })

  it('come and go with their phrase', () => {
    const at = (t: number) => {
      master.seek(t)
      return master.live[CAPTION_FIELD]!
    }
    for (const { start, end } of captions) {
      expect([at(start), at((start + end) / 2), at(end)]).toEqual([0, 1, 0])
      expect(at(start + 0.125)).toBeCloseTo(0.5, 2)
      expect(at(end - 0.125)).toBeCloseTo(0.5, 2)
    }
  })

  it('keep the rules of setting', () => {
    for (const { start, end, lines, text } of captions) {
      expect(lines.length).toBeLessThanOrEqual(CAPTION_RULES.lines)
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(CAPTION_RULES.line)
      expect(end - start).toBeGreaterThanOrEqual(CAPTION_RULES.shortest - 1e-9)
      expect(end - start).toBeLessThanOrEqual(CAPTION_RULES.longest + 1e-9)
      expect(text.length / (end - start)).toBeLessThanOrEqual(CAPTION_RULES.speed)
    }
  })

  it('are whole in each act alone, and single performances enter the text where they should', () => {
    const anna = openShow('anna').captions.map((caption) => caption.text)
    expect(anna.join(' ')).toBe(words(TEXTS.anna))
    const performances = openShow('performances').captions
    expect(performances.find((caption) => caption.scene === 'L6')!.text).toBe('and The Firebird,')
  })
})

describe('a caption that is wrong', () => {
  const scenes = runningOrder('anna')
  const spans = layOut(scenes.map(() => 120))
  const compile = (id: string, change: (captions: CaptionTiming[]) => CaptionTiming[]) => {
    const changed = scenes.map((scene): Scene => {
      const own = CAPTIONS[id as keyof typeof CAPTIONS] as readonly CaptionTiming[]
      return scene.id === id ? { ...scene, captions: change([...own]) } : scene
    })
    return compileCaptions(changed, spans, TEXTS, ['anna'])
  }

  it('says which words it leaves out', () => {
    expect(() => compile('A2', (captions) => captions.slice(1))).toThrow(
      /Scene A2 .*caption 1 quotes sentence 2\.2, but the text has come to 2\.1: "As she grew older, Anna's passion only intensified\."/,
    )
  })

  it('says when it takes more words than the sentence has', () => {
    expect(() => compile('A2', ([first, ...rest]) => [{ ...first!, lines: [5, 9] }, ...rest])).toThrow(
      /takes 9 words where sentence 2\.1 has only 3 left \("passion only intensified\."\)/,
    )
  })

  it('says when it is too fast, too long on a line, or too soon', () => {
    expect(() => compile('A2', ([first, ...rest]) => [{ ...first!, out: first!.in + 1.5 }, ...rest])).toThrow(
      /characters a second/,
    )
    expect(() => compile('A2', ([first, ...rest]) => [{ ...first!, lines: [8] }, ...rest])).toThrow(/at most 42 fit/)
    expect(() =>
      compile('A2', ([first, second, ...rest]) => [first!, { ...second!, in: 4.6, out: 7.6 }, ...rest]),
    ).toThrow(/leave 0\.083 s/)
  })
})
