import { useEffect, type CSSProperties } from 'react'
import { useStore } from 'zustand'
import { Panel } from '../player/Panel'
import { strings } from '../player/strings'
import type { HouseStore } from './house'
import './kiosk.css'
import { StaffPad } from './StaffPad'

/** Where the picture wanders, so that nothing burns in: the corners of a square in turn. */
const CORNERS = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [-1, 1],
  [-1, 0],
  [-1, -1],
  [0, -1],
] as const

/** Moves the whole page by a few pixels every minute or so. */
function useWandering(house: HouseStore): void {
  const { pixels, every } = useStore(house, ({ config }) => config.shift)
  useEffect(() => {
    let at = 0
    const root = document.documentElement.style
    const timer = setInterval(() => {
      const [x, y] = CORNERS[at++ % CORNERS.length]!
      root.setProperty('--wander-x', `${x * pixels}px`)
      root.setProperty('--wander-y', `${y * pixels}px`)
    }, every * 1000)
    return () => clearInterval(timer)
  }, [pixels, every])
}

/** What a kiosk shows over the picture: an invitation, a question, the dark of a closed house, the staff's pad. */
export function KioskOverlay({ house }: { house: HouseStore }) {
  const { state, left, pad, config, trouble } = useStore(house)
  useWandering(house)
  const { kiosk } = strings
  return (
    <div className="kiosk" style={{ '--dark': 1 - config.brightness } as CSSProperties}>
      {config.brightness < 1 && <div className="kiosk-dim" aria-hidden />}
      {state === 'attract' && config.touch && <p className="kiosk-touch">{kiosk.touch}</p>}
      {state === 'prompt' && (
        <Panel title={kiosk.stillThere} kind="prompt">
          <p role="status">{kiosk.countdown(left)}</p>
          <button type="button" className="foyer-begin">
            {kiosk.stay}
          </button>
        </Panel>
      )}
      {state === 'closed' && (
        <div className="kiosk-closed">
          <p>{kiosk.closed}</p>
        </div>
      )}
      {trouble !== null && config.pin !== undefined && pad && (
        <p className="kiosk-trouble">{kiosk.badConfig(trouble)}</p>
      )}
      {pad && <StaffPad house={house} />}
    </div>
  )
}
