import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Frame } from '../notation/frame'
import { spanAt } from '../score/timetable'
import { descriptionsOf } from '../show/descriptions'
import { useDrawn, useInterface, useSession, useTransport } from './useSession'

/** Says a text with the browser's voice; a text that is still being said gives way. */
function say(text: string, rate: number): void {
  if (!('speechSynthesis' in window)) return
  const words = new SpeechSynthesisUtterance(text)
  words.lang = 'en'
  words.rate = Math.min(2, Math.max(0.7, rate))
  speechSynthesis.cancel()
  speechSynthesis.speak(words)
}

/** What is danced, told phrase by phrase: on the page for readers and screen readers, or aloud by the browser. */
export function Descriptions() {
  const { show, transport } = useSession()
  const spoken = useInterface((state) => state.settings.descriptions === 'spoken')
  const playing = useTransport((state) => state.playing)
  const events = useMemo(() => descriptionsOf(show), [show])
  const [now, setNow] = useState(-1)
  const shown = useRef(-1)
  const copy = useCallback(
    ({ t }: Frame) => {
      const at = events.length > 0 ? spanAt(events, t) : -1
      const event = events[at]
      const next = event && t >= event.start && t < event.end ? at : -1
      if (next === shown.current) return
      shown.current = next
      setNow(next)
    },
    [events],
  )
  useDrawn(copy)
  const text = events[now]?.text
  useEffect(() => {
    if (spoken && playing && text) say(text, transport.clock.rate)
    return () => {
      if (spoken && 'speechSynthesis' in window) speechSynthesis.cancel()
    }
  }, [spoken, playing, text, transport])
  return (
    <p className="description" lang="en" role="status" aria-live={spoken ? 'off' : 'polite'}>
      {text}
    </p>
  )
}
