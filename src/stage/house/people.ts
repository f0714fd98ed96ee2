import {
  BufferAttribute,
  CapsuleGeometry,
  CylinderGeometry,
  OctahedronGeometry,
  PlaneGeometry,
  Quaternion,
  SphereGeometry,
  Vector3,
  type BufferGeometry,
} from 'three'
import { joined, made } from './made'
import { RELIEF, type Relief } from './relief.glsl'

type Point = readonly [number, number, number]

/** Somebody of the audience: a shape, and the colours that suit it. */
export interface Person {
  geometry: BufferGeometry
  colours: readonly string[]
}

const SKIN = '#a97c60'
const WHITE = '#ffffff'
const EVENING = ['#15151b', '#1b1d27', '#101014', '#24201f'] as const
const GOWNS = [
  '#4a0f1c',
  '#173038',
  '#1d1c3a',
  '#6d5a48',
  '#2c1230',
  '#8b7f74',
  '#0f0f14',
  '#5c2a1c',
  '#7a1f2e',
] as const
const MIXED = [...EVENING, ...GOWNS]

/** Shoulder, elbow and hand of the left arm: hands in the lap, and hands clapping before the chest. The chin is the origin. */
const LAP: readonly [Point, Point, Point] = [
  [0.19, -0.19, 0.03],
  [0.25, -0.42, -0.03],
  [0.05, -0.52, -0.25],
]
const CLAP: readonly [Point, Point, Point] = [
  [0.19, -0.18, 0.03],
  [0.24, -0.39, -0.1],
  [0.035, -0.2, -0.27],
]
const UP = new Vector3(0, 1, 0)

/** Geometry without ornament: its uv mean nothing to the carving. */
function plain(geometry: BufferGeometry, colour: string, kind: Relief): BufferGeometry {
  geometry.deleteAttribute('uv')
  return made(geometry, colour, kind)
}

/** Says how the vertices of `rest` move when hands clap: to their places in `raised`; `beats` in x, −1…1. */
function moving(rest: BufferGeometry, raised: BufferGeometry | null, beats: (x: number) => number): BufferGeometry {
  const from = rest.getAttribute('position')
  const to = raised?.getAttribute('position') ?? from
  const arm = new Float32Array(from.count * 4)
  for (let i = 0; i < from.count; i++) {
    arm.set([to.getX(i) - from.getX(i), to.getY(i) - from.getY(i), to.getZ(i) - from.getZ(i)], i * 4)
    arm[i * 4 + 3] = beats(i)
  }
  rest.setAttribute('arm', new BufferAttribute(arm, 4))
  return rest
}
const still = (geometry: BufferGeometry) => moving(geometry, null, () => 0)

/** A tapering tube between two points. */
function tube(a: Point, b: Point, ra: number, rb: number, around: number): BufferGeometry {
  const from = new Vector3(...a)
  const way = new Vector3(...b).sub(from)
  const length = way.length()
  return new CylinderGeometry(rb, ra, length, around, 1, true)
    .translate(0, length / 2, 0)
    .applyQuaternion(new Quaternion().setFromUnitVectors(UP, way.normalize()))
    .translate(from.x, from.y, from.z)
}

const mirrored = ([x, y, z]: Point, side: number, wide: number): Point => [x * side * wide, y, z]

/** Both arms with their hands; a sleeve covers the upper arm, and the lower one as far as `long` says. */
function arms(around: number, wide: number, sleeve: Relief, long: boolean): BufferGeometry[] {
  return [-1, 1].flatMap((side) => {
    const at = (pose: typeof LAP) =>
      pose.map((point, i) => mirrored(point, side, i === 0 ? wide : 1)) as [Point, Point, Point]
    const [lap, clap] = [at(LAP), at(CLAP)]
    const upper = ([s, e]: typeof lap) =>
      plain(tube(s, e, 0.052, 0.042, around), sleeve === RELIEF.skin ? SKIN : WHITE, sleeve)
    const lower = ([, e, h]: typeof lap) =>
      plain(tube(e, h, 0.042, 0.03, around), long ? WHITE : SKIN, long ? RELIEF.dress : RELIEF.skin)
    const hand = ([, , h]: typeof lap) =>
      plain(new OctahedronGeometry(0.052, 0).scale(0.55, 1.1, 0.8).translate(...h), SKIN, RELIEF.skin)
    const elbow = lower(lap)
    const reach = elbow.getAttribute('position')
    const forearm = (i: number) =>
      side * (Math.hypot(reach.getX(i) - lap[1][0], reach.getZ(i) - lap[1][2]) > 0.12 ? 1 : 0)
    return [
      moving(upper(lap), upper(clap), () => 0),
      moving(elbow, lower(clap), forearm),
      moving(hand(lap), hand(clap), () => side),
    ]
  })
}

