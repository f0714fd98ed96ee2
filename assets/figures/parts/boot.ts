import { clip } from '../mesh/clip'
import { smoothstep } from '../mesh/ease'
import type { Mesh } from '../mesh/mesh'
import { smooth } from '../mesh/smooth'
import { along } from '../mesh/vec'
import type { Person } from '../source/person'
import { stocking } from './stocking'

/** Leather over the leg, metres, at the ankle and at the upper edge. */
const LEATHER = { ankle: 0.004, top: 0.008 }
/** How far below the knee a boot ends. */
const BELOW_KNEE = 0.13

/** Shafts of soft boots on both legs, from inside the shoe to the calf. Felt stands out further than leather. */
export function makeShafts(person: Person, felt = 0): Mesh {
  const { ankle, knee, size } = person.marks
  const top = knee[1] - BELOW_KNEE * size
  const mesh = clip(stocking(person), (v) => Math.min(top - v.p[1], v.p[1] - ankle[1] + 0.012 * size))
  for (const v of mesh.vertices) {
    const up = smoothstep(ankle[1], top, v.p[1])
    v.p = along(v.p, v.n, (LEATHER.ankle + (LEATHER.top - LEATHER.ankle) * up + felt) * size)
    // A turned edge, and creases where the ankle bends.
    const edge = smoothstep(top - 0.022 * size, top - 0.018 * size, v.p[1])
    const shade = 1 - 0.35 * edge - 0.12 * (1 - up) * (0.5 + 0.5 * Math.sin(v.p[1] * 420))
    v.c = [shade, shade, shade]
  }
  return smooth(mesh, 3, () => 0.4)
}
