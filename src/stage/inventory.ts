import {
  Box3,
  type BufferAttribute,
  DoubleSide,
  Light,
  Mesh,
  Raycaster,
  Triangle,
  Vector3,
  type BufferGeometry,
  type InstancedMesh,
  type Material,
  type Object3D,
} from 'three'

/** Lamps of the pool, and how many of them cast shadows. */
export function countLights(root: Object3D): { all: number; casting: number } {
  let all = 0
  let casting = 0
  root.traverseVisible((object) => {
    if (!(object instanceof Light)) return
    all += 1
    if (object.castShadow) casting += 1
  })
  return { all, casting }
}

/**
 * Takes everything that bears one of these names ("trees-*": begins so), and what hangs on it, out of the picture
 * without moving it.
 * @returns how many bear such a name, and what puts them back
 */
export function hideNamed(root: Object3D, names: readonly string[]): { found: number; restore: () => void } {
  const before = new Map<Object3D, number>()
  let found = 0
  const bears = (name: string) =>
    names.some((wanted) => (wanted.endsWith('*') ? name.startsWith(wanted.slice(0, -1)) : name === wanted))
  root.traverse((object) => {
    if (!bears(object.name)) return
    found += 1
    object.traverse((part) => {
      if (!before.has(part)) before.set(part, part.layers.mask)
      part.layers.disableAll()
    })
  })
  return {
    found,
    restore: () => {
      for (const [object, mask] of before) object.layers.mask = mask
    },
  }
}

const DIRECTIONS = [-1, 1].flatMap((d) => [new Vector3(d, 0, 0), new Vector3(0, d, 0), new Vector3(0, 0, d)])
const box = new Box3()
const triangle = new Triangle()
const foot = new Vector3()
const local = new Vector3()
const ray = new Raycaster()

/** Metres from a point (in the mesh's own space) to its nearest triangle. */
function distanceTo({ index, attributes }: BufferGeometry, point: Vector3): number {
  const { position } = attributes
  const corners = index ? index.count : position!.count
  const at = (i: number) => (index ? index.getX(i) : i)
  let least = Infinity
  for (let i = 0; i + 2 < corners; i += 3) {
    triangle.setFromAttributeAndIndices(position as BufferAttribute, at(i), at(i + 1), at(i + 2))
    least = Math.min(least, triangle.closestPointToPoint(point, foot).distanceTo(point))
  }
  return least
}

/** Every wall of the mesh round the point turns its back to it: the point is inside a body. */
function encloses(mesh: Mesh, point: Vector3): boolean {
  return DIRECTIONS.every((direction) => {
    ray.set(point, direction)
    const [hit] = ray.intersectObject(mesh, false)
    return hit?.normal !== undefined && hit.face!.normal.clone().transformDirection(mesh.matrixWorld).dot(direction) > 0
  })
}

/** A thing nearer to a point than it may be. */
export interface Neighbour {
  name: string
  /** Metres; 0 when the point is inside it. */
  distance: number
}

/**
 * What of the house and the set a point touches: surfaces nearer than `reach` metres and bodies it is inside of. People,
 * light in the air and what is not drawn do not count.
 */
export function touching(root: Object3D, [x, y, z]: readonly [number, number, number], reach: number): Neighbour[] {
  const point = new Vector3(x, y, z)
  const near: Neighbour[] = []
  root.traverseVisible((object) => {
    const mesh = object as Mesh & Partial<InstancedMesh>
    if (!mesh.isMesh || mesh.isInstancedMesh || (mesh as { isSkinnedMesh?: boolean }).isSkinnedMesh) return
    const material = mesh.material as Material
    if (material.transparent && !material.depthWrite) return
    mesh.geometry.computeBoundingBox()
    box.copy(mesh.geometry.boundingBox!).applyMatrix4(mesh.matrixWorld).expandByScalar(reach)
    if (!box.containsPoint(point)) return
    const scale = mesh.matrixWorld.getMaxScaleOnAxis()
    const { side } = material
    material.side = DoubleSide
    const distance = encloses(mesh, point) ? 0 : distanceTo(mesh.geometry, mesh.worldToLocal(local.copy(point))) * scale
    material.side = side
    if (distance < reach) near.push({ name: nameOf(mesh), distance })
  })
  return near
}

/** The name of an object, or of the nearest thing above it that has one. */
function nameOf(object: Object3D): string {
  for (let at: Object3D | null = object; at; at = at.parent) if (at.name) return at.name
  return ''
}
