import { Captions } from './Captions'
import { Controls } from './Controls'
import { Foyer } from './Foyer'
import { Help } from './Help'
import { Icon } from './Icon'
import { Notices } from './Notices'
import { SceneMenu } from './SceneMenu'
import { strings } from './strings'
import { TitleCard } from './TitleCard'
import { Transcript } from './Transcript'
import { runCommand } from './commands'
import { useInterface, useSession, useTransport } from './useSession'

const PANELS = { scenes: SceneMenu, help: Help, transcript: Transcript }

/** A click on the picture plays or pauses; two make it full screen. Everything it does has a button and a key as well. */
function Glass() {
  const session = useSession()
  const playing = useTransport((state) => state.playing)
  const waiting = useInterface((state) => state.picture === 'up' && !state.begun)
  return (
    <>
      <div
        className="glass"
        aria-hidden
        onClick={() => runCommand(session, 'toggle')}
        onDoubleClick={() => runCommand(session, 'fullscreen')}
      />
      {waiting && !playing && (
        <button
          type="button"
          className="big-play"
          aria-label={strings.controls.play}
          onClick={() => runCommand(session, 'toggle')}
        >
          <Icon name="play" />
        </button>
      )}
    </>
  )
}

/** Everything over the picture. A kiosk has the words alone, a still nothing at all. */
export function Overlay() {
  const { address } = useSession()
  const { phase, panel } = useInterface((state) => state)
  if (address.still) return <Notices />
  if (address.kiosk) {
    return (
      <>
        <TitleCard />
        <Captions />
      </>
    )
  }
  const Sheet = panel && PANELS[panel]
  return (
    <>
      {phase === 'show' && (
        <>
          <TitleCard />
          <Captions />
          <Glass />
          <Controls />
        </>
      )}
      {phase === 'foyer' && <Foyer />}
      {Sheet && <Sheet />}
      <Notices />
    </>
  )
}
