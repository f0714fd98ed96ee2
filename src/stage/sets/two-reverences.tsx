import { useRef } from 'react'
import type { Group } from 'three'
import { Flat } from '../kit/Flat'
import { GlowSprite } from '../kit/GlowSprite'
import { Marley } from '../kit/Marley'
import { PaintedCloth } from '../kit/PaintedCloth'
import { useScenery } from '../read'
import { DOOR_LEAF_FOR_TWO, DOOR_WALL, OPENING, TWO_ACTS } from './paint/two-reverences'

/** The wall's plane; its door is hinged on the centre line and opens towards the house. */
const WALL_Z = -7.6
const LEAF = OPENING.to - OPENING.from
/** Wide open, radians: its free edge comes towards the house, where a hand can take it from either side. */
const WIDE = -1.3

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
      <GlowSprite size={4.2} color="#ffdca6" level={0.5} channel="pr1" position={[0.8, 1.3, WALL_Z - 0.7]} />
    </>
  )
}
