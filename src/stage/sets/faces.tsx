import { Color } from 'three'
import { smoothstep } from '../../score/ease'
import { hash } from '../kit/hash'
import { Marley } from '../kit/Marley'
import { PaintedCloth } from '../kit/PaintedCloth'
import { boardColour, useScenery } from '../read'
import { Sparks, type Spark } from './parts/Sparks'

/** Plain warm air behind her, when the view has turned. */
const WARM = /* glsl */ `
vec4 paint(vec2 p) {
  float d = length((p - vec2(0., 2.2)) / vec2(6.5, 4.4));
  vec3 c = mix(vec3(.95, .82, .66), vec3(.16, .12, .14), smoothstep(.0, 1.25, d));
  c *= .84 + .3 * warp(p * vec2(.25, .5));
  return vec4(c * canvasGrain(p) * hang(p), 1.);
}`

const FACES = 400
const STALLS = 190
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

/** Rows of the stalls, then three curved tiers, as in the house behind the footlights. */
function face(i: number): Face {
  if (i < STALLS) {
    const row = Math.floor(i / 19)
    const k = (i % 19) - 9
    const x = k * (0.62 + 0.03 * row) + (row % 2 ? 0.31 : 0) + 0.12 * (hash(i, 1) - 0.5)
    return { x, y: 0.15 + 0.17 * row + 0.12 * hash(i, 2), z: 6.6 + 1.05 * row, late: 0.1 + 0.05 * row, size: 0.3 }
  }
  const n = i - STALLS
  const tier = n % 3
  const a = (-82 + (164 * (Math.floor(n / 3) + 0.7 * hash(i, 1))) / 70) * (Math.PI / 180)
  return {
    x: 10 * Math.sin(a),
    y: 3.5 + 2.65 * tier + 0.15 * hash(i, 2),
    z: 9 + 11.5 * Math.cos(a),
    late: 0.35 + 0.14 * tier + 0.2 * Math.abs(Math.cos(a)),
    size: 0.36,
  }
}
const PEOPLE = Array.from({ length: FACES }, (_, i) => face(i))

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
    out.r = own.r * (0.03 + on * breath * (0.1 + 2.6 * house.r))
    out.g = own.g * (0.03 + on * breath * (0.1 + 2.6 * house.g))
    out.b = own.b * (0.034 + on * breath * (0.1 + 2.6 * house.b))
  }
  return (
    <>
      <Marley color="#24252a" reflect={0.5} />
      <PaintedCloth
        name="faces/warm"
        paint={WARM}
        width={22}
        height={9.5}
        position={[0, 0, -12.4]}
        lit={{ cyc: 1, back: 0.15 }}
      />
      <Sparks count={FACES} write={write} />
    </>
  )
}
