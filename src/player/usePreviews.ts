import { useEffect, useState } from 'react'
import { loadPreviews, type PreviewIndex } from './previews'

/** The small pictures of the evening, fetched when they are first `wanted`; null until then. */
export function usePreviews(wanted: boolean): PreviewIndex | null {
  const [previews, setPreviews] = useState<PreviewIndex | null>(null)
  useEffect(() => {
    let there = true
    if (wanted) void loadPreviews().then((found) => there && setPreviews(found))
    return () => {
      there = false
    }
  }, [wanted])
  return previews
}
