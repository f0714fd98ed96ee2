import { useRef } from 'react'
import {
  BoxGeometry,
  CatmullRomCurve3,
  CylinderGeometry,
  LatheGeometry,
  PlaneGeometry,
  TorusGeometry,
  TubeGeometry,
  Vector2,
  Vector3,
  type BufferGeometry,
  type Group,
} from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { boneIndex } from '../../notation/body'
import { Barre } from '../kit/Barre'
import { Fly } from '../kit/Fly'
import { GlowSprite } from '../kit/GlowSprite'
import { Marley } from '../kit/Marley'
import { Mirror } from '../kit/Mirror'
import { PaintedCloth } from '../kit/PaintedCloth'
import { Stuff } from '../kit/Stuff'
import { Truck } from '../kit/Truck'
import { useScenery } from '../read'
import { OLD_SILVER, OTHER_ROOM, TILES } from './paint/treatment-room'
import { LightBox } from './parts/LightBox'
import { jointsOf } from './parts/jointsOf'
import { Shafts, type Shaft } from './parts/Shafts'
import { useOwned } from './parts/useOwned'

/** Height of the seat of the treatment table, metres; the dances sit on it. */
const SEAT = 0.52

/** Steel frame of the table; its padded top is a mesh of its own. */
function tableFrame() {
  const legs = [-0.86, 0.86].flatMap((x) =>
    [-0.28, 0.28].map((z) => new CylinderGeometry(0.022, 0.022, SEAT - 0.1, 10).translate(x, (SEAT - 0.1) / 2, z)),
  )
  const bars = [-0.28, 0.28].map((z) =>
    new CylinderGeometry(0.016, 0.016, 1.72, 8).rotateZ(Math.PI / 2).translate(0, 0.16, z),
  )
  return mergeGeometries([...legs, ...bars])
}

/** Crutch leaning against the table: two struts, hand grip, arm pad. */
function crutch() {
  return mergeGeometries([
    new CylinderGeometry(0.012, 0.012, 0.95, 8).rotateZ(0.045).translate(-0.045, 0.72, 0),
    new CylinderGeometry(0.012, 0.012, 0.95, 8).rotateZ(-0.045).translate(0.045, 0.72, 0),
    new CylinderGeometry(0.014, 0.014, 0.34, 8).translate(0, 0.13, 0),
    new CylinderGeometry(0.016, 0.016, 0.12, 8).rotateZ(Math.PI / 2).translate(0, 0.82, 0),
    new CylinderGeometry(0.026, 0.026, 0.19, 10).rotateZ(Math.PI / 2).translate(0, 1.2, 0),
    new CylinderGeometry(0.02, 0.024, 0.05, 10).translate(0, 0.02, 0),
  ])
}

/** Elastic band knotted round the barre, its loop hanging to the ankle. */
function band() {
  const loop = [
    [0, 0.98, 0],
    [-0.07, 0.62, 0.05],
    [-0.05, 0.2, 0.12],
    [0.06, 0.18, 0.13],
    [0.08, 0.6, 0.06],
    [0.02, 0.97, 0],
  ].map(([x, y, z]) => new Vector3(x, y, z))
  return mergeGeometries([
    new TubeGeometry(new CatmullRomCurve3(loop), 40, 0.012, 5).scale(1, 1, 0.6),
    new TorusGeometry(0.036, 0.014, 6, 14).rotateY(Math.PI / 2).translate(0.01, 1, 0),
  ])
}

const RUBBER = '#c9694e'
/** Steps of the band that is held, its width in metres, and how it lies round the ball of the foot: half as wide, as deep. */
const HELD = { steps: 20, width: 0.045, wide: 0.05, deep: 0.03 } as const
/** Share of its steps from the hand to the foot; as many lead back. */
const STRAND = 0.36
const ANKLE = boneIndex('rightFoot') * 3
const TOES = boneIndex('rightToes') * 3
const HAND = boneIndex('rightMiddleProximal') * 3

