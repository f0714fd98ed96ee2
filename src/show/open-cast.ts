import type { Body } from '../notation/body'
import { MAX_CAST } from '../notation/frame'
import type { CastMember, FigureName, ProgrammeName, Rehearsed, Scene, TempoMap } from '../notation/scene'
import { subjectsOf } from '../cues/camera'
import { bodyOf } from './bodies'

/** Does something for a scene; what goes wrong is said with its name. */
export function inScene<T>(scene: Scene, work: () => T): T {
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

/** The people of a scene. */
export interface Cast {
  /** Everybody on stage; named and dressed when this is first asked for. */
  readonly members: () => readonly CastMember[]
  /** The dances among them that must be solved before they can be read. */
  readonly dances: () => readonly Rehearsed[]
}

function checkCast(scene: Scene, members: readonly CastMember[]): void {
  const ids = new Set(members.map((member) => member.id))
  if (ids.size < members.length) throw new RangeError('two people on stage have the same id')
  if (members.length > MAX_CAST) throw new RangeError(`${members.length} people on stage; at most ${MAX_CAST}`)
  const named = [
    ...scene.camera.flatMap((shot) => [...subjectsOf(shot), ...(typeof shot.focus === 'string' ? [shot.focus] : [])]),
    ...Object.values(scene.rig ?? {}).flatMap(({ follow }) => followedBy(follow, ids)),
  ]
  const stranger = named.find((id) => !ids.has(id))
  if (stranger)
    throw new RangeError(`"${stranger}" is filmed or lit but not in the cast (${[...ids].slice(0, 8).join(', ')} …)`)
}

/** Opens a scene's cast once and checks that cameras and follow spots name people who are there. */
export function openCast(scene: Scene, programme: ProgrammeName, music: TempoMap): Cast {
  const body = (figure: FigureName): Body => bodyOf(figure)
  const dances: Rehearsed[] = []
  const enrol = (dance: Rehearsed): void => void dances.push(dance)
  let cast: readonly CastMember[] | undefined
  const members = (): readonly CastMember[] =>
    (cast ??= inScene(scene, () => {
      const all = scene.cast({ programme, scene: scene.id, music, body, enrol })
      checkCast(scene, all)
      return all
    }))
  return {
    members,
    dances() {
      members()
      return dances
    },
  }
}
