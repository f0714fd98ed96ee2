import { describe, expect, it } from 'vitest'
import { addressAt, findPlace, parseAddress } from './address'

const programme = {
  duration: 300,
  scenes: [
    { id: 'P0', slug: 'house/to-half', title: 'House to half', start: 0, end: 10 },
    { id: 'A7', slug: 'anna/swan-lake-lake', title: 'The lake', start: 10, end: 90 },
    { id: 'L8', slug: 'levi/giselle', title: 'The Wilis', start: 90, end: 300 },
  ],
}
const place = (search: string) => findPlace(parseAddress(search), programme)

describe('addresses', () => {
  it('name a scene by id or slug and count from its start', () => {
    expect(place('?scene=A7&t=12.5')).toEqual({ t: 22.5, named: true, notices: [] })
    expect(place('?scene=levi/giselle&t=1:05')).toEqual({ t: 155, named: true, notices: [] })
    expect(place('?t=3:10').t).toBe(190)
    expect(place('')).toEqual({ t: 0, named: false, notices: [] })
  })

  it('take the nearest scene for a misspelt one and say so', () => {
    const { t, notices } = place('?scene=levi/gisele')
    expect(t).toBe(90)
    expect(notices).toEqual([expect.stringContaining('levi/gisele')])
    expect(notices[0]).toContain('L8')
    expect(place('?scene=zzzzzzzzzz')).toMatchObject({ t: 0, notices: [expect.stringContaining('beginning')] })
  })

  it('take the nearest time for a bad one and say so', () => {
    expect(place('?scene=A7&t=soon')).toMatchObject({ t: 10, notices: [expect.stringContaining('soon')] })
    expect(place('?scene=A7&t=-4')).toMatchObject({ t: 10, notices: [expect.any(String)] })
    expect(place('?scene=A7&t=500')).toMatchObject({ t: 90, notices: [expect.stringContaining('1:20')] })
    expect(place('?t=1:75')).toMatchObject({ t: 0, notices: [expect.any(String)] })
  })

  it('replace unknown choices by the nearest and say so', () => {
    const address = parseAddress('?quality=hihg&seat=moon&act=ana')
    expect(address).toMatchObject({ quality: 'high', seat: 'director', programme: 'anna' })
    expect(address.notices).toHaveLength(3)
  })

  it('read flags', () => {
    expect(parseAddress('?still&kiosk=0')).toMatchObject({ still: true, kiosk: false, play: false })
    expect(parseAddress('?reduced-motion')).toMatchObject({ reducedMotion: true, notices: [] })
  })

  it('can be written for a place', () => {
    expect(addressAt('?quality=low', 'A7', 12.345)).toBe('?quality=low&scene=A7&t=12.35')
  })
})
