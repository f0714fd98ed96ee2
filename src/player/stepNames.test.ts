import { describe, expect, it } from 'vitest'
import { openShow } from '../show/open-show'
import { stepDanced } from '../show/read-step'
import { schoolName } from './stepNames'

/** What a dance book calls a plain way of being on stage: no step of the school. */
const MIME = /^(stand|hold|sit|sitFloor|fold|kneel|riseUp|run|turnTo)\b/

describe('the names of steps', () => {
  it('are said with the number of turns', () => {
    expect(schoolName('fouettes 32')).toBe('32 fouettés en tournant')
    expect(schoolName('pirouette 1')).toBe('pirouette')
    expect(schoolName('stand fifth')).toBe('')
  })

  it('are known for every step the two women dance', () => {
    const unknown = new Set<string>()
    for (const scene of openShow('evening').scenes) {
      const lead = scene.cast()[0]
      if (!lead) continue
      for (let t = 0; t < scene.end - scene.start; t += 0.25) {
        const danced = stepDanced(lead.dance, t)
        if (danced && !MIME.test(danced) && !schoolName(danced)) unknown.add(`${scene.id}: ${danced}`)
      }
    }
    expect([...unknown]).toEqual([])
  })
})
