import {
  BoxGeometry,
  Path,
  PlaneGeometry,
  Shape,
  ShapeGeometry,
  SphereGeometry,
  TorusGeometry,
  Vector2,
  Vector3,
  type BufferGeometry,
} from 'three'
import { sweep, type PathPoint } from '../kit/sweep'
import { joined, made } from './made'
import { HOUSE } from './plan'
import { RELIEF } from './relief.glsl'

const HALF = 7.25
const TOP = 8.75
const CORNER = 1.1
const FACE = 1

/** The opening as a path with rounded upper corners, from the floor on house left over the top, a point every `step` m. */
function opening(step: number): PathPoint[] {
  const path: PathPoint[] = []
  const at = (x: number, y: number, nx: number, ny: number) =>
    path.push({ p: new Vector3(x, y, FACE), n: new Vector3(nx, ny, 0) })
  for (let y = 0; y < TOP - CORNER; y += step) at(-HALF, y, -1, 0)
  for (let i = 0; i <= 10; i++) {
    const a = (i / 10) * (Math.PI / 2)
    at(-HALF + CORNER * (1 - Math.cos(a)), TOP - CORNER * (1 - Math.sin(a)), -Math.cos(a), Math.sin(a))
  }
  for (let x = -HALF + CORNER + step; x < HALF - CORNER; x += step) at(x, TOP, 0, 1)
  for (let i = 10; i >= 0; i--) {
    const a = (i / 10) * (Math.PI / 2)
    at(HALF - CORNER * (1 - Math.cos(a)), TOP - CORNER * (1 - Math.sin(a)), Math.cos(a), Math.sin(a))
  }
  for (let y = TOP - CORNER - step / 2; y > 0; y -= step) at(HALF, y, 1, 0)
  at(HALF, 0, 1, 0)
  return path
}

const FRAME = [
  [-0.1, -0.5],
  [0, 0],
  [0.12, 0.22],
  [0.35, 0.3],
  [0.5, 0.18],
  [0.8, 0.1],
  [1.2, 0.1],
  [1.45, 0.2],
  [1.6, 0.34],
  [1.8, 0.3],
  [1.95, 0.05],
] as const

/** Medallion, wreath and two fans of feathers over the arch. */
function crest(detail: number): BufferGeometry {
  const [around, rings] = detail > 0.5 ? [8, 6] : [5, 4]
  const parts: BufferGeometry[] = [
    new SphereGeometry(0.62, 20, 14).scale(0.85, 1.1, 0.3),
    new TorusGeometry(0.78, 0.11, 8, 32).scale(0.88, 1.12, 1),
  ]
  for (const side of [-1, 1])
    for (let i = 0; i < 9; i++)
      parts.push(
        new SphereGeometry(1, around, rings)
          .scale(0.62 + 0.05 * i, 0.13, 0.12)
          .translate(0.66 + 0.05 * i, 0, 0)
          .rotateZ(0.95 - i * 0.17)
          .translate(0.45 + 0.02 * i, -0.05 - 0.04 * i, -0.02 * i)
          .rotateY(side < 0 ? Math.PI : 0),
      )
  return joined(parts.map((part) => made(part, '#6a4a20', RELIEF.fringe))).translate(0, TOP + 1.72, FACE + 0.35)
}

/** The painted ceiling, uv in metres from its rose. */
function ceiling(): BufferGeometry {
  const plane = new PlaneGeometry(44, 34)
  const { position, uv } = plane.attributes
  for (let i = 0; i < uv!.count; i++) uv!.setXY(i, position!.getX(i), position!.getY(i) + 3)
  return plane.rotateX(Math.PI / 2).translate(0, HOUSE.ceiling, 16)
}

/** Frame, wall above it, crest, apron lip with its trough, and the ceiling. */
export function proscenium(detail: number): BufferGeometry {
  const path = opening(detail > 0.5 ? 0.3 : 0.9)
  const wall = new Shape([new Vector2(-18, -3), new Vector2(18, -3), new Vector2(18, 16), new Vector2(-18, 16)])
  const hole = path.map(({ p, n }) => new Vector2(p.x + n.x * 1.2, Math.max(-2.9, p.y + n.y * 1.2)))
  hole.unshift(new Vector2(-HALF - 1.2, -2.9))
  hole.push(new Vector2(HALF + 1.2, -2.9))
  wall.holes.push(new Path(hole))
  const lip = Array.from({ length: 25 }, (_, i) => {
    const x = (i / 12 - 1) * 8.9
    return { p: new Vector3(x, 0, apronEdge(x)), n: new Vector3(0, 0, 1) }
  })
  return joined([
    made(sweep(path, FRAME, new Vector3(0, 0, 1)), '#3d0f0c', RELIEF.frame),
    made(new ShapeGeometry(wall).translate(0, 0, FACE - 0.1), '#4a130e', RELIEF.wall),
    crest(detail),
    made(new BoxGeometry(18, 0.5, 0.9).translate(0, -0.26, 1.62), '#20120a'),
    made(
      sweep(lip, [
        [-1, 0.005],
        [0.12, 0.005],
        [0.16, -0.05],
        [0.1, -0.16],
        [0.02, -0.2],
      ]),
      '#2c1a0e',
    ),
    // the carved front of the apron; its ornament begins .8 m along the profile
    made(
      sweep(lip, [
        [-0.8, -0.22],
        [0.02, -0.22],
        [0.03, -1.5],
        [0.03, -2.7],
      ]),
      '#33140c',
      RELIEF.balcony,
    ),
    made(ceiling(), '#4a3526', RELIEF.ceiling),
  ])
}

/** Front edge of the apron: a shallow curve towards the house. */
export function apronEdge(x: number): number {
  return 2.02 + 0.42 * (1 - (x / 8.9) ** 2)
}
