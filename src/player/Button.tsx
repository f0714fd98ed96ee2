import { runCommand } from './commands'
import { Icon, type IconName } from './Icon'
import { ariaShortcuts, type Command } from './keys'
import { useSession } from './useSession'

interface ButtonProps {
  icon: IconName
  label: string
  command?: Command
  pressed?: boolean
  expanded?: boolean
  /** Left out where there is little room. */
  minor?: boolean
  onPress?: () => void
}

/** A round button of the player. A command brings its keys along; `onPress` does something else instead. */
export function Button({ icon, label, command, pressed, expanded, minor, onPress }: ButtonProps) {
  const session = useSession()
  return (
    <button
      type="button"
      className="button"
      title={label}
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-keyshortcuts={command && ariaShortcuts(command)}
      data-minor={minor || undefined}
      onClick={onPress ?? (() => command && runCommand(session, command))}
    >
      <Icon name={icon} />
    </button>
  )
}
