import type { CastMember, ProgrammeName, Rehearsed, Scene, TempoMap } from '../notation/scene'
import { MAX_PIECES } from '../notation/frame'
import type { Seconds } from '../notation/units'
import { buildTempoMap } from '../score/tempo'
import { layOut, type Span } from '../score/timetable'
import { writeCaptions } from '../cues/captions'
import { shotSpans, writeCamera } from '../cues/camera'
import { callTimes, openBoard, writeLight } from '../cues/light'
import { compileMaster, type Master } from '../cues/master'
import { writeCurtain, writeScenery } from '../cues/scenery'
import { Sheet } from '../cues/sheet'
import { livesOf, runningOrder } from '../programme/tonight'
import { TEXTS } from '../programme/lives/texts'
import { compileCaptions, type CaptionEvent } from './captions'
import { checkScene } from './check-scene'
import { inScene, openCast } from './open-cast'

/** A scene with its place in the evening. */
export interface ShowScene extends Span {
  readonly index: number
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly life: Scene['life']
  readonly performance: boolean
  /** The picture people remember, seconds of the programme. */
  readonly key: Seconds
  readonly script: Scene
  readonly music: TempoMap
  /** Names of the set's moving values, in the order of `frame.scenery`. */
  readonly pieces: readonly string[]
  /** Everybody on stage. Dances are solved when they are first read, unless they were rehearsed. */
  cast(): readonly CastMember[]
  /** The dances that must be solved, in an order that is always the same; see rehearse.ts. */
  dances(): readonly Rehearsed[]
}

/** A cue as the scrubber and "next cue" know it. */
export interface CueTick {
  readonly time: Seconds
  readonly kind: 'light' | 'camera' | 'scenery'
  readonly label: string
  readonly scene: string
}

/** A programme, checked and compiled: everything `readFrame` needs. */
export interface Show {
  readonly programme: ProgrammeName
  readonly reducedMotion: boolean
  readonly duration: Seconds
  readonly scenes: readonly ShowScene[]
  readonly captions: readonly CaptionEvent[]
  /** Light cues, cuts and scene changes in order of time. */
  readonly cues: readonly CueTick[]
  readonly master: Master
}

/** How a show is opened. */
export interface ShowOptions {
  /** Cuts instead of camera moves, slow breaths instead of swells of light; same length. */
  reducedMotion?: boolean
}

function writeScene(sheet: Sheet, scene: Scene, music: TempoMap, span: Span, calm: boolean): void {
  inScene(scene, () => {
    writeLight(sheet, scene.light, music, span.start, calm)
    writeCamera(sheet, scene.camera, music, span, calm)
    writeCurtain(sheet, scene.curtain.start, scene.curtain.cues, music, span.start)
    if (scene.scenery) {
      const { start, cues } = scene.scenery
      if (Object.keys(start).length > MAX_PIECES) throw new RangeError(`a set has at most ${MAX_PIECES} moving values`)
      writeScenery(sheet, scene.id, start, cues, music, span.start)
    }
  })
}

function ticksOf(scene: Scene, music: TempoMap, span: Span): CueTick[] {
  const light = callTimes(scene.light, music, span.start).map(({ cue, time }) => ({
    time,
    kind: 'light' as const,
    label: `LQ${cue.no} ${cue.label}`,
  }))
  const camera = shotSpans(scene.camera, music, span).map(({ start }, i) => ({
    time: start,
    kind: 'camera' as const,
    label: `${scene.camera[i]!.size} ${scene.camera[i]!.lens} mm`,
  }))
  const scenery = (scene.scenery?.cues ?? []).map((cue) => ({
    time: span.start + music.secondsAt(cue.at),
    kind: 'scenery' as const,
    label: cue.piece,
  }))
  return [...light, ...camera, ...scenery].map((tick) => ({ ...tick, scene: scene.id }))
}

/**
 * Checks and compiles a programme, once. Casts are compiled later, scene by scene, as they are needed.
 * @throws Error naming scene, bar, line and mend when the content is wrong.
 */
export function openShow(programme: ProgrammeName, options: ShowOptions = {}): Show {
  const scripts = runningOrder(programme)
  const calm = options.reducedMotion ?? false
  scripts.forEach(checkScene)
  const maps = scripts.map((script) => buildTempoMap(script.music))
  const spans = layOut(maps.map((music) => music.duration))
  const sheet = new Sheet()
  openBoard(sheet)
  scripts.forEach((script, i) => writeScene(sheet, script, maps[i]!, spans[i]!, calm))
  const captions = compileCaptions(scripts, spans, TEXTS, livesOf(programme))
  writeCaptions(sheet, captions)

  const scenes = scripts.map((script, index): ShowScene => {
    const music = maps[index]!
    const { id, slug, title, life } = script
    const { members, dances } = openCast(script, programme, music)
    return {
      ...{ index, id, slug, title, life, script, music, ...spans[index]! },
      performance: script.performance ?? false,
      key: spans[index]!.start + music.secondsAt(script.key),
      pieces: Object.keys(script.scenery?.start ?? {}),
      cast: members,
      dances,
    }
  })
  return {
    programme,
    reducedMotion: calm,
    duration: spans.at(-1)?.end ?? 0,
    scenes,
    captions,
    cues: scripts.flatMap((script, i) => ticksOf(script, maps[i]!, spans[i]!)).sort((a, b) => a.time - b.time),
    master: compileMaster(
      sheet,
      spans.map((span) => span.start),
    ),
  }
}
