import { strings } from './strings'
import type { Words } from './words/english'

/** Everything a key can ask of the player. */
export type Command = keyof Words['keys']

export interface KeyBinding {
  command: Command
  /** `KeyboardEvent.key` values; letters in lower case. */
  keys: readonly string[]
  /** Needs Shift. Without it Shift must not be held for named keys; signs such as `?` come with their own Shift. */
  shift?: true
  group: 'watching' | 'moving' | 'looking'
}

/** The one table of keys: it feeds the handler, `aria-keyshortcuts` and the help panel. */
export const KEYS: readonly KeyBinding[] = [
  { command: 'toggle', keys: [' ', 'k'], group: 'watching' },
  { command: 'slower', keys: ['<'], group: 'watching' },
  { command: 'faster', keys: ['>'], group: 'watching' },
  { command: 'frameBack', keys: [','], group: 'watching' },
  { command: 'frameOn', keys: ['.'], group: 'watching' },
  { command: 'back5', keys: ['ArrowLeft'], group: 'moving' },
  { command: 'forward5', keys: ['ArrowRight'], group: 'moving' },
  { command: 'back10', keys: ['j'], group: 'moving' },
  { command: 'forward10', keys: ['l'], group: 'moving' },
  { command: 'previousScene', keys: ['PageUp'], group: 'moving' },
  { command: 'nextScene', keys: ['PageDown', 'n'], group: 'moving' },
  { command: 'previousPerformance', keys: ['PageUp'], shift: true, group: 'moving' },
  { command: 'nextPerformance', keys: ['PageDown'], shift: true, group: 'moving' },
  { command: 'previousCue', keys: ['ArrowLeft'], shift: true, group: 'moving' },
  { command: 'nextCue', keys: ['ArrowRight'], shift: true, group: 'moving' },
  { command: 'start', keys: ['Home'], group: 'moving' },
  { command: 'end', keys: ['End'], group: 'moving' },
  { command: 'tenth', keys: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'], group: 'moving' },
  { command: 'mute', keys: ['m'], group: 'watching' },
  { command: 'louder', keys: ['ArrowUp'], group: 'watching' },
  { command: 'softer', keys: ['ArrowDown'], group: 'watching' },
  { command: 'captions', keys: ['c'], group: 'looking' },
  { command: 'transcript', keys: ['t'], group: 'looking' },
  { command: 'notes', keys: ['i'], group: 'looking' },
  { command: 'lookLeft', keys: ['a'], group: 'looking' },
  { command: 'lookRight', keys: ['d'], group: 'looking' },
  { command: 'lookUp', keys: ['w'], group: 'looking' },
  { command: 'lookDown', keys: ['s'], group: 'looking' },
  { command: 'share', keys: ['u'], group: 'looking' },
  { command: 'still', keys: ['p'], group: 'looking' },
  { command: 'fullscreen', keys: ['f'], group: 'looking' },
  { command: 'help', keys: ['?'], group: 'looking' },
]

/** What a key press says, without the DOM. */
export interface Press {
  key: string
  shiftKey: boolean
  ctrlKey: boolean
  altKey: boolean
  metaKey: boolean
}

/** The binding a key press means, if any. */
export function bindingFor(press: Press): KeyBinding | undefined {
  if (press.ctrlKey || press.altKey || press.metaKey) return undefined
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key
  const named = key.length > 1
  return KEYS.find((b) => b.keys.includes(key) && (!named || press.shiftKey === (b.shift ?? false)))
}

/** Value for `aria-keyshortcuts`: 'Space K'. */
export function ariaShortcuts(command: Command): string {
  return KEYS.filter((b) => b.command === command)
    .flatMap((b) =>
      b.keys.map((k) => (b.shift ? 'Shift+' : '') + (k === ' ' ? 'Space' : k.length === 1 ? k.toUpperCase() : k)),
    )
    .join(' ')
}

/** The keys of a binding as a person reads them: ['Space', 'K']; ten digits become '0–9'. */
export function keyLabels(binding: KeyBinding): string[] {
  if (binding.command === 'tenth') return ['0–9']
  const label = (key: string) => {
    const name = key === ' ' ? 'Space' : key
    return strings.keyNames[name] ?? (name.length === 1 ? name.toUpperCase() : name)
  }
  return binding.keys.map((k) => (binding.shift ? `${strings.keyNames.Shift} ${label(k)}` : label(k)))
}
