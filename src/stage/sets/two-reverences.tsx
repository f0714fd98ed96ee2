import { useRef } from 'react'
import type { Group } from 'three'
import { CutCloth } from '../kit/CutCloth'
import { Flat } from '../kit/Flat'
import { GlowSprite } from '../kit/GlowSprite'
import { Marley } from '../kit/Marley'
import { PaintedCloth } from '../kit/PaintedCloth'
import { useScenery } from '../read'
import { wood } from './paint/lake'
import { birchLeg, DOOR_LEAF_FOR_TWO, DOOR_WALL, OPENING, TWO_ACTS } from './paint/two-reverences'
import { Shafts, type Shaft } from './parts/Shafts'

/** The wall's plane; its door is hinged on the centre line and opens towards the house. */
const WALL_Z = -7.6
const LEAF = OPENING.to - OPENING.from
/** Wide open, radians: its free edge comes towards the house, where a hand can take it from either side. */
const WIDE = -1.3

/** The wood of the lake, its half on stage left cut away. */
const lakeLeg = (seed: number, inset: number, far: number) =>
  wood(seed, inset, far, 0).replace('vec4 paint(', 'vec4 both(') +
  'vec4 paint(vec2 p) { vec4 c = both(p); return vec4(c.rgb, p.x > -1.5 ? 0. : c.a); }'
/** Legs of both acts, the nearest first. */
const LEGS = [
  { z: -1.35, lake: lakeLeg(1.2, -1.2, 0), birch: birchLeg(6.6, 2) },
  { z: -3.85, lake: lakeLeg(3.7, -0.7, 0.3), birch: birchLeg(6.5, 14) },
  { z: -6.35, lake: lakeLeg(6.1, -0.2, 0.6), birch: birchLeg(6.7, 27) },
] as const
/** Morning comes through the door in one broad shaft with finer ones in it. */
const THROUGH_THE_DOOR: readonly Shaft[] = [
  { from: [0.85, 3, -8.4], to: [0.75, -0.2, -1.9], wide: [1.3, 2.5] },
  { from: [0.5, 2.6, -8.2], to: [-0.1, 0, -2.6], wide: [0.3, 0.8], share: 0.7 },
  { from: [1.2, 2.6, -8.2], to: [1.8, 0, -2.6], wide: [0.3, 0.9], share: 0.7 },
]
/** Light of both skies over everybody's heads. */
const FROM_BEHIND: readonly Shaft[] = [
  { from: [-4.6, 9.6, -11.6], to: [-2.4, 0.5, -5], wide: [0.7, 2.4] },
  { from: [-6.4, 9.4, -10], to: [-5, 0.5, -4.4], wide: [0.6, 2], share: 0.6 },
  { from: [4.8, 9.6, -11.6], to: [2.8, 0.5, -5], wide: [0.7, 2.4] },
  { from: [6.6, 9.4, -10], to: [5.4, 0.5, -4.4], wide: [0.6, 2], share: 0.6 },
]

/** Where both acts meet: lake and morning on one cloth, the wall of the first scene, one door. */
export default function TwoReverences() {
  const leaf = useRef<Group>(null)
  useScenery((get) => {
    leaf.current!.rotation.y = WIDE * get('door')
  })
  return (
    <>
      <Marley color="#232327" roughness={0.6} reflect={0.6} blur={1} />
      <PaintedCloth
        name="two-reverences/acts"
        paint={TWO_ACTS}
        width={24}
        height={10.5}
        position={[0, 0, -12.4]}
        lit={{ cyc: 1, back: 0.2 }}
        ambient={0.02}
      />
      <Flat
        name="two-reverences/wall"
        paint={DOOR_WALL}
        width={6}
        height={3.6}
        thickness={0.1}
        position={[0, 0, WALL_Z]}
      />
      <group ref={leaf} position={[OPENING.from, 0.01, WALL_Z + 0.06]}>
        <Flat
          name="two-reverences/leaf"
          paint={DOOR_LEAF_FOR_TWO}
          width={LEAF}
          height={OPENING.height - 0.02}
          thickness={0.05}
          position={[LEAF / 2, 0, 0]}
        />
      </group>
      {LEGS.map(({ z, lake, birch }, i) => (
        <group key={z}>
          <CutCloth
            name={`two-reverences/lake-${i}`}
            paint={lake}
            width={24}
            height={10.5}
            position={[0, 0, z]}
            lit={{ 'boomR.head': 0.5, 'boomR.mid': 0.2, back: 0.12 }}
            ambient={0.012}
            resolution={0.6}
          />
          <CutCloth
            name={`two-reverences/birch-${i}`}
            paint={birch}
            width={24}
            height={10.5}
            position={[0, 0, z - 0.05]}
            lit={{ 'boomL.head': 0.7, 'boomL.mid': 0.3, back: 0.2 }}
            ambient={0.012}
            resolution={0.6}
          />
        </group>
      ))}
      <Shafts shafts={THROUGH_THE_DOOR} channel="pr1" level={0.3} motes={0.5} />
      <Shafts shafts={FROM_BEHIND} channel="back" level={0.3} />
      <GlowSprite size={4.2} color="#ffdca6" level={0.36} channel="pr1" position={[0.8, 1.3, WALL_Z - 0.7]} />
    </>
  )
}