const toe = new Vector3()
const hand = new Vector3()
const along = new Vector3()
const up = new Vector3()
const aside = new Vector3()
const point = new Vector3()

/** The band round the ball of her right foot, both ends in the therapist's right hand, while `band` is up. */
function HeldBand() {
  const strip = useOwned(() => ({ band: new PlaneGeometry(1, 1, HELD.steps, 1) }))
  const group = useRef<Group>(null)
  useScenery((get, frame) => {
    const her = jointsOf(frame, 'anna')
    const woman = jointsOf(frame, 'therapist')
    group.current!.visible = get('band') > 0.5 && her !== undefined && woman !== undefined
    if (!group.current!.visible || !her || !woman) return
    toe.fromArray(her, TOES)
    hand.fromArray(woman, HAND)
    along.fromArray(her, ANKLE).sub(toe).negate().normalize()
    up.subVectors(hand, toe).normalize()
    aside.crossVectors(along, up).normalize()
    const p = strip.band.attributes.position!
    for (let i = 0; i <= HELD.steps; i++) {
      const u = i / HELD.steps
      // From the hand to one side of the foot, round under it, and from the other side back.
      const strand = Math.max(0, 1 - u / STRAND, 1 - (1 - u) / STRAND)
      const round = Math.PI * Math.min(1, Math.max(0, (u - STRAND) / (1 - 2 * STRAND)))
      point
        .copy(toe)
        .addScaledVector(aside, HELD.wide * Math.cos(round))
        .addScaledVector(up, -HELD.deep * Math.sin(round))
        .lerp(hand, strand)
      const half = (HELD.width / 2) * (1 - 0.6 * strand)
      p.setXYZ(i, point.x + along.x * half, point.y + along.y * half, point.z + along.z * half)
      p.setXYZ(i + HELD.steps + 1, point.x - along.x * half, point.y - along.y * half, point.z - along.z * half)
    }
    p.needsUpdate = true
    strip.band.computeVertexNormals()
  })
  return (
    <group ref={group} visible={false}>
      <Stuff name="held-band" kind="cloth" color={RUBBER} geometry={strip.band} />
    </group>
  )
}

/** The band on the barre, unless it is in use. */
function HangingBand({ geometry }: { geometry: BufferGeometry }) {
  const group = useRef<Group>(null)
  useScenery((get) => {
    group.current!.visible = get('band') < 0.5
  })
  return (
    <group ref={group}>
      <Stuff name="band" kind="cloth" color={RUBBER} geometry={geometry} position={[1.2, 0, 0]} />
    </group>
  )
}

/** Rolled towels and a folded blanket on the table. */
function towels() {
  return mergeGeometries([
    new CylinderGeometry(0.075, 0.075, 0.44, 16).rotateX(Math.PI / 2).translate(0.78, SEAT + 0.075, 0),
    new CylinderGeometry(0.065, 0.065, 0.42, 16).rotateX(Math.PI / 2).translate(0.64, SEAT + 0.065, 0),
  ])
}

/** Lamp over the table: an enamel shade on a cord; its origin is its mouth. */
function lamp() {
  const shade = [
    [0.34, 0],
    [0.3, 0.06],
    [0.12, 0.2],
    [0.05, 0.26],
    [0.045, 0.36],
  ].map(([r, y]) => new Vector2(r, y))
  return mergeGeometries([new LatheGeometry(shade, 32), new CylinderGeometry(0.008, 0.008, 5, 6).translate(0, 2.8, 0)])
}

/** Frame of a tall glass, 2.7 × 2.75 m. */
function tallFrame() {
  return mergeGeometries([
    new BoxGeometry(0.09, 2.84, 0.08).translate(-1.35, 1.42, 0),
    new BoxGeometry(0.09, 2.84, 0.08).translate(1.35, 1.42, 0),
    new BoxGeometry(2.7, 0.09, 0.08).translate(0, 2.8, 0),
    new BoxGeometry(2.7, 0.12, 0.08).translate(0, 0.06, 0),
  ])
}

