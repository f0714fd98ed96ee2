import { useRef } from 'react'
import { BufferGeometry, ConeGeometry, CylinderGeometry, SphereGeometry, type Group } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { CutCloth } from '../kit/CutCloth'
import { Fall } from '../kit/Fall'
import { Flat } from '../kit/Flat'
import { GlowSprite } from '../kit/GlowSprite'
import { hash } from '../kit/hash'
import { Instances } from '../kit/Instances'
import { Marley } from '../kit/Marley'
import { PaintedCloth } from '../kit/PaintedCloth'
import { useScenery } from '../read'
import { GivenRose } from './parts/GivenRose'
import { useOwned } from './parts/useOwned'
import { Shafts, type Shaft } from './parts/Shafts'
import { ARCADE, ARCHES_OF_LIGHT, GLASS_LEAF, HALL, PORTAL, STAGE_DOOR } from './paint/review-pages'

/** A rose that lies on the boards: bloom of three nested shells, stem. */
function bloom(): BufferGeometry {
  return mergeGeometries([
    new SphereGeometry(0.055, 10, 6, 0, Math.PI * 2, 0, 1.9).scale(1, 1.15, 1),
    new SphereGeometry(0.04, 8, 6).translate(0.02, 0.03, 0.015),
    new ConeGeometry(0.05, 0.05, 8, 1, true).translate(0, -0.04, 0),
  ]).rotateZ(1.35)
}
function stem(): BufferGeometry {
  return new CylinderGeometry(0.006, 0.008, 0.42, 5).rotateZ(Math.PI / 2).translate(0.25, -0.02, 0)
}

/** Most roses on the apron. */
const ROSES = 44
const TINTS = ['#c8364a', '#d9576a', '#e88f98', '#f2c4c0', '#b8283c'] as const

/** Roses on the apron, thrown before: places and tints by their number. */
const LYING = Array.from({ length: ROSES }, (_, i) => ({
  position: [(hash(i, 1) - 0.5) * 11.5, 0.055, 0.35 + hash(i, 2) * 1.35] as const,
  rotation: [0, hash(i, 3) * 6.28, 0] as const,
  scale: 0.85 + 0.4 * hash(i, 4),
}))
const BLOOMS = LYING.map((place, i) => ({ ...place, color: TINTS[i % TINTS.length]! }))

/** Painted portals in front of the black legs: the nearer, the darker. */
const PORTALS = [
  { z: -8.85, width: 20, share: 0.9 },
  { z: -6.3, width: 20, share: 1 },
  { z: -3.8, width: 20.8, share: 0.7 },
] as const

const OPEN = (80 * Math.PI) / 180

/** The last sun comes over the arcade in broad shafts. */
const EVENING: readonly Shaft[] = [
  { from: [-6.2, 9.2, -10.4], to: [-2.2, 0, -5.6], wide: [0.7, 2.2] },
  { from: [-3.4, 9.4, -11], to: [0.2, 0, -6.2], wide: [0.6, 1.9], share: 0.8 },
  { from: [-0.4, 9.4, -11.2], to: [3, 0, -6.6], wide: [0.6, 1.9], share: 0.8 },
  { from: [2.6, 9.2, -11], to: [5.6, 0, -6.8], wide: [0.5, 1.8], share: 0.7 },
  { from: [-6.8, 8.6, -7], to: [-3.6, 0, -3.2], wide: [0.5, 1.8], share: 0.5 },
]

/**
 * A hall of cream and apricot; three sheer curtains of falling pages; roses on the apron; a door at the right.
 * `pages.fall`, `roses.fall`, `door.open` 0–1.
 */
