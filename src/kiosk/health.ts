import type { Seconds } from '../notation/units'
import { wallTime } from '../show/clock'
import type { Session } from '../player/session'
import type { WakeState } from './awake'
import type { HouseStore } from './house'

/** Intervals between drawn frames that are kept for the figures of pace. */
const KEPT = 600
/** Longer than this is a pause, not a slow frame, seconds. */
const PAUSE: Seconds = 2
/** Seconds between two signs of life. */
const BEAT = 5
/** Messages of the page that are kept, and letters of each, so that a report stays under 2 KB. */
const NOTICES = { kept: 3, letters: 160 }

/** What a supervisor hears every few seconds, and `/health.json` shows; under 2 KB. */
export interface Health {
  version: string
  uptime: Seconds
  t: Seconds
  programme: string
  scene: string
  state: string
  /** `lighting` until the first picture: a machine may be busy for long until then. */
  picture: string
  playing: boolean
  /** Frames a second: half of all seconds had at least p50, ninety-five in a hundred at least p95. */
  fps: { p50: number; p95: number }
  heapMB: number | null
  textures: number
  geometries: number
  programs: number
  contextLosses: number
  sinceTouch: Seconds
  wakeLock: WakeState
  sound: string
  config: string
  trouble: string | null
  /** The last messages put on the page, oldest first: a figure or a recording that could not be had, and the like. */
  notices: readonly string[]
}

/** Keeps the pace of the drawn frames. */
function followPace(session: Session): () => Health['fps'] {
  const gaps = new Float32Array(KEPT)
  let count = 0
  let last = wallTime()
  session.ui.subscribe(({ stage }, before) => {
    if (!stage || stage === before.stage) return
    stage.onDrawn(() => {
      const now = wallTime()
      if (now - last < PAUSE && session.transport.clock.playing) gaps[count++ % KEPT] = now - last
      last = now
    })
  })
  return () => {
    const sorted = gaps.slice(0, Math.min(count, KEPT)).sort()
    const at = (share: number) => {
      const gap = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]
      return gap ? Math.round(10 / gap) / 10 : 0
    }
    return { p50: at(0.5), p95: at(0.95) }
  }
}

/** Keeps the last messages the page has shown; they stay here when they are gone from the page. */
function followNotices(session: Session): () => readonly string[] {
  let said: readonly string[] = []
  const hear = (notices: readonly string[]) => {
    const fresh = notices.map((notice) => notice.slice(0, NOTICES.letters)).filter((notice) => !said.includes(notice))
    if (fresh.length > 0) said = [...said, ...fresh].slice(-NOTICES.kept)
  }
  hear(session.ui.getState().notices)
  session.ui.subscribe(({ notices }, before) => {
    if (notices !== before.notices) hear(notices)
  })
  return () => said
}

/** A short name for a configuration, to see from outside which one is in force. */
export function hashOf(value: unknown): string {
  let sum = 0x811c9dc5
  for (const letter of JSON.stringify(value)) sum = Math.imul(sum ^ letter.codePointAt(0)!, 0x01000193) >>> 0
  return sum.toString(16).padStart(8, '0')
}

/** Says every few seconds that the house lives, to a supervisor that listens. Returns what reads its health. */
export function giveSignsOfLife(session: Session, house: HouseStore, wakeLock: () => WakeState): () => Health {
  const began = wallTime()
  const pace = followPace(session)
  const notices = followNotices(session)
  let contextLosses = 0
  session.ui.subscribe((now, before) => {
    if (now.picture === 'lost' && before.picture !== 'lost') contextLosses += 1
  })
  const read = (): Health => {
    const { config, state, touched, trouble } = house.getState()
    const { stage, sound, picture } = session.ui.getState()
    const t = session.transport.time()
    const { textures = 0, geometries = 0, programs = 0 } = stage?.info() ?? {}
    const { memory } = performance as { memory?: { usedJSHeapSize: number } }
    return {
      version: import.meta.env.VITE_VERSION ?? 'development',
      uptime: Math.round(wallTime() - began),
      t: Math.round(t * 10) / 10,
      programme: session.show.programme,
      scene: session.show.scenes.findLast((scene) => scene.start <= t)?.id ?? '',
      state,
      picture,
      playing: session.transport.clock.playing,
      fps: pace(),
      heapMB: memory ? Math.round(memory.usedJSHeapSize / 1e5) / 10 : null,
      textures,
      geometries,
      programs,
      contextLosses,
      sinceTouch: Math.round(wallTime() - touched),
      wakeLock: wakeLock(),
      sound,
      config: hashOf(config),
      trouble,
      notices: notices(),
    }
  }
  setInterval(() => {
    if (!house.getState().config.heartbeat) return
    const body = JSON.stringify(read())
    // The supervisor may be starting again; the next sign comes soon.
    void fetch(`${import.meta.env.BASE_URL}kiosk/heartbeat`, { method: 'POST', body, keepalive: true }).catch(
      () => undefined,
    )
  }, BEAT * 1000)
  return read
}
