import { useMemo } from 'react'
import {
  BufferGeometry,
  CatmullRomCurve3,
  Color,
  CylinderGeometry,
  InstancedMesh,
  LatheGeometry,
  Matrix4,
  MeshBasicMaterial,
  OctahedronGeometry,
  SphereGeometry,
  TubeGeometry,
  Vector2,
  Vector3,
} from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import type { Channel } from '../../notation/board'
import { boardColour, useRead } from '../read'
import { GlowSprite } from './GlowSprite'
import { Instances, type InstanceItem } from './Instances'
import { Stuff } from './Stuff'

/** Rings of S-shaped arms: how many, how far out and how high above the middle, metres. */
const RINGS = [
  { arms: 12, radius: 1.3, height: 0 },
  { arms: 6, radius: 0.74, height: 0.52 },
] as const
/** Outline of the gilt stem, radius and height. */
const STEM = [
  [0, -0.66],
  [0.05, -0.64],
  [0.09, -0.56],
  [0.16, -0.42],
  [0.07, -0.3],
  [0.11, -0.16],
  [0.05, 0.1],
  [0.1, 0.42],
  [0.13, 0.5],
  [0.05, 0.72],
  [0.07, 0.8],
  [0.022, 0.95],
  [0.018, 6],
] as const

const GLASS = '#ffdca0'

interface Parts {
  brass: BufferGeometry
  flames: readonly Vector3[]
  drops: readonly InstanceItem[]
}

/** Shapes of the chandelier: gilt, places of the flames, places of the glass. */
export function chandelierParts(): Parts {
  const pieces: BufferGeometry[] = [
    new LatheGeometry(
      STEM.map(([r, y]) => new Vector2(r, y)),
      14,
    ),
  ]
  const flames: Vector3[] = []
  const drops: InstanceItem[] = []
  for (const { arms, radius, height } of RINGS) {
    for (let i = 0; i < arms; i++) {
      const angle = (i / arms) * Math.PI * 2
      const at = (r: number, y: number) => new Vector3(Math.cos(angle) * r, y, Math.sin(angle) * r)
      const bow = new CatmullRomCurve3([
        at(0.06, height - 0.1),
        at(radius * 0.4, height - 0.36),
        at(radius * 0.82, height - 0.32),
        at(radius, height - 0.03),
      ])
      const end = at(radius, height)
      pieces.push(
        new TubeGeometry(bow, 14, 0.021, 5),
        new CylinderGeometry(0.066, 0.03, 0.045, 9).translate(end.x, end.y, end.z),
        new CylinderGeometry(0.017, 0.017, 0.18, 6).translate(end.x, end.y + 0.11, end.z),
      )
      flames.push(new Vector3(end.x, end.y + 0.24, end.z))
      for (let k = 0; k < 8; k++) {
        const q = bow.getPoint(0.3 + k * 0.09)
        drops.push({ position: [q.x, q.y - 0.07 - 0.04 * (k % 3), q.z], color: GLASS })
      }
      // A garland of glass to the next arm.
      for (let k = 1; k < 10; k++) {
        const t = k / 10
        const b = angle + (t * Math.PI * 2) / arms
        const sag = 0.05 + 0.24 * Math.sin(t * Math.PI)
        drops.push({ position: [Math.cos(b) * radius, height - sag, Math.sin(b) * radius], color: GLASS })
      }
    }
  }
  return { brass: mergeGeometries(pieces), flames, drops }
}

/**
 * The chandelier: eighteen candles on two rings of arms, and a rain of glass. `channel` is the brightness of its candles;
 * origin the middle of the lower ring.
 */
export function Chandelier({ channel = 'pr3' }: { channel?: Channel }) {
  const { brass, drops, glass, mesh, glow } = useMemo(() => {
    const parts = chandelierParts()
    const burning = new MeshBasicMaterial()
    const lights = new InstancedMesh(new SphereGeometry(0.027, 7, 7).scale(1, 2.2, 1), burning, parts.flames.length)
    parts.flames.forEach((p, i) => lights.setMatrixAt(i, new Matrix4().makeTranslation(p)))
    lights.frustumCulled = false
    return { ...parts, glass: new OctahedronGeometry(0.03).scale(0.75, 1.6, 0.75), mesh: lights, glow: burning }
  }, [])
  const tint = useMemo(() => new Color('#ffb866'), [])
  useRead((frame) => {
    boardColour(frame, channel, glow.color)
    const level = Math.max(glow.color.r, glow.color.g, glow.color.b)
    // Burning far above white: the bloom of the picture makes the halo.
    glow.color.copy(tint).multiplyScalar(level * 9)
  })
  return (
    <>
      <Stuff kind="brass" color="#d69a3c" geometry={brass} />
      <primitive object={mesh} />
      <Instances kind="brass" geometry={glass} items={drops} />
      <GlowSprite size={4.6} color="#ff9a45" level={0.28} channel={channel} position={[0, 0.2, 0]} />
      <GlowSprite size={1.9} color="#ffc47a" level={0.35} channel={channel} position={[0, 0.3, 0.4]} />
    </>
  )
}
