import { useRef } from 'react'
import {
  BoxGeometry,
  CapsuleGeometry,
  CylinderGeometry,
  TubeGeometry,
  CatmullRomCurve3,
  Vector3,
  type Group,
} from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { Flat } from '../kit/Flat'
import { GlowSprite } from '../kit/GlowSprite'
import { Marley } from '../kit/Marley'
import { Stuff } from '../kit/Stuff'
import { Truck } from '../kit/Truck'
import { useScenery } from '../read'
import { DOOR_FLAT, DOOR_LEAF, DOORWAY } from './paint/door-ajar'
import { StudioMist } from './parts/StudioMist'
import { Shafts, type Shaft } from './parts/Shafts'
import { useOwned } from './parts/useOwned'

/** Cast-iron radiator: ten columns and two pipes, one geometry. */
function radiator() {
  const columns = Array.from({ length: 10 }, (_, i) =>
    new CapsuleGeometry(0.03, 0.5, 3, 8).translate((i - 4.5) * 0.078, 0.4, 0),
  )
  const pipes = [0.13, 0.66].map((y) =>
    new CylinderGeometry(0.024, 0.024, 0.9, 8).rotateZ(Math.PI / 2).translate(0, y, 0),
  )
  return mergeGeometries([...columns, ...pipes])
}

/** The moulding the wall ends in: a cap over a cove, wider than the wall. */
function cornice() {
  return mergeGeometries([
    new BoxGeometry(4.2, 0.07, 0.26).translate(0, 0.12, 0),
    new BoxGeometry(4.12, 0.09, 0.18).translate(0, 0.04, 0),
    new BoxGeometry(4.06, 0.05, 0.13).translate(0, -0.03, 0),
  ])
}

/** A lost satin ribbon on the boards. */
function ribbon() {
  const path = [
    [-0.32, 0, 0.05],
    [-0.18, 0.035, -0.07],
    [-0.02, 0.008, 0.06],
    [0.09, 0.05, 0.0],
    [0.03, 0.012, -0.1],
    [0.22, 0.006, -0.03],
    [0.36, 0.01, 0.1],
  ].map(([x, y, z]) => new Vector3(x, y, z))
  return new TubeGeometry(new CatmullRomCurve3(path), 48, 0.022, 4).scale(1, 0.5, 1)
}

/** Hinge of the leaf in the frame of the flat; open is 85° upstage. */
const HINGE = DOORWAY.x - DOORWAY.half + 0.015
const OPEN = (85 * Math.PI) / 180

function Leaf() {
  const leaf = useRef<Group>(null)
  useScenery((get) => {
    leaf.current!.rotation.y = get('door.open') * OPEN
  })
  return (
    <group ref={leaf} position={[HINGE, 0.01, -0.06]}>
      <Flat
        name="door-ajar/leaf"
        paint={DOOR_LEAF}
        width={0.92}
        height={2.08}
        thickness={0.04}
        position={[0.465, 0, 0]}
      />
    </group>
  )
}

/** What the open door lets through, from the studio down to the feet of whoever stands before it: no light veils her. */
const THROUGH: readonly Shaft[] = [
  { from: [-4.75, 2.9, -4.4], to: [-3.35, -0.1, -0.75], wide: [0.25, 0.7] },
  { from: [-4.6, 2.4, -4.2], to: [-3.55, -0.1, -0.9], wide: [0.12, 0.34], share: 0.8 },
]

/**
 * Down right a studio wall with a door ajar; up centre, behind gauze, the room it belongs to. `flat.track` 0–1 rolls the
 * wall off to stage right, `door.open` 0–1 swings the leaf.
 */
export default function DoorAjar() {
  const shapes = useOwned(() => ({ radiator: radiator(), ribbon: ribbon(), cornice: cornice() }))
  return (
    <>
      <Marley color="#2c2823" roughness={0.72} reflect={0.34} blur={1.25} tint="#fff2e2" />
      <Shafts shafts={THROUGH} channel="pr1" color="#ffdfae" level={0.46} motes={0.7} />
      <StudioMist />
      <Truck piece="flat.track" along={[-6.5, 0, -0.6]} position={[-4.45, 0, -1.35]} rotation={[0, 0.14, 0]}>
        <Flat name="door-ajar/wall" paint={DOOR_FLAT} width={4} height={3.2} thickness={0.08} braces />
        <Leaf />
        <Stuff name="cornice" kind="wood" color="#7a684c" geometry={shapes.cornice} position={[0, 3.13, 0.02]} />
        <Stuff name="radiator" kind="iron" color="#8b8271" geometry={shapes.radiator} position={[-0.75, 0, 0.13]} />
        <GlowSprite size={2.8} color="#ffd9a0" level={0.5} channel="pr1" position={[DOORWAY.x + 0.1, 1.2, -0.35]} />
      </Truck>
      <Stuff
        name="ribbon"
        kind="cloth"
        color="#f2a3b0"
        geometry={shapes.ribbon}
        position={[-2.35, 0.012, -0.1]}
        rotation={[0, 0.7, 0]}
      />
    </>
  )
}
