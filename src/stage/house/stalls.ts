import { BoxGeometry, CylinderGeometry, PlaneGeometry, TorusGeometry, Vector3, type BufferGeometry } from 'three'
import { sweep } from '../kit/sweep'
import { joined, made } from './made'
import { HOUSE } from './plan'
import { RELIEF } from './relief.glsl'

const SEAT = 0.6
const AISLE = 0.62

/** Seats of the stalls in curved rows with a middle aisle: where, and how each faces the stage. */
export function stallsSeats(): { x: number; y: number; z: number; turn: number; row: number }[] {
  const { first, step, floor, rise, rows } = HOUSE.stalls
  const seats: { x: number; y: number; z: number; turn: number; row: number }[] = []
  for (let row = 0; row < rows; row++) {
    const half = Math.min(15, 12 + Math.floor(row / 2))
    for (let i = -half; i <= half; i++) {
      const x = (i + (row % 2 ? 0.5 : 0)) * SEAT
      const z = first + row * step + x * x * 0.012
      // Rows stop at the wall of the horseshoe.
      const wide =
        z < HOUSE.centre
          ? HOUSE.radius - 1.4
          : Math.sqrt(Math.max(0, (HOUSE.radius - 1.4) ** 2 - (z - HOUSE.centre) ** 2))
      if (Math.abs(x) > wide || Math.abs(x) < AISLE) continue
      seats.push({ x, y: floor + row * rise, z, turn: Math.atan2(x * 0.6, z + 4), row })
    }
  }
  return seats
}

/** A stalls seat of velvet in a gilded frame, its floor at the origin, facing −Z. */
export function seatGeometry(): BufferGeometry {
  const velvet = (geometry: BufferGeometry) => {
    geometry.deleteAttribute('uv')
    return made(geometry, '#3c070c', RELIEF.velvet)
  }
  return joined([
    // the back is rounded above
    velvet(new BoxGeometry(0.5, 0.44, 0.09).translate(0, 0.6, 0.22)),
    velvet(
      new CylinderGeometry(0.25, 0.25, 0.09, 6, 1, false, Math.PI / 2, Math.PI)
        .rotateX(-Math.PI / 2)
        .scale(1, 0.9, 1)
        .translate(0, 0.82, 0.22),
    ),
    velvet(new BoxGeometry(0.48, 0.12, 0.46).translate(0, 0.4, 0)),
    made(
      new TorusGeometry(0.25, 0.02, 3, 6, Math.PI).scale(1, 0.9, 1).translate(0, 0.82, 0.22),
      '#8d6a34',
      RELIEF.fringe,
    ),
  ])
}

/** Stalls floor, orchestra pit with its rail and partition, as one geometry. */
export function pitAndFloor(): BufferGeometry {
  const { from, to, floor } = HOUSE.pit
  const curve = (z: number, bow: number) =>
    Array.from({ length: 29 }, (_, i) => {
      const x = (i / 14 - 1) * 9.6
      return { p: new Vector3(x, 0, z + bow * (1 - (x / 9.6) ** 2)), n: new Vector3(0, 0, 1) }
    })
  const rail = curve(to, 0.45)
  return joined([
    made(
      new PlaneGeometry(30, 24, 8, 8).rotateX(-Math.PI / 2).translate(0, HOUSE.stalls.floor - 0.02, to + 12.3),
      '#3a0a0e',
    ),
    made(new PlaneGeometry(24, to - from + 1.6).rotateX(-Math.PI / 2).translate(0, floor, (from + to) / 2), '#0d0806'),
    made(
      sweep(rail, [
        [-0.06, floor],
        [-0.06, -0.62],
        [0, -0.58],
        [0.06, -0.62],
        [0.06, HOUSE.stalls.floor],
      ]),
      '#3a1410',
      RELIEF.plain,
    ),
    made(
      sweep(
        rail.map(({ p, n }) => ({ p: p.clone().setY(-1.5), n })),
        [
          [0.07, -0.1],
          [0.1, 0.1],
          [0.08, 0.8],
          [0.14, 0.9],
          [-0.1, 0.92],
        ],
      ),
      '#6a4a2a',
      RELIEF.balcony,
    ),
  ])
}

/** Music stands in the pit: lamp of each desk. */
export function desks(): { x: number; y: number; z: number; turn: number }[] {
  const all: { x: number; y: number; z: number; turn: number }[] = []
  const { from, to, floor } = HOUSE.pit
  for (let row = 0; row < 3; row++)
    for (let i = -5; i <= 5; i++) {
      const x = i * 1.45 + (row % 2 ? 0.7 : 0)
      if (Math.abs(x) > 8) continue
      all.push({ x, y: floor, z: from + 0.7 + (row * (to - from - 0.9)) / 3, turn: x * 0.09 })
    }
  return all
}

/** A desk: stand, sloping sheet, lamp; facing −Z, floor at the origin. */
export function deskGeometry(): BufferGeometry {
  return joined([
    made(new BoxGeometry(0.03, 1.05, 0.03).translate(0, 0.52, 0), '#0a0a0a'),
    made(new BoxGeometry(0.5, 0.34, 0.015).rotateX(-0.9).translate(0, 1.12, 0), '#4a3619', RELIEF.desk),
    made(new BoxGeometry(0.2, 0.03, 0.05).translate(0, 1.3, -0.12), '#d08a40', RELIEF.desk),
  ])
}
