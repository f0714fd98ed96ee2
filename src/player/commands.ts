import type { ProgrammeName } from '../notation/scene'
import type { Seconds } from '../notation/units'
import { toggleFullscreen } from './fullscreen'
import type { Command } from './keys'
import { savePicture, shareMoment } from './moment'
import { changeProgramme } from './programme'
import { change, tell, type PanelName, type Session } from './session'
import { strings } from './strings'

/** The speeds the keys and the button step through, and those at which the music sounds. */
export const RATES = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2] as const
export const SOUNDING = { slowest: 0.5, fastest: 1.5 } as const
/** Length of a step with `,` and `.`, seconds. */
const FRAME = 1 / 60
/** One press of a volume key, and one of a looking key, radians. */
const LOUDER = 0.1
const TURN = 0.2

/** Plays at a rate, and says so where the music falls silent. */
export function setRate(session: Session, rate: number): void {
  session.transport.setRate(rate)
  const silent = rate < SOUNDING.slowest || rate > SOUNDING.fastest
  const { sound } = session.ui.getState()
  tell(session, silent && sound === 'on' ? strings.said.silentRate : strings.said.rate(rate))
}

function stepRate(session: Session, by: 1 | -1) {
  const { rate } = session.transport.store.getState()
  const at = RATES.findIndex((r) => r >= rate - 1e-6)
  setRate(session, RATES[Math.min(RATES.length - 1, Math.max(0, at + by))]!)
}

function toggleCaptions(session: Session) {
  const captions = !session.ui.getState().settings.captions
  change(session, { captions })
  tell(session, captions ? strings.said.captionsOn : strings.said.captionsOff)
}

function changeVolume(session: Session, by: number) {
  const { settings, sound } = session.ui.getState()
  if (sound === 'none') return
  const volume = Math.round(Math.min(1, Math.max(0, settings.volume + by)) * 100) / 100
  change(session, { volume, muted: false })
  tell(session, strings.said.volume(Math.round(volume * 100)))
}

function toggleMute(session: Session) {
  const { settings, sound } = session.ui.getState()
  if (sound === 'none') return
  // The press itself is the gesture that the browser was waiting for.
  if (sound === 'blocked') {
    change(session, { muted: false })
    return
  }
  change(session, { muted: !settings.muted })
  tell(session, settings.muted ? strings.said.unmuted : strings.said.muted)
}

/** Turns the view of the paused picture about the place it looks at. */
function look(session: Session, across: number, up: number) {
  if (!session.transport.clock.playing) session.ui.getState().stage?.glance?.turn(across * TURN, up * TURN)
}

/** Opens a panel, or closes it when it is open. */
export function togglePanel(session: Session, panel: PanelName) {
  session.ui.setState((state) => ({ panel: state.panel === panel ? null : panel }))
}

/** Leaves the foyer: a programme plays from t, or the one on stage from where it stands. */
export function begin(session: Session, programme?: ProgrammeName, t?: Seconds) {
  if (programme) changeProgramme(session, programme, t)
  session.ui.setState({ phase: 'show', idle: false, panel: null })
  session.transport.play()
}

/** Back to the foyer; the evening waits at its beginning. */
export function toFoyer(session: Session) {
  session.transport.pause()
  session.transport.seek(0)
  session.ui.setState({ phase: 'foyer', panel: null, transcript: false, looking: false })
}

/** What would lead out of a kiosk: files, other programs, another screen. */
const LEADS_OUT: readonly Command[] = ['share', 'still', 'fullscreen']

/** Does what a key or a button asks. `key` is what was pressed, for the digits. */
export function runCommand(session: Session, command: Command, key = ''): void {
  if (session.address.kiosk && LEADS_OUT.includes(command)) return
  const { transport, show, ui } = session
  const by = (seconds: number) => transport.seek(transport.time() + seconds)
  const frame = (seconds: number) => {
    transport.pause()
    by(seconds)
  }
  const actions: Record<Command, () => void> = {
    toggle: () => (ui.getState().phase === 'foyer' ? begin(session) : transport.toggle()),
    back5: () => by(-5),
    forward5: () => by(5),
    back10: () => by(-10),
    forward10: () => by(10),
    start: () => transport.seek(0),
    end: () => transport.seek(show.duration),
    tenth: () => transport.seek((Number(key) / 10) * show.duration),
    previousScene: () => transport.previousScene(),
    nextScene: () => transport.nextScene(),
    previousPerformance: () => transport.previousPerformance(),
    nextPerformance: () => transport.nextPerformance(),
    previousCue: () => transport.previousCue(),
    nextCue: () => transport.nextCue(),
    frameBack: () => frame(-FRAME),
    frameOn: () => frame(FRAME),
    slower: () => stepRate(session, -1),
    faster: () => stepRate(session, 1),
    mute: () => toggleMute(session),
    louder: () => changeVolume(session, LOUDER),
    softer: () => changeVolume(session, -LOUDER),
    fullscreen: () => void toggleFullscreen(session),
    captions: () => toggleCaptions(session),
    transcript: () => ui.setState((state) => ({ transcript: !state.transcript })),
    notes: () => change(session, { notes: !ui.getState().settings.notes }),
    lookLeft: () => look(session, -1, 0),
    lookRight: () => look(session, 1, 0),
    lookUp: () => look(session, 0, -1),
    lookDown: () => look(session, 0, 1),
    share: () => void shareMoment(session),
    still: () => void savePicture(session),
    help: () => togglePanel(session, 'help'),
  }
  actions[command]()
}
