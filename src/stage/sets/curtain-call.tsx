import { useMemo, useRef } from 'react'
import {
  BoxGeometry,
  ConeGeometry,
  CylinderGeometry,
  PlaneGeometry,
  SphereGeometry,
  TorusGeometry,
  type Group,
} from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { Fall } from '../kit/Fall'
import { GlowSprite } from '../kit/GlowSprite'
import { hash } from '../kit/hash'
import { Instances, type InstanceItem } from '../kit/Instances'
import { Marley } from '../kit/Marley'
import { PaintedCloth } from '../kit/PaintedCloth'
import { Stuff } from '../kit/Stuff'
import { useScenery } from '../read'
import { AFTERGLOW } from './paint/curtain-call'
import { bank } from './paint/mist'
import { Shafts, type Shaft } from './parts/Shafts'

/** Where crown and sash lie on the apron, metres. */
const LAID = [0.22, 0, 1.28] as const

/** What comes through the gap of the curtain: a broad shaft to the crown and two fine ones in it. */
const THROUGH: readonly Shaft[] = [
  { from: [-0.1, 3.6, -6], to: [0.2, -0.2, 1.7], wide: [1, 1.5] },
  { from: [-0.4, 3.2, -5.6], to: [-0.1, -0.1, 1.5], wide: [0.2, 0.4], share: 0.8 },
  { from: [0.3, 3.4, -5.8], to: [0.5, -0.1, 1.6], wide: [0.15, 0.35], share: 0.7 },
]

/** Smoke of the emptied ballroom. */
const SMOKE = bank('vec3(1., .74, .42)')

/** A small crown: band, eight points with pearls. */
function crown() {
  const points = Array.from({ length: 8 }, (_, i) => {
    const a = (i / 8) * Math.PI * 2
    const tall = i % 2 ? 0.05 : 0.075
    return [
      new ConeGeometry(0.018, tall, 5).translate(Math.cos(a) * 0.085, 0.04 + tall / 2, Math.sin(a) * 0.085),
      new SphereGeometry(0.009, 6, 5).translate(Math.cos(a) * 0.085, 0.045 + tall, Math.sin(a) * 0.085),
    ]
  }).flat()
  return mergeGeometries([
    new CylinderGeometry(0.088, 0.084, 0.04, 24, 1, true).translate(0, 0.025, 0),
    new TorusGeometry(0.086, 0.007, 6, 24).rotateX(Math.PI / 2).translate(0, 0.006, 0),
    ...points,
  ])
}

/** Odile's sash: a strip of silk that has been let fall, in folds. */
function sash() {
  const strip = new PlaneGeometry(0.95, 0.15, 60, 3).rotateX(-Math.PI / 2)
  const p = strip.attributes.position!
  for (let i = 0; i < p.count; i++) {
    const x = p.getX(i)
    const z = p.getZ(i)
    p.setXYZ(
      i,
      x * 0.82 + 0.05 * Math.sin(x * 9),
      0.008 +
        0.045 * Math.max(0, Math.sin(x * 21 + z * 14)) * (0.6 + 0.4 * Math.sin(x * 5)) +
        0.02 * Math.max(0, Math.sin(z * 60 + x * 9)),
      z * (0.75 + 0.25 * Math.cos(x * 7)) + 0.1 * Math.sin(x * 4.2),
    )
  }
  strip.computeVertexNormals()
  return strip
}

/** Roses that lie on the boards already when the last ones fall. */
const ON_THE_BOARDS: readonly InstanceItem[] = Array.from({ length: 26 }, (_, i) => {
  const thrown = (hash(i) - 0.5) * 9
  // They keep off the place where the crown will lie.
  const x = thrown + 0.8 * Math.sign(thrown - LAID[0])
  return {
    position: [x, 0.03, 0.7 + hash(i + 40) * 0.66] as const,
    rotation: [Math.PI / 2, 0, hash(i + 80) * 6.28] as const,
    scale: 0.8 + 0.4 * hash(i + 120),
    color: hash(i + 160) > 0.35 ? '#8f1420' : '#e7cdbf',
  }
})

const STEMS = ON_THE_BOARDS.map(({ position, rotation, scale }) => ({ position, rotation, scale }))

function rose() {
  return mergeGeometries([
    new SphereGeometry(0.042, 8, 6).scale(1, 0.8, 1).translate(0, 0.16, 0),
    new CylinderGeometry(0.052, 0.03, 0.05, 8, 1, true).translate(0, 0.16, 0),
  ])
}
function stem() {
  return mergeGeometries([
    new BoxGeometry(0.009, 0.32, 0.009),
    new BoxGeometry(0.07, 0.01, 0.03).translate(0.035, 0.02, 0),
  ])
}

/**
 * The apron before the house curtain: roses falling and fallen, and the crown with the black sash. Values: `laid` 0–1
 * crown and sash are on the boards, `roses` 0–1 they fall.
 */
export default function CurtainCall() {
  const shapes = useMemo(() => ({ crown: crown(), sash: sash(), rose: rose(), stem: stem() }), [])
  const laid = useRef<Group>(null)
  useScenery((get) => {
    laid.current!.visible = get('laid') > 0.5
  })
  return (
    <>
      <Marley color="#4a3a2c" roughness={0.5} reflect={0.8} blur={1.1} tint="#ffeccf" />
      <PaintedCloth
        name="curtain-call/afterglow"
        paint={AFTERGLOW}
        width={18}
        height={9}
        position={[0, 0, -8]}
        lit={{ pr4: 1.5, top: 0.5 }}
        ambient={0.01}
        resolution={0.5}
      />
      {[-7.5, -5.6].map((z) => (
        <PaintedCloth
          key={z}
          name="curtain-call/smoke"
          paint={SMOKE}
          soft
          width={18}
          height={2}
          position={[z + 6.5, -0.35, z]}
          lit={{ pr4: 1.1 }}
          ambient={0.004}
          resolution={0.5}
        />
      ))}
      <Shafts shafts={THROUGH} channel="pr4" color="#ffd7a0" level={0.24} motes={0.5} />
      <GlowSprite size={7} color="#ffdca8" level={0.35} channel="pr4" position={[0, 1.2, -5]} />
      {/* A size larger than she wears them: they are the picture the act ends on. */}
      <group ref={laid} position={LAID} scale={1.6}>
        <Stuff name="crown" kind="brass" color="#f2dca6" geometry={shapes.crown} />
        <Stuff
          name="sash"
          kind="iron"
          color="#241a2c"
          geometry={shapes.sash}
          position={[0.3, 0, 0.06]}
          rotation={[0, 0.35, 0]}
        />
      </group>
      <Instances name="rose" kind="cloth" geometry={shapes.rose} items={ON_THE_BOARDS} />
      <Instances name="stem" kind="cloth" geometry={shapes.stem} items={STEMS} color="#2c3a20" />
      <Fall
        kind="rose"
        count={60}
        area={[9, 8, 1.3]}
        position={[0, 0, 1.25]}
        speed={1.6}
        seed={9}
        piece="roses"
        lit={{ fs1: 0.5, foot: 0.7, pr1: 0.3 }}
      />
    </>
  )
}
