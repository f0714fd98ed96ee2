import type { CastMember, Dance } from '../../src/notation/scene.ts'
import type { MadeDance } from '../../src/choreography/dance.ts'

/** The dance whose floor she stands on. */
export const danceOf = (member: CastMember): Dance => member.dance.carried ?? member.dance

/** A compiled dance behind a cast member, which every dance of the evening is. */
export function madeOf(member: CastMember): MadeDance['made'] {
  return (danceOf(member) as MadeDance).made
}
