import { describe, expect, it } from 'vitest'
import { CORPS_SWAN } from '../../programme/company/costumes'
import { WALTZ_CORPS } from '../../programme/company/costumes-one'
import { PRINCESSES, WILI } from '../../programme/company/costumes-three'
import { qualityNamed } from '../quality'
import { CUTS, limbIndices, type Cut } from './cuts'
import { skirtGeometry } from './skirts'
import { TRAPPINGS } from './trappings'
import { piecesOf, type CutName, type TrappingName } from './wardrobe'

const BASE = { bodice: '#ffffff', tights: '#ffffff', shoe: '#ffffff' } as const

describe('the wardrobe', () => {
  it('gives a swan of the corps a tutu and feathers, a soloist the finer tutu', () => {
    const costume = { ...BASE, skirt: { cut: 'classical', colour: '#ffffff' }, head: ['feathers'] } as const
    expect([...piecesOf('corps', costume)].sort()).toEqual(['classical', 'feathers'])
    expect([...piecesOf('anna', costume)].sort()).toEqual(['classicalFine', 'feathers'])
  })

  it('gives nothing twice, and nobody what the costume does not name', () => {
    expect(piecesOf('child', BASE)).toEqual([])
    expect(piecesOf('levi', { ...BASE, wears: ['shawl', 'shawl'] })).toEqual(['shawl'])
  })

  it('can make every piece', () => {
    for (const [name, make] of Object.entries(TRAPPINGS)) {
      const { position, normal, skinIndex, skinWeight, _part } = make().attributes
      for (const attribute of [normal, skinIndex, skinWeight, _part])
        expect(attribute?.count, name).toBe(position!.count)
      for (const x of position!.array) expect(Math.abs(x), name).toBeLessThan(name === 'cane' ? 0.9 : 0.6)
    }
  })

  it('cuts every cloth as whole layers of triangles', () => {
    for (const [name, cut] of Object.entries(CUTS)) {
      const geometry = skirtGeometry(cut, 3, 1)
      const { count } = geometry.attributes.position!
      expect(geometry.index!.count % 9, name).toBe(0)
      expect(Math.max(...geometry.index!.array), name).toBe(count - 1)
      expect(limbIndices(cut), name).toHaveLength(6)
    }
  })

  it.each([
    ['low', 1500],
    ['high', 13_000],
  ] as const)('dresses one of many in few triangles: %s', (name, most) => {
    const { tutu, detail, reduced } = qualityNamed(name)
    for (const costume of [CORPS_SWAN, WALTZ_CORPS, WILI, ...PRINCESSES]) {
      const triangles = piecesOf('corps', costume).map((piece) => {
        const cut = CUTS[piece as CutName] as Cut | undefined
        if (!cut) return TRAPPINGS[piece as TrappingName](reduced === 'all').index!.count / 3
        const layers = Math.max(1, Math.round((cut.layers / CUTS.classical.layers) * tutu))
        return skirtGeometry(cut, layers, 0.3 + 0.7 * detail).index!.count / 3
      })
      expect(triangles.reduce((a, b) => a + b, 0)).toBeLessThan(most)
    }
  })
})
