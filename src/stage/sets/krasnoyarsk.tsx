import { useMemo, useRef } from 'react'
import { BoxGeometry, MeshBasicMaterial, SphereGeometry, InstancedMesh, Matrix4, type Group } from 'three'
import { Chair } from '../kit/Chair'
import { CutCloth } from '../kit/CutCloth'
import { Drape } from '../kit/Drape'
import { Fall } from '../kit/Fall'
import { Flat } from '../kit/Flat'
import { GlowSprite } from '../kit/GlowSprite'
import { Marley } from '../kit/Marley'
import { PaintedCloth } from '../kit/PaintedCloth'
import { PaintedFloor } from '../kit/PaintedFloor'
import { Stuff } from '../kit/Stuff'
import { boardColour, useRead, useScenery } from '../read'
import { NearSnow } from './parts/NearSnow'
import { Shafts, type Shaft } from './parts/Shafts'
import { birches, BOX_FRONT, BOX_INSIDE, DUSK, firs, PRINTS, SNOW, TOY_FRAME, TOY_SCENE } from './paint/krasnoyarsk'

const FAR_BIRCHES = birches(4, 0.8, 0.8)
const FIRS = [firs(2), firs(9), firs(16)]
const NEAR_BIRCHES = birches(11, 1.5, 0.1)
/** Moon over the taiga, between the birches. */
const COLD_BEAMS: readonly Shaft[] = [
  { from: [-6.4, 9.2, -10.6], to: [-3, 0, -6.4], wide: [0.5, 1.9] },
  { from: [-4.2, 9.4, -11], to: [-0.4, 0, -7], wide: [0.4, 1.7], share: 0.8 },
  { from: [-1.8, 9.4, -11], to: [2.4, 0, -7.6], wide: [0.4, 1.6], share: 0.6 },
]
/** Middle of the toy stage's footlights, and of the theatre box; metres. */
const TOY = [0, 0, -4.45] as const
const BOX = [4.2, 0, -3.15] as const

/** Seven small lamps along the edge of the toy stage, lit by `pr3`. */
function ToyFootlights() {
  const { mesh, lamp } = useMemo(() => {
    const glow = new MeshBasicMaterial()
    const lamps = new InstancedMesh(new SphereGeometry(0.03, 8, 6), glow, 7)
    for (let i = 0; i < 7; i++) lamps.setMatrixAt(i, new Matrix4().makeTranslation((i - 3) * 0.33, 0.39, 0.06))
    lamps.frustumCulled = false
    return { mesh: lamps, lamp: glow }
  }, [])
  useRead((frame) => {
    boardColour(frame, 'pr3', lamp.color).multiplyScalar(6)
  })
  return <primitive object={mesh} />
}

/** The toy theatre: rostrum, gilt frame, its own red curtain (`toy` 0 closed … 1 open), a painted scene. */
function ToyStage() {
  const left = useRef<Group>(null)
  const right = useRef<Group>(null)
  const boards = useMemo(() => new BoxGeometry(2.9, 0.34, 1.5).translate(0, 0.17, -0.75), [])
  useScenery((get) => {
    const open = get('toy')
    left.current!.position.x = 0.56 + 0.5 * open
    right.current!.position.x = -0.56 - 0.5 * open
    left.current!.scale.x = 1 - 0.6 * open
    right.current!.scale.x = 1 - 0.6 * open
  })
  return (
    <group name="toy-stage" position={TOY}>
      <Stuff name="boards" kind="wood" color="#6a4a30" geometry={boards} />
      <Flat name="krasnoyarsk/toy-frame" paint={TOY_FRAME} width={3} height={2.2} thickness={0.05} />
      <group ref={left}>
        <Drape
          width={1.16}
          height={1.5}
          color="#8f1119"
          pleats={9}
          depth={0.04}
          seed={4}
          position={[0, 0.35, -0.16]}
          lit={{ pr3: 1, pr1: 0.5 }}
        />
      </group>
      <group ref={right}>
        <Drape
          width={1.16}
          height={1.5}
          color="#8f1119"
          pleats={9}
          depth={0.04}
          seed={6}
          position={[0, 0.35, -0.16]}
          lit={{ pr3: 1, pr1: 0.5 }}
        />
      </group>
      <PaintedCloth
        name="krasnoyarsk/toy-scene"
        paint={TOY_SCENE}
        width={2.7}
        height={1.9}
        position={[0, 0.02, -1.5]}
        lit={{ pr3: 1.1, pr1: 0.4 }}
        ambient={0.01}
        resolution={0.5}
      />
      <ToyFootlights />
      <GlowSprite size={2.6} color="#ffb65c" level={0.3} channel="pr3" position={[0, 0.7, 0.1]} />
    </group>
  )
}

