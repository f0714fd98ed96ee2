import { describe, expect, it } from 'vitest'
import type { Costume } from '../../notation/scene'
import { CLOTHS } from './cloths'
import { newSheet, ROW_STRIDE, tintColumn, type Part } from './sheet'
import { glowOf, packTints } from './tints'

const SWAN: Costume = {
  bodice: '#ffffff',
  tights: '#f0dfe0',
  shoe: '#e8cfd0',
  trim: '#ff0000',
  skirt: { cut: 'classical', colour: '#ffffff' },
}

function tint(sheet: Float32Array, row: number, part: Part): number[] {
  const i = row * ROW_STRIDE + tintColumn(part) * 4
  return Array.from(sheet.subarray(i, i + 4))
}

describe('tints', () => {
  it('are linear', () => {
    const sheet = newSheet()
    packTints(sheet, 1, { ...SWAN, bodice: '#808080' }, false, 0)
    expect(tint(sheet, 1, 'bodice')[0]).toBeCloseTo(0.2158, 3)
  })

  it('say where there is trim', () => {
    const { trim: _, ...plain } = SWAN
    const sheet = newSheet()
    packTints(sheet, 0, SWAN, false, 0)
    packTints(sheet, 1, plain, false, 0)
    expect(tint(sheet, 0, 'trim')).toEqual([1, 0, 0, 1])
    expect(tint(sheet, 1, 'trim')[3]).toBe(0)
  })

  it('name the cloth of the bodice: what the costume says, or what its kind wears', () => {
    const made = (costume: Costume, civil = false) => {
      const sheet = newSheet()
      packTints(sheet, 0, costume, civil, 0)
      return CLOTHS[tint(sheet, 0, 'bodice')[3]!]
    }
    expect(made({ ...SWAN, cloth: 'velvet' })).toBe('velvet')
    expect(made(SWAN)).toBe('jewels')
    const { trim: _, ...plain } = SWAN
    expect(made(plain)).toBe('satin')
    expect(made({ ...SWAN, skirt: { cut: 'coat', colour: '#ffffff' } })).toBe('coat')
    expect(made(SWAN, true)).toBe('wool')
  })

  it('make dancers up a tone deeper than skin, and people of one figure alike in every scene', () => {
    const sheet = newSheet()
    packTints(sheet, 0, SWAN, false, undefined)
    packTints(sheet, 1, SWAN, true, undefined)
    expect(tint(sheet, 1, 'skin').slice(0, 3)).toEqual([1, 1, 1])
    for (const k of [0, 1, 2]) expect(tint(sheet, 0, 'skin')[k]).toBeLessThan(1)
  })

  it('whiten wet skin towards blue', () => {
    const sheet = newSheet()
    packTints(sheet, 0, SWAN, true, 4)
    packTints(sheet, 1, { ...SWAN, wet: true }, true, 4)
    const dry = tint(sheet, 0, 'skin')
    const wet = tint(sheet, 1, 'skin')
    expect(wet[0]! / dry[0]!).toBeCloseTo(1.25, 4)
    expect(wet[2]! / dry[2]!).toBeCloseTo(1.5, 4)
  })

  it('differ a little from dancer to dancer, and not from evening to evening', () => {
    const sheet = newSheet()
    packTints(sheet, 0, SWAN, false, 1)
    packTints(sheet, 1, SWAN, false, 2)
    packTints(sheet, 2, SWAN, false, 1)
    expect(tint(sheet, 0, 'hair')).not.toEqual(tint(sheet, 1, 'hair'))
    expect(tint(sheet, 0, 'hair')).toEqual(tint(sheet, 2, 'hair'))
  })

  it('give black tulle the glow it needs to be seen', () => {
    expect(glowOf(0)).toBeCloseTo(6)
    expect(glowOf(1)).toBeCloseTo(1.15)
    expect(glowOf(0.003)).toBeGreaterThan(5)
  })
})
