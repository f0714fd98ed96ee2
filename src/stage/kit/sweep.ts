import { BufferGeometry, Float32BufferAttribute, Vector3 } from 'three'

/** A point of a plan path and the direction its profile stands out to. */
export interface PathPoint {
  p: Vector3
  n: Vector3
}

const UP = new Vector3(0, 1, 0)

/**
 * Sweeps a profile of `[out, up]` points (metres) along a path: mouldings, balconies, frames. uv are metres along the
 * path (from `start`) and along the profile, so that procedural ornament keeps its size.
 */
export function sweep(
  path: readonly PathPoint[],
  profile: readonly (readonly [number, number])[],
  up: Vector3 = UP,
  start = 0,
): BufferGeometry {
  const position: number[] = []
  const uv: number[] = []
  const index: number[] = []
  const girth = [0]
  for (let k = 1; k < profile.length; k++) {
    const [a, b] = [profile[k - 1]!, profile[k]!]
    girth.push(girth[k - 1]! + Math.hypot(b[0] - a[0], b[1] - a[1]))
  }
  const q = new Vector3()
  let along = start
  path.forEach(({ p, n }, i) => {
    if (i) along += p.distanceTo(path[i - 1]!.p)
    profile.forEach(([out, rise], k) => {
      q.copy(p).addScaledVector(n, out).addScaledVector(up, rise)
      position.push(q.x, q.y, q.z)
      uv.push(along, girth[k]!)
    })
  })
  const K = profile.length
  for (let i = 0; i < path.length - 1; i++) {
    for (let k = 0; k < K - 1; k++) {
      const a = i * K + k
      const b = a + K
      index.push(a, b, a + 1, b, b + 1, a + 1)
    }
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(position, 3))
  geometry.setAttribute('uv', new Float32BufferAttribute(uv, 2))
  geometry.setIndex(index)
  geometry.computeVertexNormals()
  return geometry
}
