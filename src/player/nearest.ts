/** Fewest letters to change, add, drop or swap with a neighbour to turn one word into another. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      next[j] = Math.min(change, row[j]! + 1, next[j - 1]! + 1, swapped ? before[j - 2]! + 1 : Infinity)
    }
    before = row
    row = next
  }
  return row[b.length]!
}

/**
 * The thing whose name is nearest to what was written, or null when nothing is near: a name counts as near when at most
 * two letters in five differ, or when one name begins the other (three letters at least).
 */
export function nearest<T>(written: string, things: readonly T[], namesOf: (thing: T) => readonly string[]): T | null {
  const wanted = written.trim().toLowerCase()
  let best: T | null = null
  let least = Infinity
  for (const thing of things) {
    for (const raw of namesOf(thing)) {
      const name = raw.toLowerCase()
      const begins = wanted.length >= 3 && (name.startsWith(wanted) || (name.length >= 3 && wanted.startsWith(name)))
      const cost = begins ? 0.2 : distance(wanted, name) / Math.max(name.length, wanted.length, 1)
      if (cost < least) {
        least = cost
        best = thing
      }
    }
  }
  return least <= 0.4 ? best : null
}
