import { expect, it } from 'vitest'
import { sentencesOf } from './sentences'

it('numbers sentences by paragraph and keeps abbreviations whole', () => {
  const sentences = sentencesOf('One two. Three in St. Petersburg.\n\nFour: five!')
  expect(sentences.map((s) => s.number)).toEqual(['1.1', '1.2', '2.1'])
  expect(sentences[1]!.words.join(' ')).toBe('Three in St. Petersburg.')
})
