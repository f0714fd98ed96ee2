import { useCallback, useEffect, useRef } from 'react'
import type { Frame } from '../notation/frame'
import { useDrawn, useInterface, useSession } from './useSession'

/** The words of the evening, below the dance. Lines and fading are written by hand on every drawn frame. */
export function Captions() {
  const { show } = useSession()
  const on = useInterface((state) => state.settings.captions)
  const band = useRef<HTMLDivElement>(null)
  const text = useRef<HTMLParagraphElement>(null)
  const seen = useRef<number | null>(null)
  const copy = useCallback(
    (frame: Frame) => {
      if (!band.current || !text.current) return
      if (frame.caption !== seen.current) {
        seen.current = frame.caption
        const lines = (show.captions[frame.caption]?.lines ?? []).map((line) => {
          const span = document.createElement('span')
          span.textContent = line
          return span
        })
        // New words in a new place, so that nothing on the page is ever shifted by them.
        const words = document.createElement('span')
        words.dataset.caption = ''
        // A space between the lines, so that copied or read text does not run together.
        words.replaceChildren(...lines.flatMap((line, i) => (i === 0 ? [line] : [' ', line])))
        text.current.replaceChildren(words)
      }
      band.current.style.opacity = frame.captionPresence.toFixed(3)
    },
    [show],
  )
  useDrawn(copy)
  useEffect(() => {
    // There before the first word, which would else change its face before everybody's eyes.
    void document.fonts.load('500 1em Spectral')
  }, [])
  return (
    <div className="captions" ref={band} hidden={!on} lang="en">
      <p ref={text} />
    </div>
  )
}
