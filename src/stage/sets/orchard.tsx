import { useMemo, useRef } from 'react'
import { Color, type Group } from 'three'
import type { Place } from '../../notation/body'
import type { Frame } from '../../notation/frame'
import { smoothstep } from '../../score/ease'
import { CutCloth } from '../kit/CutCloth'
import { Fly } from '../kit/Fly'
import { Flat } from '../kit/Flat'
import { hash } from '../kit/hash'
import { Marley } from '../kit/Marley'
import { PaintedCloth } from '../kit/PaintedCloth'
import { Truck } from '../kit/Truck'
import { useScenery, useStage, type GetPiece } from '../read'
import { DOMES_CUT, GATE, ORCHARD_SKY, ORCHARD_TREES, WALL_CUT } from './paint/orchard'
import { Shafts, type Shaft } from './parts/Shafts'
import { Sparks, type Spark } from './parts/Sparks'

/** Planes of the three tree cloths and how far each leaves the middle open, metres. */
const PLANES = [
  { z: -2.2, open: 5.7 },
  { z: -5.4, open: 5 },
  { z: -8.6, open: 4.6 },
] as const
/** The nearest cloth flies out at daybreak, with its apples, this far up; the others stay and frame the domes. */
const FLYING = 1
const UP = 10
const APPLES = 40
const GOLD = new Color('#ff9c1c')

/** Where an apple hangs: before the cloth of its tree, in the boughs. */
function apple(i: number): { x: number; y: number; z: number } {
  const { z, open } = PLANES[i % PLANES.length]!
  const side = hash(i, 1) < 0.5 ? -1 : 1
  const x = open - 1.1 + 2.3 * hash(i, 2)
  const low = x < open + 0.4 ? 4.1 : 2.5
  return { x: side * x, y: low + (7 - low) * hash(i, 3) * 0.72, z: z + 0.1 }
}
const HANGING = Array.from({ length: APPLES }, (_, i) => apple(i))

/** The apples: their light comes through the trees from stage left in a wave, and shimmers by 4 %. */
function writeApple(i: number, out: Spark, get: GetPiece, frame: Frame): void {
  const { x, y, z } = HANGING[i]!
  const late = (6.8 - x) / 13.6
  const on = smoothstep(late * 0.75, late * 0.75 + 0.25, get('apples'))
  const shimmer = 1 + 0.04 * Math.sin(frame.sceneTime * (5 + hash(i, 7)) + i * 2.4)
  const light = (0.02 + 1.15 * on) * shimmer
  out.x = x
  out.y = i % PLANES.length < FLYING ? y + UP * get('trees') : y
  out.z = z
  out.size = 0.6
  out.r = GOLD.r * light
  out.g = GOLD.g * light
  out.b = GOLD.b * light
}

/** What an apple throws into the air about it. */
function writeGlow(i: number, out: Spark, get: GetPiece, frame: Frame): void {
  writeApple(i, out, get, frame)
  out.size = 2.1
  out.r *= 0.2
  out.g *= 0.15
  out.b *= 0.1
}

/** Fire between the trees, and at daybreak the sun behind the domes. */
const FIRELIGHT: readonly Shaft[] = [
  { from: [-5.2, 9.4, -11.2], to: [-2.2, 0, -6], wide: [0.5, 2] },
  { from: [5.2, 9.4, -11.2], to: [2.2, 0, -6], wide: [0.5, 2] },
  { from: [-2.4, 9.6, -11.4], to: [-0.8, 0, -6.4], wide: [0.45, 1.8], share: 0.8 },
  { from: [2.4, 9.6, -11.4], to: [0.8, 0, -6.4], wide: [0.45, 1.8], share: 0.8 },
]

const LIFE = 1.5
const there: Place = { x: 0, z: 0, rise: 0, heading: 0 }
const before: Place = { x: 0, z: 0, rise: 0, heading: 0 }

