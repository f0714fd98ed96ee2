import { english, type Words } from './words/english'
import { french } from './words/french'

const TABLES = { en: english, fr: french } as const

/** Languages of the interface. Captions stay in the language of the texts. */
export type Language = keyof typeof TABLES
export const LANGUAGES = Object.keys(TABLES) as readonly Language[]

/** The words of the interface in the running language. The page draws itself again when it changes. */
export let strings: Words = english

/** Changes the language of `strings` and of the page, and which way its lines run. */
export function setLanguage(language: Language): void {
  strings = TABLES[language]
  document.documentElement.lang = language
  document.documentElement.dir = strings.direction
}

/** The first language of the browser that the interface has; English otherwise. */
export function preferredLanguage(wanted: readonly string[]): Language {
  const short = wanted.map((tag) => tag.slice(0, 2).toLowerCase())
  return short.map((tag) => LANGUAGES.find((language) => language === tag)).find((found) => found !== undefined) ?? 'en'
}
