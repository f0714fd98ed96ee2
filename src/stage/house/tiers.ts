import { CylinderGeometry, OctahedronGeometry, TorusGeometry, Vector3, type BufferGeometry } from 'three'
import { bentSheet } from '../kit/pleats'
import { sweep, type PathPoint } from '../kit/sweep'
import { joined, made } from './made'
import { horseshoe, HOUSE } from './plan'
import { RELIEF } from './relief.glsl'

const BALUSTRADE = [
  [-0.55, -0.75],
  [-0.1, -0.62],
  [0.02, -0.45],
  [0.06, 0.02],
  [0.1, 0.12],
  [0.03, 0.2],
  [0, 0.78],
  [0.1, 0.86],
  [0.12, 1],
  [-0.1, 1.04],
  [-0.16, 0.96],
] as const

const UP = new Vector3(0, 1, 0)

/** How far a tier's path stands back from the lowest one. */
const setBack = (tier: number) => tier * 0.12

function tierPath(tier: number, points: number): PathPoint[] {
  const y = HOUSE.tiers[tier]!
  return horseshoe(HOUSE.radius + setBack(tier), points).map(({ p, n }) => ({ p: p.setY(y), n }))
}

/** A gilded column between two boxes, with its foot and capital. */
function column({ p, n }: PathPoint, y: number): BufferGeometry[] {
  const [x, z] = [p.x - n.x * 0.35, p.z - n.z * 0.35]
  const drum = (top: number, foot: number, tall: number, at: number) =>
    made(new CylinderGeometry(top, foot, tall, 6, 1, true).translate(x, y + at, z), '#8d7350', RELIEF.fringe)
  return [drum(0.055, 0.07, 1.9, 1.15), drum(0.13, 0.06, 0.22, 2.1), drum(0.07, 0.1, 0.16, 0.2)]
}

/** A velvet swag under the ceiling of a box, from column to column. */
function swag(from: PathPoint, to: PathPoint, y: number): BufferGeometry {
  const sheet = bentSheet(6, 4, (u, v, out) => {
    const sag = 1 - (2 * u - 1) ** 2
    const back = 0.3 - 0.12 * Math.sin(v * 3.14) * sag - 0.04 * Math.cos(v * 25)
    out[0] = from.p.x + (to.p.x - from.p.x) * u - (from.n.x + (to.n.x - from.n.x) * u) * back
    out[1] = y + 2.25 - (0.12 + 0.5 * sag) * v
    out[2] = from.p.z + (to.p.z - from.p.z) * u - (from.n.z + (to.n.z - from.n.z) * u) * back
  })
  sheet.deleteAttribute('uv')
  return made(sheet, '#35070c', RELIEF.velvet)
}

/** The wall of the stalls under the lowest tier: damask between gilded mouldings. */
function parterre(part: readonly PathPoint[], start: number): BufferGeometry[] {
  const foot = HOUSE.stalls.floor - HOUSE.tiers[0]
  return [
    made(
      sweep(
        part,
        [
          [-0.5, foot],
          [-0.5, -0.7],
        ],
        UP,
        start,
      ),
      '#2c070b',
      RELIEF.velvet,
    ),
    made(
      sweep(
        part,
        [
          [-0.48, foot + 0.9],
          [-0.4, foot + 0.95],
          [-0.4, foot + 1.05],
          [-0.48, foot + 1.1],
        ],
        UP,
        start,
      ),
      '#8d7350',
      RELIEF.fringe,
    ),
  ]
}

