/** A miss that is meant: in which scene, whose (a name or the beginning of one), which check, up to which value, and why. */
export interface Exception {
  scene: string
  who: string
  check: string
  upTo: number
  reason: string
}

export const EXCEPTIONS: readonly Exception[] = []

/** The exception that covers a miss, if there is one. */
export function exceptionFor(scene: string, who: string, check: string, value: number): Exception | undefined {
  return EXCEPTIONS.find(
    (e) =>
      (e.scene === scene || e.scene === '*') && who.startsWith(e.who) && e.check === check && Math.abs(value) <= e.upTo,
  )
}
