import { useCallback, useRef } from 'react'
import type { Frame } from '../notation/frame'
import { previewAt } from './previews'
import { usePreviews } from './usePreviews'
import { useDrawn, useInterface, useSession } from './useSession'

/** A preview, large and soft, while the set of a place somebody jumped to is still being hung: never a blank stage. */
export function Veil() {
  const { show, transport } = useSession()
  const begun = useInterface((state) => state.phase === 'show')
  const previews = usePreviews(begun)
  const veil = useRef<HTMLDivElement>(null)
  const copy = useCallback(
    (frame: Frame) => {
      const waiting = document.documentElement.dataset.curtain !== 'up'
      if (!veil.current || !waiting || !previews) return
      Object.assign(veil.current.style, previewAt(previews, show, frame.t))
    },
    [show, previews],
  )
  useDrawn(copy)
  const first = previews && previewAt(previews, show, transport.time())
  return begun && <div className="veil" ref={veil} aria-hidden style={first ?? undefined} />
}
