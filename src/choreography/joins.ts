/** What a word of the body can begin from, and how it leaves her. */
export interface Join {
  /** `any` also from a knee, a lunge, a seat or the floor (she gets up within it, or stays there); `feet` only standing; `one` only on one leg. */
  from: 'any' | 'feet' | 'one'
  /** On two feet, on one leg, low (a knee, a lunge, a seat, the floor), or `as` it has been asked to or was before. */
  to: 'two' | 'one' | 'down' | 'as'
}

const join = (from: Join['from'], to: Join['to'], words: string): [string, Join][] =>
  words.split(' ').map((word) => [word, { from, to }])

/** Every word of the body by its name. */
export const JOINS: ReadonlyMap<string, Join> = new Map([
  ...join('any', 'as', 'hold rest developpeLying ankle'),
  ...join('any', 'two', 'stand turnTo walk run riseUp reverence curtsey bow cambre'),
  ...join('any', 'down', 'kneel sit sitFloor lie fold lunge'),
  ...join('feet', 'two', 'bourree chaines soutenu preparation fouettes entrechat changement echappe assemble glissade'),
  ...join('feet', 'one', 'petitBattement retire arabesque penche attitude attitudeTurn balance piqueTurns'),
  ...join('feet', 'one', 'grandJete tempsLeve hopTurn sissonne briseVole ballotte cabriole'),
  ...join('feet', 'as', 'plie releve tendu battement developpe pirouette pasDeChat chasse sautDeBasque renverse'),
  ...join('one', 'one', 'promenade'),
])

/** The join of a step, by the first word of its name. */
export function joinOf(name: string): Join | undefined {
  return JOINS.get(name.split(' ')[0]!)
}
