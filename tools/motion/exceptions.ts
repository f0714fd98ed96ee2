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
]

/** The exception that covers a miss, if there is one. */
export function exceptionFor(scene: string, who: string, check: string, value: number): Exception | undefined {
  return EXCEPTIONS.find(
    (e) =>
      (e.scene === scene || e.scene === '*') && who.startsWith(e.who) && e.check === check && Math.abs(value) <= e.upTo,
  )
}
