import { useEffect, useRef, useState } from 'react'
import { strings } from '../player/strings'
import type { HouseStore } from './house'
import { createLock } from './staff'

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '⌫', '0', '✓'] as const

/** Tells the supervisor, if there is one, that staff take over; then the plain page opens. */
async function leave(): Promise<void> {
  await fetch(`${import.meta.env.BASE_URL}kiosk/leave`, { method: 'POST' }).catch(() => undefined)
  location.replace(import.meta.env.BASE_URL)
}

/** The pad on which staff write their PIN. */
export function StaffPad({ house }: { house: HouseStore }) {
  const { kiosk } = strings
  const dialog = useRef<HTMLDialogElement>(null)
  const [pin, setPin] = useState('')
  const [said, setSaid] = useState('')
  const [lock] = useState(() => createLock(() => house.getState().config.pin))
  useEffect(() => dialog.current!.showModal(), [])
  const close = () => house.setState({ pad: false })
  const press = (key: (typeof KEYS)[number]) => {
    if (key === '⌫') return setPin(pin.slice(0, -1))
    if (key !== '✓') return setPin((pin + key).slice(0, 8))
    const answer = lock(pin)
    setPin('')
    if (answer.right) return void leave()
    setSaid(answer.locked > 0 ? kiosk.pinLocked(answer.locked) : kiosk.pinWrong)
  }
  return (
    <dialog ref={dialog} className="panel pad" aria-labelledby="pad-title" onClose={close}>
      <h2 id="pad-title">{kiosk.pin}</h2>
      <output aria-label={kiosk.pinAsk}>{'•'.repeat(pin.length) || kiosk.pinAsk}</output>
      <div className="pad-keys">
        {KEYS.map((key) => (
          <button
            key={key}
            type="button"
            aria-label={key === '⌫' ? kiosk.erase : key === '✓' ? kiosk.leave : kiosk.digit(key)}
            onClick={() => press(key)}
          >
            {key}
          </button>
        ))}
      </div>
      <p role="status">{said}</p>
      <button type="button" className="pad-stay" onClick={close}>
        {kiosk.stayHere}
      </button>
    </dialog>
  )
}
