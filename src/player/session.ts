import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Frame } from '../notation/frame'
import { openShow, type Show, type ShowOptions } from '../show/open-show'
import { createTransport, type Transport } from '../show/transport'
import type { Stage } from '../stage/runtime'
import { findPlace, namesScene, type Address } from './address'
import { strings } from './strings'

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
  /** The evening has played in this visit: the large play button has done its work. */
  begun: boolean
  captions: boolean
  panel: 'scenes' | 'help' | 'transcript' | null
  /** Messages on the page, the newest last. */
  notices: readonly string[]
  /** Nobody has moved for a while: controls and cursor go. */
  idle: boolean
  /** Full screen, the browser's or our own where it has none. */
  full: boolean
}

/** One visit: what the address asked for, the opened show and the hand on its clock. */
export interface Session {
  readonly address: Address
  readonly show: Show
  readonly transport: Transport
  readonly ui: StoreApi<Interface>
}

function openProgramme(address: Address, options: ShowOptions): { show: Show; notices: string[] } {
  const show = openShow(address.programme, options)
  const { scene } = address
  if (scene === null || address.programme === 'evening' || namesScene(scene, show.scenes)) return { show, notices: [] }
  const evening = openShow('evening', options)
  const found = namesScene(scene, evening.scenes)
  if (!found) return { show, notices: [] }
  return {
    show: evening,
    notices: [strings.address.sceneElsewhere(found.title, strings.programmes[address.programme])],
  }
}

/**
 * Opens the programme an address asks for and goes to its place. A scene that only the whole evening has opens the
 * whole evening instead. Throws what `openShow` throws when the content is wrong.
 */
export function openSession(address: Address, prefersReducedMotion: boolean): Session {
  const options = { reducedMotion: address.reducedMotion || prefersReducedMotion }
  const { show, notices } = openProgramme(address, options)
  const place = findPlace(address, show)
  const transport = createTransport(show)
  transport.seek(place.t)
  const direct = place.named || address.still || address.kiosk || address.play
  const ui = createStore<Interface>(() => ({
    stage: null,
    phase: direct ? 'show' : 'foyer',
    picture: 'lighting',
    begun: false,
    captions: true,
    panel: null,
    notices: [...address.notices, ...notices, ...place.notices],
    idle: false,
    full: false,
  }))
  return { address, show, transport, ui }
}

/** Puts a message on the page; the same message is not repeated. */
export function tell(session: Session, message: string): void {
  session.ui.setState(({ notices }) => ({ notices: [...notices.filter((n) => n !== message), message].slice(-3) }))
}

/** Name of the scene of a frame and its caption, for whoever reads them. */
export function captionOf(show: Show, frame: Frame): string {
  return show.captions[frame.caption]?.text ?? ''
}
