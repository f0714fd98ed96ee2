import type { Place } from '../notation/body'
import type { ShowScene } from './open-show'

/**
 * Rehearses a scene ahead of its time: each step of the generator compiles the dance of one person, which takes some
 * milliseconds. A scene that was not rehearsed opens all the same, only less quickly.
 */
export function* rehearse(scene: ShowScene): Generator<void> {
  const place: Place = { x: 0, z: 0, rise: 0, heading: 0 }
  for (const member of scene.cast()) {
    member.dance.placeAt(0, place)
    yield
  }
}
