import { useMemo, useRef } from 'react'
import { BoxGeometry, CylinderGeometry, type Group } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { Chandelier } from '../kit/Chandelier'
import { Drape } from '../kit/Drape'
import { Fly } from '../kit/Fly'
import { GlowSprite } from '../kit/GlowSprite'
import { Marley } from '../kit/Marley'
import { MoonDisc } from '../kit/MoonDisc'
import { PaintedCloth } from '../kit/PaintedCloth'
import { PaintedFloor } from '../kit/PaintedFloor'
import { Stuff } from '../kit/Stuff'
import { useScenery } from '../read'
import { banner, HALL, INLAY, LACQUER, RING } from './paint/ballroom'
import { Candelabra } from './parts/Candelabra'

const BANNER_LEFT = banner(1)
const BANNER_RIGHT = banner(-1)
/** Where the moon of the lake stood when its scene ended, and where the chandelier hangs; metres. */
const MOON = [-0.2, 6, -12.1] as const
const CHANDELIER = [0, 3.6, -6.2] as const
/** Candlesticks before the pilasters. */
const STICKS = [-4.95, -1.65, 1.65, 4.95].map((x) => [x, 0, -9.6] as const)
/** Crimson legs and borders in front of the black ones: z, and x of the edge towards the middle. */
const LEGS = [
  { z: -1.3, x: 6.75 },
  { z: -3.8, x: 6.35 },
  { z: -6.3, x: 5.95 },
  { z: -8.8, x: 5.6 },
] as const
/** The turning panel: its axis on the floor and the way its first face looks, radians. */
const PANEL = [0, 0, -4.2] as const
const FACE = (-25 * Math.PI) / 180

/** Goes from the moon's place to the chandelier's and shrinks on the way. */
function FallingMoon() {
  const moon = useRef<Group>(null)
  useScenery((get) => {
    const way = get('moon.go')
    const mix = (k: 0 | 1 | 2) => MOON[k] + (CHANDELIER[k] - MOON[k]) * way
    moon.current!.position.set(mix(0), mix(1), mix(2))
    moon.current!.scale.setScalar(1 - 0.35 * way)
    moon.current!.visible = get('moon') > 0.002
  })
  return (
    <group ref={moon}>
      <MoonDisc radius={1.2} channel="moon" halo={3.2} tint="#ffb46a" presence="moon" />
    </group>
  )
}

/** `panel.turn` 0–1 is half a turn. */
function Panel() {
  const panel = useRef<Group>(null)
  useScenery((get) => {
    panel.current!.rotation.y = FACE + get('panel.turn') * Math.PI
  })
  const frame = useMemo(
    () =>
      mergeGeometries([
        new BoxGeometry(0.07, 3, 0.09).translate(-0.97, 1.5, 0),
        new BoxGeometry(0.07, 3, 0.09).translate(0.97, 1.5, 0),
        new BoxGeometry(2, 0.07, 0.09).translate(0, 2.97, 0),
        new BoxGeometry(2, 0.1, 0.12).translate(0, 0.05, 0),
      ]),
    [],
  )
  return (
    <Fly piece="panel.out" travel={9} position={PANEL}>
      <group ref={panel}>
        <Stuff name="frame" kind="brass" color="#a8762a" geometry={frame} />
        <PaintedCloth
          name="ballroom/lacquer"
          paint={LACQUER}
          width={1.9}
          height={2.9}
          position={[0, 0.05, 0]}
          lit={{ fs1: 0.5, top: 0.4, back: 0.1 }}
          resolution={0.5}
        />
      </group>
    </Fly>
  )
}

/** The prince's chair: gilt legs and a high crimson back. */
function throne() {
  const wood = [
    new BoxGeometry(0.62, 0.08, 0.56).translate(0, 0.44, 0),
    new BoxGeometry(0.07, 1.35, 0.07).translate(-0.3, 0.68, -0.26),
    new BoxGeometry(0.07, 1.35, 0.07).translate(0.3, 0.68, -0.26),
    new BoxGeometry(0.06, 0.44, 0.06).translate(-0.28, 0.22, 0.24),
    new BoxGeometry(0.06, 0.44, 0.06).translate(0.28, 0.22, 0.24),
    new BoxGeometry(0.06, 0.06, 0.5).translate(-0.3, 0.7, 0),
    new BoxGeometry(0.06, 0.06, 0.5).translate(0.3, 0.7, 0),
    new CylinderGeometry(0.05, 0.05, 0.1, 8).translate(-0.3, 1.4, -0.26),
    new CylinderGeometry(0.05, 0.05, 0.1, 8).translate(0.3, 1.4, -0.26),
    new BoxGeometry(0.66, 0.09, 0.06).translate(0, 1.3, -0.26),
  ]
  const plush = [
    new BoxGeometry(0.54, 0.1, 0.5).translate(0, 0.49, 0),
    new BoxGeometry(0.52, 0.72, 0.05).translate(0, 0.9, -0.25),
  ]
  return { wood: mergeGeometries(wood), plush: mergeGeometries(plush) }
}

