import { describe, expect, it } from 'vitest'
import { channelsOf, type ChannelName } from '../../notation/board'
import { openShow } from '../../show/open-show'
import { PLATES } from '../house/floorMaterial'
import { newPlates, plateOf } from './gobos'

const { scenes } = openShow('evening')

describe('what scenes hang', () => {
  it('asks the floor only for patterns that it has', () => {
    const asked = scenes.flatMap(({ id, script }) => (script.rig?.gobo?.gobo ? [[id, script.rig.gobo.gobo]] : []))
    expect(asked.length).toBeGreaterThan(3)
    expect(asked.filter(([, plate]) => !PLATES.includes(plate!))).toEqual([])
  })

  it('lends the lamp of the moon only where no moon shines', () => {
    const lent = scenes.filter(({ script }) => Object.values(script.rig ?? {}).some((hanging) => hanging.casts))
    const lit = lent.filter(({ script }) =>
      script.light.some((cue) => (Object.keys(cue.set) as ChannelName[]).flatMap(channelsOf).includes('moon')),
    )
    expect(lent.length).toBeGreaterThan(0)
    expect(lit.map(({ id }) => id)).toEqual([])
  })

  it('gives every lamp that projects its plate, one for all that hang alike, cut where blades are set', () => {
    const plates = newPlates({ scenes })
    const hung = [...plates.keys()].filter((hanging) => hanging !== undefined)
    const cut = hung.filter(({ shutter }) => shutter)
    expect(cut.length).toBeGreaterThan(0)
    for (const hanging of cut) expect(plates.get(hanging)!.target).not.toBe(plates.get(undefined)!.target)
    const plain = hung.filter(({ gobo, shutter }) => !gobo && !shutter)
    expect(plain.length).toBeGreaterThan(0)
    expect(new Set(plain.map((hanging) => plates.get(hanging)!.target)).size).toBe(1)
  })

  it('cuts nothing without blades, and a straight edge with one', () => {
    expect(plateOf({})).not.toContain('smoothstep')
    expect(plateOf({ shutter: { left: 0.25 } })).toContain('smoothstep(0.2420, 0.2580, .5 + p.x)')
    expect(plateOf({ gobo: 'door', shutter: { top: 0.1 } })).toContain('.5 + -p.y')
  })
})
