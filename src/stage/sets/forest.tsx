import { useEffect, useMemo, useRef } from 'react'
import {
  BoxGeometry,
  BufferGeometry,
  Color,
  ConeGeometry,
  DoubleSide,
  InstancedMesh,
  LatheGeometry,
  Matrix4,
  MeshBasicMaterial,
  Quaternion,
  SphereGeometry,
  Vector2,
  Vector3,
  type Group,
} from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { CutCloth } from '../kit/CutCloth'
import { GlowSprite } from '../kit/GlowSprite'
import { hash } from '../kit/hash'
import { Instances } from '../kit/Instances'
import { Marley } from '../kit/Marley'
import { MoonDisc } from '../kit/MoonDisc'
import { PaintedCloth } from '../kit/PaintedCloth'
import { Stuff } from '../kit/Stuff'
import { Truck } from '../kit/Truck'
import { boardColour, useScenery } from '../read'
import { FOREST_DEPTH, FOREST_MIST, FOREST_TREES } from './paint/forest'
import { Boom } from './parts/Backstage'
import { Shafts, type Shaft } from './parts/Shafts'

/** Moonlight between the trunks, from the side of the moon. */
const MOONBEAMS: readonly Shaft[] = [
  { from: [-5.6, 9.4, -11.8], to: [-1.2, 0, -8.4], wide: [0.5, 1.6] },
  { from: [-4, 9.5, -11.9], to: [1.6, 0, -8], wide: [0.35, 1.3], share: 0.8 },
  { from: [-2.2, 9.5, -11.9], to: [3.6, 0.4, -10], wide: [0.4, 1.4] },
  { from: [-6.8, 9, -8.6], to: [-3.2, 0, -4.6], wide: [0.5, 1.8], share: 0.7 },
  { from: [-3.4, 9.3, -8.2], to: [2.2, 0, -4], wide: [0.3, 1.5], share: 0.45 },
  { from: [0.4, 9.4, -11.6], to: [6, 0, -8.2], wide: [0.3, 1.3], share: 0.5 },
]

/** Where the mound lies, up stage left. */
const MOUND = [3.5, 0, -10.2] as const

function crossGeometry(): BufferGeometry {
  const post = new BoxGeometry(0.15, 2, 0.12).translate(0, 1, 0)
  const arms = new BoxGeometry(0.95, 0.14, 0.12).translate(0, 1.5, 0)
  return mergeGeometries([post, arms])!
}

/** A low hill of earth; `lift` makes the cloak that lies on it, a little above. */
function hillGeometry(width: number, height: number, depth: number, seed: number): BufferGeometry {
  const hill = new SphereGeometry(1, 36, 14, 0, Math.PI * 2, 0, Math.PI / 2)
  const p = hill.attributes.position!
  for (let i = 0; i < p.count; i++) {
    const [x, y, z] = [p.getX(i), p.getY(i), p.getZ(i)]
    const rough =
      1 + 0.09 * Math.sin(x * 7 + seed) * Math.cos(z * 6 + seed * 2) + 0.05 * Math.sin(x * 17 + z * 13 + seed)
    p.setXYZ(i, x * width * rough, y * height * rough, z * depth * rough)
  }
  hill.computeVertexNormals()
  return hill
}

const VEILS = 26
/** A veil as it hangs from the head: profile from the crown down, metres, thrown into folds towards the hem. */
const VEIL = [
  [0.001, 0],
  [0.11, -0.04],
  [0.15, -0.2],
  [0.2, -0.5],
  [0.27, -0.95],
].map(([r, y]) => new Vector2(r, y))

function veilGeometry(): BufferGeometry {
  const veil = new LatheGeometry(VEIL, 44)
  const p = veil.attributes.position!
  for (let i = 0; i < p.count; i++) {
    const [x, y, z] = [p.getX(i), p.getY(i), p.getZ(i)]
    const turn = Math.atan2(x, z)
    const fold = 1 - y * (0.3 * Math.sin(turn * 9) + 0.16 * Math.sin(turn * 5 + 1))
    p.setXYZ(i, x * fold, y + 0.1 * y * Math.sin(turn * 3 + 2), z * fold)
  }
  return veil
}

/** Veils that threads lift off the heads: they rise from where each dancer stands and are gone above the borders. */
function Veils() {
  const mesh = useMemo(() => {
    const material = new MeshBasicMaterial({ transparent: true, opacity: 0.14, side: DoubleSide, depthWrite: false })
    const veils = new InstancedMesh(veilGeometry(), material, VEILS)
    veils.frustumCulled = false
    return veils
  }, [])
  useEffect(
    () => () => {
      mesh.geometry.dispose()
      ;(mesh.material as MeshBasicMaterial).dispose()
    },
    [mesh],
  )
  const work = useMemo(
    () => ({ at: new Vector3(), turn: new Quaternion(), size: new Vector3(), m: new Matrix4(), c: new Color() }),
    [],
  )
  useScenery((get, frame) => {
    const { at, turn, size, m, c } = work
    let n = 0
    for (let i = 0; i < frame.castCount && n < VEILS; i++) {
      const { member, place } = frame.cast[i]!
      const id = member!.id
      if (!id.startsWith('wili') && id !== 'giselle') continue
      const way = get(id === 'giselle' ? 'veil' : 'veils')
      const seen = way < 1 && (id !== 'giselle' || way > 0)
      const swing = way * (0.4 + 0.5 * hash(i, 3))
      at.set(place.x + swing * Math.sin(frame.sceneTime * 1.7 + i), 1.62 + way * 8.2, place.z + 0.3 * swing)
      size.setScalar(seen ? 1 + 0.25 * way : 0)
      mesh.setMatrixAt(n++, m.compose(at, turn, size))
    }
    mesh.count = n
    mesh.instanceMatrix.needsUpdate = true
    boardColour(frame, 'back', c)
    const { color } = mesh.material as MeshBasicMaterial
    color
      .copy(boardColour(frame, 'gobo', color))
      .multiplyScalar(1.6)
      .add(c.multiplyScalar(1.1))
  })
  return <primitive name="veils" object={mesh} />
}

