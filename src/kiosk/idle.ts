import type { House } from './house'

/** What the house looks like from outside, for deciding whether a visitor has left. */
export interface Sight {
  playing: boolean
  /** A panel or the text is open. */
  reading: boolean
  /** Wall time, seconds. */
  now: number
}

/** A movement answers the question too, but only after this: whoever is about to press the answer shall find it, seconds. */
const ANSWERED = 1.5

/** What is to be done about a visitor. */
export type Verdict = { do: 'nothing' } | { do: 'touched' } | { do: 'ask'; left: number } | { do: 'home' }

/**
 * Two tiers: in the foyer and paused the loop begins again after a short while; with a panel open the house asks first.
 * Never while a performance plays: that counts as being there.
 */
export function judgeVisitor({ state, config, touched }: House, { playing, reading, now }: Sight): Verdict {
  if (state !== 'visit' && state !== 'prompt') return { do: 'nothing' }
  if (playing) return { do: 'touched' }
  const { attract, prompt, countdown } = config.idle
  const alone = now - touched
  if (state === 'visit' && !reading) return alone >= attract ? { do: 'home' } : { do: 'nothing' }
  if (alone < prompt) return state === 'prompt' && alone >= ANSWERED ? { do: 'touched' } : { do: 'nothing' }
  const left = Math.ceil(prompt + countdown - alone)
  return left > 0 ? { do: 'ask', left } : { do: 'home' }
}