/** The three wings of the horseshoe, each a geometry of its own so that what is out of the picture is not drawn. */
export function tiers(detail: number): BufferGeometry[] {
  const points = Math.round(24 + 116 * detail)
  const wings: BufferGeometry[][] = [[], [], []]
  HOUSE.tiers.forEach((y, tier) => {
    const path = tierPath(tier, points)
    const third = Math.ceil(path.length / 3)
    let start = 0
    wings.forEach((wing, w) => {
      const part = path.slice(w * third, Math.min(path.length, (w + 1) * third + 1))
      if (part.length < 2) return
      wing.push(
        made(sweep(part, BALUSTRADE, UP, start), '#8d7350', RELIEF.balcony),
        made(
          sweep(part, [
            [-3.6, -0.2],
            [-0.1, -0.2],
          ]),
          '#1c0507',
        ),
        made(
          sweep(
            part,
            [
              [-2.6, -0.2],
              [-2.6, 2.7],
            ],
            UP,
            start,
          ),
          '#2a070b',
          RELIEF.velvet,
        ),
        made(
          sweep(part, [
            [-3.6, -0.75],
            [-0.5, -0.75],
          ]),
          '#3a1a12',
        ),
      )
      if (tier === 0) wing.push(...parterre(part, start))
      for (let i = 1; i < part.length; i++) start += part[i]!.p.distanceTo(part[i - 1]!.p)
    })
    const each = Math.max(3, Math.round(points / 32))
    for (let i = 3; i < path.length - 1; i += each) {
      const wing = wings[Math.min(2, Math.floor(i / third))]!
      wing.push(...column(path[i]!, y))
      const next = path[i + each]
      if (next && detail > 0.5) wing.push(swag(path[i]!, next, y))
    }
  })
  return wings.map(joined)
}

interface Lamp {
  x: number
  y: number
  z: number
  turn: number
}

/** Lamps every `step` metres along the first `tiers` tiers, `out` metres before the balustrade and `up` above the floor of the tier. */
function alongTiers(step: number, out: number, up: number, tiers: number = HOUSE.tiers.length): Lamp[] {
  const lamps: Lamp[] = []
  HOUSE.tiers.slice(0, tiers).forEach((y, tier) => {
    const path = tierPath(tier, 400)
    let run = 0
    path.forEach(({ p, n }, i) => {
      if (i) run += p.distanceTo(path[i - 1]!.p)
      if (run < step) return
      run -= step
      lamps.push({ x: p.x + n.x * out, y: y + up, z: p.z + n.z * out, turn: Math.atan2(n.x, n.z) })
    })
  })
  return lamps
}

/** Lamps along the balustrades, one every 1.7 m. */
export const tierLamps = () => alongTiers(1.7, 0.16, 0.42)
/** Lamps at the back of the boxes and on the wall of the stalls, one every 3.4 m. */
export const sconces = () => [
  ...alongTiers(3.4, -2.5, 1.62),
  ...alongTiers(3.4, -0.46, HOUSE.stalls.floor + 1.75 - HOUSE.tiers[0], 1),
]

/** Three candles, facing +Z, and where it is seen their gilded bracket. */
export function lampGeometry(bracket: boolean): BufferGeometry {
  const flame = (x: number, y: number) =>
    made(new OctahedronGeometry(0.042).scale(1, 1.7, 1).translate(x, y + 0.1, 0.13), '#ffc078', RELIEF.lamp)
  const gilt = (geometry: BufferGeometry) => made(geometry, '#8d7350', RELIEF.fringe)
  const flames = [flame(-0.13, 0), flame(0, 0.07), flame(0.13, 0)]
  if (!bracket) return joined(flames)
  return joined([
    ...flames,
    gilt(new TorusGeometry(0.13, 0.018, 3, 6, Math.PI).rotateZ(Math.PI).translate(0, 0.02, 0.12)),
    gilt(new OctahedronGeometry(0.06).scale(1, 1.6, 0.6).translate(0, -0.1, 0.03)),
  ])
}

/** Places for people in the tiers: `turn` faces the stage. Three rows, thinner behind. */
export function tierPlaces(): { x: number; y: number; z: number; turn: number; row: number }[] {
  const places: { x: number; y: number; z: number; turn: number; row: number }[] = []
  HOUSE.tiers.forEach((y, tier) => {
    const path = tierPath(tier, 84)
    for (const { p, n } of path)
      for (let row = 0; row < 3; row++) {
        const back = 0.5 + row * 0.8
        const x = p.x - n.x * back
        const z = p.z - n.z * back
        places.push({ x, y: y + 0.95 + row * 0.26, z, turn: Math.atan2(x * 0.9, z + 2), row })
      }
  })
  return places
}
