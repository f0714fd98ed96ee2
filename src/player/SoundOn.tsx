import { runCommand } from './commands'
import { Icon } from './Icon'
import { strings } from './strings'
import { useInterface, useSession } from './useSession'

/** Stays over the picture while the browser waits for a gesture before it lets the music sound. */
export function SoundOn() {
  const session = useSession()
  const waiting = useInterface(({ sound, settings }) => sound === 'blocked' && !settings.muted)
  if (!waiting) return null
  return (
    <button type="button" className="sound-on" onClick={() => runCommand(session, 'mute')}>
      <Icon name="silence" />
      {strings.controls.unmute}
    </button>
  )
}
