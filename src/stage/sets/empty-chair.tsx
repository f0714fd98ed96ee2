import { useMemo } from 'react'
import { BoxGeometry, CylinderGeometry } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import type { Vec3 } from '../../notation/units'
import { Chair } from '../kit/Chair'
import { Fall } from '../kit/Fall'
import { Flat } from '../kit/Flat'
import { GlowSprite } from '../kit/GlowSprite'
import { Marley } from '../kit/Marley'
import { PaintedCloth } from '../kit/PaintedCloth'
import { PaintedFloor } from '../kit/PaintedFloor'
import { Stuff } from '../kit/Stuff'
import { Table } from '../kit/Table'
import { Window } from '../kit/Window'
import { DARK_WALL, OUTSIDE, PANE, PLANKS, WALL } from './paint/empty-chair'
import { FathersCoat } from './parts/FathersCoat'
import { Shafts, type Shaft } from './parts/Shafts'

/** The chair down left, its seat turned upstage: we see its back, metres and radians. */
const CHAIR = [4.05, 0, -1.3] as const
const TURN = (-140 * Math.PI) / 180
/** The wall with the window, turned towards the middle of the room. */
const WALL_AT = [4.6, 0, -6] as const
const WALL_TURN = -0.62

/** A point of the wall, metres along it and up, in the room. */
const onWall = (along: number, up: number): Vec3 => [
  WALL_AT[0] + Math.cos(WALL_TURN) * along,
  up,
  WALL_AT[2] - Math.sin(WALL_TURN) * along,
]
/** Light of the window, column by column of its panes, down to the boards. */
const DAY: readonly Shaft[] = [-0.42, 0, 0.42].flatMap((column) =>
  [0.3, -0.5].map((row): Shaft => {
    const [x, y, z] = onWall(PANE.x + column, PANE.y + row)
    const far = y / 5.4
    return {
      from: [x, y, z],
      to: [x - 5 * far, -0.1, z + 7 * far],
      wide: [0.36, 0.62],
      share: 1 - 0.2 * Math.abs(column),
    }
  }),
)

/** A small iron stove with its pipe. */
function stove() {
  return mergeGeometries([
    new BoxGeometry(0.6, 0.75, 0.5).translate(0, 0.5, 0),
    new BoxGeometry(0.68, 0.05, 0.56).translate(0, 0.9, 0),
    new CylinderGeometry(0.07, 0.07, 2.6, 10).translate(0, 2.2, -0.1),
    new CylinderGeometry(0.085, 0.085, 0.05, 10).translate(0, 1.9, -0.1),
    ...[-0.24, 0.24].map((x) => new BoxGeometry(0.05, 0.14, 0.05).translate(x, 0.07, 0.18)),
    ...[-0.24, 0.24].map((x) => new BoxGeometry(0.05, 0.14, 0.05).translate(x, 0.07, -0.18)),
  ])
}

/** Chair, window, stove; darkness round them. Values: `coat.held`, `coat.folded`. */
export default function EmptyChair() {
  const iron = useMemo(stove, [])
  return (
    <>
      <Marley color="#2a241e" roughness={0.7} reflect={0.4} blur={1.2} />
      <PaintedFloor name="empty-chair/planks" paint={PLANKS} width={12} depth={10} position={[1.5, 0.002, -3.2]} />
      <Flat
        name="empty-chair/dark-wall"
        paint={DARK_WALL}
        width={6.4}
        height={3.9}
        position={[0, 0, -7.5]}
        rotation={[0, 0.1, 0]}
      />
      {/* The room goes on to the right, or the day would come round the end of the wall. */}
      <Flat
        name="empty-chair/dark-wall"
        paint={DARK_WALL}
        width={6.4}
        height={3.9}
        position={[7.35, 0, -2.05]}
        rotation={[0, -1.15, 0]}
      />
      <group position={WALL_AT} rotation={[0, WALL_TURN, 0]}>
        <Flat name="empty-chair/wall" paint={WALL} width={3.6} height={3.9} thickness={0.1} />
        <Window
          width={PANE.width}
          height={PANE.height}
          panes={[3, 4]}
          channel="pr3"
          shaft={[-2.2, -2.9, 3.2]}
          frame="#6a6358"
          open
          position={[PANE.x, PANE.y - PANE.height / 2, 0]}
        />
        <PaintedCloth
          name="empty-chair/outside"
          paint={OUTSIDE}
          width={2.3}
          height={4}
          position={[PANE.x, 0, -1.1]}
          lit={{ pr3: 0.9 }}
          ambient={0.01}
          resolution={0.4}
        />
        <Fall
          kind="snow"
          count={120}
          area={[2.4, 3.6, 0.7]}
          position={[PANE.x, 0, -0.6]}
          speed={0.4}
          seed={8}
          lit={{ pr3: 1.6 }}
        />
        <Stuff name="iron" kind="iron" color="#2c2a2a" geometry={iron} position={[-1.35, 0, 0.55]} />
        <GlowSprite size={0.7} color="#ff7a30" level={0.25} channel="pr1" position={[-1.35, 0.45, 0.85]} />
      </group>
      <Shafts shafts={DAY} channel="pr1" level={0.42} motes={0.8} />
      <Table width={0.9} depth={0.6} height={0.74} color="#4a3a2b" position={[-1.6, 0, -5.4]} rotation={[0, 0.4, 0]} />
      <Chair color="#4d3a29" seat="#5e4a36" position={CHAIR} rotation={[0, TURN, 0]} />
      <FathersCoat
        back={[CHAIR[0] - Math.sin(TURN) * 0.24, 0.97, CHAIR[2] - Math.cos(TURN) * 0.24]}
        seat={[CHAIR[0], 0.47, CHAIR[2]]}
        turn={TURN + Math.PI}
      />
    </>
  )
}
