import type { Body } from '../notation/body'
import type { CastMember, FigureName, ProgrammeName, Scene, TempoMap, Tonight } from '../notation/scene'
import { MAX_CAST, MAX_PIECES } from '../notation/frame'
import type { Seconds } from '../notation/units'
import { buildTempoMap } from '../score/tempo'
import { layOut, type Span } from '../score/timetable'
import { writeCaptions } from '../cues/captions'
import { shotSpans, subjectsOf, writeCamera } from '../cues/camera'
import { callTimes, openBoard, writeLight } from '../cues/light'
import { compileMaster, type Master } from '../cues/master'
import { writeCurtain, writeScenery } from '../cues/scenery'
import { Sheet } from '../cues/sheet'
import { livesOf, runningOrder } from '../programme/tonight'
import { TEXTS } from '../programme/lives/texts'
import { bodyOf } from './bodies'
import { compileCaptions, type CaptionEvent } from './captions'
import { checkScene } from './check-scene'

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
  /** Everybody on stage. Dances are compiled when this is first asked for. */
  cast(): readonly CastMember[]
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

function inScene<T>(scene: Scene, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw new Error(`Scene ${scene.id} (${scene.title}): ${(error as Error).message}`, { cause: error })
  }
}

/** Whom a lamp must find in the cast: the one it names, or of several the first who is there. */
function followedBy(follow: string | readonly string[] | undefined, ids: ReadonlySet<string>): readonly string[] {
  if (follow === undefined) return []
  if (typeof follow === 'string') return [follow]
  return [follow.find((id) => ids.has(id)) ?? follow.join(' or ')]
}

/** Opens a scene's cast once and checks that cameras and follow spots name people who are there. */
function castOnce(scene: Scene, tonight: Tonight): () => readonly CastMember[] {
  let cast: readonly CastMember[] | undefined
  return () => {
    cast ??= inScene(scene, () => {
      const members = scene.cast(tonight)
      const ids = new Set(members.map((member) => member.id))
      if (ids.size < members.length) throw new RangeError('two people on stage have the same id')
      if (members.length > MAX_CAST) throw new RangeError(`${members.length} people on stage; at most ${MAX_CAST}`)
      const named = [
        ...scene.camera.flatMap((shot) => [
          ...subjectsOf(shot),
          ...(typeof shot.focus === 'string' ? [shot.focus] : []),
        ]),
        ...Object.values(scene.rig ?? {}).flatMap(({ follow }) => followedBy(follow, ids)),
      ]
      const stranger = named.find((id) => !ids.has(id))
      if (stranger)
        throw new RangeError(
          `"${stranger}" is filmed or lit but not in the cast (${[...ids].slice(0, 8).join(', ')} …)`,
        )
      return members
    })
    return cast
  }
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

  const body = (figure: FigureName): Body => bodyOf(figure)
  const scenes = scripts.map((script, index): ShowScene => {
    const music = maps[index]!
    const { id, slug, title, life } = script
    return {
      ...{ index, id, slug, title, life, script, music, ...spans[index]! },
      performance: script.performance ?? false,
      key: spans[index]!.start + music.secondsAt(script.key),
      pieces: Object.keys(script.scenery?.start ?? {}),
      cast: castOnce(script, { programme, scene: id, music, body }),
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
