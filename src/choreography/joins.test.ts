import { describe, expect, it } from 'vitest'
import type { Body } from '../notation/body'
import annaJson from './bodies/anna.json'
import { jointAt } from './checks'
import type { MadeDance } from './dance'
import * as w from './index'
import { joinOf } from './joins'
import { poseOf, rehearsalRoom, tryOut, vocabulary } from './rehearsal'

const anna = annaJson as Body
const tonight = rehearsalRoom({ anna })
/** How a dance leaves her when its last step is over, by hips and marks. */
function leaves(made: MadeDance): 'two' | 'one' | 'down' {
  const { steps, compiled } = made.made
  const end = steps.at(-1)!.end - 0.01
  if (jointAt(poseOf(made, end), 'hips')[1] < 0.92 * anna.rest[1]!) return 'down'
  return compiled.plants.filter(({ from, until }) => from <= end + 0.02 && end < until).length > 1 ? 'two' : 'one'
}

describe.each(['left', 'right'] as const)('every word, %s', (side) => {
  const words = Object.entries(vocabulary(side))
  it.each(words)('%s says what it begins from and how it leaves her, and does so', (_, steps) => {
    const last = steps.at(-1)!
    const join = joinOf(last.name)
    expect(join, `"${last.name}" has no join`).toBeDefined()
    if (join!.to !== 'as') expect(leaves(tryOut(tonight, [...steps, w.stay()]))).toBe(join!.to)
  })
})
