import { useCallback, useRef } from 'react'
import type { Frame } from '../notation/frame'
import { strings } from './strings'
import { reloadHere } from './recovery'
import { useDrawn, useInterface, useSession } from './useSession'

/** Seconds of the evening between two copies of the picture. */
const EVERY = 10
const SIZE = { width: 640, height: 360 }

/** A small copy of a recent picture, shown while the graphics context is away. */
export function Poster() {
  const session = useSession()
  const lost = useInterface((state) => state.picture === 'lost')
  const poster = useRef<HTMLCanvasElement>(null)
  const taken = useRef(-1)
  const copy = useCallback((frame: Frame) => {
    const part = Math.floor(frame.t / EVERY)
    const stage = document.querySelector<HTMLCanvasElement>('.theatre canvas')
    if (part === taken.current || !stage || !poster.current) return
    taken.current = part
    // In main memory, because a crash of the graphics process takes accelerated copies with it.
    const pen = poster.current.getContext('2d', { willReadFrequently: true })
    pen?.drawImage(stage, 0, 0, SIZE.width, SIZE.height)
  }, [])
  useDrawn(copy)
  return (
    <div className="poster" data-lost={lost || undefined} role="status">
      <canvas ref={poster} {...SIZE} aria-hidden />
      {lost && !session.address.kiosk && (
        <p>
          {strings.trouble.lost}{' '}
          <button type="button" onClick={() => reloadHere(session)}>
            {strings.trouble.lostHelp}
          </button>
        </p>
      )}
    </div>
  )
}
