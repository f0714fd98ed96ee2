import { useMemo, useRef } from 'react'
import { BufferGeometry, Color, IcosahedronGeometry, type Group } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import type { Frame } from '../../notation/frame'
import { CutCloth } from '../kit/CutCloth'
import { hash } from '../kit/hash'
import { Marley } from '../kit/Marley'
import { MoonDisc } from '../kit/MoonDisc'
import { PaintedCloth } from '../kit/PaintedCloth'
import { Silk } from '../kit/Silk'
import { Stuff } from '../kit/Stuff'
import { Truck } from '../kit/Truck'
import { boardColour, useScenery, type GetPiece } from '../read'
import { BOLT, RAIN, STORM_CLOUD, STORM_ROCKS, STORM_SKY } from './paint/storm'
import { Shafts, type Shaft } from './parts/Shafts'
import { Sparks, type Spark } from './parts/Sparks'

/** Clouds repeat every 16 m, so a cloth of three lengths may slide by one and begin again unseen. */
const PERIOD = 16

/** One cloth of racing cloud; `piece` thins it. */
function Clouds({ y, z, speed, presence }: { y: number; z: number; speed: number; presence: string | number }) {
  const cloth = useRef<Group>(null)
  useScenery((_, frame) => {
    const way = frame.sceneTime * speed
    cloth.current!.position.x = way - Math.floor(way / PERIOD) * PERIOD - PERIOD / 2
  })
  return (
    <group ref={cloth} position={[0, y, z]}>
      <PaintedCloth
        name="storm/cloud"
        paint={STORM_CLOUD}
        soft
        width={3 * PERIOD}
        height={7}
        lit={{ cyc: 2, back: 0.8, moon: 0.3 }}
        ambient={0.035}
        presence={presence}
      />
    </group>
  )
}

const flash = new Color()
/** The bolt on the sky: not there while it is dark, or it would be a black crack. */
function Bolt() {
  const cloth = useRef<Group>(null)
  useScenery((_, frame) => {
    cloth.current!.visible = boardColour(frame, 'pr4', flash).g > 0.002
  })
  return (
    <group ref={cloth}>
      <PaintedCloth
        name="storm/bolt"
        paint={BOLT}
        soft
        width={6}
        height={8}
        lit={{ pr4: 4 }}
        ambient={0}
        resolution={0.4}
      />
    </group>
  )
}

/** Metres after which the rain repeats itself, and how far its slant carries it aside meanwhile. */
const RAIN_PERIOD = 8
const SLANT = 0.22

/** A curtain of rain that falls along its slant; `presence` thins it with the clouds. */
function Rain({ z, speed, share }: { z: number; speed: number; share: number }) {
  const cloth = useRef<Group>(null)
  useScenery((get, frame) => {
    const fallen = (frame.sceneTime * speed) % RAIN_PERIOD
    cloth.current!.position.set(fallen * SLANT, -fallen, z)
    cloth.current!.visible = get('clouds') > 0.3
  })
  return (
    <group ref={cloth}>
      <PaintedCloth
        name="storm/rain"
        paint={RAIN}
        soft
        width={24}
        height={18}
        lit={{ 'boomR.head': 0.55, back: 0.5, moon: 0.2 }}
        ambient={0.01}
        resolution={0.6}
        presence={share}
      />
    </group>
  )
}

/** The moon through torn cloud, and light beside the cliffs. */
const BREAKS: readonly Shaft[] = [
  { from: [-5.6, 9.6, -11.4], to: [-0.6, 0, -5.4], wide: [0.6, 2.2] },
  { from: [-6.6, 9.2, -9], to: [-2.9, 0, -3.4], wide: [0.5, 1.9], share: 0.7 },
  { from: [-3.2, 9.6, -11.6], to: [3.2, 0, -7], wide: [0.4, 1.8], share: 0.7 },
  { from: [0.4, 9.6, -11.6], to: [6.2, 0, -7.4], wide: [0.4, 1.7], share: 0.8 },
]

/** Boulders heaped at one side: broken lumps of stone. */
function heap(seed: number, side: number): BufferGeometry {
  const stones = Array.from({ length: 7 }, (_, i) => {
    const stone = new IcosahedronGeometry(1, 2)
    const p = stone.attributes.position!
    const size = 0.3 + 0.55 * hash(i, seed)
    for (let n = 0; n < p.count; n++) {
      const [x, y, z] = [p.getX(n), p.getY(n), p.getZ(n)]
      const cut = 1 + 0.16 * Math.sin(x * 3.1 + seed + i) * Math.cos(y * 2.7 - i) + 0.1 * Math.sin(z * 5.3 + x * 4.1)
      const flat = Math.min(1, 0.72 / Math.max(0.001, Math.abs(x * 0.6 + z * 0.8)))
      p.setXYZ(n, x * cut * size * 1.25 * flat, y * cut * size * 0.8, z * cut * size * flat)
    }
    stone.translate(side * (0.2 + 2.1 * hash(i, seed + 1)), 0.12 * size, 1.5 * (hash(i, seed + 2) - 0.5))
    return stone
  })
  const geometry = mergeGeometries(stones)!
  geometry.computeVertexNormals()
  return geometry
}

