/** Our own line drawings on a 24 × 24 field. */
const PATHS = {
  play: 'M8 5.2v13.6L18.6 12z',
  pause: 'M8 5.5v13M16 5.5v13',
  previous: 'M17.5 6v12l-8.5-6zM6.5 6v12',
  next: 'M6.5 6v12l8.5-6zM17.5 6v12',
  captions: 'M3.5 6h17v12h-17zM7 11.2h5M14.5 11.2H17M7 14.6h3M12.5 14.6H17',
  scenes: 'M4.5 6.5h2M10 6.5h9.5M4.5 12h2M10 12h9.5M4.5 17.5h2M10 17.5h9.5',
  transcript: 'M6 4h8.5L18 7.5V20H6zM9 11h6M9 14h6M9 17h4',
  help: 'M9.2 9.3a2.9 2.9 0 1 1 4.2 2.6c-.9.5-1.4 1-1.4 2.1M12 17.4v.1',
  fullscreen: 'M4.5 9V4.5H9M15 4.5h4.5V9M19.5 15v4.5H15M9 19.5H4.5V15',
  leaveFullscreen: 'M9 4.5V9H4.5M19.5 9H15V4.5M15 19.5V15h4.5M4.5 15H9v4.5',
  close: 'M6 6l12 12M18 6 6 18',
} as const
export type IconName = keyof typeof PATHS

const FILLED: readonly IconName[] = ['play', 'previous', 'next']

export function Icon({ name }: { name: IconName }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden focusable="false" data-filled={FILLED.includes(name) || undefined}>
      <path d={PATHS[name]} />
    </svg>
  )
}
