/** A miss that is meant: in which scene, whose (a name or the beginning of one), which check, up to which value, and why. */
export interface Exception {
  scene: string
  who: string
  check: string
  upTo: number
  reason: string
}

export const EXCEPTIONS: readonly Exception[] = [
  {
    scene: 'L6',
    who: 'firebird',
    check: 'g',
    upTo: 1.5,
    reason: 'pas de chat of a fifth of a second: by other masses the legs, drawn up at once, outweigh so short a fall',
  },
  {
    scene: 'L6',
    who: 'firebird',
    check: 'looks',
    upTo: 0.5,
    reason: 'a bird: her head flicks with each burst of her hands, nine times in the eights of the entrance',
  },
  {
    scene: 'A7',
    who: 'cygnet',
    check: 'sinks',
    upTo: 62,
    reason:
      'sixteen pas de chat of .30 s: a fall of 1.5 m/s over a plié of 10 cm is stopped in .14 s, and the next spring begins',
  },
  {
    scene: 'A7',
    who: 'swan',
    check: 'sinks',
    upTo: 54,
    reason: 'temps levé voyagé of the entrance: 8 cm high, a step follows at once, the plié stays shallow',
  },
  {
    scene: 'L7',
    who: 'levi-new-york',
    check: 'sinks',
    upTo: 79,
    reason: 'small jumps of a neoclassical allegro: every landing is the next spring',
  },
  {
    scene: 'L7',
    who: 'levi-paris',
    check: 'sinks',
    upTo: 54,
    reason: 'brisés volés follow one another: every landing is the next spring',
  },
  {
    scene: 'L8',
    who: 'wili',
    check: 'sinks',
    upTo: 19,
    reason: 'hops that skim (§6.17): the plié of one goes on into the next',
  },
]

/** Words in which a check is not read, and why. */
export const UNREAD: Readonly<Record<string, { words: ReadonlySet<string>; reason: string }>> = {
  block: {
    words: new Set('curtsey bow reverence kneel riseUp sit sitFloor lie fold'.split(' ')),
    reason: 'who bows, goes down or gets up folds at the hips: chest and pelvis go the same way',
  },
}

/** The exception that covers a miss, if there is one. */
export function exceptionFor(scene: string, who: string, check: string, value: number): Exception | undefined {
  return EXCEPTIONS.find(
    (e) =>
      (e.scene === scene || e.scene === '*') && who.startsWith(e.who) && e.check === check && Math.abs(value) <= e.upTo,
  )
}
