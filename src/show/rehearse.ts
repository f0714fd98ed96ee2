import type { PackedDance, ProgrammeName } from '../notation/scene'
import { buildTempoMap } from '../score/tempo'
import { runningOrder } from '../programme/tonight'
import { openCast } from './open-cast'
import type { ShowScene } from './open-show'

/** Whether every dance of a scene can be read at once. */
export function isRehearsed(scene: ShowScene): boolean {
  return scene.dances().every((dance) => dance.rehearsed)
}

/**
 * Solves the dances of a scene of a programme, away from any show: in another thread, to be handed to `adopt`. Throws as
 * reading the scene would.
 */
export function rehearse(programme: ProgrammeName, index: number): PackedDance[] {
  const scene = runningOrder(programme)[index]
  if (!scene) throw new RangeError(`The programme "${programme}" has no scene ${index}`)
  const { dances } = openCast(scene, programme, buildTempoMap(scene.music))
  return dances().map((dance) => dance.pack())
}

/** Hands a scene the dances that were rehearsed for it. */
export function adopt(scene: ShowScene, packed: readonly PackedDance[]): void {
  const dances = scene.dances()
  if (packed.length !== dances.length)
    throw new RangeError(`Scene ${scene.id}: ${packed.length} dances were rehearsed, ${dances.length} are danced`)
  dances.forEach((dance, i) => dance.adopt(packed[i]!))
}
