import { Component, useCallback, useEffect, useMemo, useState, type CSSProperties, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Stage } from '../stage/runtime'
import { Theatre } from '../stage/Theatre'
import type { QualityName } from '../stage/quality'
import { offerAutomation } from './automation'
import { breathe } from './breathe'
import { followEyes } from './eyes'
import { followDancer } from './follow'
import { followFullscreen } from './fullscreen'
import { followHistory } from './history'
import { followLight } from './light'
import { followMotion, followPlaying, listenForIdle, listenToKeys, pauseWhileHidden } from './listen'
import { Overlay } from './Overlay'
import { Poster } from './Poster'
import { ReadingRoom } from './ReadingRoom'
import { followMusic } from './sound/followMusic'
import { followContext } from './recovery'
import { tell, type Session } from './session'
import type { Settings } from './settings'
import { strings } from './strings'
import { VisitContext, type Visit, useInterface, useSession, useTransport } from './useSession'

interface AppProps {
  session: Session
  /** The level of quality for what somebody chose. */
  qualityFor: (chosen: Settings['quality']) => QualityName
  /** What a kiosk lays over the picture. */
  extra?: ReactNode
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
function Picture({ children }: { children: ReactNode }) {
  const session = useSession()
  const scene = useTransport((state) => session.show.scenes[state.scene])
  return (
    <div className="theatre" role="img" aria-label={`${strings.theatre}. ${scene?.script.description ?? ''}`}>
      {children}
    </div>
  )
}

function Frame({ children }: { children: ReactNode }) {
  const { address } = useSession()
  const { phase, picture, idle, full, panel, transcript, looking, attended, settings } = useInterface((state) => state)
  const playing = useTransport((state) => state.playing)
  const quiet = idle && playing && phase === 'show' && panel === null
  const { captionSize, captionGround } = settings
  return (
    <main
      className="house"
      data-phase={phase}
      data-picture={picture}
      data-playing={playing || undefined}
      data-paused={(!playing && phase === 'show' && attended && !address.still) || undefined}
      data-quiet={quiet || undefined}
      data-full={full || undefined}
      data-beside={(transcript && phase === 'show') || undefined}
      data-looking={looking || undefined}
      data-ground={captionGround}
      data-letters={captionSize >= 2 ? 'large' : undefined}
      style={{ '--caption-size': captionSize } as CSSProperties}
    >
      {phase === 'show' && <h1 className="unseen">{strings.title}</h1>}
      {children}
    </main>
  )
}

/** Everything that listens to the page. What reads the running programme begins anew with the next one. */
function useListeners(visit: Visit) {
  const { session } = visit
  useEffect(() => followPlaying(visit.session), [visit])
  useEffect(() => {
    const stops = [pauseWhileHidden(session), followMotion(session), followLight(session), followEyes(session)]
    if (!session.address.still && !session.address.kiosk)
      stops.push(listenToKeys(session), listenForIdle(session), followFullscreen(session), followHistory(session))
    if (!session.address.still) stops.push(followMusic(session), breathe(session))
    return () => stops.forEach((stop) => stop())
  }, [session])
}

/** The theatre with everything around it. Mounted once, outside StrictMode. */
export function App({ session, qualityFor, extra }: AppProps) {
  const [arrive] = useState(() => offerAutomation(session))
  const [glass, setGlass] = useState<HTMLElement | null>(null)
  const edition = useStore(session.ui, (state) => state.edition)
  const seat = useStore(session.ui, (state) => state.seat)
  const language = useStore(session.ui, (state) => state.settings.language)
  const quality = qualityFor(useStore(session.ui, (state) => state.settings.quality))
  // A new value for everybody below when the programme or the words change.
  const visit = useMemo(() => ({ session, edition, language }), [session, edition, language])
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
  const onLook = useCallback((looking: boolean) => session.ui.setState({ looking }), [session])
  const onBroken = useCallback(() => session.ui.setState({ picture: 'broken' }), [session])
  useListeners(visit)
  return (
    <VisitContext value={visit}>
      <Safety instead={<ReadingRoom show={session.show} reason={strings.trouble.broken} />} onBroken={onBroken}>
        <Frame>
          <Picture>
            <Theatre
              show={session.show}
              transport={session.transport}
              quality={quality}
              seat={seat}
              surface={glass}
              govern={session.address.quality === null && !session.address.still}
              onReady={onReady}
              onContext={onContext}
              onNotice={onNotice}
              onLook={onLook}
            />
          </Picture>
          <Poster />
          <Overlay onGlass={setGlass} extra={extra} />
        </Frame>
      </Safety>
    </VisitContext>
  )
}
