import type { CastMember, Tonight } from '../../../../notation/scene'

/** Who is on stage. */
export function company(_tonight: Tonight): readonly CastMember[] {
  return []
}