/**
 * The red ballroom: painted arcade, two heraldic hangings, velvet legs, black glass floor, and a chandelier that comes
 * down where the moon went. Values: `panel.turn`, `panel.out`, `moon.go`, `moon`, `chandelier` (1 out, 0 in).
 */
export default function Ballroom() {
  const chair = useMemo(throne, [])
  return (
    <>
      <Marley color="#1b0709" roughness={0.45} reflect={0.72} blur={0.7} f0={0.07} ripple={0.002} />
      <PaintedFloor name="ballroom/inlay" paint={INLAY} width={14} depth={14} position={[0, 0.003, -3.6]} />
      <PaintedCloth
        name="ballroom/hall"
        paint={HALL}
        width={24}
        height={10.5}
        position={[0, 0, -11.5]}
        lit={{ pr3: 1.9, pr2: 0.5, top: 1, cyc: 0.3, 'boomL.head': 0.15, 'boomR.head': 0.2 }}
        ambient={0.02}
        glow={1.4}
      />
      <PaintedCloth
        name="ballroom/banner-right"
        paint={BANNER_RIGHT}
        width={2}
        height={5.8}
        position={[3.9, 2.25, -8.6]}
        lit={{ pr3: 0.75, pr2: 0.5, top: 0.3, 'boomL.head': 0.4, 'boomR.head': 0.2 }}
        cut
      />
      <PaintedCloth
        name="ballroom/banner-left"
        paint={BANNER_LEFT}
        width={2}
        height={5.8}
        position={[-3.9, 2.25, -8.6]}
        lit={{ pr3: 0.75, pr2: 0.5, top: 0.3, 'boomL.head': 0.2, 'boomR.head': 0.4 }}
        cut
      />
      {LEGS.map(({ z, x }, i) =>
        [-1, 1].map((side) => (
          <Drape
            key={`${side}${z}`}
            width={3.2}
            height={9.6}
            color="#7a0f16"
            pleats={2.6}
            depth={0.18}
            seed={i * 2 + (side > 0 ? 1 : 0)}
            position={[side * (x + 1.6), 0, z]}
            lit={{ top: 1.2, pr3: 0.8, pr2: 0.9, 'boomL.mid': 0.4, 'boomR.mid': 0.6 }}
          />
        )),
      )}
      {LEGS.map(({ z }, i) => (
        <Drape
          key={z}
          width={17}
          height={3}
          color="#7a0f16"
          pleats={2.2}
          depth={0.16}
          seed={20 + i}
          position={[0, 7.35 - i * 0.28, z - 0.15]}
          lit={{ top: 0.9, pr3: 0.9, pr2: 0.8 }}
        />
      ))}
      <Fly piece="chandelier" travel={6.5} position={CHANDELIER}>
        <Chandelier />
      </Fly>
      <Candelabra places={STICKS} />
      <FallingMoon />
      <Panel />
      <group position={[-5.0, 0, -3.1]} rotation={[0, 0.96, 0]}>
        <Stuff name="wood" kind="brass" color="#6e4a1c" geometry={chair.wood} />
        <Stuff name="plush" kind="cloth" color="#5c0d12" geometry={chair.plush} />
      </group>
      <PaintedCloth
        name="ballroom/ring"
        paint={RING}
        width={7}
        height={7}
        position={[0, 0.006, 1]}
        rotation={[-Math.PI / 2, 0, 0]}
        lit={{ pr4: 0.9 }}
        ambient={0}
        soft
        presence="ring"
        resolution={0.5}
      />
      {[-1, 1].map((side) => (
        <GlowSprite
          key={side}
          size={3}
          color="#ff8a3a"
          level={0.1}
          channel="pr3"
          position={[side * 1.65, 3.55, -11.3]}
        />
      ))}
    </>
  )
}
