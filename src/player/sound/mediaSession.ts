import { runCommand } from '../commands'
import type { Session } from '../session'
import { strings } from '../strings'
import type { Recordings } from './recordings'

/** Tells the device what plays, and lets its keys, headphones and lock screen play, pause and seek. Returns the stop. */
export function followMediaSession(session: Session, recordings: Recordings): () => void {
  const { mediaSession } = navigator
  if (!mediaSession) return () => {}
  const act = (action: MediaSessionAction, handler: MediaSessionActionHandler | null) => {
    try {
      mediaSession.setActionHandler(action, handler)
    } catch {
      // A browser that does not know an action says so; the others still work.
    }
  }
  const handlers: Partial<Record<MediaSessionAction, MediaSessionActionHandler>> = {
    play: () => session.transport.play(),
    pause: () => session.transport.pause(),
    seekbackward: ({ seekOffset }) => session.transport.seek(session.transport.time() - (seekOffset ?? 10)),
    seekforward: ({ seekOffset }) => session.transport.seek(session.transport.time() + (seekOffset ?? 10)),
    seekto: ({ seekTime }) => session.transport.seek(seekTime ?? session.transport.time()),
    previoustrack: () => runCommand(session, 'previousScene'),
    nexttrack: () => runCommand(session, 'nextScene'),
  }
  for (const [action, handler] of Object.entries(handlers)) act(action as MediaSessionAction, handler)

  const { transport, show } = session
  let scene = -1
  const report = () => {
    const now = transport.store.getState()
    mediaSession.playbackState = now.playing ? 'playing' : 'paused'
    if (now.scene !== scene) {
      scene = now.scene
      const { id, title } = show.scenes[scene]!
      const artist = recordings.get(id)?.composer ?? ''
      mediaSession.metadata = new MediaMetadata({ title, artist, album: strings.title, artwork: [{ src: 'icon.svg' }] })
    }
    mediaSession.setPositionState?.({
      duration: show.duration,
      position: Math.min(show.duration, transport.time()),
      playbackRate: now.rate,
    })
  }
  report()
  const stop = transport.store.subscribe(report)
  return () => {
    stop()
    for (const action of Object.keys(handlers)) act(action as MediaSessionAction, null)
  }
}
