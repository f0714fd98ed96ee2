import type { ReactNode } from 'react'
import { listenForIdle, listenToKeys } from '../player/listen'
import { keepOffline, type OfflineCopy } from '../player/offline'
import { reloadHere } from '../player/recovery'
import { forgiveAfterCalm } from '../player/retry'
import { change, type Session } from '../player/session'
import { wallTime } from '../show/clock'
import { close, playLoop, playNext, welcome } from './attract'
import { keepAwake } from './awake'
import { giveSignsOfLife } from './health'
import { isOpen } from './hours'
import { createHouse, type HouseStore } from './house'
import { judgeVisitor } from './idle'
import { makeInert } from './inert'
import { KioskOverlay } from './KioskOverlay'
import { loadConfig } from './loadConfig'
import { followCorner } from './staff'
import { countVisits } from './visits'
import { localTime } from './wall'
import { restarter, watch } from './watch'

/** Milliseconds between two looks at the visitor and the clock, and at the configuration. */
const TICK = 1000
const RELOAD = 60_000

/** Once a second: is the house open, and is the visitor still there? */
function look(session: Session, house: HouseStore): void {
  const state = house.getState()
  const open = isOpen(state.config.hours, localTime())
  if (!open && state.state !== 'closed') return close(session, house)
  if (open && state.state === 'closed') return playLoop(session, house)
  const { panel, transcript } = session.ui.getState()
  const reading = panel !== null || transcript || state.pad
  const verdict = judgeVisitor(state, { playing: session.transport.clock.playing, reading, now: wallTime() })
  if (verdict.do === 'home') playLoop(session, house)
  if (verdict.do === 'touched') house.setState({ touched: wallTime(), state: 'visit' })
  if (verdict.do === 'ask') house.setState({ state: 'prompt', left: verdict.left })
}

/** Any touch, key or movement shows that somebody is there. */
function followTouches(session: Session, house: HouseStore): void {
  const touched = () => {
    const { state } = house.getState()
    if (state === 'visit' || state === 'prompt') house.setState({ touched: wallTime() })
  }
  for (const kind of ['pointerdown', 'pointermove', 'keydown'] as const)
    document.addEventListener(kind, touched, { passive: true })
  // The question stays until the tap or the key has ended: its end belongs to the answer, not to what lies beneath.
  const answer = () => house.getState().state === 'prompt' && house.setState({ state: 'visit' })
  for (const kind of ['click', 'keyup'] as const) document.addEventListener(kind, answer, { passive: true })
  // The whole tap, or its end would press what the foyer shows in the same place.
  const come = () => {
    const { state, config, pad } = house.getState()
    if (state === 'attract' && config.touch && !pad) welcome(session, house, wallTime())
  }
  for (const kind of ['click', 'keydown'] as const) document.addEventListener(kind, come, { passive: true })
}

/** The configuration, now and whenever the file changes. */
function followConfig(house: HouseStore): Promise<void> {
  const load = async () => {
    const { config, trouble } = await loadConfig()
    const before = house.getState()
    if (JSON.stringify(before.config) !== JSON.stringify(config) || before.trouble !== trouble)
      house.setState({ config, trouble })
    const root = document.documentElement.dataset
    for (const [name, on] of [
      ['touch', config.touch],
      ['low', config.lowControls],
    ] as const) {
      if (on) root[name] = ''
      else delete root[name]
    }
  }
  setInterval(() => void load(), RELOAD)
  return load()
}

/** The programme of the loop that has ended gives way to the next; a new version of the evening comes in between. */
function followLoop(session: Session, house: HouseStore, copy: () => OfflineCopy | null): void {
  let scene = 0
  session.ui.subscribe(({ phase }, before) => {
    if (phase === 'foyer' && before.phase === 'show' && house.getState().state === 'attract') playNext(session, house)
  })
  setInterval(() => {
    const now = session.transport.store.getState().scene
    if (now < scene && house.getState().state === 'attract') copy()?.takeOver()
    scene = now
  }, TICK)
}

/** Nobody is heard louder than the house allows. */
function followVolume(session: Session, house: HouseStore): void {
  session.ui.subscribe(({ settings }) => {
    const { volumeCap } = house.getState().config
    if (settings.volume > volumeCap) change(session, { volume: volumeCap })
  })
}

/**
 * Runs the evening unattended: it plays by itself, stays awake, welcomes visitors where they may touch, and starts again
 * after trouble. Returns what it lays over the picture.
 */
export function attend(session: Session): ReactNode {
  const house = createHouse(wallTime())
  let copy: OfflineCopy | null = null
  document.documentElement.dataset.kiosk = ''
  const touchable = () => house.getState().config.touch || house.getState().pad
  makeInert(document, touchable)
  const wakeLock = keepAwake()
  giveSignsOfLife(session, house, wakeLock)
  watch(
    session,
    restarter(() => reloadHere(session)),
  )
  forgiveAfterCalm()
  keepOffline(session, (found) => {
    copy = found
  })
  followVolume(session, house)
  countVisits(session, house)
  followLoop(session, house, () => copy)
  void followConfig(house).then(() => {
    followTouches(session, house)
    followCorner(house)
    listenToKeys(session)
    listenForIdle(session)
    const start = () => {
      // A page that starts again after trouble goes on where it was.
      if (session.address.scene === null) playLoop(session, house)
      else session.transport.play()
      setInterval(() => look(session, house), TICK)
    }
    if (session.ui.getState().picture === 'up') return start()
    const stop = session.ui.subscribe(({ picture }) => {
      if (picture !== 'up') return
      stop()
      start()
    })
  })
  return <KioskOverlay house={house} />
}

/** Without a picture there is nothing to run: the page is tried again later, as a browser may only block it for a while. */
export function attendLater(): void {
  makeInert(document, () => false)
  restarter(() => location.reload())()
}
