import { CutCloth } from '../kit/CutCloth'
import { Gauze } from '../kit/Gauze'
import { GlowSprite } from '../kit/GlowSprite'
import { Marley } from '../kit/Marley'
import { MoonDisc } from '../kit/MoonDisc'
import { PaintedCloth } from '../kit/PaintedCloth'
import { StarGauze } from '../kit/StarGauze'
import { Truck } from '../kit/Truck'
import { MIST, MOON_PATH, REEDS, SHORE, wood } from './paint/lake'
import { Shafts, type Shaft } from './parts/Shafts'
import { Sparks, type Spark } from './parts/Sparks'
import { Color } from 'three'
import type { Frame } from '../../notation/frame'
import { hash } from '../kit/hash'
import { boardColour, type GetPiece } from '../read'

/**
 * Planes of the wood from the house to the lake: z, seed, metres inwards, nearness to the lake, metres its canopy hangs
 * lower (so that it covers the borders behind it), share of the moon.
 */
const WOOD = [
  { z: -1.35, seed: 1.2, inset: -1.35, far: 0, drop: 0, moon: 0.35 },
  { z: -3.85, seed: 3.7, inset: -0.85, far: 0.25, drop: 0.2, moon: 0.5 },
  { z: -6.35, seed: 6.1, inset: -0.25, far: 0.5, drop: 0.5, moon: 0.7 },
  { z: -8.85, seed: 9.4, inset: 0.15, far: 0.8, drop: 0.8, moon: 0.85 },
  { z: -10.95, seed: 12.6, inset: 0.85, far: 1, drop: 1.15, moon: 0.95 },
] as const

/** Built once: a new string would be a new cloth. */
const PAINTS = WOOD.map(({ seed, inset, far, drop }) => wood(seed, inset, far, drop))

const GLINTS = 90
const moonlight = new Color()
/** Points of moon on the water, along the path that goes with the moon; each comes and goes in its own time. */
function writeGlint(i: number, out: Spark, get: GetPiece, frame: Frame): void {
  const near = hash(i, 2)
  const turn = Math.sin(frame.sceneTime * (0.5 + 0.9 * hash(i, 4)) + 6.28 * hash(i, 5))
  const light = Math.max(0, turn) ** 3 * (0.35 + 0.65 * near)
  boardColour(frame, 'moon', moonlight)
  out.x = -3.2 + get('moon.x') + (hash(i, 1) - 0.5) * (0.5 + 2.4 * near)
  out.y = 2.5 - 2.1 * near ** 0.7
  out.z = -12.1
  out.size = 0.06 + 0.16 * near * hash(i, 3)
  out.r = 1.5 * light * moonlight.r
  out.g = 1.6 * light * moonlight.g
  out.b = 1.7 * light * moonlight.b
}

/** Moonlight between the planes of the wood. */
const MOONBEAMS: readonly Shaft[] = [
  { from: [-6.6, 8.6, -10.6], to: [-3.4, 0, -6.8], wide: [0.4, 1.7] },
  { from: [-5, 9.2, -10.8], to: [-1.2, 0, -6], wide: [0.35, 1.8], share: 0.8 },
  { from: [-7, 8.2, -8], to: [-4.4, 0, -3.6], wide: [0.4, 1.8], share: 0.8 },
  { from: [3.4, 9.2, -10.8], to: [5.4, 0, -6.8], wide: [0.3, 1.5], share: 0.6 },
  { from: [-2.6, 9.4, -10.9], to: [1.4, 0, -6.4], wide: [0.3, 1.5], share: 0.4 },
]

/**
 * The lake by night: painted shore with the ruined chapel, moon on its fly line, star gauze, reeds, and five planes of
 * wood. `moon.x` and `moon.y` are metres the moon has gone from its first place at the edge of the hills.
 */
export default function Lake() {
  return (
    <>
      <Marley color="#20252c" roughness={0.7} reflect={0.5} blur={1.1} ripple={0.006} />
      <PaintedCloth
        name="lake/shore"
        paint={SHORE}
        width={22}
        height={10.5}
        position={[0, 0, -12.4]}
        lit={{ moon: 1.35, cyc: 0.35, back: 0.2 }}
        ambient={0.03}
      />
      <Truck piece="moon.x" along={[1, 0, 0]} position={[-3.2, 0, -12.3]}>
        <PaintedCloth
          name="lake/moon-path"
          paint={MOON_PATH}
          width={8}
          height={2.62}
          lit={{ moon: 2.1 }}
          ambient={0}
          soft
          resolution={0.6}
        />
        <Truck piece="moon.y" along={[0, 1, 0]} position={[0, 3.4, 0.05]}>
          <MoonDisc radius={1.2} channel="moon" halo={4.2} tint="#eef4ff" />
          <GlowSprite size={15} color="#6f9cc4" level={0.22} channel="moon" position={[0, 0, 0.1]} />
        </Truck>
      </Truck>
      <Gauze
        name="lake/mist"
        paint={MIST}
        width={22}
        height={10.5}
        position={[0, 0, -11.2]}
        front={{ foh: 0.8, 'boomR.head': 0.08, 'boomL.head': 0.05 }}
        cover={0.6}
        sheer={0.06}
      />
      <StarGauze width={20} height={7} position={[0, 3.2, -11.15]} density={1} channel="moon" brightness={0.9} />
      <Shafts shafts={MOONBEAMS} channel="moon" color="#bcd6ff" level={0.34} />
      <Sparks name="glints" count={GLINTS} write={writeGlint} />
      <CutCloth
        name="lake/reeds"
        paint={REEDS}
        width={18}
        height={1.3}
        position={[0, 0, -10.5]}
        lit={{ moon: 0.9, 'boomR.head': 0.5, 'boomL.head': 0.3, back: 0.3 }}
        ambient={0.02}
      />
      {WOOD.map(({ z, seed, far, moon }, i) => (
        <CutCloth
          key={seed}
          name={`lake/wood-${i + 1}`}
          paint={PAINTS[i]!}
          width={24}
          height={10.5}
          position={[0, 0, z]}
          lit={{ moon, 'boomR.head': 0.32 + 0.3 * far, 'boomL.head': 0.2 + 0.2 * far, top: 0.15 }}
          ambient={0.015}
        />
      ))}
    </>
  )
}
