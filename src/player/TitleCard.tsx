import { useCallback, useRef } from 'react'
import type { Frame } from '../notation/frame'
import { useDrawn, useSession } from './useSession'

/** The title card of a key performance or an act, where the scene has one. */
export function TitleCard() {
  const { show } = useSession()
  const card = useRef<HTMLDivElement>(null)
  const title = useRef<HTMLParagraphElement>(null)
  const line = useRef<HTMLParagraphElement>(null)
  const copy = useCallback(
    (frame: Frame) => {
      if (!card.current || !title.current || !line.current) return
      const words = show.scenes[frame.scene]?.script.card
      if (words && title.current.textContent !== words.title) title.current.textContent = words.title
      if (words && line.current.textContent !== words.line) line.current.textContent = words.line
      card.current.style.opacity = frame.cardPresence.toFixed(3)
      card.current.style.visibility = frame.cardPresence > 0 ? 'visible' : 'hidden'
    },
    [show],
  )
  useDrawn(copy)
  return (
    <div className="card" ref={card}>
      <p className="card-title" ref={title} />
      <p className="card-line" ref={line} />
    </div>
  )
}
