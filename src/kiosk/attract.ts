import { toFoyer } from '../player/commands'
import { changeProgramme } from '../player/programme'
import type { Session } from '../player/session'
import { firstSettings } from '../player/settings'
import { setLanguage } from '../player/strings'
import type { HouseStore } from './house'

/** Everything a visitor may have changed is as the house wants it again. */
function restore(session: Session, house: HouseStore): void {
  const { config } = house.getState()
  const language = config.languages[0]!
  const settings = {
    ...firstSettings([language]),
    language,
    captionSize: config.captionSize,
    mono: config.mono,
    volume: Math.min(config.volume, config.volumeCap),
  }
  setLanguage(language)
  session.transport.setRate(1)
  session.ui.setState({
    settings,
    languages: config.languages,
    panel: null,
    transcript: false,
    looking: false,
    seat: session.address.seat,
    notices: [],
  })
}

/** The loop begins at its first programme. */
export function playLoop(session: Session, house: HouseStore): void {
  restore(session, house)
  const { config } = house.getState()
  house.setState({ state: 'attract', left: 0 })
  session.ui.setState({ attended: false, phase: 'show' })
  changeProgramme(session, config.loop[0]!)
  session.transport.setLoop(config.loop.length === 1)
  session.transport.play()
}

/** A programme of the loop has ended: the next one. */
export function playNext(session: Session, house: HouseStore): void {
  const { loop } = house.getState().config
  const next = loop[(loop.indexOf(session.show.programme) + 1) % loop.length]!
  session.ui.setState({ attended: false, phase: 'show' })
  changeProgramme(session, next)
  session.transport.setLoop(loop.length === 1)
  session.transport.play()
}

/** Somebody has touched the loop: the foyer opens for him. */
export function welcome(session: Session, house: HouseStore, now: number): void {
  // First, so that the foyer is not taken for the end of the loop.
  house.setState({ state: 'visit', touched: now })
  restore(session, house)
  session.transport.setLoop(false)
  toFoyer(session)
  session.ui.setState({ attended: true, idle: false })
}

/** Outside the opening hours nothing plays and the screen is dark. */
export function close(session: Session, house: HouseStore): void {
  session.transport.pause()
  session.ui.setState({ attended: false, phase: 'show', panel: null })
  house.setState({ state: 'closed', pad: false })
}
