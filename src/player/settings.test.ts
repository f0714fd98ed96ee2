import { afterEach, describe, expect, it, vi } from 'vitest'
import { firstSettings, recallSettings, rememberSettings } from './settings'
import { preferredLanguage } from './strings'

/** A stand-in for the browser's storage. */
function storage(items: Record<string, string>, full = false) {
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => items[key] ?? null,
    setItem: (key: string, value: string) => {
      if (full) throw new DOMException('full', 'QuotaExceededError')
      items[key] = value
    },
  })
}
afterEach(() => vi.unstubAllGlobals())

describe('settings', () => {
  it('come back as they were left', () => {
    storage({})
    const chosen = { ...firstSettings(['en']), captionSize: 1.5 as const, volume: 0.3 }
    expect(rememberSettings(chosen)).toBe(true)
    expect(recallSettings(['fr'])).toEqual(chosen)
  })

  it('lose only what is spoilt', () => {
    storage({ 'two-swans.settings': '{"captionSize":9,"volume":0.25,"muted":"no","stranger":1}' })
    expect(recallSettings(['en'])).toEqual({ ...firstSettings(['en']), volume: 0.25 })
    storage({ 'two-swans.settings': '{' })
    expect(recallSettings(['en'])).toEqual(firstSettings(['en']))
  })

  it('survive storage that is full, forbidden or missing', () => {
    storage({}, true)
    expect(rememberSettings(firstSettings(['en']))).toBe(false)
    vi.unstubAllGlobals()
    expect(recallSettings(['en'])).toEqual(firstSettings(['en']))
  })

  it('take the first language the browser asks for that the house speaks', () => {
    expect(preferredLanguage(['de-DE', 'fr-CA', 'en'])).toBe('fr')
    expect(preferredLanguage(['zh'])).toBe('en')
  })
})
