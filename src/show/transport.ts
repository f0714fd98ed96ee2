import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Seconds } from '../notation/units'
import { clamp } from '../score/ease'
import { spanAt } from '../score/timetable'
import { Clock, wallTime, type TimeSource } from './clock'
import type { Show } from './open-show'

/** What changes seldom and the interface shows. Running time is not here: it is read from the clock. */
export interface TransportState {
  playing: boolean
  rate: number
  loop: boolean
  /** Index of the running scene. */
  scene: number
  /** Index of the caption on show, −1 if none. */
  caption: number
  /** A show that does not loop has come to its end. */
  ended: boolean
  /** Counts seeks, so that a paused picture knows it must be drawn again. */
  seeks: number
}

export const RATES = { slowest: 0.25, fastest: 2 } as const
/** "Previous" goes to the start of this scene when it has run longer than this, else to the scene before, seconds. */
const RESTART_AFTER: Seconds = 3

/** Play, pause, seek and step through a show. */
export interface Transport {
  readonly show: Show
  readonly clock: Clock
  readonly store: StoreApi<TransportState>
  /** Time of the show now, seconds. */
  time(): Seconds
  play(): void
  pause(): void
  toggle(): void
  /** Goes to a time, clamped to the show; playing goes on if it was. */
  seek(t: Seconds): void
  /** Rate 0.25–2, clamped. */
  setRate(rate: number): void
  setLoop(loop: boolean): void
  nextScene(): void
  previousScene(): void
  /** Next and previous key performance, or scene where there is none. */
  nextPerformance(): void
  previousPerformance(): void
  nextCue(): void
  previousCue(): void
  /** Brings the discrete state up to the clock's time: call once a drawn frame. */
  update(): void
}

/** Makes the transport of a show on a source of time (the wall, if none is given). */
export function createTransport(show: Show, source: TimeSource = wallTime): Transport {
  const clock = new Clock(show.duration, source)
  const store = createStore<TransportState>(() => ({
    playing: false,
    rate: 1,
    loop: false,
    scene: 0,
    caption: -1,
    ended: false,
    seeks: 0,
  }))
  const performances = show.scenes.filter((scene) => scene.performance)
  const sceneIndex = () => spanAt(show.scenes, clock.read())

  const captionAt = (t: Seconds): number => {
    if (show.captions.length === 0) return -1
    const i = spanAt(show.captions, t)
    const caption = show.captions[i]!
    return t >= caption.start && t < caption.end ? i : -1
  }

  const update = () => {
    const t = clock.read()
    const now = store.getState()
    const { ended } = clock
    if (ended && clock.playing) clock.setPlaying(false)
    const scene = spanAt(show.scenes, t)
    const caption = captionAt(t)
    const { playing } = clock
    if (now.scene !== scene || now.caption !== caption || now.ended !== ended || now.playing !== playing)
      store.setState({ scene, caption, ended, playing })
  }

  const seek = (t: Seconds) => {
    clock.seek(Number.isFinite(t) ? t : 0)
    store.setState((state) => ({ seeks: state.seeks + 1 }))
    update()
  }
  const setPlaying = (playing: boolean) => {
    if (playing && clock.ended) clock.seek(0)
    clock.setPlaying(playing)
    store.setState({ playing })
    update()
  }
  const stepTo = (times: readonly Seconds[], direction: 1 | -1) => {
    const t = clock.read()
    const found =
      direction > 0
        ? times.find((time) => time > t + 0.001)
        : times.findLast((time) => time < t - (clock.playing ? 1 : 0.001))
    if (found !== undefined) seek(found)
    else if (direction < 0) seek(0)
  }
  const cueTimes = show.cues.map((cue) => cue.time)
  const sceneTimes = show.scenes.map((scene) => scene.start)
  const performanceTimes = performances.length > 0 ? performances.map((scene) => scene.start) : sceneTimes

  return {
    show,
    clock,
    store,
    time: () => clock.read(),
    play: () => setPlaying(true),
    pause: () => setPlaying(false),
    toggle: () => setPlaying(!clock.playing),
    seek,
    setRate(rate) {
      clock.setRate(clamp(rate, RATES.slowest, RATES.fastest))
      store.setState({ rate: clock.rate })
    },
    setLoop(loop) {
      clock.setLoop(loop)
      store.setState({ loop })
    },
    nextScene: () => seek(show.scenes[sceneIndex() + 1]?.start ?? show.duration),
    previousScene() {
      const here = show.scenes[sceneIndex()]!
      const restart = clock.read() - here.start > RESTART_AFTER
      seek(restart ? here.start : (show.scenes[here.index - 1]?.start ?? 0))
    },
    nextPerformance: () => stepTo(performanceTimes, 1),
    previousPerformance: () => stepTo(performanceTimes, -1),
    nextCue: () => stepTo(cueTimes, 1),
    previousCue: () => stepTo(cueTimes, -1),
    update,
  }
}