const SPRAY = 90
const foam = new Color()
/** Spray over the crests of the upstage sea: thrown up, falling, gone; only while the sea is worked. */
function writeSpray(i: number, out: Spark, get: GetPiece, frame: Frame): void {
  if (i === 0) {
    boardColour(frame, 'back', foam)
    foam.r += 0.1
    foam.g += 0.13
    foam.b += 0.16
  }
  const height = 2.1 * get('silk.back')
  const t = frame.sceneTime
  const life = 0.9 + 0.5 * hash(i, 1)
  const phase = hash(i, 2) * life
  const turn = Math.floor((t + phase) / life)
  const age = (t + phase) / life - turn
  const seed = i * 131 + turn
  out.x = -7 + 14 * hash(seed, 3) + 0.8 * age
  out.z = -8.7 + 0.5 * hash(seed, 4)
  out.y = height * (0.75 + 0.5 * hash(seed, 5)) + 1.5 * age - 2.1 * age * age
  out.size = 0.07 + 0.2 * hash(seed, 6) * (0.3 + age)
  const light = height > 0.35 ? 0.9 * age * (1 - age) * Math.min(1, height - 0.35) : 0
  out.r = foam.r * light
  out.g = foam.g * light
  out.b = foam.b * light
}

/** Silk is thin: it takes light from every side. */
const SEA = {
  'boomL.head': 0.9,
  'boomR.head': 1.5,
  'boomL.shin': 0.9,
  'boomR.shin': 0.9,
  back: 0.9,
  moon: 0.5,
  top: 0.4,
} as const

/** Two wave silks before a torn sky: rocks at the sides, clouds that race over the moon, spray. */
export default function Storm() {
  const left = useMemo(() => heap(3, -1), [])
  const right = useMemo(() => heap(8, 1), [])
  const moon = useRef<Group>(null)
  useScenery((get) => {
    moon.current!.position.set(get('moon.x'), get('moon.y'), -12.22)
  })
  return (
    <>
      <Marley color="#1c2127" roughness={0.68} reflect={0.5} blur={1} ripple={0.008} tint="#dcecff" />
      <PaintedCloth
        name="storm/sky"
        paint={STORM_SKY}
        width={26}
        height={10.5}
        position={[0, 0, -12.38]}
        lit={{ cyc: 3, back: 1.1, moon: 0.5 }}
        ambient={0.03}
      />
      <Truck piece="bolt.x" along={[1, 0, 0]} position={[0, 2.1, -12.3]}>
        <Bolt />
      </Truck>
      <group ref={moon}>
        <MoonDisc radius={1.2} halo={4.2} />
      </group>
      <Clouds y={3.2} z={-12.1} speed={0.55} presence={0.55} />
      <Clouds y={2.2} z={-11.98} speed={1.15} presence="clouds" />
      <CutCloth
        name="storm/rocks-1"
        paint={STORM_ROCKS(1)}
        width={20}
        height={7}
        position={[0, 0, -10.6]}
        lit={{ back: 0.3, cyc: 0.5, moon: 0.25, 'boomL.head': 0.35, 'boomR.head': 0.35 }}
        ambient={0.03}
      />
      <Silk
        width={20}
        height={1.9}
        color="#8fb0c6"
        piece="silk.back"
        amplitude={0.95}
        speed={1.15}
        lit={SEA}
        position={[0, 0, -10]}
      />
      <Silk
        width={20}
        height={1.15}
        color="#c4d8e4"
        piece="silk.front"
        amplitude={0.8}
        speed={1.45}
        lit={SEA}
        position={[0, 0, -9.1]}
      />
      <Sparks name="spray" count={SPRAY} write={writeSpray} />
      <CutCloth
        name="storm/rocks-0"
        paint={STORM_ROCKS(0)}
        width={19}
        height={9.5}
        position={[0, 0, -4]}
        lit={{ 'boomL.head': 0.6, 'boomR.head': 0.55, 'boomL.shin': 0.4, 'boomR.shin': 0.4, back: 0.2 }}
        ambient={0.02}
      />
      {/* The same cliffs farther up the stage, before the black legs. */}
      <CutCloth
        name="storm/rocks-0"
        paint={STORM_ROCKS(0)}
        width={19}
        height={9.5}
        position={[0, 0, -8.9]}
        lit={{ back: 0.35, cyc: 0.5, moon: 0.25, 'boomL.head': 0.4, 'boomR.head': 0.4 }}
        ambient={0.03}
      />
      <Rain z={-8.4} speed={9} share={0.8} />
      <Rain z={-2.2} speed={12} share={0.45} />
      <Shafts shafts={BREAKS} channel="back" color="#d8e9ff" level={0.42} />
      <Stuff name="left" kind="stone" color="#2c343c" geometry={left} position={[-5.9, 0, -7.6]} />
      <Stuff name="right" kind="stone" color="#2c343c" geometry={right} position={[6.1, 0, -6.6]} />
    </>
  )
}
