import { useEffect, useState } from 'react'

/** Builds the geometries and materials of a set once, and gives their memory back when the set leaves the wings. */
export function useOwned<T extends Record<string, { dispose(): void }>>(build: () => T): T {
  const [owned] = useState(build)
  useEffect(
    () => () => {
      for (const thing of Object.values(owned)) thing.dispose()
    },
    [owned],
  )
  return owned
}
