import { useRef, type MouseEvent, type PointerEvent, type Ref } from 'react'
import { runCommand } from './commands'
import { useInterface, useSession } from './useSession'

/** A press that moves further is a drag, CSS pixels. A second tap within this time makes two, milliseconds. */
const SLIP = 8
const TWICE = 280
/** The outer parts of the picture where two taps go back and on. */
const SIDE = 0.35

/**
 * The glass over the picture. A click plays or pauses, two make it full screen; by touch a tap shows the controls, then
 * plays or pauses, and two taps at a side go ten seconds. Everything it does has a button and a key as well.
 */
export function Glass({ ref }: { ref: Ref<HTMLDivElement> }) {
  const session = useSession()
  const idle = useInterface((state) => state.idle)
  const press = useRef({ x: 0, y: 0, slipped: false, asleep: false, touch: false })
  const tap = useRef<ReturnType<typeof setTimeout> | null>(null)

  const onPointerDown = ({ clientX: x, clientY: y, pointerType }: PointerEvent) => {
    press.current = { x, y, slipped: false, asleep: idle, touch: pointerType === 'touch' }
  }
  const onPointerMove = ({ clientX, clientY, buttons }: PointerEvent) => {
    const { x, y } = press.current
    if (buttons > 0 && Math.hypot(clientX - x, clientY - y) > SLIP) press.current.slipped = true
  }
  const onTap = (x: number) => {
    const side = x / window.innerWidth
    if (tap.current) {
      clearTimeout(tap.current)
      tap.current = null
      const command = side < SIDE ? 'back10' : side > 1 - SIDE ? 'forward10' : 'fullscreen'
      return runCommand(session, command)
    }
    const { asleep } = press.current
    tap.current = setTimeout(() => {
      tap.current = null
      if (!asleep) runCommand(session, 'toggle')
    }, TWICE)
  }
  const onClick = (event: MouseEvent) => {
    if (press.current.slipped) return
    if (press.current.touch) onTap(event.clientX)
    else runCommand(session, 'toggle')
  }
  const onDoubleClick = () => {
    if (!press.current.touch) runCommand(session, 'fullscreen')
  }
  return (
    <div
      className="glass"
      ref={ref}
      aria-hidden
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onClick={onClick}
      onDoubleClick={onDoubleClick}
    />
  )
}
