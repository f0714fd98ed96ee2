/** Programs run at the same time. */
const AT_ONCE = 2

/** Does a piece of work for each of a list, two at a time. */
export async function atOnce<T>(list: readonly T[], work: (each: T) => Promise<void>): Promise<void> {
  const waiting = [...list].reverse()
  const worker = async () => {
    for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) await work(each)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}
