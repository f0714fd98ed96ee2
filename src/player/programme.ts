import type { ProgrammeName } from '../notation/scene'
import type { Seconds } from '../notation/units'
import { openShow, type Show } from '../show/open-show'
import { createTransport } from '../show/transport'
import { namesScene, type Address } from './address'
import type { Session } from './session'
import { strings } from './strings'

/** The programme of an address. A scene that only the whole evening has opens the whole evening instead. */
export function openAddressed(address: Address, calm: boolean): { show: Show; notices: string[] } {
  const options = { reducedMotion: calm }
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

function reopen(session: Session, show: Show, t: Seconds): void {
  const { transport: before } = session
  before.pause()
  const transport = createTransport(show, session.time.read)
  transport.setRate(before.clock.rate)
  transport.setLoop(before.clock.loop)
  transport.seek(t)
  session.show = show
  session.transport = transport
  session.ui.setState(({ edition }) => ({
    edition: edition + 1,
    programme: show.programme,
    calm: show.reducedMotion,
    looking: false,
  }))
}

/** Puts another programme on stage, at its time t, without loading the page again. The stage itself stays. */
export function changeProgramme(session: Session, programme: ProgrammeName, t: Seconds = 0): void {
  const { ui } = session
  if (session.show.programme === programme) session.transport.seek(t)
  else reopen(session, openShow(programme, { reducedMotion: ui.getState().calm }), t)
  if (session.address.kiosk) return
  const search = new URLSearchParams(location.search)
  for (const place of ['scene', 't', 'play']) search.delete(place)
  if (programme === 'evening') search.delete('act')
  else search.set('act', programme)
  history.replaceState(history.state, '', search.size > 0 ? `?${search}` : location.pathname)
}

/** Cuts for moves of the camera, or moves again: the same programme, the same length, the same moment. */
export function changeMotion(session: Session, calm: boolean): void {
  if (session.ui.getState().calm === calm) return
  const { show, transport } = session
  const { playing } = transport.clock
  reopen(session, openShow(show.programme, { reducedMotion: calm }), transport.time())
  if (playing) session.transport.play()
}
