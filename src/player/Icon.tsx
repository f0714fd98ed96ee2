/** Our own line drawings on a 24 × 24 field. */
const PATHS = {
  play: 'M8 5.2v13.6L18.6 12z',
  pause: 'M8 5.5v13M16 5.5v13',
  previous: 'M17.5 6v12l-8.5-6zM6.5 6v12',
  next: 'M6.5 6v12l8.5-6zM17.5 6v12',
  back10:
    'M12 5.5a7 7 0 1 1-6.6 4.6M12 2.6v5.8L8.2 5.5zM9.3 10.4v5.2M12 11.6v2.8a1.3 1.3 0 0 0 2.6 0v-2.8a1.3 1.3 0 0 0-2.6 0z',
  forward10:
    'M12 5.5a7 7 0 1 0 6.6 4.6M12 2.6v5.8l3.8-2.9zM9.3 10.4v5.2M12 11.6v2.8a1.3 1.3 0 0 0 2.6 0v-2.8a1.3 1.3 0 0 0-2.6 0z',
  captions: 'M3.5 6h17v12h-17zM7 11.2h5M14.5 11.2H17M7 14.6h3M12.5 14.6H17',
  scenes: 'M4 5h7v5.5H4zM13.5 5h6.5v5.5h-6.5zM4 13.5h7V19H4zM13.5 13.5h6.5V19h-6.5z',
  seat: 'M7.6 12V6.7c0-1.2.9-2.1 2.1-2.1h4.6c1.2 0 2.1.9 2.1 2.1V12M7 15.3h10v-2c0-1.3.8-2.1 1.8-2.1 1.7 0 2.2 2 .9 2.8l-.5 4.6H4.8l-.5-4.6c-1.3-.8-.8-2.8.9-2.8 1 0 1.8.8 1.8 2.1zM7 18.6v1.5M17 18.6v1.5',
  transcript: 'M6 4h8.5L18 7.5V20H6zM9 11h6M9 14h6M9 17h4',
  notes: 'M12 4.5v.1M10 10h2.2v8M9.5 18.5h5',
  settings:
    'M4 7h9M17.5 7H20M13.2 7a2.1 2.1 0 1 0 4.2 0 2.1 2.1 0 1 0-4.2 0M4 16.5h2.5M11 16.5h9M6.6 16.5a2.1 2.1 0 1 0 4.2 0 2.1 2.1 0 1 0-4.2 0',
  help: 'M9.2 9.3a2.9 2.9 0 1 1 4.2 2.6c-.9.5-1.4 1-1.4 2.1M12 17.4v.1',
  fullscreen: 'M4.5 9V4.5H9M15 4.5h4.5V9M19.5 15v4.5H15M9 19.5H4.5V15',
  leaveFullscreen: 'M9 4.5V9H4.5M19.5 9H15V4.5M15 19.5V15h4.5M4.5 15H9v4.5',
  sound: 'M4.5 9.5v5H8l4.5 4v-13L8 9.5zM15.5 9.2a4 4 0 0 1 0 5.6M18 6.8a7.4 7.4 0 0 1 0 10.4',
  silence: 'M4.5 9.5v5H8l4.5 4v-13L8 9.5zM16 9.6l4.6 4.8M20.6 9.6 16 14.4',
  previousCue: 'M14.5 7 8.5 12l6 5M5 5.5v13',
  nextCue: 'M9.5 7l6 5-6 5M19 5.5v13',
  frameBack: 'M14.5 7 8.5 12l6 5',
  frameOn: 'M9.5 7l6 5-6 5',
  share: 'M12 14.5V4M8.3 7.5 12 3.8l3.7 3.7M6 11.5v8h12v-8',
  still: 'M4 7.5h4l1.3-2.3h5.4L16 7.5h4v11H4zM8.8 12.8a3.2 3.2 0 1 0 6.4 0 3.2 3.2 0 1 0-6.4 0',
  lookBack:
    'M4.5 12S7.3 6.8 12 6.8 19.5 12 19.5 12 16.7 17.2 12 17.2 4.5 12 4.5 12zM9.8 12a2.2 2.2 0 1 0 4.4 0 2.2 2.2 0 1 0-4.4 0',
  foyer: 'M4.5 20V10.500L12 4.500l7.5 6V20M9.5 20v-6h5v6',
  close: 'M6 6l12 12M18 6 6 18',
} as const
export type IconName = keyof typeof PATHS

const FILLED: readonly IconName[] = ['play', 'previous', 'next']

/** A sign of the controls, drawn in lines; the button around it says what it does. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden focusable="false" data-filled={FILLED.includes(name) || undefined}>
      <path d={PATHS[name]} />
    </svg>
  )
}
