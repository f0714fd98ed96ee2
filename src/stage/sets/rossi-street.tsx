import { Barre } from '../kit/Barre'
import { Flat } from '../kit/Flat'
import { GlowSprite } from '../kit/GlowSprite'
import { Marley } from '../kit/Marley'
import { PaintedCloth } from '../kit/PaintedCloth'
import { PaintedFloor } from '../kit/PaintedFloor'
import { Table } from '../kit/Table'
import { Chair } from '../kit/Chair'
import { Window } from '../kit/Window'
import { END_WALL, RAKE, sideWall, SQUARE, WINDOW_WALL } from './paint/rossi-street'

const END_Z = -10.4
/** How far the side walls are turned towards the house, radians. */
const TURN = 0.25
const PORTRAITS = sideWall(1)

/** The class room: raked boards, walls in forced perspective, portraits, three huge windows, examiners' table. */
export default function RossiStreet() {
  return (
    <>
      <Marley color="#6a5a44" roughness={0.5} reflect={0.55} blur={1.0} tint="#f6ffec" />
      <PaintedFloor name="rossi-street/rake" paint={RAKE} width={14} depth={13} position={[0, 0.002, -4.4]} />
      <PaintedCloth
        name="rossi-street/square"
        paint={SQUARE}
        width={2}
        height={2}
        position={[0, 0.008, -3.9]}
        rotation={[-Math.PI / 2, 0, 0]}
        lit={{ pr4: 1 }}
        ambient={0}
        soft
        presence="square"
        resolution={0.25}
      />
      <Flat name="rossi-street/end" paint={END_WALL} width={10.4} height={5} position={[0, 0, END_Z]} />
      <group position={[-6.2, 0, -6]} rotation={[0, Math.PI / 2 - TURN, 0]}>
        <Flat name="rossi-street/windows" paint={WINDOW_WALL} width={9} height={5.8} />
        {/* Down to the curtain line, for the lens that looks along the rows. */}
        <Flat name="rossi-street/near" paint={PORTRAITS} width={1.8} height={5.8} position={[-5.4, 0, 0]} />
        {[-2.9, 0, 2.9].map((x, i) => (
          <Window
            key={x}
            width={2.1}
            height={3.9 - i * 0.12}
            panes={[3, 6]}
            channel="pr3"
            shaft={[1.6, -3.2, 3.8]}
            frame="#e6e4d6"
            position={[x, 0.75, 0.14]}
          />
        ))}
        <Barre length={8.4} position={[0, 0, 0.36]} />
      </group>
      <group position={[6.2, 0, -6]} rotation={[0, -Math.PI / 2 + TURN, 0]}>
        <Flat name="rossi-street/portraits" paint={PORTRAITS} width={9} height={5.8} />
        <Barre length={8.4} position={[0, 0, 0.36]} />
      </group>
      <Barre length={7.6} position={[0, 0, END_Z + 0.36]} />
      <Table
        width={2.6}
        depth={0.7}
        height={0.76}
        color="#2f4a38"
        position={[4.95, 0, -3.05]}
        rotation={[0, -1.3, 0]}
      />
      {[0, 1, 2].map((k) => (
        <Chair key={k} color="#4a3524" seat="#5c4630" position={[5.55, 0, -2 - k * 0.85]} rotation={[0, -1.26, 0]} />
      ))}
      <GlowSprite size={6} color="#fff6df" level={0.1} channel="pr3" position={[-5.2, 2.9, -5.5]} />
    </>
  )
}
