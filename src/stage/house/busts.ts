import { CapsuleGeometry, ConeGeometry, CylinderGeometry, SphereGeometry, type BufferGeometry } from 'three'
import { joined, made } from './made'
import { RELIEF } from './relief.glsl'

const SKIN = '#9c7258'
const HAIR = '#2a1a12'

/** Anybody, from afar: head, hair and shoulders in about fifty triangles. */
export function plainBust(): BufferGeometry {
  return joined([
    made(new SphereGeometry(0.1, 5, 4).scale(0.9, 1.2, 1).translate(0, 0.11, 0), SKIN, RELIEF.skin),
    made(new SphereGeometry(0.11, 5, 2, 0, 6.2832, 0, 1.9).rotateX(0.5).translate(0, 0.15, 0.025), HAIR, RELIEF.hair),
    made(
      new CylinderGeometry(0.06, 0.24, 0.5, 6, 1, true).scale(1, 1, 0.7).translate(0, -0.26, 0.02),
      '#ffffff',
      RELIEF.dress,
    ),
  ])
}

/**
 * Three people from the shoulders up, facing −Z (the stage), the chin at the origin: a woman with a bun, a man in a dinner
 * jacket, a woman with long hair.
 */
export function busts(): BufferGeometry[] {
  const [around, rings] = [7, 5]
  const ball = (r: number) => new SphereGeometry(r, around, rings)
  const head = () => made(ball(0.1).scale(0.88, 1.18, 1), SKIN, RELIEF.skin).translate(0, 0.11, 0)
  const neck = (r: number) =>
    made(new CylinderGeometry(r, r * 1.25, 0.14, around, 1, true).translate(0, -0.03, 0.02), SKIN, RELIEF.skin)
  const shoulders = (w: number, drop: number) =>
    made(
      new CapsuleGeometry(0.13, w, 2, around)
        .rotateZ(Math.PI / 2)
        .scale(1, 1, 0.85)
        .translate(0, -drop, 0.03),
      '#ffffff',
      RELIEF.dress,
    )
  const chest = (r: number) =>
    made(
      new CylinderGeometry(r * 0.95, r * 0.8, 0.42, around, 1, true).scale(1.25, 1, 0.75).translate(0, -0.38, 0.03),
      '#ffffff',
      RELIEF.dress,
    )
  const cap = (back: number) =>
    made(
      new SphereGeometry(0.107, around, 4, 0, 6.2832, 0, 1.9)
        .scale(0.95, 1.1, 1.05)
        .rotateX(0.45)
        .translate(0, 0.145, back),
      HAIR,
      RELIEF.hair,
    )
  return [
    joined([
      head(),
      neck(0.042),
      shoulders(0.19, 0.19),
      chest(0.17),
      cap(0.025),
      made(new SphereGeometry(0.05, 6, 4).translate(0, 0.2, 0.1), HAIR, RELIEF.hair),
    ]),
    joined([
      head(),
      neck(0.055),
      shoulders(0.3, 0.2),
      chest(0.21),
      cap(0.018),
      made(new ConeGeometry(0.05, 0.16, 4).rotateX(Math.PI).translate(0, -0.17, -0.13), '#d8d4cc', RELIEF.skin),
    ]),
    joined([
      head(),
      neck(0.044),
      shoulders(0.2, 0.2),
      chest(0.17),
      cap(0.025),
      made(new CapsuleGeometry(0.085, 0.16, 2, around).scale(1.1, 1, 0.7).translate(0, 0.0, 0.075), HAIR, RELIEF.hair),
    ]),
  ]
}

/** What the audience wears, linear tints by chance of the seat. */
export const DRESSES = [
  '#26222a',
  '#2c3044',
  '#5a2030',
  '#6a4c34',
  '#42304e',
  '#80685a',
  '#2a4250',
  '#8a3444',
  '#1c1c22',
  '#a8927a',
  '#365656',
  '#542430',
] as const
