import { useEffect, useMemo, useRef } from 'react'
import { BoxGeometry, CylinderGeometry, SphereGeometry, type Group } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { Flat } from '../kit/Flat'
import { GlowSprite } from '../kit/GlowSprite'
import { Marley } from '../kit/Marley'
import { PaintedCloth } from '../kit/PaintedCloth'
import { PaintedFloor } from '../kit/PaintedFloor'
import { Stuff } from '../kit/Stuff'
import { useScenery, useStage } from '../read'
import { IN_THE_RING, MIRROR_BACK, ROLES, SOUR_DARK } from './paint/mirrors'
import { LookingGlass, Reflected } from './parts/LookingGlass'
import { RedLine } from './parts/RedLine'
import { Shafts, type Shaft } from './parts/Shafts'
import { useOwned } from './parts/useOwned'

/** Where the wagons stand round the middle, degrees from the house: a ring that leaves the audience a gap. */
const WAGONS = [52, 100, 148, -148, -100, -52] as const
const ROLE_OF = ['roles.swan', 'roles.flame', 'roles.spirit', 'roles.rose', 'roles.swan', 'roles.flame'] as const
/** Middle of the ring, and where the six press lamps stand: degrees, metres. */
const MIDDLE_Z = -4
const LAMPS = [
  { piece: 'lamp.a', at: 74, out: 6 },
  { piece: 'lamp.b', at: 112, out: 6.1 },
  { piece: 'lamp.c', at: 161, out: 6.2 },
  { piece: 'lamp.d', at: -161, out: 6.2 },
  { piece: 'lamp.e', at: -112, out: 6.1 },
  { piece: 'lamp.f', at: -74, out: 6 },
] as const
/** Metres the wagons roll outwards when they leave. */
const OFF = 9

const rad = (degrees: number) => (degrees * Math.PI) / 180

/** Low truck with four castors under a mirror. */
function truck() {
  const castors = [-0.5, 0.5].flatMap((x) =>
    [-0.24, 0.24].map((z) => new CylinderGeometry(0.045, 0.045, 0.03, 10).rotateZ(Math.PI / 2).translate(x, 0.045, z)),
  )
  return mergeGeometries([new BoxGeometry(1.2, 0.06, 0.6).translate(0, 0.12, 0), ...castors])
}

/** Lamp on a tripod: pole, three legs, round head. */
function lampStand() {
  const legs = [0, 1, 2].map((i) =>
    new CylinderGeometry(0.014, 0.014, 0.75, 6)
      .rotateZ(0.7)
      .translate(0.24, 0.27, 0)
      .rotateY((i * 2 * Math.PI) / 3),
  )
  return mergeGeometries([
    new CylinderGeometry(0.018, 0.018, 1.9, 8).translate(0, 1.2, 0),
    new CylinderGeometry(0.16, 0.09, 0.22, 20).rotateX(Math.PI / 2).translate(0, 2.2, 0),
    new SphereGeometry(0.07, 12, 8).translate(0, 2.2, 0.06),
    ...legs,
  ])
}

/** Wooden frame of a glass 1.2 × 2.6 m, its foot at the origin. */
function glassFrame() {
  const [w, width, height] = [0.06, 1.2, 2.6]
  return mergeGeometries([
    new BoxGeometry(w, height + w, 0.05).translate(-width / 2, height / 2, -0.02),
    new BoxGeometry(w, height + w, 0.05).translate(width / 2, height / 2, -0.02),
    new BoxGeometry(width, w, 0.05).translate(0, height, -0.02),
    new BoxGeometry(width, w, 0.05).translate(0, 0, -0.02),
  ])
}

/** Cold light from behind, between the wagons. */
const COLD: readonly Shaft[] = [
  { from: [-5.2, 9.4, -11.6], to: [-1.6, 0, -4.4], wide: [0.5, 1.9] },
  { from: [5.2, 9.4, -11.6], to: [1.6, 0, -4.4], wide: [0.5, 1.9] },
  { from: [0, 9.8, -11.8], to: [0, 0, -4.2], wide: [0.5, 2.2], share: 0.8 },
]

/** The six stands of the press in their places, facing the middle: one geometry. */
function lampStands() {
  return mergeGeometries(
    LAMPS.map(({ at, out }) =>
      lampStand()
        .rotateY(rad(at + 180))
        .translate(out * Math.sin(rad(at)), 0, MIDDLE_Z + out * Math.cos(rad(at))),
    ),
  )
}

