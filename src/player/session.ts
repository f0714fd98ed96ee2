import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Frame } from '../notation/frame'
import type { ProgrammeName } from '../notation/scene'
import type { Show } from '../show/open-show'
import { createTransport, type Transport } from '../show/transport'
import type { Stage } from '../stage/runtime'
import type { SeatName } from '../stage/seats'
import { findPlace, type Address } from './address'
import { openAddressed } from './programme'
import { recallSettings, rememberSettings, type Settings } from './settings'
import type { Sound } from './sound/followMusic'
import { steerTime, type SteeredTime } from './sound/steeredTime'
import { LANGUAGES, setLanguage, strings, type Language } from './strings'

export type PanelName = 'scenes' | 'seats' | 'help' | 'settings'

/** What the interface itself remembers; the show remembers nothing. */
export interface Interface {
  /** The foyer stands before the evening until somebody begins. */
  phase: 'foyer' | 'show'
  /** The stage, once it can be asked for frames. */
  stage: Stage | null
  /**
   * `lighting` until the first complete picture; `lost` while the graphics context is away; `broken` when the stage
   * cannot go on.
   */
  picture: 'lighting' | 'up' | 'lost' | 'broken'
  /** How much of what the first picture needs is there, 0–1. */
  lit: number
  /** The programme on stage, and whether it is the calm version of it. `edition` counts the openings. */
  programme: ProgrammeName
  calm: boolean
  edition: number
  seat: SeatName
  settings: Settings
  /** Languages of the interface somebody may choose from. */
  languages: readonly Language[]
  /** `none` until the evening has music; `blocked` while the browser waits for a gesture. */
  sound: 'none' | 'blocked' | 'on'
  /** Somebody may use the controls: always but in a kiosk that nobody has touched. */
  attended: boolean
  panel: PanelName | null
  transcript: boolean
  /** Somebody looks around by himself in the paused picture. */
  looking: boolean
  /** Messages on the page, the newest last. */
  notices: readonly string[]
  /** Nobody has moved for a while: controls and cursor go. */
  idle: boolean
  /** Full screen, the browser's or our own where it has none. */
  full: boolean
}

/** One visit: what the address asked for, the opened programme and the hand on its clock. */
export interface Session {
  readonly address: Address
  /** The programme on stage and its clock; `changeProgramme` puts others in their place. */
  show: Show
  transport: Transport
  /** What the clock reads: the wall, led by the music while it sounds. */
  readonly time: SteeredTime
  /** The music, once the page follows it. */
  sound: Sound | null
  readonly ui: StoreApi<Interface>
}

/**
 * Opens the programme an address asks for and goes to its place. A scene that only the whole evening has opens the
 * whole evening instead. Throws what `openShow` throws when the content is wrong.
 */
export function openSession(address: Address, prefersReducedMotion: boolean, languages: readonly string[]): Session {
  const settings = recallSettings(languages)
  setLanguage(settings.language)
  const calm = address.reducedMotion || isCalm(settings, prefersReducedMotion)
  const { show, notices } = openAddressed(address, calm)
  const place = findPlace(address, show)
  const time = steerTime()
  const transport = createTransport(show, time.read)
  transport.seek(place.t)
  const direct = place.named || address.still || address.kiosk || address.play
  const ui = createStore<Interface>(() => ({
    stage: null,
    phase: direct ? 'show' : 'foyer',
    picture: 'lighting',
    lit: 0,
    programme: show.programme,
    calm,
    edition: 0,
    seat: address.seat,
    settings,
    languages: LANGUAGES,
    sound: 'none',
    attended: !address.kiosk,
    panel: null,
    transcript: false,
    looking: false,
    notices: [...address.notices, ...notices, ...place.notices],
    idle: false,
    full: false,
  }))
  return { address, show, transport, time, sound: null, ui }
}

/** Whether camera moves become cuts: what a person chose, else what the device prefers. */
export function isCalm({ motion }: Settings, prefersReducedMotion: boolean): boolean {
  return motion === 'calm' || (motion === 'system' && prefersReducedMotion)
}

/** Changes settings, remembers them, and says so once when the browser does not let the page remember. */
export function change(session: Session, changes: Partial<Settings>): void {
  const settings = { ...session.ui.getState().settings, ...changes }
  setLanguage(settings.language)
  session.ui.setState({ settings })
  // What a visitor of a kiosk chooses is gone with him.
  if (!session.address.kiosk && !rememberSettings(settings)) tell(session, strings.said.storage)
}

/** Puts a message on the page; the same message is not repeated. */
export function tell(session: Session, message: string): void {
  session.ui.setState(({ notices }) => ({ notices: [...notices.filter((n) => n !== message), message].slice(-3) }))
}

/** Name of the scene of a frame and its caption, for whoever reads them. */
export function captionOf(show: Show, frame: Frame): string {
  return show.captions[frame.caption]?.text ?? ''
}
