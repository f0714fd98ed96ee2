import { useCallback, useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import type { Frame } from '../notation/frame'
import type { Seconds } from '../notation/units'
import { Marks, Ticks } from './Marks'
import { createScrub } from './scrub'
import { spokenPlace } from './spokenPlace'
import { strings } from './strings'
import { ScrubberTip } from './ScrubberTip'
import { useDrawn, useSession } from './useSession'

/** Seconds an arrow and Page Up / Page Down move the focused slider, after the ARIA media seek slider. */
const STEP = 1
const PAGE = 15

/** The time line of the programme: an ARIA media seek slider with scenes and cues marked, and pictures of each place. */
export function Scrubber() {
  const session = useSession()
  const { show, transport } = session
  const bar = useRef<HTMLDivElement>(null)
  const second = useRef(-1)
  const heard = useRef(-1)
  const [hover, setHover] = useState<Seconds | null>(null)
  const [held, setHeld] = useState(false)
  const scrub = useMemo(() => createScrub(session), [session])

  const copy = useCallback(
    (frame: Frame) => {
      if (!bar.current) return
      bar.current.style.setProperty('--played', (frame.t / show.duration).toFixed(5))
      const whole = Math.floor(frame.t)
      if (whole === second.current) return
      const { seeks } = transport.store.getState()
      const leapt = seeks !== heard.current
      heard.current = seeks
      // A screen reader says every change of the slider it stands on: while the evening plays on, it hears of leaps alone.
      if (transport.clock.playing && !leapt && document.activeElement === bar.current) return
      second.current = whole
      bar.current.setAttribute('aria-valuenow', String(whole))
      bar.current.setAttribute('aria-valuetext', spokenPlace(show, frame.t))
    },
    [show, transport],
  )
  useDrawn(copy)

  const timeAt = (event: PointerEvent): Seconds => {
    const box = bar.current!.getBoundingClientRect()
    return Math.min(1, Math.max(0, (event.clientX - box.left) / box.width)) * show.duration
  }
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return
    bar.current!.setPointerCapture(event.pointerId)
    setHeld(true)
    setHover(timeAt(event))
    scrub(timeAt(event))
  }
  const onPointerMove = (event: PointerEvent) => {
    const t = timeAt(event)
    setHover(t)
    if (bar.current!.hasPointerCapture(event.pointerId)) scrub(t)
  }
  const onPointerUp = (event: PointerEvent) => {
    setHeld(false)
    if (event.pointerType !== 'mouse') setHover(null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const now = transport.time()
    const places: Partial<Record<string, Seconds>> = {
      ArrowRight: now + STEP,
      ArrowUp: now + STEP,
      ArrowLeft: now - STEP,
      ArrowDown: now - STEP,
      PageUp: now + PAGE,
      PageDown: now - PAGE,
      Home: 0,
      End: show.duration,
    }
    const place = places[event.key]
    if (place === undefined || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    event.nativeEvent.stopImmediatePropagation()
    transport.seek(place)
  }
  const now = Math.floor(transport.time())
  return (
    <div
      className="scrubber"
      ref={bar}
      role="slider"
      tabIndex={0}
      data-held={held || undefined}
      aria-label={strings.controls.seek}
      aria-valuemin={0}
      aria-valuemax={Math.ceil(show.duration)}
      aria-valuenow={now}
      aria-valuetext={spokenPlace(show, now)}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
      onPointerLeave={() => !held && setHover(null)}
      onKeyDown={onKeyDown}
    >
      <Ticks show={show} />
      <Marks show={show} />
      <div className="scrubber-played" aria-hidden>
        <Marks show={show} />
      </div>
      <div className="scrubber-thumb" aria-hidden />
      {hover !== null && <ScrubberTip t={hover} />}
    </div>
  )
}