/**
 * A ring of six mirror wagons. `ring.radius` metres; `ring.turn` 0 glass to the middle … 1 black backs; `ring.off` 0–1
 * rolls them away. `roles.*` 0–1 show a figure in the glass; `lamp.a` … `lamp.f` 0–1 the lamps of the press.
 */
export default function Mirrors() {
  const wagons = useRef<(Group | null)[]>([])
  const shapes = useOwned(() => ({ truck: truck(), lamps: lampStands(), frame: glassFrame() }))
  // A second drawing of the stage is more than the smallest machines are asked for; their glass stays dark.
  const reflects = useStage().quality.name !== 'low'
  const reflected = useMemo(() => new Reflected(), [])
  useEffect(() => () => reflected.dispose(), [reflected])
  useScenery((get, frame) => {
    const { place } = frame.cast[0]!
    reflected.at.set(place.x, 0, place.z)
    const radius = get('ring.radius', 4) + get('ring.off') * OFF
    const turned = 180 + 180 * get('ring.turn')
    WAGONS.forEach((angle, i) => {
      const wagon = wagons.current[i]
      if (!wagon) return
      wagon.position.set(radius * Math.sin(rad(angle)), 0, MIDDLE_Z + radius * Math.cos(rad(angle)))
      // Neighbours turn opposite ways, so that the ring opens like a book.
      wagon.rotation.y = rad(angle + 180 + (turned - 180) * (i % 2 ? -1 : 1))
    })
  })
  return (
    <>
      <Marley color="#303940" roughness={0.55} reflect={0.6} blur={0.85} f0={0.06} tint="#dbe9ea" />
      <PaintedCloth
        name="mirrors/dark"
        paint={SOUR_DARK}
        width={22}
        height={10}
        position={[0, 0, -12.3]}
        lit={{ top: 2.4, back: 1.1, 'boomL.shin': 0.25, 'boomR.shin': 0.25 }}
        ambient={0.03}
        resolution={0.5}
      />
      {WAGONS.map((angle, i) => (
        <group
          key={angle}
          ref={(wagon) => {
            wagons.current[i] = wagon
          }}
        >
          <Stuff name="truck" kind="iron" color="#1c1c1e" geometry={shapes.truck} />
          <Stuff name="frame" kind="wood" color="#3a3c40" geometry={shapes.frame} position={[0, 0.15, 0.02]} />
          <LookingGlass
            width={1.2}
            height={2.6}
            reflected={reflected}
            view={IN_THE_RING}
            position={[0, 0.15, 0.03]}
            draws={i === 0 && reflects}
          />
          <Flat
            name="mirrors/back"
            paint={MIRROR_BACK}
            width={1.24}
            height={2.66}
            thickness={0.04}
            position={[0, 0.13, -0.06]}
            rotation={[0, Math.PI, 0]}
          />
          <PaintedCloth
            name={`mirrors/${ROLE_OF[i]}`}
            paint={ROLES[ROLE_OF[i]!]}
            width={1.14}
            height={2.5}
            position={[0, 0.2, 0.075]}
            lit={{ 'boomL.shin': 0.2, 'boomR.shin': 0.2, top: 0.8, fs1: 0.08 }}
            ambient={0.02}
            soft
            presence={ROLE_OF[i]}
            resolution={0.35}
          />
        </group>
      ))}
      {LAMPS.map(({ piece, at, out }) => {
        const x = out * Math.sin(rad(at))
        const z = MIDDLE_Z + out * Math.cos(rad(at))
        return (
          <group key={piece} position={[x, 0, z]} rotation={[0, rad(at + 180), 0]}>
            <GlowSprite size={0.95} color="#ffe6b8" level={1} channel="pr3" piece={piece} position={[0, 2.2, 0.1]} />
          </group>
        )
      })}
      <Stuff name="lamps" kind="iron" color="#26262a" geometry={shapes.lamps} />
      <Shafts shafts={COLD} channel="back" color="#cfe4ff" level={0.5} />
      <RedLine />
      <PaintedFloor
        name="mirrors/ring"
        paint={`vec4 paint(vec2 p) { float r = length(p); float w = line(r - 2.3, .03) + .5 * line(r - 4., .02);
  return vec4(vec3(.20, .24, .25) * (.6 + .5 * vnoise(p * 30.)), w * smoothstep(.3, .6, vnoise(p * 3.))); }`}
        width={8.6}
        depth={8.6}
        position={[0, 0, MIDDLE_Z]}
      />
    </>
  )
}
