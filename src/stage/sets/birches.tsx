import { useEffect, useMemo, useRef } from 'react'
import { CylinderGeometry, MathUtils, Mesh, MeshStandardMaterial, type Group } from 'three'
import { smootherstep } from '../../score/ease'
import type { Vec3 } from '../../notation/units'
import { CutCloth } from '../kit/CutCloth'
import { Fly } from '../kit/Fly'
import { hash } from '../kit/hash'
import { Marley } from '../kit/Marley'
import { PaintedCloth } from '../kit/PaintedCloth'
import { PaintedFloor } from '../kit/PaintedFloor'
import { Truck } from '../kit/Truck'
import { useBaked } from '../kit/useBaked'
import { useScenery } from '../read'
import { FOREST_MIST } from './paint/forest'
import { BIRCH_BARK, DAWN_SKY, MAPLE, studioSide, SUN_CLOTH, WINDOWS_CUT } from './paint/birches'

const SIDES = [
  { x: 6.95, turn: -Math.PI / 2, paint: studioSide(1) },
  { x: -6.95, turn: Math.PI / 2, paint: studioSide(-1) },
] as const
const TRUNKS = 12
/** A trunk's and a barre's length and thickness, metres. */
const TRUNK = { length: 9, radius: 0.17 }
const BARRE = { length: 2.3, radius: 0.028, height: 1.05 }

interface Stem {
  /** Foot of the trunk, and middle of the barre it becomes. */
  from: Vec3
  to: Vec3
  /** True for the barres of the sides, which run up and down stage. */
  side: boolean
  lean: number
}

/** Four at either side, four across the back. */
const STEMS: readonly Stem[] = Array.from({ length: TRUNKS }, (_, i) => {
  const k = i % 4
  const lean = 0.05 * (hash(i, 3) - 0.5)
  if (i >= 8) {
    const x = -4.3 + 2.85 * k
    return {
      from: [x + 0.5 * (hash(i, 1) - 0.5), 0, -9.7 - 0.9 * hash(i, 2)],
      to: [x, BARRE.height, -10.5],
      side: false,
      lean,
    }
  }
  const s = i < 4 ? 1 : -1
  const z = -1.9 - 2.35 * k
  return {
    from: [s * (5.1 + 0.9 * hash(i, 1)), 0, z - 0.6 * hash(i, 2)],
    to: [s * 6.3, BARRE.height, z],
    side: true,
    lean,
  }
})

/** Birch trunks that sink, turn over and become the barres of a studio as `barres` goes from 0 to 1. */
function Birches() {
  const group = useRef<Group>(null)
  const bark = useBaked('birches/bark', BIRCH_BARK, 1.1, TRUNK.length, 0.5)
  const { geometry, material } = useMemo(
    () => ({
      geometry: new CylinderGeometry(0.82, 1, 1, 14, 1),
      material: new MeshStandardMaterial({ map: bark, roughness: 0.86 }),
    }),
    [bark],
  )
  useEffect(
    () => () => {
      geometry.dispose()
      material.dispose()
    },
    [geometry, material],
  )
  useScenery((get) => {
    const all = get('barres')
    group.current!.children.forEach((stem, i) => {
      const { from, to, side, lean } = STEMS[i]!
      const late = (0.35 * ((i * 5) % TRUNKS)) / TRUNKS
      const u = smootherstep(MathUtils.clamp((all - late) / 0.65, 0, 1))
      const length = MathUtils.lerp(TRUNK.length, BARRE.length, u)
      const radius = MathUtils.lerp(TRUNK.radius * (0.8 + 0.5 * hash(i, 6)), BARRE.radius, u)
      const over = (u * Math.PI) / 2
      // While it turns over it stands on its foot, so that no end goes through the floor.
      const stand = 0.5 * length * Math.cos(over)
      stem.position.set(
        MathUtils.lerp(from[0], to[0], u),
        MathUtils.lerp(stand, to[1], u * u),
        MathUtils.lerp(from[2], to[2], u),
      )
      stem.rotation.set(side ? over : lean, 0, side ? lean * (1 - u) : over)
      stem.scale.set(radius, length, radius)
    })
  })
  return (
    <group ref={group} name="trunks">
      {STEMS.map((_, i) => (
        <primitive key={i} object={trunk(geometry, material)} />
      ))}
    </group>
  )
}

function trunk(geometry: CylinderGeometry, material: MeshStandardMaterial): Mesh {
  const mesh = new Mesh(geometry, material)
  mesh.castShadow = true
  mesh.receiveShadow = true
  return mesh
}

/** A birch wood at first light that becomes a studio: trunks turn to barres, windows fly in, the sun cloth climbs. */
export default function BirchesSet() {
  return (
    <>
      <Marley color="#3a3029" roughness={0.62} reflect={0.46} blur={1} tint="#fff6ec" />
      <PaintedFloor name="birches/boards" paint={MAPLE} width={14} depth={12.4} position={[0, 0.004, -5.4]} />
      <PaintedCloth
        name="birches/sky"
        paint={DAWN_SKY}
        width={24}
        height={10.5}
        position={[0, 0, -12.4]}
        lit={{ cyc: 0.95, back: 0.2, 'boomL.head': 0.15 }}
        ambient={0.05}
      />
      <PaintedCloth
        name="forest/mist"
        paint={FOREST_MIST}
        soft
        width={26}
        height={2}
        position={[0, 0, -11.6]}
        lit={{ cyc: 0.6, back: 0.2 }}
        ambient={0.03}
        presence="windows"
        resolution={0.5}
      />
      <Truck piece="sun" along={[0, 4.6, 0]} position={[0, -4.4, -12.2]}>
        <PaintedCloth
          name="birches/sun"
          paint={SUN_CLOTH}
          soft
          width={8}
          height={8}
          lit={{ cyc: 1.5, back: 0.5 }}
          ambient={0.12}
          presence={0.95}
        />
      </Truck>
      <Fly piece="windows" travel={9.6} position={[0, 0, -11.2]}>
        <CutCloth
          name="birches/windows"
          paint={WINDOWS_CUT}
          width={16}
          height={8.8}
          lit={{ 'boomL.head': 0.35, 'boomL.mid': 0.2, 'boomR.mid': 0.25, top: 0.45, cyc: 0.2, foh: 0.2 }}
          ambient={0.03}
        />
        {SIDES.map(({ x, turn, paint }) => (
          <PaintedCloth
            key={x}
            name={`birches/side-${x < 0 ? 'right' : 'left'}`}
            paint={paint}
            width={9.2}
            height={8.8}
            position={[x, 0, 4.6]}
            rotation={[0, turn, 0]}
            lit={x < 0 ? { 'boomL.head': 0.75, cyc: 0.25 } : { 'boomR.mid': 0.4, cyc: 0.25 }}
            ambient={0.03}
            resolution={0.6}
          />
        ))}
      </Fly>
      <Birches />
    </>
  )
}
