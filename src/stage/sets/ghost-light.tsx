import { BoxGeometry, CylinderGeometry, MeshBasicMaterial, SphereGeometry, TorusGeometry } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { GlowSprite } from '../kit/GlowSprite'
import { Marley } from '../kit/Marley'
import { PaintedFloor } from '../kit/PaintedFloor'
import { Stuff } from '../kit/Stuff'
import { boardColour, useRead } from '../read'
import { BACK_WALL, BOARDS } from './paint/ghost-light'
import { ShadowWall } from './parts/ShadowWall'
import { Shafts, type Shaft } from './parts/Shafts'
import { useOwned } from './parts/useOwned'
import type { Vec3 } from '../../notation/units'

/** The bulb of the ghost light; the scene hangs `pr2` here. */
const BULB: Vec3 = [0, 0.95, -2.8]

/** Stand, base and wire cage of the ghost light. */
function stand() {
  const wires = [0, 1, 2, 3].map((i) =>
    new TorusGeometry(0.1, 0.004, 6, 28).rotateY((i * Math.PI) / 4).translate(0, BULB[1] + 0.01, 0),
  )
  return mergeGeometries([
    new CylinderGeometry(0.2, 0.24, 0.05, 28).translate(0, 0.025, 0),
    new CylinderGeometry(0.016, 0.02, 0.8, 10).translate(0, 0.44, 0),
    new CylinderGeometry(0.032, 0.026, 0.09, 12).translate(0, 0.86, 0),
    ...wires,
  ])
}

/** A leaning ladder of wood. */
function ladder() {
  const rails = [-0.2, 0.2].map((x) => new BoxGeometry(0.06, 4.2, 0.05).translate(x, 2.1, 0))
  const rungs = Array.from({ length: 12 }, (_, i) =>
    new CylinderGeometry(0.016, 0.016, 0.4, 6).rotateZ(Math.PI / 2).translate(0, 0.35 + i * 0.32, 0),
  )
  return mergeGeometries([...rails, ...rungs])
}
/** Old flats stacked face to the wall: frames and toggles only. */
function stack() {
  return mergeGeometries(
    [0, 1, 2, 3].flatMap((i) => {
      const z = i * 0.12
      const w = 1.5 - 0.12 * i
      const h = 4.6 - 0.35 * i
      return [
        new BoxGeometry(0.07, h, 0.03).translate(-w / 2, h / 2, z),
        new BoxGeometry(0.07, h, 0.03).translate(w / 2, h / 2, z),
        ...[0.04, 0.5, 0.97].map((share) => new BoxGeometry(w, 0.07, 0.03).translate(0, h * share, z)),
      ]
    }),
  )
}

/** Light from the grid, with the dust of an empty house in it. */
const DUSTY: readonly Shaft[] = [
  { from: [-3.6, 9.4, -8.4], to: [-1.4, 0, -3], wide: [0.4, 1.9] },
  { from: [-0.6, 9.6, -8.6], to: [0.9, 0, -2.4], wide: [0.45, 2.1], share: 0.8 },
  { from: [3, 9.4, -8.4], to: [3.4, 0, -3.4], wide: [0.4, 1.8], share: 0.9 },
  { from: [5.6, 9.2, -7.6], to: [5, 0, -3.8], wide: [0.3, 1.5], share: 0.6 },
]

/** Bare stage to the back wall, one bulb on a stand in the middle; the shadow on the wall is the scenery. */
export default function GhostLight() {
  const { glass, bulb, ...shapes } = useOwned(() => ({
    stand: stand(),
    ladder: ladder(),
    stack: stack(),
    glass: new SphereGeometry(0.045, 16, 12),
    bulb: new MeshBasicMaterial(),
  }))
  useRead((frame) => {
    boardColour(frame, 'pr2', bulb.color).multiplyScalar(5)
  })
  return (
    <>
      <Marley color="#4a444a" roughness={0.72} reflect={0.4} blur={1.2} tint="#ffeedd" />
      <PaintedFloor name="ghost-light/boards" paint={BOARDS} width={17} depth={12} position={[0, 0.002, -4]} />
      <ShadowWall paint={BACK_WALL} width={25} height={13} z={-8.9} bulb={BULB} />
      <Stuff
        name="ladder"
        kind="wood"
        color="#5b4a3a"
        geometry={shapes.ladder}
        position={[-5.5, 0, -8.15]}
        rotation={[-0.16, 0.1, 0]}
      />
      <Stuff
        name="stack"
        kind="wood"
        color="#6a5947"
        geometry={shapes.stack}
        position={[-7.3, 0, -8.35]}
        rotation={[-0.06, 0.25, 0]}
      />
      <Stuff name="stand" kind="iron" color="#33302f" geometry={shapes.stand} position={[BULB[0], 0, BULB[2]]} />
      <Shafts shafts={DUSTY} channel="back" color="#e8dcff" level={0.5} motes={0.9} />
      <mesh geometry={glass} material={bulb} position={BULB as [number, number, number]} />
      <GlowSprite size={0.55} color="#fff0d2" level={1.2} channel="pr2" position={BULB} />
      <GlowSprite size={3.4} color="#ffcf94" level={0.28} channel="pr2" position={BULB} />
    </>
  )
}
