import type { Dance } from '../notation/scene'
import type { Seconds } from '../notation/units'

/** Name of the step danced at scene time t, also by somebody whom a machine or a box carries; null between steps. */
export function stepDanced(dance: Dance, t: Seconds): string | null {
  let own = dance
  while (!own.stepAt && own.carried) own = own.carried
  return own.stepAt?.(t) ?? null
}
