import type { GetPiece } from '../read'

/** Share 0–1 that a part's `presence` means now: a fixed number, or a named value of the set (1 where it is unknown). */
export function presenceOf(presence: string | number | undefined, get: GetPiece): number {
  return typeof presence === 'string' ? get(presence, 1) : (presence ?? 1)
}
