import { describe, expect, it } from 'vitest'
import { CUTS, limbIndices } from './cuts'
import { skirtGeometry } from './skirts'
import { TRAPPINGS } from './trappings'
import { piecesOf } from './wardrobe'

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
      for (const x of position!.array) expect(Math.abs(x), name).toBeLessThan(0.6)
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
})