export default function ReviewPages() {
  const leaf = useRef<Group>(null)
  const roses = useRef<Group>(null)
  const { flower, stalk } = useOwned(() => ({ flower: bloom(), stalk: stem() }))
  useScenery((get) => {
    leaf.current!.rotation.y = get('door.open') * OPEN
    const fallen = get('roses.fall')
    roses.current!.visible = fallen > 0.01
    roses.current!.scale.set(1, Math.max(0.05, fallen), 1)
  })
  return (
    <>
      <Marley color="#2c2124" roughness={0.55} reflect={0.5} blur={0.95} tint="#ffe4dc" />
      <PaintedCloth
        name="review-pages/hall"
        paint={HALL}
        width={22}
        height={9.6}
        position={[0, 0, -12.3]}
        lit={{ cyc: 1.25, back: 0.08, top: 0.1 }}
        ambient={0.02}
      />
      <CutCloth
        name="review-pages/arcade"
        paint={ARCADE}
        width={21}
        height={9.2}
        position={[0, 0, -9.9]}
        lit={{ cyc: 0.2, 'boomL.head': 0.34, 'boomR.head': 0.14, foh: 0.4, top: 0.12 }}
        ambient={0.015}
      />
      {PORTALS.map(({ z, width, share }) => (
        <CutCloth
          key={z}
          name={`review-pages/portal-${width}`}
          paint={PORTAL}
          width={width}
          height={9.2}
          position={[0, 0, z]}
          lit={{
            'boomL.mid': 0.24 * share,
            'boomR.mid': 0.3 * share,
            'boomL.head': 0.16 * share,
            'boomR.head': 0.2 * share,
            cyc: 0.2 * share,
            foh: 0.5 * share,
          }}
          ambient={0.012}
          resolution={0.8}
        />
      ))}
      <PaintedCloth
        name="review-pages/arches-of-light"
        paint={ARCHES_OF_LIGHT}
        width={17}
        height={9.6}
        position={[0, 0.008, 0.4]}
        rotation={[-Math.PI / 2, 0, 0]}
        lit={{ back: 0.42 }}
        ambient={0}
        soft
        resolution={0.6}
      />
      <Shafts shafts={EVENING} channel="back" color="#ffd2a6" level={0.46} motes={0.35} />
      <group position={[-5.1, 0, -7.4]} rotation={[0, 0.62, 0]}>
        <Flat name="review-pages/door" paint={STAGE_DOOR} width={2} height={2.9} thickness={0.08} />
        <group ref={leaf} position={[-0.55, 0.01, -0.05]}>
          <Flat
            name="review-pages/leaf"
            paint={GLASS_LEAF}
            width={1.08}
            height={2.14}
            thickness={0.04}
            position={[0.54, 0, 0]}
          />
        </group>
        <GlowSprite size={3} color="#ffd9a0" level={0.4} channel="pr1" position={[0.1, 1.3, -0.5]} />
      </group>
      {[-8.6, -5.9, -4.3].map((z, i) => (
        <Fall
          key={z}
          kind="page"
          count={[80, 66, 54][i]!}
          area={[15, 9, 0.9]}
          speed={0.62 + 0.09 * i}
          seed={20 + i}
          position={[0, 0, z]}
          piece="pages.fall"
          lit={{ back: 1.3, foh: 0.5, 'boomL.head': 0.5, 'boomR.head': 0.3, cyc: 0.1, fs1: 0.45 }}
        />
      ))}
      <Fall
        kind="rose"
        count={26}
        area={[11, 7, 1.4]}
        speed={2.4}
        seed={31}
        position={[0, 0, 0.9]}
        piece="roses.fall"
        lit={{ foh: 0.9, 'boomL.mid': 0.4, 'boomR.mid': 0.4, foot: 0.5, cyc: 0.3 }}
      />
      <GivenRose piece="rose" giver={['anna', 'right']} taker={['waltzer-11', 'left']} />
      <group ref={roses}>
        <Instances name="flower" geometry={flower} kind="cloth" items={BLOOMS} />
        <Instances name="stalk" geometry={stalk} kind="cloth" items={LYING} color="#39502c" />
      </group>
    </>
  )
}