/** Banks of mist that creep across the floor. */
function Mist({ z, speed, presence }: { z: number; speed: number; presence: number }) {
  const bank = useRef<Group>(null)
  useScenery((_, frame) => {
    bank.current!.position.x = 1.6 * Math.sin(frame.sceneTime * speed + z)
  })
  return (
    <group ref={bank}>
      <PaintedCloth
        name="forest/mist"
        paint={FOREST_MIST}
        soft
        width={26}
        height={1.8}
        position={[0, 0, z]}
        lit={{ back: 0.5, moon: 0.2, top: 0.35, 'boomL.shin': 0.4, 'boomR.shin': 0.4 }}
        ambient={0.015}
        presence={presence}
        resolution={0.5}
      />
    </group>
  )
}

const LILIES = Array.from({ length: 14 }, (_, i) => ({
  position: [MOUND[0] - 0.75 + 1.1 * hash(i, 1), 0.34 + 0.16 * hash(i, 2), MOUND[2] + 0.42 + 0.3 * hash(i, 3)] as const,
  rotation: [2.6 + 0.9 * (hash(i, 4) - 0.5), hash(i, 5) * 6.28, 0.8 * (hash(i, 6) - 0.5)] as const,
  color: '#f6f4ee',
}))

/** The nearest trees are black against the mist; the farther ones take what falls between them. */
const NEAREST = { 'boomL.shin': 0.12, 'boomR.shin': 0.12, gobo: 0.1 } as const
const DEEPER = { 'boomL.shin': 0.4, 'boomR.shin': 0.4, back: 0.26, gobo: 0.4, moon: 0.2, 'boomR.head': 0.16 } as const

/** A forest at night: knotted trees in four planes, mist, a cross over a mound with a cloak and lilies. */
export default function Forest() {
  const cross = useMemo(crossGeometry, [])
  const mound = useMemo(() => hillGeometry(1.5, 0.42, 0.8, 1), [])
  const cloak = useMemo(() => hillGeometry(0.85, 0.47, 0.62, 4), [])
  const lily = useMemo(() => new ConeGeometry(0.07, 0.2, 7, 1, true), [])
  return (
    <>
      <Marley color="#1b2322" roughness={0.76} reflect={0.36} blur={1.25} />
      <PaintedCloth
        name="forest/depth"
        paint={FOREST_DEPTH}
        width={24}
        height={10.5}
        position={[0, 0, -12.4]}
        lit={{ cyc: 1.3, back: 0.55, moon: 0.5 }}
        ambient={0.03}
      />
      <Truck piece="moon.x" along={[0.7, 0.25, 0]} position={[-3.4, 3.3, -12.3]}>
        <MoonDisc radius={0.62} halo={2.6} />
      </Truck>
      {FOREST_TREES.map((paint, i) => (
        <CutCloth
          key={i}
          name={`forest/trees-${i}`}
          paint={paint}
          width={19}
          height={9.8}
          position={[0, 0, [-1.9, -4.6, -7.3, -10.9][i]!]}
          lit={i === 0 ? NEAREST : DEEPER}
          ambient={i === 0 ? 0.004 : 0.016}
          resolution={i === 0 ? 1 : 0.85}
        />
      ))}
      <Stuff name="mound" kind="stone" color="#39423a" scale={1.4} geometry={mound} position={MOUND} />
      <Stuff
        name="cloak"
        kind="cloth"
        color="#4a2136"
        geometry={cloak}
        position={[MOUND[0] - 0.25, 0.03, MOUND[2] + 0.2]}
      />
      <Stuff
        name="cross"
        kind="wood"
        color="#8d8576"
        geometry={cross}
        position={[MOUND[0] + 0.25, 0.1, MOUND[2] - 0.35]}
        rotation={[0.05, -0.3, 0.07]}
      />
      <Instances name="lily" geometry={lily} kind="cloth" items={LILIES} />
      <Mist z={-11.2} speed={0.11} presence={0.9} />
      <Mist z={-9.4} speed={0.09} presence={0.5} />
      <Mist z={-7} speed={0.1} presence={0.42} />
      <Mist z={-4.8} speed={0.13} presence={0.3} />
      <Mist z={0.9} speed={0.07} presence={0.22} />
      <Shafts shafts={MOONBEAMS} channel="moon" color="#cfeeee" level={0.62} motes={0.25} />
      <GlowSprite
        size={3.4}
        color="#bfe2e0"
        level={0.3}
        channel="pr2"
        position={[MOUND[0] + 0.1, 1.3, MOUND[2] - 0.5]}
      />
      <Veils />
      {/* The first wing on stage left, hidden from the house by the nearest trees: the last shot goes there. */}
      <Boom at={[6.9, 0, -3.3]} turn={1.35} />
      <GlowSprite size={0.9} color="#bfe0ff" level={2.4} channel="boomL.shin" position={[6.66, 0.45, -3.25]} />
      <GlowSprite size={0.9} color="#bfe0ff" level={2.4} channel="boomL.mid" position={[6.66, 1.6, -3.25]} />
      <GlowSprite size={0.9} color="#bfe0ff" level={2.4} channel="boomL.head" position={[6.66, 2.7, -3.25]} />
    </>
  )
}
