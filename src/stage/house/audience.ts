import { Color, InstancedMesh, Matrix4, type BufferGeometry, type Material } from 'three'
import { hash } from '../kit/hash'
import type { Person } from './people'

/** A place in the house; `turn` about the vertical, 0 faces the stage. */
export interface Place {
  x: number
  y: number
  z: number
  turn?: number
}

/** One thing in many places, in one draw. */
export function many(geometry: BufferGeometry, material: Material, places: readonly Place[], lift = 0): InstancedMesh {
  const mesh = new InstancedMesh(geometry, material, Math.max(1, places.length))
  mesh.count = places.length
  const matrix = new Matrix4()
  places.forEach(({ x, y, z, turn = 0 }, i) =>
    mesh.setMatrixAt(i, matrix.makeRotationY(turn).setPosition(x, y + lift, z)),
  )
  mesh.computeBoundingSphere()
  return mesh
}

/** Splits places into the sides before the royal box and the back, so that those out of the picture are not drawn. */
export function blocks<P extends Place>(places: readonly P[]): P[][] {
  const parts: P[][] = [[], [], []]
  for (const place of places) parts[place.z > 15 ? 2 : place.x < 0 ? 0 : 1]!.push(place)
  return parts.filter((part) => part.length > 0)
}

/** People for the places, `lift` metres above them: some seats stay empty, everybody sits a little differently. */
export function audience(
  places: readonly Place[],
  kinds: readonly Person[],
  material: Material,
  lift: number,
  full: number,
): InstancedMesh[] {
  const tint = new Color()
  return kinds.map(({ geometry, colours }, kind) => {
    const taken = places
      .map((place, i) => ({ ...place, i }))
      .filter(({ i }) => hash(i, 3) < full && Math.floor(hash(i, 5) * kinds.length) === kind)
      .map(({ x, y, z, turn = 0, i }) => ({
        x: x + (hash(i, 7) - 0.5) * 0.1,
        y: y + (hash(i, 9) - 0.5) * 0.12,
        z: z + (hash(i, 11) - 0.5) * 0.08,
        turn: turn + (hash(i, 13) - 0.5) * 0.5,
        i,
      }))
    const mesh = many(geometry, material, taken, lift)
    taken.forEach(({ i }, n) => mesh.setColorAt(n, tint.set(colours[Math.floor(hash(i, 17) * colours.length)]!)))
    return mesh
  })
}
