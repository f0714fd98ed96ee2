import { Component, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import type { Stage } from '../stage/runtime'
import { Theatre } from '../stage/Theatre'
import type { QualityName } from '../stage/quality'
import { offerAutomation } from './automation'
import { followDancer } from './follow'
import { followFullscreen } from './fullscreen'
import { followPlaying, listenForIdle, listenToKeys, pauseWhileHidden } from './listen'
import { Overlay } from './Overlay'
import { Poster } from './Poster'
import { ReadingRoom } from './ReadingRoom'
import { followContext } from './recovery'
import { tell, type Session } from './session'
import { strings } from './strings'
import { SessionContext, useInterface, useTransport } from './useSession'

interface AppProps {
  session: Session
  quality: QualityName
}

/** An error on stage ends the picture, not the evening: the words can still be read. */
class Safety extends Component<{ instead: ReactNode; onBroken: () => void; children: ReactNode }, { broken: boolean }> {
  override state = { broken: false }
  static getDerivedStateFromError = () => ({ broken: true })
  override componentDidCatch() {
    this.props.onBroken()
  }
  override render() {
    return this.state.broken ? this.props.instead : this.props.children
  }
}

/** Says what is danced to people who cannot see it, scene by scene. */
function Picture({ session, children }: { session: Session; children: ReactNode }) {
  const scene = useTransport((state) => session.show.scenes[state.scene])
  return (
    <div className="theatre" role="img" aria-label={`${strings.theatre}. ${scene?.script.description ?? ''}`}>
      {children}
    </div>
  )
}

function Frame({ children }: { children: ReactNode }) {
  const { phase, idle, full, panel, begun } = useInterface((state) => state)
  const quiet = idle && begun && panel === null
  return (
    <div className="house" data-phase={phase} data-quiet={quiet || undefined} data-full={full || undefined}>
      {children}
    </div>
  )
}

/** The theatre with everything around it. Mounted once, outside StrictMode. */
export function App({ session, quality }: AppProps) {
  const [arrive] = useState(() => offerAutomation(session))
  const onContext = useMemo(() => followContext(session), [session])
  const onReady = useCallback(
    (stage: Stage) => {
      if (session.address.follow) stage.aim = followDancer(session.address.follow)
      session.ui.setState({ stage })
      arrive(stage)
      void window.twoSwans?.ready.then(() => {
        session.ui.setState({ picture: 'up' })
        if (session.address.play) session.transport.play()
      })
    },
    [session, arrive],
  )
  const onNotice = useCallback((message: string) => tell(session, message), [session])
  const onBroken = useCallback(() => session.ui.setState({ picture: 'broken' }), [session])
  useEffect(() => {
    const stops = [pauseWhileHidden(session), followPlaying(session)]
    if (!session.address.kiosk && !session.address.still)
      stops.push(listenToKeys(session), listenForIdle(session), followFullscreen(session))
    return () => stops.forEach((stop) => stop())
  }, [session])
  return (
    <SessionContext value={session}>
      <Safety instead={<ReadingRoom show={session.show} reason={strings.trouble.broken} />} onBroken={onBroken}>
        <Frame>
          <Picture session={session}>
            <Theatre
              show={session.show}
              transport={session.transport}
              quality={quality}
              seat={session.address.seat}
              onReady={onReady}
              onContext={onContext}
              onNotice={onNotice}
            />
          </Picture>
          <Poster />
          <Overlay />
        </Frame>
      </Safety>
    </SessionContext>
  )
}
