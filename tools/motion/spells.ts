import type { CastMember } from '../../src/notation/scene.ts'
import { madeOf } from './dances.ts'
import type { Miss } from './gauge.ts'

/** Misses no further apart than this belong together, seconds. */
const TOGETHER = 0.12

/** A time in which somebody misses a target: from when to when, and the worst of it. */
export interface Spell {
  from: number
  until: number
  worst: Miss
}

/** Misses as spells, the worst first. */
export function spellsOf(misses: readonly Miss[]): Spell[] {
  const out: Spell[] = []
  for (const miss of misses.toSorted((a, b) => a.at - b.at)) {
    const last = out.at(-1)
    if (!last || miss.at - last.until > TOGETHER) out.push({ from: miss.at, until: miss.at, worst: miss })
    else {
      last.until = miss.at
      if (miss.value > last.worst.value) last.worst = miss
    }
  }
  return out.sort((a, b) => b.worst.value - a.worst.value)
}

/** The step somebody is in at t, the one before it, and how far through it they are: "walk > arabesque .34 of 1.2 s". */
export function stepOf(member: CastMember, t: number): string {
  const { compiled, delay } = madeOf(member)
  const i = compiled.danced.findLastIndex(({ from }) => t - delay >= from)
  const step = compiled.danced[i]
  if (!step) return 'before the first step'
  const length = step.until - step.from
  const share = ((t - delay - step.from) / length).toFixed(2)
  return `${compiled.danced[i - 1]?.name ?? '·'} > ${step.name} ${share} of ${length.toFixed(2)} s`
}
