import * as v from 'valibot'
import { QUALITIES } from '../stage/quality'
import { LANGUAGES, preferredLanguage } from './strings'
import { recall, remember } from './storage'

const KEY = 'two-swans.settings'

/** Height of caption letters against the house's own size. */
export const CAPTION_SIZES = [0.75, 1, 1.25, 1.5, 2] as const
/** Size of the interface's letters against what the browser is set to. */
export const TEXT_SIZES = [1, 1.25, 1.5, 2] as const
export const CONTRASTS = ['system', 'more'] as const
export const GROUNDS = ['veil', 'box'] as const
export const TELLINGS = ['off', 'shown', 'spoken'] as const
export const MOTIONS = ['system', 'full', 'calm'] as const
export const PICTURES = ['auto', ...QUALITIES] as const

const SCHEMA = v.object({
  language: v.picklist(LANGUAGES),
  captions: v.boolean(),
  captionSize: v.picklist(CAPTION_SIZES),
  captionGround: v.picklist(GROUNDS),
  textSize: v.picklist(TEXT_SIZES),
  contrast: v.picklist(CONTRASTS),
  /** Audio description: off, as text on the page, or spoken by the browser's voice. */
  descriptions: v.picklist(TELLINGS),
  notes: v.boolean(),
  motion: v.picklist(MOTIONS),
  quality: v.picklist(PICTURES),
  /** 0–1. */
  volume: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  muted: v.boolean(),
  /** Both channels in both ears: for one ear, or an induction loop. */
  mono: v.boolean(),
})

/** What a person chose for this device. */
export type Settings = v.InferOutput<typeof SCHEMA>

/** What the house chooses for somebody who comes for the first time. */
export function firstSettings(languages: readonly string[]): Settings {
  return {
    language: preferredLanguage(languages),
    captions: true,
    captionSize: 1,
    captionGround: 'veil',
    textSize: 1,
    contrast: 'system',
    descriptions: 'off',
    notes: false,
    motion: 'system',
    quality: 'auto',
    volume: 0.8,
    muted: false,
    mono: false,
  }
}

/** The remembered settings; what is missing or spoilt is the house's choice, field by field. */
export function recallSettings(languages: readonly string[]): Settings {
  const first = firstSettings(languages)
  const found = recall(KEY)
  if (typeof found !== 'object' || found === null) return first
  const kept = Object.entries(found).filter(([name, value]) => {
    const entry = SCHEMA.entries[name as keyof Settings] as v.GenericSchema | undefined
    return entry !== undefined && v.is(entry, value)
  })
  return { ...first, ...Object.fromEntries(kept) }
}

/** False when the browser does not let the page remember. */
export const rememberSettings = (settings: Settings): boolean => remember(KEY, settings)
