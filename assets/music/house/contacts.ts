import type { Side } from '../../../src/notation/body.ts'
import type { CastMember } from '../../../src/notation/scene.ts'
import type { Seconds } from '../../../src/notation/units.ts'
import { madeOf } from '../../../tools/motion/dances.ts'

/**
 * What a foot does when it comes to the floor: a step of a walk or a run that keeps time; the landing of a jump; a foot that
 * is set down otherwise (piqué, tombé, balancé, a leg that closes from the air); a foot of a shimmer or of steps at their own
 * pace (bourrée, chaînés); and the relevé of a fouetté, which strikes the pointe.
 */
export const KINDS = ['step', 'landing', 'placing', 'patter', 'releve'] as const
export type Kind = (typeof KINDS)[number]

/** A contact as the dance labels it: which foot takes the floor, and when; seconds from the start of the scene. */
export interface Contact {
  kind: Kind
  side: Side
  at: Seconds
  /** Footfalls there are to a beat. */
  pace: number
}

/** A foot set down so near another moment of the same foot is that moment, seconds. */
const SAME = 0.08
/** A step's foot stands on its mark so long after its heel has struck, at most; seconds. */
const ROLLS = 0.3
/** Feet that stand when the dance begins have not come down, seconds. */
const BEGINS = 0.1
/** Words that set feet down in a shimmer, or in steps of their own pace, and mean no count with them. */
const PATTER = /^(bourree|run|walk|turnTo|chaines)/

/** Every contact of a dancer's feet with the floor, in order of time: steps that keep time, plants, and relevés of fouettés. */
export function contactsOf(member: CastMember): Contact[] {
  const { compiled, delay, at: set } = madeOf(member)
  const { moments, plants, flights, danced } = compiled
  const wordAt = (t: number) => danced.find(({ from, until }) => t >= from && t < until)?.name ?? ''
  const steps = moments.filter(({ kind }) => kind === 'strike')
  const contacts: Contact[] = steps.map(({ side, at, value }) => ({ kind: 'step', side, at, pace: Math.max(1, value) }))
  for (const { kind, side, at } of moments)
    if (kind === 'side' && wordAt(at).startsWith('fouettes'))
      contacts.push({ kind: 'releve', side: side === 'left' ? 'right' : 'left', at, pace: 2 })
  for (const { side, from } of plants) {
    const stepped = (step: (typeof steps)[number]) =>
      step.side === side && from - step.at > -SAME && from - step.at < ROLLS
    if (from < BEGINS || steps.some(stepped)) continue
    const lands = flights.some(({ land }) => Math.abs(land - from) < SAME)
    const kind = lands ? 'landing' : PATTER.test(wordAt(from - 1 / 240)) ? 'patter' : 'placing'
    contacts.push({ kind, side, at: from, pace: 2 })
  }
  const sideOf = (side: Side): Side => (set.mirror ? (side === 'left' ? 'right' : 'left') : side)
  return contacts
    .map((contact) => ({ ...contact, side: sideOf(contact.side), at: contact.at + delay }))
    .toSorted((a, b) => a.at - b.at)
}
