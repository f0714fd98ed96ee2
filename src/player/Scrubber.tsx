import { useCallback, useRef, useState, type CSSProperties, type KeyboardEvent, type PointerEvent } from 'react'
import type { Frame } from '../notation/frame'
import type { Seconds } from '../notation/units'
import type { Show } from '../show/open-show'
import { strings } from './strings'
import { clockFace, spokenTime } from './time'
import { useDrawn, useSession } from './useSession'

/** Seconds an arrow and Page Up / Page Down move the focused slider, after the ARIA media seek slider. */
const STEP = 1
const PAGE = 15

const sceneAt = (show: Show, t: Seconds) => show.scenes.findLast((scene) => scene.start <= t) ?? show.scenes[0]

function spoken(show: Show, t: Seconds): string {
  const time = strings.time.of(spokenTime(t), spokenTime(show.duration))
  const scene = sceneAt(show, t)
  return scene ? strings.time.inScene(scene.title, time) : time
}

/** Scenes as pieces of the line, as long as they last. */
function Marks({ show }: { show: Show }) {
  return (
    <div className="scrubber-marks" aria-hidden>
      {show.scenes.map((scene) => (
        <i
          key={scene.id}
          data-life={scene.life}
          data-performance={scene.performance || undefined}
          style={{ '--long': scene.end - scene.start } as CSSProperties}
        />
      ))}
    </div>
  )
}

/** The time line of the programme: an ARIA media seek slider with the scenes marked. */
export function Scrubber() {
  const { show, transport } = useSession()
  const bar = useRef<HTMLDivElement>(null)
  const second = useRef(-1)
  const [hover, setHover] = useState<{ x: number; t: Seconds } | null>(null)

  const copy = useCallback(
    (frame: Frame) => {
      if (!bar.current) return
      bar.current.style.setProperty('--played', (frame.t / show.duration).toFixed(5))
      const whole = Math.floor(frame.t)
      if (whole === second.current) return
      second.current = whole
      bar.current.setAttribute('aria-valuenow', String(whole))
      bar.current.setAttribute('aria-valuetext', spoken(show, frame.t))
    },
    [show],
  )
  useDrawn(copy)

  const timeAt = (event: PointerEvent): Seconds => {
    const box = bar.current!.getBoundingClientRect()
    return Math.min(1, Math.max(0, (event.clientX - box.left) / box.width)) * show.duration
  }
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return
    bar.current!.setPointerCapture(event.pointerId)
    transport.seek(timeAt(event))
  }
  const onPointerMove = (event: PointerEvent) => {
    const t = timeAt(event)
    setHover({ x: t / show.duration, t })
    if (bar.current!.hasPointerCapture(event.pointerId)) transport.seek(t)
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
      aria-label={strings.controls.seek}
      aria-valuemin={0}
      aria-valuemax={Math.ceil(show.duration)}
      aria-valuenow={now}
      aria-valuetext={spoken(show, now)}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerLeave={() => setHover(null)}
      onKeyDown={onKeyDown}
    >
      <Marks show={show} />
      <div className="scrubber-played" aria-hidden>
        <Marks show={show} />
      </div>
      <div className="scrubber-thumb" aria-hidden />
      {hover && (
        <div className="scrubber-tip" aria-hidden style={{ '--at': hover.x } as CSSProperties}>
          <b>{sceneAt(show, hover.t)?.title}</b> {clockFace(hover.t)}
        </div>
      )}
    </div>
  )
}
