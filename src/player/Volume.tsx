import { Button } from './Button'
import { change } from './session'
import { strings } from './strings'
import { useInterface, useSession } from './useSession'

/** Sound on and off, and how loud; there once the evening has music. */
export function Volume() {
  const session = useSession()
  const { settings, sound } = useInterface((state) => state)
  const { controls } = strings
  if (sound === 'none') return null
  const silent = settings.muted || sound === 'blocked'
  return (
    <div className="volume">
      <Button icon={silent ? 'silence' : 'sound'} label={silent ? controls.unmute : controls.mute} command="mute" />
      <input
        type="range"
        min={0}
        max={100}
        step={5}
        value={Math.round(settings.volume * 100)}
        aria-label={controls.volume}
        aria-valuetext={strings.said.volume(Math.round(settings.volume * 100))}
        onChange={(event) => change(session, { volume: Number(event.target.value) / 100, muted: false })}
      />
    </div>
  )
}
