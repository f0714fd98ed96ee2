import { describe, expect, it } from 'vitest'
import { channelsOf, type ChannelName } from '../../notation/board'
import { openShow } from '../../show/open-show'
import { PLATES } from '../house/floorMaterial'

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
})
