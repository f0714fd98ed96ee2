import { BONES } from '../notation/body'
import { CHANNELS, CHANNEL_FIELDS, channelOffset } from '../notation/board'
import type { Frame } from '../notation/frame'
import type { Seconds } from '../notation/units'
import type { Show } from '../show/open-show'
import type { Neighbour } from '../stage/inventory'
import type { Stage, StageInfo } from '../stage/runtime'
import { captionOf, type Session } from './session'
import type { MusicState } from './sound/Music'

type Point = [x: number, y: number, z: number]

/** A plain copy of the drawn frame; lengths in metres, times in seconds. */
export interface FrameCopy {
  t: Seconds
  scene: string
  sceneTime: Seconds
  bar: number
  beat: number
  camera: Frame['camera']
  /** Level, linear colour and size of every channel. */
  board: Record<string, Record<(typeof CHANNEL_FIELDS)[number], number>>
  curtain: Frame['curtain']
  scenery: Record<string, number>
  caption: string
  captionPresence: number
  cardPresence: number
  dancers: {
    id: string
    onStage: boolean
    place: { x: number; z: number; rise: number; heading: number }
    /** World position of every joint; empty while the dancer is not on stage. */
    joints: Record<string, Point>
  }[]
}

/** `window.twoSwans`: the evening for scripts, tests and pages that embed it. */
export interface TwoSwans {
  /** Resolves when the first picture stands complete. */
  readonly ready: Promise<void>
  readonly duration: Seconds
  readonly scenes: readonly { id: string; title: string; start: Seconds; end: Seconds }[]
  readonly time: Seconds
  play(): void
  pause(): void
  /** Goes to t and resolves in the task in which its frame is drawn, so that the canvas may be read at once. */
  seek(t: Seconds): Promise<void>
  frame(): FrameCopy
  info(): StageInfo
  /** Leaves things out of the next pictures by their names in the set; an empty list puts them back. Returns how many. */
  hide(names: readonly string[]): number
  /** What of house and set the lens touches, nearer than `reach` metres. */
  touching(reach: number): Neighbour[]
  /** Light the set of the running scene throws back to its dancers, by channel: what `npm run bake:bounce` keeps. */
  bounced(): Promise<Record<string, number[]>>
  /** Who leads the clock and how far apart music and show are; null before the page follows the music. */
  sound(): MusicState | null
}

declare global {
  interface Window {
    twoSwans?: TwoSwans
  }
}

function copyBoard(frame: Frame): FrameCopy['board'] {
  const channel = (at: number) => Object.fromEntries(CHANNEL_FIELDS.map((field, i) => [field, frame.board[at + i]!]))
  return Object.fromEntries(CHANNELS.map((name) => [name, channel(channelOffset(name))])) as FrameCopy['board']
}

function copyDancers(frame: Frame): FrameCopy['dancers'] {
  return frame.cast.slice(0, frame.castCount).map(({ member, onStage, place, pose }) => {
    const p = pose.positions
    const joint = (i: number): Point => [p[i * 3]!, p[i * 3 + 1]!, p[i * 3 + 2]!]
    const joints = onStage ? Object.fromEntries(BONES.map((name, i) => [name, joint(i)])) : {}
    return { id: member?.id ?? '', onStage, place: { ...place }, joints }
  })
}

/** Copies a frame into plain objects that can leave the page. */
export function copyFrame(show: Show, frame: Frame): FrameCopy {
  const scene = show.scenes[frame.scene]!
  return {
    t: frame.t,
    scene: scene.id,
    sceneTime: frame.sceneTime,
    bar: frame.bar,
    beat: frame.beat,
    camera: { ...frame.camera },
    board: copyBoard(frame),
    curtain: { ...frame.curtain },
    scenery: Object.fromEntries(scene.pieces.map((piece, i) => [piece, frame.scenery[i]!])),
    caption: captionOf(show, frame),
    captionPresence: frame.captionPresence,
    cardPresence: frame.cardPresence,
    dancers: copyDancers(frame),
  }
}

/** The next frame drawn with nothing missing. */
function nextDrawn(stage: Stage): Promise<void> {
  return new Promise((resolve) => {
    const forget = stage.onDrawn(() => {
      if (!stage.ready) return
      forget()
      resolve()
    })
    stage.invalidate()
  })
}

/** Hangs `window.twoSwans` up. Returns what to call when the stage is there. */
export function offerAutomation(session: Session): (stage: Stage) => void {
  let arrive: (stage: Stage) => void = () => {}
  const arrived = new Promise<Stage>((resolve) => {
    arrive = resolve
  })
  const stage = () => {
    const { stage: there } = session.ui.getState()
    if (!there) throw new Error('The stage is not there yet: await twoSwans.ready first')
    return there
  }
  window.twoSwans = {
    ready: arrived.then((there) => nextDrawn(there)),
    get duration() {
      return session.show.duration
    },
    get scenes() {
      return session.show.scenes.map(({ id, title, start, end }) => ({ id, title, start, end }))
    },
    get time() {
      return session.transport.time()
    },
    play: () => session.transport.play(),
    pause: () => session.transport.pause(),
    async seek(t) {
      const there = await arrived
      const { transport } = session
      transport.seek(t)
      await (transport.clock.playing ? nextDrawn(there) : there.drawnAt(transport.time()))
    },
    frame: () => copyFrame(session.show, stage().frame),
    info: () => stage().info(),
    hide: (names) => stage().hide(names),
    touching(reach) {
      const { x, y, z } = stage().frame.camera
      return stage().touching([x, y, z], reach)
    },
    bounced: () => stage().bounced(),
    sound: () => session.sound?.state() ?? null,
  }
  return arrive
}