/** A box of the town's theatre, standing in the snow: rostrum, two chairs, plush front with a gilt crest. */
function TheatreBox() {
  // Just behind the front, which it would shimmer through.
  const floor = useMemo(() => new BoxGeometry(2.4, 0.75, 1.55).translate(0, 0.375, -0.825), [])
  const step = useMemo(() => new BoxGeometry(0.7, 0.36, 0.5).translate(-1.55, 0.18, -0.6), [])
  return (
    <group name="theatre-box" position={BOX} rotation={[0, -0.62, 0]}>
      <Stuff name="floor" kind="wood" color="#3a2018" geometry={floor} />
      <Stuff name="step" kind="wood" color="#4a2a1e" geometry={step} />
      <Flat name="krasnoyarsk/box-front" paint={BOX_FRONT} width={2.5} height={3.2} thickness={0.06} />
      <PaintedCloth
        name="krasnoyarsk/box-inside"
        paint={BOX_INSIDE}
        width={2.4}
        height={2.9}
        position={[0, 0, -1.62]}
        lit={{ pr2: 1.4 }}
        ambient={0.01}
        resolution={0.4}
      />
      <Chair color="#5a3320" seat="#7a1219" position={[0.7, 0.75, -1.1]} rotation={[0, 0.1, 0]} />
      <Chair color="#5a3320" seat="#7a1219" position={[-0.75, 0.75, -1.15]} rotation={[0, -0.1, 0]} />
      <GlowSprite size={2.4} color="#ffc070" level={0.25} channel="pr2" position={[0.2, 2, -0.9]} />
    </group>
  )
}

/** Snow, birches, a theatre box and a toy stage. Values: `toy` (its curtain), `prints` (footprints in the snow). */
export default function Krasnoyarsk() {
  return (
    <>
      <Marley color="#8d97a8" roughness={0.9} reflect={0.1} blur={1.6} tint="#c8d8ff" />
      <PaintedFloor name="krasnoyarsk/snow" paint={SNOW} width={16} depth={14} position={[0, 0.002, -5]} />
      <PaintedCloth
        name="krasnoyarsk/prints"
        paint={PRINTS}
        width={6}
        height={4}
        position={[-0.4, 0.006, -0.4]}
        rotation={[-Math.PI / 2, 0, 0]}
        lit={{ top: 0.5, pr4: 2.4, cyc: 0.4, fs2: 0.3 }}
        ambient={0.01}
        soft
        presence="prints"
      />
      <PaintedCloth
        name="krasnoyarsk/dusk"
        paint={DUSK}
        width={20}
        height={9.5}
        position={[0, 0, -12.4]}
        lit={{ cyc: 1.5, top: 0.4 }}
        ambient={0.02}
      />
      <CutCloth
        name="krasnoyarsk/far-birches"
        paint={FAR_BIRCHES}
        width={18}
        height={9.5}
        position={[0, 0, -10.8]}
        lit={{ cyc: 0.5, top: 0.5, 'boomR.head': 0.6 }}
      />
      <CutCloth
        name="krasnoyarsk/near-birches"
        paint={NEAR_BIRCHES}
        width={18}
        height={9.5}
        position={[0, 0, -8.2]}
        lit={{ top: 0.6, 'boomR.head': 0.9, cyc: 0.25 }}
      />
      {FIRS.map((paint, i) => (
        <CutCloth
          key={paint}
          name={`krasnoyarsk/firs-${i + 1}`}
          paint={paint}
          width={20}
          height={9.5}
          position={[0, 0, -8.9 + i * 2.55]}
          lit={{ top: 0.5, 'boomR.head': 0.5, foh: 0.3, cyc: 0.3 }}
        />
      ))}
      <Shafts shafts={COLD_BEAMS} channel="back" color="#cfe2ff" level={0.4} />
      <ToyStage />
      <TheatreBox />
      <NearSnow channel="boomR.head" level={1.2} between={[0.6, 9]} />
      <Fall
        kind="snow"
        count={260}
        area={[12, 8, 2.4]}
        position={[0, 0, 0.4]}
        speed={0.85}
        seed={27}
        lit={{ top: 0.7, gobo: 0.4, 'boomR.head': 1, cyc: 0.3 }}
      />
      <Fall
        kind="snow"
        count={600}
        area={[14, 9, 10]}
        position={[0, 0, -4.5]}
        speed={0.6}
        seed={5}
        lit={{ top: 0.8, gobo: 0.5, 'boomR.head': 0.8, cyc: 0.4 }}
      />
    </>
  )
}
