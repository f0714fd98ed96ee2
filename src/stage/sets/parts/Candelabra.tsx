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
  SphereGeometry,
  TubeGeometry,
  Vector2,
  Vector3,
} from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import type { Vec3 } from '../../../notation/units'
import { GlowSprite } from '../../kit/GlowSprite'
import { Stuff } from '../../kit/Stuff'
import { boardColour, useRead } from '../../read'
import { useOwned } from './useOwned'

/** Outline of a turned stand, radius and height, metres. */
const STAND = [
  [0.26, 0],
  [0.24, 0.05],
  [0.08, 0.12],
  [0.05, 0.3],
  [0.09, 0.38],
  [0.035, 0.5],
  [0.03, 1.1],
  [0.08, 1.2],
  [0.03, 1.32],
  [0.045, 1.62],
  [0, 1.66],
] as const
/** Where the candles stand on a candelabrum: the middle one higher. */
const CANDLES: readonly Vec3[] = [
  [0, 1.72, 0],
  [-0.3, 1.6, 0],
  [0.3, 1.6, 0],
  [-0.16, 1.64, 0.14],
  [0.16, 1.64, 0.14],
]

function brass(): BufferGeometry {
  const arms = CANDLES.flatMap(([x, y, z]) => [
    new TubeGeometry(
      new CatmullRomCurve3([
        new Vector3(0, 1.3, 0),
        new Vector3(x * 0.6, 1.22, z * 0.6),
        new Vector3(x, 1.4, z),
        new Vector3(x, y - 0.14, z),
      ]),
      10,
      0.014,
      5,
    ),
    new CylinderGeometry(0.05, 0.02, 0.03, 8).translate(x, y - 0.14, z),
    new CylinderGeometry(0.014, 0.014, 0.16, 6).translate(x, y - 0.06, z),
  ])
  return mergeGeometries([
    new LatheGeometry(
      STAND.map(([r, y]) => new Vector2(r, y)),
      12,
    ),
    ...arms,
  ])
}

/** Branched candlesticks that stand on the floor at `places`; `pr3` is the brightness of their candles. */
export function Candelabra({ places }: { places: readonly Vec3[] }) {
  const metal = useOwned(() => ({
    all: mergeGeometries(places.map(([x, y, z]) => brass().translate(x, y, z))),
  }))
  const { mesh, burning } = useMemo(() => {
    const material = new MeshBasicMaterial()
    const flame = new SphereGeometry(0.022, 6, 6).scale(1, 2.2, 1)
    const lights = new InstancedMesh(flame, material, places.length * CANDLES.length)
    places.forEach(([x, y, z], i) =>
      CANDLES.forEach(([cx, cy, cz], k) =>
        lights.setMatrixAt(i * CANDLES.length + k, new Matrix4().makeTranslation(x + cx, y + cy + 0.06, z + cz)),
      ),
    )
    lights.frustumCulled = false
    return { mesh: lights, burning: material }
  }, [places])
  const tint = useMemo(() => new Color('#ffb866'), [])
  useRead((frame) => {
    boardColour(frame, 'pr3', burning.color)
    const level = Math.max(burning.color.r, burning.color.g, burning.color.b)
    burning.color.copy(tint).multiplyScalar(level * 7)
  })
  return (
    <>
      <Stuff kind="brass" color="#c9902f" geometry={metal.all} />
      <primitive object={mesh} />
      {places.map(([x, y, z]) => (
        <GlowSprite key={x} size={2.2} color="#ff9a45" level={0.34} channel="pr3" position={[x, y + 1.68, z + 0.1]} />
      ))}
    </>
  )
}
