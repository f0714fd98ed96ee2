import { describe, expect, it } from 'vitest'
import { ariaShortcuts, bindingFor, KEYS, keyLabels } from './keys'
import { strings } from './strings'

const press = (key: string, held: Partial<Record<'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey', boolean>> = {}) =>
  bindingFor({ key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...held })?.command

describe('keys', () => {
  it('mean one thing each', () => {
    const all = KEYS.flatMap((b) => b.keys.map((k) => `${b.shift ? 'Shift+' : ''}${k}`))
    expect(new Set(all).size).toBe(all.length)
  })

  it('reach every command', () => {
    expect(new Set(KEYS.map((b) => b.command))).toEqual(new Set(Object.keys(strings.keys)))
  })

  it('tell Page Down from Shift + Page Down, and leave browser keys alone', () => {
    expect(press('PageDown')).toBe('nextScene')
    expect(press('PageDown', { shiftKey: true })).toBe('nextPerformance')
    expect(press('ArrowRight', { shiftKey: true })).toBe('nextCue')
    expect(press('End', { shiftKey: true })).toBeUndefined()
    expect(press('f', { ctrlKey: true })).toBeUndefined()
    expect(press('?', { shiftKey: true })).toBe('help')
    expect(press('K', { shiftKey: true })).toBe('toggle')
  })

  it('are shown as they are pressed', () => {
    expect(ariaShortcuts('toggle')).toBe('Space K')
    expect(ariaShortcuts('nextPerformance')).toBe('Shift+PageDown')
    expect(KEYS.map(keyLabels).flat()).toContain('0–9')
  })
})
