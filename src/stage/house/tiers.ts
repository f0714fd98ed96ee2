import { CylinderGeometry, Vector3, type BufferGeometry } from 'three'
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
          sweep(part, [
            [-3.3, -0.2],
            [-3.3, 2.7],
          ]),
          '#240507',
        ),
        made(
          sweep(part, [
            [-3.6, -0.75],
            [-0.5, -0.75],
          ]),
          '#3a1a12',
        ),
      )
      for (let i = 1; i < part.length; i++) start += part[i]!.p.distanceTo(part[i - 1]!.p)
      for (let i = 3; i < part.length - 1; i += Math.max(3, Math.round(points / 32))) {
        const { p, n } = part[i]!
        wing.push(
          made(
            new CylinderGeometry(0.06, 0.08, 2.1, 5, 1, true).translate(p.x - n.x * 0.35, y + 1.15, p.z - n.z * 0.35),
            '#8d7350',
            RELIEF.fringe,
          ),
        )
      }
    })
  })
  return wings.map(joined)
}

/** Lamps along the balustrades, one every 1.7 m. */
export function tierLamps(): { x: number; y: number; z: number }[] {
  const lamps: { x: number; y: number; z: number }[] = []
  HOUSE.tiers.forEach((y, tier) => {
    const path = tierPath(tier, 400)
    let run = 0
    path.forEach(({ p, n }, i) => {
      if (i) run += p.distanceTo(path[i - 1]!.p)
      if (run < 1.7) return
      run -= 1.7
      lamps.push({ x: p.x + n.x * 0.24, y: y + 0.35, z: p.z + n.z * 0.24 })
    })
  })
  return lamps
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
