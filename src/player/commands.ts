import { toggleFullscreen } from './fullscreen'
import type { Command } from './keys'
import { tell, type Session } from './session'
import { strings } from './strings'

/** The speeds the keys and the button step through. */
export const RATES = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2] as const
/** Length of a step with `,` and `.`, seconds. */
const FRAME = 1 / 60

function stepRate(session: Session, by: 1 | -1) {
  const { rate } = session.transport.store.getState()
  const at = RATES.findIndex((r) => r >= rate - 1e-6)
  const next = RATES[Math.min(RATES.length - 1, Math.max(0, at + by))]!
  session.transport.setRate(next)
  tell(session, strings.said.rate(next))
}

function toggleCaptions(session: Session) {
  const captions = !session.ui.getState().captions
  session.ui.setState({ captions })
  tell(session, captions ? strings.said.captionsOn : strings.said.captionsOff)
}

/** Opens a panel, or closes it when it is open. */
export function togglePanel(session: Session, panel: 'scenes' | 'help' | 'transcript') {
  session.ui.setState((state) => ({ panel: state.panel === panel ? null : panel }))
}

/** Leaves the foyer: the evening plays from where it stands. */
export function begin(session: Session) {
  session.ui.setState({ phase: 'show', idle: false })
  session.transport.play()
}

/** Does what a key or a button asks. `key` is what was pressed, for the digits. */
export function runCommand(session: Session, command: Command, key = ''): void {
  const { transport, show } = session
  const by = (seconds: number) => transport.seek(transport.time() + seconds)
  const frame = (seconds: number) => {
    transport.pause()
    by(seconds)
  }
  const actions: Record<Command, () => void> = {
    toggle: () => (session.ui.getState().phase === 'foyer' ? begin(session) : transport.toggle()),
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
    frameBack: () => frame(-FRAME),
    frameOn: () => frame(FRAME),
    slower: () => stepRate(session, -1),
    faster: () => stepRate(session, 1),
    fullscreen: () => void toggleFullscreen(session),
    captions: () => toggleCaptions(session),
    help: () => togglePanel(session, 'help'),
  }
  actions[command]()
}
