import { Color } from 'three'
import type { Frame } from '../../notation/frame'
import { smoothstep } from '../../score/ease'
import { hash } from '../kit/hash'
import { horseshoe, HOUSE } from '../house/plan'
import { stallsSeats } from '../house/stalls'
import { CutCloth } from '../kit/CutCloth'
import { Marley } from '../kit/Marley'
import { PaintedCloth } from '../kit/PaintedCloth'
import { boardColour } from '../read'
import { GlowSprite } from '../kit/GlowSprite'
import { FOREST_DEPTH, FOREST_MIST, FOREST_TREES } from './paint/forest'
import { Shafts, type Shaft } from './parts/Shafts'
import { Sparks, type Spark } from './parts/Sparks'

/** What is left of the Wilis' forest: the cloths farthest up the stage. */
const FAR_TREES = [
  { tree: 1, z: -4.9 },
  { tree: 2, z: -7.3 },
  { tree: 3, z: -10.9 },
] as const

/** Light between the trunks, from the upper left as the moon of the cloth. */
const RAYS: readonly Shaft[] = [
  { from: [-5.4, 9.4, -11.8], to: [-1.9, 0, -9], wide: [0.5, 1.5] },
  { from: [-3.6, 9.5, -11.9], to: [0.7, 0, -8.6], wide: [0.35, 1.2], share: 0.8 },
  { from: [-1.6, 9.4, -11.9], to: [3.1, 0, -9.4], wide: [0.3, 1], share: 0.6 },
  { from: [-6.6, 9, -9.6], to: [-3.6, 0, -6.4], wide: [0.45, 1.6], share: 0.75 },
  { from: [0.9, 9.5, -11.8], to: [5.6, 0, -9.8], wide: [0.3, 1.1], share: 0.5 },
  { from: [-2.4, 9.2, -7.4], to: [1.5, 0, -4.2], wide: [0.3, 1.4], share: 0.45 },
]
/** Where the follow spot of the scene stands in the house. */
const SPOT = [-6.5, 9.6, 20] as const

const FACES = 400
const STALLS = 230
const house = new Color()
const own = new Color()
const SKIN = ['#ffd9b8', '#f6c9a0', '#ffe3cc', '#e8b48c', '#ffd0b0'].map((hex) => new Color(hex))

interface Face {
  x: number
  y: number
  z: number
  /** 0–1, when it comes out of the dark: the front rows first. */
  late: number
  size: number
}

/** Everybody's head: the front rows of the stalls, then the three lower tiers of the horseshoe. */
function people(): Face[] {
  const stalls = stallsSeats().slice(0, STALLS)
  const inTiers = FACES - stalls.length
  const round = horseshoe(HOUSE.radius + 0.35, 400)
  return [
    ...stalls.map(({ x, y, z, row }, i) => ({
      x,
      y: y + 1.18 + 0.1 * hash(i, 2),
      z,
      late: 0.06 + 0.055 * row,
      size: 0.24,
    })),
    ...Array.from({ length: inTiers }, (_, i) => {
      const tier = i % 3
      const along = (Math.floor(i / 3) + 0.75 * hash(i, 1)) / (inTiers / 3)
      const { p } = round[Math.round(12 + 376 * along)]!
      const y = HOUSE.tiers[tier]! + 1.12 + 0.12 * hash(i, 2)
      return { x: p.x, y, z: p.z, late: 0.3 + 0.13 * tier + 0.01 * Math.abs(p.z), size: 0.32 }
    }),
  ]
}
const PEOPLE = people()

/** The house full of faces: each a soft dot that warms with the house light when its turn comes, and breathes. */
export default function Faces() {
  const write = (i: number, out: Spark, get: (piece: string) => number, frame: Frame) => {
    if (i === 0) boardColour(frame, 'house', house)
    const { x, y, z, late, size } = PEOPLE[i]!
    const on = smoothstep(late * 0.8, late * 0.8 + 0.3, get('dawn'))
    const breath = 1 + 0.1 * Math.sin(frame.sceneTime * (0.6 + 0.5 * hash(i, 5)) + i)
    own.copy(SKIN[i % SKIN.length]!)
    out.x = x
    out.y = y
    out.z = z
    out.size = size * (0.9 + 0.3 * hash(i, 4))
    out.r = own.r * (0.05 + on * breath * (0.3 + 3.6 * house.r))
    out.g = own.g * (0.05 + on * breath * (0.3 + 3.6 * house.g))
    out.b = own.b * (0.055 + on * breath * (0.3 + 3.6 * house.b))
  }
  return (
    <>
      <Marley color="#24252a" reflect={0.5} />
      <PaintedCloth
        name="forest/depth"
        paint={FOREST_DEPTH}
        width={24}
        height={10.5}
        position={[0, 0, -12.4]}
        lit={{ cyc: 1.4, back: 0.7 }}
        ambient={0.03}
      />
      {FAR_TREES.map(({ tree, z }) => (
        <CutCloth
          key={tree}
          name={`forest/trees-${tree}`}
          paint={FOREST_TREES[tree]!}
          width={19}
          height={9.8}
          position={[0, 0, z]}
          lit={{ back: 0.22, cyc: 0.2, 'boomR.head': 0.16 }}
          ambient={0.012}
        />
      ))}
      <PaintedCloth
        name="forest/mist"
        paint={FOREST_MIST}
        soft
        width={26}
        height={1.8}
        position={[0, 0, -11.2]}
        lit={{ back: 0.6, cyc: 0.3 }}
        ambient={0.015}
        presence={0.9}
        resolution={0.5}
      />
      <PaintedCloth
        name="forest/mist"
        paint={FOREST_MIST}
        soft
        width={26}
        height={1.5}
        position={[2.6, 0, -9.2]}
        lit={{ back: 0.4, 'boomR.head': 0.12 }}
        ambient={0.01}
        presence={0.6}
        resolution={0.5}
      />
      <Shafts shafts={RAYS} channel="back" level={0.62} motes={0.5} />
      <GlowSprite size={2.2} color="#fff4e0" level={1.6} channel="fs1" position={SPOT} />
      <Sparks name="faces" count={FACES} write={write} />
    </>
  )
}