/** Where the lamp hangs, and the cone it draws in the smoke. */
const LAMP = [2.9, 3.15, -3.5] as const
const CONE: readonly Shaft[] = [{ from: [2.9, 3.2, -3.5], to: [2.9, -0.3, -3.5], wide: [0.5, 3.6] }]
/** The two glasses in which she still dances. */
const GLASSES = [-1.45, 4.4] as const

/**
 * Treatment table, barre with an elastic band, crutch, mirror, and the glowing light-box up right that becomes the moon.
 * `room.off` 0–1 takes the room away: the furniture rolls off to stage left, wall and mirror fly.
 */
export default function TreatmentRoom() {
  const shapes = useOwned(() => ({
    frame: tableFrame(),
    pad: new BoxGeometry(1.9, 0.1, 0.68, 1, 1, 1).translate(0, SEAT - 0.05, 0),
    crutch: crutch(),
    band: band(),
    towels: towels(),
    lamp: lamp(),
    glass: tallFrame(),
  }))
  return (
    <>
      <Marley color="#353c45" roughness={0.62} reflect={0.52} blur={1} tint="#e6f0fa" />
      <Fly piece="room.off" travel={11}>
        <PaintedCloth
          name="treatment-room/tiles"
          paint={TILES}
          width={20}
          height={9}
          position={[0, 0, -9.2]}
          lit={{ pr3: 0.62, gobo: 0.34, pr1: 0.2, 'boomL.mid': 0.06 }}
          ambient={0.012}
        />
        {GLASSES.map((x) => (
          <group key={x}>
            <PaintedCloth
              name="treatment-room/other-room"
              paint={OTHER_ROOM}
              width={3.2}
              height={2.95}
              position={[x, 0, -9.1]}
              lit={{ pr3: 0.7, back: 0.5 }}
              ambient={0.02}
              resolution={0.4}
            />
            <PaintedCloth
              name="treatment-room/silver"
              paint={OLD_SILVER}
              width={2.7}
              height={2.75}
              position={[x, 0, -7.25]}
              lit={{ pr3: 0.6, back: 0.25, gobo: 0.2 }}
              ambient={0.01}
              soft
              resolution={0.4}
            />
            <Stuff name="glass" kind="wood" color="#4a3a2c" geometry={shapes.glass} position={[x, 0, -7.25]} />
          </group>
        ))}
        <Stuff name="lamp" kind="iron" color="#31453f" geometry={shapes.lamp} position={LAMP} />
        <GlowSprite
          size={1.5}
          color="#ffdca6"
          level={1.3}
          channel="pr1"
          position={[LAMP[0], LAMP[1] + 0.02, LAMP[2]]}
        />
        <Shafts shafts={CONE} channel="pr1" level={0.4} motes={0.35} />
        <Mirror
          width={1.3}
          height={2.7}
          frame="#3c4247"
          tint="#a9bccb"
          position={[-5.9, 0.05, -5.6]}
          rotation={[0, 0.6, 0]}
        />
      </Fly>
      <LightBox />
      <Truck piece="room.off" along={[9, 0, 0]} position={[3.3, 0, -3.9]}>
        <Stuff name="frame" kind="iron" color="#c7cdd2" geometry={shapes.frame} />
        <Stuff name="pad" kind="cloth" color="#59707c" geometry={shapes.pad} />
        <Stuff name="towels" kind="cloth" color="#d9dbd6" geometry={shapes.towels} />
        <Stuff
          name="crutch"
          kind="wood"
          color="#a58a62"
          geometry={shapes.crutch}
          position={[1.12, 0, 0.1]}
          rotation={[0, 0.5, 0.17]}
        />
      </Truck>
      <Truck piece="room.off" along={[9, 0, 0]} position={[1.2, 0, -5.4]}>
        <Barre length={3.6} />
        <HangingBand geometry={shapes.band} />
      </Truck>
      <HeldBand />
    </>
  )
}
