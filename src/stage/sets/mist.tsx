import { Gauze } from '../kit/Gauze'
import { GlowSprite } from '../kit/GlowSprite'
import { Marley } from '../kit/Marley'
import { PaintedCloth } from '../kit/PaintedCloth'
import { bank, DEEP, veil } from './paint/mist'
import { Shafts, type Shaft } from './parts/Shafts'
import { Traveller } from './parts/Traveller'

// From violet night through slate to a pale steel breath: the nearer, the colder.
const FAR = veil(2, 0.7, 'vec3(.07, .06, .26)', 'vec3(.40, .40, .92)')
const MIDDLE = veil(7, 1.3, 'vec3(.05, .12, .22)', 'vec3(.42, .62, .88)')
const NEAR = veil(13, 2.2, 'vec3(.06, .11, .13)', 'vec3(.70, .84, .90)')

const BANK = bank('vec3(.34, .44, .72)')
const SHORE = bank('vec3(.26, .36, .62)', 0.75)
/** Mist on the floor at the foot of each gauze: it hides where cloth and boards meet. */
const BANKS = [
  { z: -9.7, height: 1.7, lit: { cyc: 3, back: 1.6, 'boomR.head': 1.2 } },
  { z: -6.7, height: 1.3, lit: { cyc: 2.4, back: 1.4, 'boomR.head': 0.6, pr3: 0.9 } },
] as const

/** The lamp of the wing behind each gauze: it rakes along it and is passed on. */
const RAKES: readonly (readonly ['boomR.head' | 'pr3' | 'pr4', readonly Shaft[]])[] = [
  ['boomR.head', [{ from: [-8.4, 5.6, -9.7], to: [4.6, 0.6, -9.4], wide: [0.4, 3.2] }]],
  ['pr3', [{ from: [-8.2, 5.2, -6.7], to: [3.6, 0.4, -6.3], wide: [0.35, 2.8] }]],
  ['pr4', [{ from: [-8, 4.8, -3.7], to: [3, 0.4, -3.4], wide: [0.3, 2.4] }]],
]

/** An empty stage with three gauzes at z −4, −7 and −10; a lamp at the right wing is passed from one to the next. */
export default function Mist() {
  return (
    <>
      <Marley color="#1f2534" roughness={0.68} reflect={0.5} blur={1.4} ripple={0.003} tint="#c9d8ff" />
      <PaintedCloth
        name="mist/deep"
        paint={DEEP}
        width={20}
        height={9.5}
        position={[0, 0, -12.4]}
        lit={{ cyc: 2.4, back: 0.6, 'boomR.head': 0.5 }}
        ambient={0.006}
        resolution={0.5}
      />
      <Gauze
        name="mist/far"
        paint={FAR}
        width={18}
        height={9}
        position={[0, 0, -10]}
        front={{ 'boomR.head': 1.1 }}
        cover={0.5}
        sheer={0.1}
      />
      <Gauze
        name="mist/middle"
        paint={MIDDLE}
        width={17}
        height={9}
        position={[0, 0, -7]}
        front={{ pr3: 1.1 }}
        cover={0.5}
        sheer={0.08}
      />
      <Gauze
        name="mist/near"
        paint={NEAR}
        width={16}
        height={9}
        position={[0, 0, -4]}
        front={{ pr4: 1.0 }}
        cover={0.42}
        sheer={0.05}
      />
      {BANKS.map(({ z, height, lit }) => (
        <PaintedCloth
          key={z}
          name="mist/bank"
          paint={BANK}
          soft
          width={26}
          height={height}
          position={[0, 0, z]}
          lit={lit}
          ambient={0.004}
          resolution={0.5}
        />
      ))}
      <Traveller piece="traveller" z={-1.9} />
      {/* Below her feet from every seat: the boards before her are a shore, not a hole. */}
      <PaintedCloth
        name="mist/shore"
        paint={SHORE}
        soft
        width={26}
        height={0.75}
        position={[0, 0, -2.2]}
        lit={{ cyc: 0.8, back: 0.55, 'boomR.head': 0.4, pr3: 0.25 }}
        ambient={0.004}
        resolution={0.5}
      />
      {RAKES.map(([channel, shafts]) => (
        <Shafts key={channel} shafts={shafts} channel={channel} color="#bcd2ff" level={0.9} />
      ))}
      <GlowSprite size={7} color="#8fb4ff" level={0.16} channel="boomR.head" position={[-5.6, 2.8, -9]} />
      <GlowSprite size={5} color="#8fb4ff" level={0.14} channel="pr3" position={[-2.4, 2.6, -6.2]} />
    </>
  )
}
