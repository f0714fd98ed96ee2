import type { Costume, FigureName } from '../../notation/scene'

/** A cut of cloth the stage knows how to hang; `classicalFine` is the tutu of a soloist, with more layers. */
export type CutName = NonNullable<Costume['skirt']>['cut'] | 'classicalFine' | 'cape' | 'shawl' | 'veil' | 'heldSash'
/** A small piece tied to a joint; `spirit` is a wreath with wings, in one draw, for there are many who wear both. */
export type TrappingName =
  | 'spirit'
  | Exclude<NonNullable<Costume['head']>[number], 'veil'>
  | Exclude<NonNullable<Costume['wears']>[number], 'cape' | 'shawl' | 'heldSash'>
export type PieceName = CutName | TrappingName

const SOLOISTS: readonly FigureName[] = ['anna', 'levi', 'anna-teacher', 'levi-young']
const DANCERS: readonly FigureName[] = [...SOLOISTS, 'corps', 'myrtha', 'teen', 'siegfried']

/** Is the figure drawn with its own textures, and looked at closely? */
export function isSoloist(figure: FigureName): boolean {
  return SOLOISTS.includes(figure)
}

/** Is it somebody who does not dance: a coach, a mother, a child? */
export function isCivil(figure: FigureName): boolean {
  return !DANCERS.includes(figure)
}

/** What must be hung on a dancer besides her body, in no particular order and without repetition. */
export function piecesOf(figure: FigureName, costume: Costume): readonly PieceName[] {
  const pieces = new Set<PieceName>([...(costume.head ?? []), ...(costume.wears ?? [])])
  if (pieces.has('wreath') && pieces.has('wings')) {
    pieces.delete('wreath')
    pieces.delete('wings')
    pieces.add('spirit')
  }
  const cut = costume.skirt?.cut
  if (cut) pieces.add(cut === 'classical' && isSoloist(figure) ? 'classicalFine' : cut)
  return [...pieces]
}
