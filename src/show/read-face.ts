import { BLINK, MOODS, type Expression, type Face, type Mood } from '../notation/face'
import type { CastMember, Dance } from '../notation/scene'
import type { Seconds } from '../notation/units'
import { smoothstep } from '../score/ease'
import { hash } from '../score/noise'

/** Everybody blinks once in a span of this length, at a moment of her own. */
const SPAN: Seconds = 3.9
/** A head that turns so far within a blink closes the lids, degrees. */
const WHIP = { from: 28, full: 60, depth: 0.75 }
/** How strongly a face shows the mood of its scene; a `face()` of the dance shows all of it. */
const RESERVE = 0.62

const said: Expression = { felt: 0, joy: 0, sorrow: 0, pride: 0, turn: 0 }

/** Lids at t, 0 open … 1 shut: once every two to six seconds. */
export function blinkAt(t: Seconds, seed: number): number {
  const span = Math.floor(t / SPAN)
  const at = (span + 0.15 + 0.7 * hash(span, seed)) * SPAN
  const away = Math.abs(t - at) / (BLINK / 2)
  return 1 - smoothstep(0.25, 1, away)
}

/** Writes the face of somebody at scene time t. `seed` differs from one to the next. */
export function readFace(member: CastMember, t: Seconds, seed: number, scene: Mood | undefined, out: Face): void {
  const { dance, mood = scene ?? 'calm' } = member
  said.felt = said.turn = 0
  let own: Dance = dance
  while (!own.faceAt && own.carried) own = own.carried
  own.faceAt?.(t, said)
  const shown = RESERVE * (1 - said.felt)
  for (const name of MOODS) if (name !== 'calm') out[name] = said[name] * said.felt + (mood === name ? shown : 0)
  out.blink = Math.max(blinkAt(t, seed), WHIP.depth * smoothstep(WHIP.from, WHIP.full, said.turn))
}