/** Embers she leaves behind: each is born where she was at its hour, more of them the faster she flies. */
function writeEmber(i: number, count: number, out: Spark, frame: Frame): void {
  const phase = (i / count) * LIFE
  const turns = Math.floor((frame.sceneTime - phase) / LIFE)
  const born = turns * LIFE + phase
  const age = (frame.sceneTime - born) / LIFE
  const star = frame.cast[0]!.member
  out.size = 0
  if (!star || born < 0) return
  const seed = i * 977 + turns
  star.dance.placeAt(born, there)
  star.dance.placeAt(Math.max(0, born - 0.12), before)
  const speed = Math.hypot(there.x - before.x, there.z - before.z) / 0.12
  if (hash(seed, 4) > 0.03 + 0.24 * speed) return
  const turn = hash(seed, 1) * Math.PI * 2
  const wide = 0.25 + 0.35 * hash(seed, 2) + 0.4 * age
  out.x = there.x + Math.sin(turn) * wide
  out.z = there.z + Math.cos(turn) * wide
  out.y = there.rise + 0.35 + 0.95 * hash(seed, 3) + 0.55 * age - 0.7 * age * age
  out.size = (0.035 + 0.075 * hash(seed, 5)) * (1 - 0.6 * age)
  const light = 2.4 * (1 - age) * (1 - age) * smoothstep(0, 0.06, age)
  out.r = light
  out.g = light * (0.5 - 0.34 * age)
  out.b = light * 0.09
}

/** Both leaves of the gate; `gate` 1 is wide open, away from us. */
function GateLeaves() {
  const left = useRef<Group>(null)
  const right = useRef<Group>(null)
  useScenery((get) => {
    const swing = get('gate') * 1.75
    left.current!.rotation.y = swing
    right.current!.rotation.y = -swing
  })
  return (
    <>
      <group ref={left} position={[-1.02, 0, -10.35]}>
        <Flat name="orchard/gate" paint={GATE} width={1} height={1.9} position={[0.5, 0, 0]} />
      </group>
      <group ref={right} position={[1.02, 0, -10.35]}>
        <Flat
          name="orchard/gate"
          paint={GATE}
          width={1}
          height={1.9}
          position={[-0.5, 0, 0]}
          rotation={[0, Math.PI, 0]}
        />
      </group>
    </>
  )
}

const TREE_LIGHT = {
  'boomL.shin': 0.5,
  'boomR.shin': 0.5,
  'boomL.mid': 0.25,
  'boomR.mid': 0.25,
  pr3: 2.4,
  back: 0.3,
  cyc: 0.1,
} as const

/** A night orchard: black apple trees, a wall with a gate, a sky; at daybreak golden domes rise behind the wall. */
export default function Orchard() {
  const { quality } = useStage()
  const embers = useMemo(() => Math.round(320 * quality.detail), [quality])
  return (
    <>
      <Marley color="#2a2730" roughness={0.7} reflect={0.5} blur={1.1} />
      <PaintedCloth
        name="orchard/sky"
        paint={ORCHARD_SKY}
        width={24}
        height={10.5}
        position={[0, 0, -12.4]}
        lit={{ cyc: 1.3, back: 0.16 }}
        ambient={0.006}
        glow={0.25}
      />
      <Truck piece="dome" along={[0, 7, 0]} position={[0, -7, -11.5]}>
        <CutCloth
          name="orchard/domes"
          paint={DOMES_CUT}
          width={13}
          height={7.2}
          lit={{ back: 0.5, cyc: 0.55, fs1: 0.12, foh: 0.5, 'boomL.mid': 0.3, 'boomR.mid': 0.22 }}
          ambient={0.01}
          resolution={0.75}
        />
      </Truck>
      <Flat name="orchard/wall" paint={WALL_CUT} width={15} height={2.8} position={[0, 0, -10.1]} />
      <GateLeaves />
      {PLANES.map(({ z }, i) => {
        const trees = (
          <CutCloth
            name={`orchard/trees-${i}`}
            paint={ORCHARD_TREES[i]!}
            width={19}
            height={9.6}
            lit={TREE_LIGHT}
            ambient={0.02}
            resolution={0.9}
          />
        )
        return i < FLYING ? (
          <Fly key={z} piece="trees" travel={UP} position={[0, 0, z]}>
            {trees}
          </Fly>
        ) : (
          <group key={z} position={[0, 0, z]}>
            {trees}
          </group>
        )
      })}
      <Shafts shafts={FIRELIGHT} channel="back" level={0.4} motes={0.3} />
      <Sparks name="apples" count={APPLES} write={writeGlow} />
      <Sparks name="apples" count={APPLES} solid={1} write={writeApple} />
      <Sparks name="embers" count={embers} write={(i, out, _, frame) => writeEmber(i, embers, out, frame)} />
    </>
  )
}
