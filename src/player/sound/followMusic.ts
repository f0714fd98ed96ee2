import type { Session } from '../session'
import { followMediaSession } from './mediaSession'
import { Music, type MusicState } from './Music'
import { loadRecordings } from './recordings'

/** Gestures after which browsers let a page sound. */
const GESTURES = ['pointerup', 'keydown'] as const
const SILENT: MusicState = { leader: 'wall', scene: null, drift: null }

/** The music of a visit, for whoever asks how it stands. */
export interface Sound {
  state(): MusicState
}

/**
 * Gives the evening its music as soon as the first picture stands, and keeps it with programme, volume and gestures.
 * Without recordings the evening stays silent and nothing else changes. Returns the stop.
 */
export function followMusic(session: Session): () => void {
  const { ui } = session
  let music: Music | null = null
  const stops: (() => void)[] = []
  let gone = false

  async function open() {
    const recordings = await loadRecordings()
    if (!recordings || gone) return
    const band = new Music(session, recordings)
    music = band
    const setVolume = () => {
      const { settings } = ui.getState()
      band.setVolume(settings.muted ? 0 : settings.volume)
      band.setMono(settings.mono)
    }
    let forget = () => {}
    const attach = () => {
      forget()
      const { store } = session.transport
      const stop = store.subscribe((now, before) => {
        if (now.playing !== before.playing || now.seeks !== before.seeks || now.rate !== before.rate) band.follow()
      })
      const stopReporting = followMediaSession(session, recordings)
      forget = () => {
        stop()
        stopReporting()
      }
      band.follow()
    }
    stops.push(() => forget())
    stops.push(
      ui.subscribe((now, before) => {
        if (now.edition !== before.edition) attach()
        if (now.settings !== before.settings) setVolume()
      }),
    )
    const allow = () => band.allow()
    for (const kind of GESTURES) document.addEventListener(kind, allow)
    stops.push(() => GESTURES.forEach((kind) => document.removeEventListener(kind, allow)))
    ui.setState({ sound: 'on' })
    setVolume()
    band.prepare()
    attach()
  }

  // The picture has the line first.
  if (ui.getState().picture === 'up') void open()
  else {
    const stop = ui.subscribe(({ picture }) => {
      if (picture !== 'up') return
      stop()
      void open()
    })
    stops.push(stop)
  }
  session.sound = { state: () => music?.state() ?? SILENT }
  return () => {
    gone = true
    session.sound = null
    stops.forEach((stop) => stop())
    music?.stop()
  }
}
