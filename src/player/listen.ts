import { runCommand, toFoyer } from './commands'
import { bindingFor } from './keys'
import { rememberPlace } from './place'
import { changeMotion } from './programme'
import { isCalm, type Session } from './session'

/** Where typing means typing. */
const TYPING = 'input:not([type=range]), textarea, select, [contenteditable]:not([contenteditable="false"])'
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
    if (target.closest('input[type=range]') && event.key.startsWith('Arrow')) return
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

/** Opens the foyer when the evening has played to its end, and remembers the place where it was left. Returns the stop. */
export function followPlaying(session: Session): () => void {
  const { transport, show, ui, address } = session
  const keep = () => {
    if (!address.kiosk && !address.still && ui.getState().phase === 'show')
      rememberPlace({ programme: show.programme, t: transport.time() }, show.duration)
  }
  const stop = transport.store.subscribe((now, before) => {
    if (before.playing && !now.playing) keep()
    if (before.playing && !now.playing && now.ended) toFoyer(session)
  })
  const leaving = () => document.hidden && keep()
  document.addEventListener('visibilitychange', leaving)
  return () => {
    stop()
    document.removeEventListener('visibilitychange', leaving)
  }
}

/** Follows the device's wish for less movement while the person leaves it to the device. Returns the stop. */
export function followMotion(session: Session): () => void {
  const { ui, address } = session
  const query = matchMedia('(prefers-reduced-motion: reduce)')
  const follow = () => changeMotion(session, address.reducedMotion || isCalm(ui.getState().settings, query.matches))
  query.addEventListener('change', follow)
  const stop = ui.subscribe((now, before) => {
    if (now.settings.motion !== before.settings.motion) follow()
  })
  return () => {
    stop()
    query.removeEventListener('change', follow)
  }
}
