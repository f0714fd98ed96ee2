import { useMemo, useRef } from 'react'
import { BoxGeometry, CylinderGeometry, SphereGeometry, type BufferGeometry, type Group } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import type { Vec3 } from '../../../notation/units'
import { hash } from '../../kit/hash'
import { Instances } from '../../kit/Instances'
import { Stuff } from '../../kit/Stuff'
import { useScenery } from '../../read'

/** A boom: pole on a foot with three lanterns, their mouths to the stage. */
function boomGeometry(): BufferGeometry {
  const parts: BufferGeometry[] = [
    new CylinderGeometry(0.03, 0.03, 3.6, 8).translate(0, 1.8, 0),
    new BoxGeometry(0.6, 0.05, 0.6).translate(0, 0.025, 0),
  ]
  for (const y of [0.45, 1.6, 2.7]) {
    parts.push(new CylinderGeometry(0.1, 0.13, 0.42, 12).rotateX(Math.PI / 2).translate(0.16, y, -0.1))
    parts.push(new BoxGeometry(0.2, 0.04, 0.04).translate(0.08, y, 0))
  }
  return mergeGeometries(parts.map((part) => part.toNonIndexed()))!
}

/** A boom of the wings; `turn`, radians, is where its lanterns look: 0 is upstage. */
export function Boom({ at, turn }: { at: Vec3; turn: number }) {
  const geometry = useMemo(boomGeometry, [])
  return <Stuff name="boom" kind="iron" color="#3a3c40" geometry={geometry} position={at} rotation={[0, turn, 0]} />
}

/** Ropes down from the flies with sandbags; they sway as far as `rope` (0–1) says. */
export function Ropes({ at, turn, count, seed }: { at: Vec3; turn: number; count: number; seed: number }) {
  const group = useRef<Group>(null)
  const rope = useMemo(() => new CylinderGeometry(0.014, 0.014, 9, 5).translate(0, -4.5, 0), [])
  const bag = useMemo(() => new SphereGeometry(0.13, 12, 8).scale(1, 1.5, 1), [])
  const items = useMemo(
    () =>
      Array.from({ length: count }, (_, i) => ({
        position: [
          (i - count / 2) * 0.16 + 0.05 * hash(i, seed),
          hash(i, seed + 1) < 0.5 ? 0.2 : 0.9,
          0.2 * hash(i, seed + 2),
        ] as Vec3,
        color: '#8a7a5c',
      })),
    [count, seed],
  )
  const bags = useMemo(
    () =>
      items
        .filter((_, i) => i % 2 === 0)
        .map(({ position: [x, y, z] }) => ({ position: [x, y - 8.9, z] as Vec3, color: '#6d6152' })),
    [items],
  )
  useScenery((get, frame) => {
    group.current!.rotation.z = 0.012 * get('rope') * Math.sin(frame.sceneTime * 0.9 + seed)
  })
  return (
    <group ref={group} position={[at[0], 9, at[2]]} rotation={[0, turn, 0]}>
      <Instances name="rope" geometry={rope} kind="cloth" items={items} />
      <Instances name="bag" geometry={bag} kind="cloth" items={bags} />
    </group>
  )
}
