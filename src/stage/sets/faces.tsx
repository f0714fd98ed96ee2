import { Color } from 'three'
import { smoothstep } from '../../score/ease'
import { hash } from '../kit/hash'
import { horseshoe, HOUSE } from '../house/plan'
import { stallsSeats } from '../house/stalls'
import { CutCloth } from '../kit/CutCloth'
import { Marley } from '../kit/Marley'
import { PaintedCloth } from '../kit/PaintedCloth'
import { boardColour, useScenery } from '../read'
import { FOREST_DEPTH, FOREST_MIST, FOREST_TREES } from './paint/forest'
import { Sparks, type Spark } from './parts/Sparks'

/** What is left of the Wilis' forest: the two cloths farthest up the stage. */
const FAR_TREES = [
  { tree: 2, z: -7.3 },
  { tree: 3, z: -10.9 },
] as const

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
      size: 0.5,
    })),
    ...Array.from({ length: inTiers }, (_, i) => {
      const tier = i % 3
      const along = (Math.floor(i / 3) + 0.75 * hash(i, 1)) / (inTiers / 3)
      const { p } = round[Math.round(12 + 376 * along)]!
      const y = HOUSE.tiers[tier]! + 1.12 + 0.12 * hash(i, 2)
      return { x: p.x, y, z: p.z, late: 0.3 + 0.13 * tier + 0.01 * Math.abs(p.z), size: 0.62 }
    }),
  ]
}
const PEOPLE = people()

/** The house full of faces: each a soft dot that warms with the house light when its turn comes, and breathes. */
export default function Faces() {
  useScenery((_, frame) => {
    boardColour(frame, 'house', house)
  })
  const write = (i: number, out: Spark, get: (piece: string) => number, frame: { sceneTime: number }) => {
    const { x, y, z, late, size } = PEOPLE[i]!
    const on = smoothstep(late * 0.8, late * 0.8 + 0.3, get('dawn'))
    const breath = 1 + 0.1 * Math.sin(frame.sceneTime * (0.6 + 0.5 * hash(i, 5)) + i)
    own.copy(SKIN[i % SKIN.length]!)
    out.x = x
    out.y = y
    out.z = z
    out.size = size * (0.9 + 0.3 * hash(i, 4))
    out.r = own.r * (0.05 + on * breath * (0.3 + 6.5 * house.r))
    out.g = own.g * (0.05 + on * breath * (0.3 + 6.5 * house.g))
    out.b = own.b * (0.055 + on * breath * (0.3 + 6.5 * house.b))
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
          lit={{ back: 0.35, cyc: 0.3, 'boomR.head': 0.3 }}
          ambient={0.03}
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
      <Sparks count={FACES} write={write} />
    </>
  )
}