interface Cut {
  around: number
  /** Half width of the shoulders against the measure. */
  wide: number
  hair: string
  /** What covers the head: bun, short, long, or bald on top. */
  style: 'bun' | 'short' | 'long' | 'bald'
  dress: 'suit' | 'gown'
}

function head({ around, hair, style }: Cut): BufferGeometry[] {
  const rings = around > 6 ? 7 : 4
  const face = made(
    new SphereGeometry(0.1, around, rings).scale(0.84, 1.18, 0.98).translate(0, 0.11, 0),
    SKIN,
    RELIEF.skin,
  )
  const cap = (radius: number, tilt: number, down: number) =>
    plain(
      new SphereGeometry(radius, around, 3, 0, 6.2832, 0, down)
        .scale(0.92, 1.12, 1.04)
        .rotateX(tilt)
        .translate(0, 0.135, 0.014),
      hair,
      RELIEF.hair,
    )
  const parts = [face, plain(tube([0, -0.1, 0.03], [0, 0.03, 0.015], 0.055, 0.047, around), SKIN, RELIEF.skin)]
  parts.push(cap(style === 'bald' ? 0.099 : 0.107, style === 'bald' ? 1.1 : 0.5, style === 'bald' ? 1.3 : 1.85))
  if (style === 'bun') parts.push(plain(new OctahedronGeometry(0.055, 1).translate(0, 0.22, 0.08), hair, RELIEF.hair))
  if (style === 'long')
    parts.push(
      plain(new CapsuleGeometry(0.08, 0.15, 1, 6).scale(1.1, 1, 0.6).translate(0, 0.01, 0.07), hair, RELIEF.hair),
    )
  return parts
}

function body({ around, wide, dress }: Cut): BufferGeometry[] {
  const suit = dress === 'suit'
  const over = suit ? RELIEF.dress : RELIEF.skin
  const parts = [
    // shoulders slope to the neck; a gown leaves them bare
    plain(
      new CapsuleGeometry(0.075, 0.26 * wide, 1, Math.max(4, around - 3))
        .rotateZ(Math.PI / 2)
        .scale(1, 1, 0.9)
        .translate(0, -0.175, 0.03),
      suit ? WHITE : SKIN,
      over,
    ),
    plain(
      tube([0, -0.22, 0.03], [0, -0.08, 0.025], 0.15 * wide, 0.055, around).scale(1, 1, 0.7),
      suit ? WHITE : SKIN,
      over,
    ),
    plain(
      new CylinderGeometry(0.165 * wide, 0.135 * wide, 0.4, around, 1, true)
        .scale(1.12, 1, 0.72)
        .translate(0, -0.38, 0.03),
      WHITE,
      RELIEF.dress,
    ),
  ]
  if (suit)
    parts.push(
      plain(
        new PlaneGeometry(0.11, 0.2).rotateY(Math.PI).rotateX(0.12).translate(0, -0.2, -0.103),
        '#e8e4da',
        RELIEF.linen,
      ),
      plain(new OctahedronGeometry(0.022, 0).scale(1.8, 0.8, 0.6).translate(0, -0.095, -0.09), '#0b0b0d', RELIEF.linen),
    )
  return parts
}

function person(cut: Cut): BufferGeometry {
  const suit = cut.dress === 'suit'
  return joined([
    ...[...head(cut), ...body(cut)].map(still),
    ...arms(Math.max(3, cut.around - 3), cut.wide, suit ? RELIEF.dress : RELIEF.skin, suit),
  ])
}

/**
 * Four people from the lap up, facing −Z (the stage), the chin at the origin: a woman with a bun, a man in evening dress,
 * a woman with long hair, an old man.
 */
export function people(): Person[] {
  const around = 8
  return [
    { geometry: person({ around, wide: 0.86, hair: '#2b180f', style: 'bun', dress: 'gown' }), colours: GOWNS },
    { geometry: person({ around, wide: 1.12, hair: '#17110e', style: 'short', dress: 'suit' }), colours: EVENING },
    { geometry: person({ around, wide: 0.88, hair: '#5b3a1e', style: 'long', dress: 'gown' }), colours: GOWNS },
    { geometry: person({ around, wide: 1.08, hair: '#8d8a86', style: 'bald', dress: 'suit' }), colours: EVENING },
  ]
}

/** Somebody of the orchestra, in black. */
export function musician(): Person {
  return { ...somebody(), colours: EVENING }
}

/** Head and shoulders, for the smallest machines. */
export function bust(): Person {
  const cut: Cut = { around: 4, wide: 1, hair: '#2a1a12', style: 'short', dress: 'gown' }
  return { geometry: joined([...head(cut), ...body(cut)].map(still)), colours: MIXED }
}

/** Anybody, from afar, in about a hundred and fifty triangles. */
export function somebody(): Person {
  return { geometry: person({ around: 5, wide: 1, hair: '#2a1a12', style: 'short', dress: 'gown' }), colours: MIXED }
}
