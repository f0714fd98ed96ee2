import { runCommand } from './commands'
import { bindingFor } from './keys'
import type { Session } from './session'

/** Where typing means typing. */
const TYPING = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])'
/** Where Space presses what has the focus. */
const PRESSABLE = 'button, a[href], summary'
/** Seconds without a movement before controls and cursor go. */
const IDLE_AFTER = 2.5

/** Keys of the whole page. Returns what stops them. */
export function listenToKeys(session: Session): () => void {
  const onKey = (event: KeyboardEvent) => {
    const target = event.target instanceof Element ? event.target : document.body
    if (event.defaultPrevented || target.closest(TYPING)) return
    const binding = bindingFor(event)
    if (!binding) return
    if (event.key === ' ' && target.closest(PRESSABLE)) return
    if (target.closest('dialog') && binding.command !== 'help') return
    if (session.ui.getState().phase === 'foyer' && binding.group === 'moving') return
    event.preventDefault()
    runCommand(session, binding.command, event.key)
  }
  document.addEventListener('keydown', onKey)
  return () => document.removeEventListener('keydown', onKey)
}

/** Marks the interface idle after a while without pointer or key. Returns what stops it. */
export function listenForIdle(session: Session): () => void {
  let timer: ReturnType<typeof setTimeout>
  const wake = () => {
    if (session.ui.getState().idle) session.ui.setState({ idle: false })
    clearTimeout(timer)
    timer = setTimeout(() => session.ui.setState({ idle: true }), IDLE_AFTER * 1000)
  }
  const kinds = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const
  for (const kind of kinds) document.addEventListener(kind, wake, { passive: true })
  wake()
  return () => {
    clearTimeout(timer)
    for (const kind of kinds) document.removeEventListener(kind, wake)
  }
}

/** A hidden page pauses the clock; seen again, it plays on if it was playing. Returns what stops it. */
export function pauseWhileHidden(session: Session): () => void {
  let wasPlaying = false
  const onChange = () => {
    const { transport } = session
    if (document.hidden) {
      wasPlaying = transport.clock.playing
      transport.pause()
    } else if (wasPlaying) {
      wasPlaying = false
      transport.play()
    }
  }
  document.addEventListener('visibilitychange', onChange)
  return () => document.removeEventListener('visibilitychange', onChange)
}

/** Remembers that the evening has begun, and opens the foyer again when it has played to its end. Returns the stop. */
export function followPlaying(session: Session): () => void {
  return session.transport.store.subscribe((now, before) => {
    if (now.playing && !before.playing) session.ui.setState({ begun: true })
    if (before.playing && !now.playing && now.ended) session.ui.setState({ phase: 'foyer', panel: null })
  })
}
