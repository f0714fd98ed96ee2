import { useMemo, useRef } from 'react'
import { BufferGeometry, Color, IcosahedronGeometry, type Group } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { CutCloth } from '../kit/CutCloth'
import { hash } from '../kit/hash'
import { Marley } from '../kit/Marley'
import { MoonDisc } from '../kit/MoonDisc'
import { PaintedCloth } from '../kit/PaintedCloth'
import { Silk } from '../kit/Silk'
import { Stuff } from '../kit/Stuff'
import { boardColour, useScenery } from '../read'
import { STORM_CLOUD, STORM_ROCKS, STORM_SKY } from './paint/storm'
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
function writeSpray(i: number, out: Spark, height: number, t: number): void {
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
  'boomL.head': 1.1,
  'boomR.head': 1.1,
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
  const sea = useRef(0)
  useScenery((get, frame) => {
    moon.current!.position.set(get('moon.x'), get('moon.y'), -12.22)
    sea.current = 2.1 * get('silk.back')
    boardColour(frame, 'back', foam)
    foam.r += 0.1
    foam.g += 0.13
    foam.b += 0.16
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
        lit={{ cyc: 3, back: 0.8, moon: 0.3, 'boomL.head': 0.12, 'boomR.head': 0.12 }}
        ambient={0.03}
      />
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
        width={17}
        height={1.9}
        color="#8fb0c6"
        piece="silk.back"
        amplitude={0.95}
        speed={1.15}
        lit={SEA}
        position={[0, 0, -10]}
      />
      <Silk
        width={17}
        height={1.15}
        color="#c4d8e4"
        piece="silk.front"
        amplitude={0.8}
        speed={1.45}
        lit={SEA}
        position={[0, 0, -9.1]}
      />
      <Sparks count={SPRAY} write={(i, out, _, frame) => writeSpray(i, out, sea.current, frame.sceneTime)} />
      <CutCloth
        name="storm/rocks-0"
        paint={STORM_ROCKS(0)}
        width={19}
        height={9.5}
        position={[0, 0, -4]}
        lit={{ 'boomL.head': 0.5, 'boomR.head': 0.5, 'boomL.shin': 0.5, 'boomR.shin': 0.5, back: 0.15 }}
        ambient={0.015}
      />
      <Stuff kind="stone" color="#2c343c" geometry={left} position={[-5.9, 0, -7.6]} />
      <Stuff kind="stone" color="#2c343c" geometry={right} position={[6.1, 0, -6.6]} />
    </>
  )
}
