import { useRef } from 'react'
import type { Group } from 'three'
import { Barre } from '../kit/Barre'
import { Flat } from '../kit/Flat'
import { GlowSprite } from '../kit/GlowSprite'
import { Marley } from '../kit/Marley'
import { Mirror } from '../kit/Mirror'
import { PaintedCloth } from '../kit/PaintedCloth'
import { PaintedFloor } from '../kit/PaintedFloor'
import { Truck } from '../kit/Truck'
import { Window } from '../kit/Window'
import { useScenery } from '../read'
import { Shafts, type Shaft } from './parts/Shafts'
import { BACK_WALL, BOARDS, DOOR, LEAF, MIRRORED, SIDE_WALL, SUNRISE, WINDOW, WINDOW_WALL } from './paint/lesson'

/** Back wall, and how far the side walls are turned towards the house, radians. */
const BACK_Z = -10.6
const RAKE = 0.25
/** The leaf opens away from us, into the light; radians. */
const OPEN = 1.75

function Door() {
  const leaf = useRef<Group>(null)
  useScenery((get) => {
    leaf.current!.rotation.y = get('door') * OPEN
  })
  return (
    <group ref={leaf} position={[-DOOR.half, 0, BACK_Z - 0.04]}>
      <Flat
        name="lesson/leaf"
        paint={LEAF}
        width={DOOR.half * 2}
        height={DOOR.height - 0.02}
        thickness={0.05}
        position={[DOOR.half, 0.01, 0]}
      />
    </group>
  )
}

/** What comes in by the door when it opens. */
const FROM_THE_DOOR: readonly Shaft[] = [
  { from: [0, 2.7, -11.2], to: [0, -0.3, -5.4], wide: [0.9, 2.2] },
  { from: [-0.3, 2.4, -11.1], to: [-1.1, -0.2, -6], wide: [0.25, 0.8], share: 0.7 },
  { from: [0.3, 2.4, -11.1], to: [1.1, -0.2, -6], wide: [0.25, 0.8], share: 0.7 },
]

/**
 * The studio from inside: door up centre, windows with a sunrise, mirrors right, windows left, barres on three sides.
 * `door` 0–1 opens it, `sun` 0–1 climbs.
 */
export default function Lesson() {
  return (
    <>
      <Marley color="#5a4634" roughness={0.48} reflect={0.5} blur={1.05} tint="#fff0ea" />
      <PaintedFloor name="lesson/boards" paint={BOARDS} width={14} depth={13.4} position={[0, 0.002, -4.6]} />
      <PaintedCloth
        name="lesson/sunrise"
        paint={SUNRISE}
        width={13}
        height={7.2}
        position={[0, 0, -12.45]}
        lit={{ cyc: 0.9, pr3: 0.75 }}
        ambient={0.01}
        resolution={0.7}
      />
      <Truck piece="sun" along={[0.3, 2.3, 0]} position={[3.1, 1.5, -12.3]}>
        <GlowSprite size={4.6} color="#ffb9a4" level={0.55} channel="pr3" />
        <GlowSprite size={1.3} color="#ffe9dc" level={0.9} channel="pr3" position={[0, 0, 0.05]} />
      </Truck>
      <Shafts shafts={FROM_THE_DOOR} channel="pr1" level={0.34} motes={0.7} />
      <Flat name="lesson/back" paint={BACK_WALL} width={10.8} height={8.2} position={[0, 0, BACK_Z]} />
      <Door />
      <GlowSprite size={4.2} color="#ffe2b2" level={0.4} channel="pr4" position={[0, 1.4, BACK_Z - 0.5]} />
      <group position={[6.25, 0, -6.1]} rotation={[0, -Math.PI / 2 + RAKE, 0]}>
        {/* Wide and high enough that the sun comes in by the windows alone. */}
        <Flat name="lesson/left" paint={WINDOW_WALL} width={13} height={13} position={[2, 0, 0]} resolution={1} />
        {WINDOW.side.map((x) => (
          <Window
            key={x}
            width={3}
            height={4}
            panes={[3, 4]}
            channel="pr3"
            shaft={[1.2, -4, 8.6]}
            frame="#cfc0a4"
            position={[x, WINDOW.sill, 0.14]}
          />
        ))}
        <Barre length={8.2} position={[0, 0, 0.35]} />
      </group>
      <group position={[-6.25, 0, -6.1]} rotation={[0, Math.PI / 2 - RAKE, 0]}>
        <Flat name="lesson/right" paint={SIDE_WALL} width={9} height={8.2} />
        {[-2.7, 0, 2.7].map((x) => (
          <Mirror key={x} width={2.4} height={2.9} frame="#6b4a2c" view={MIRRORED} position={[x, 0.25, 0.1]} />
        ))}
        <Barre length={8.2} position={[0, 0, 0.35]} />
      </group>
      {[-1, 1].map((side) => (
        <Barre key={side} length={3.2} position={[side * WINDOW.x, 0, BACK_Z + 0.3]} />
      ))}
    </>
  )
}
