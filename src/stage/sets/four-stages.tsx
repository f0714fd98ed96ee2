import { useMemo, useRef } from 'react'
import { BoxGeometry, BufferGeometry, CylinderGeometry, Float32BufferAttribute, PlaneGeometry, type Group } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { boneIndex } from '../../notation/body'
import type { DancerFrame, Frame } from '../../notation/frame'
import { CutCloth } from '../kit/CutCloth'
import { Flat } from '../kit/Flat'
import { Fly } from '../kit/Fly'
import { GlowSprite } from '../kit/GlowSprite'
import { Marley } from '../kit/Marley'
import { PaintedCloth } from '../kit/PaintedCloth'
import { Stuff } from '../kit/Stuff'
import { useScenery } from '../read'
import { MOSCOW, NEW_YORK, PARIS, TOKYO } from './paint/cities'
import {
  BACK_WALL,
  FOUNTAIN,
  PHOTOGRAPH,
  PINE_CUT,
  PLAZA_CUT,
  SQUARE_CUT,
  STAIR_CUT,
  STRUCK_CUT,
  SUN_CUT,
  TRUNK,
} from './paint/city-pieces'
import { Shafts, type Shaft } from './parts/Shafts'

/** Steps of the ribbon, and her hands in a pose. */
const RIBBON = 14
const LEFT = boneIndex('leftMiddleProximal') * 3
const RIGHT = boneIndex('rightMiddleProximal') * 3
/** She who sits on the trunk in the coda. */
function sewing(frame: Frame): DancerFrame | undefined {
  for (let i = 0; i < frame.castCount; i++) if (frame.cast[i]!.member?.id === 'levi-tokyo') return frame.cast[i]
  return undefined
}

const CLOTH = { width: 20, height: 9, resolution: 0.9 } as const
/** A cut cloth before the portal at −9: it hides the blacks. */
const STREET = { width: 20, height: 9.5, resolution: 0.85 } as const
const STREET_Z = -8.88
const DUSK = { cyc: 0.9, top: 0.3, 'boomL.head': 0.35, pr4: 0.35 } as const
const DAYLIGHT = { cyc: 1.25, top: 0.4, foot: 0.35 } as const
/** Where the trunk stands, down stage left; she sits on its stage-left side. */
const TRUNK_AT = [3.92, 0, -0.56] as const

/** A letter folded into a bird, wings out along x, both faces. */
function birdGeometry(): BufferGeometry {
  const wing = [0, 0, 0.2, 0.34, 0.05, -0.06, 0, 0, -0.22]
  const fold = [0, 0, 0.2, 0, -0.09, -0.02, 0, 0, -0.22]
  const half = [...wing, ...fold]
  const mirrored = half.map((v, i) => (i % 3 === 0 ? -v : v))
  const turned = (list: number[]) =>
    list.flatMap((_, i) => (i % 9 === 0 ? [0, 6, 3].flatMap((k) => list.slice(i + k, i + k + 3)) : []))
  const all = [...half, ...turned(half), ...mirrored, ...turned(mirrored)]
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(all, 3))
  geometry.setAttribute('uv', new Float32BufferAttribute(new Float32Array((all.length / 3) * 2), 2))
  geometry.computeVertexNormals()
  return geometry
}

/** One letter: it crosses from stage right while `birds` goes from its number to the next, and sinks to the trunk. */
function PaperBird({ number, geometry }: { number: number; geometry: BufferGeometry }) {
  const bird = useRef<Group>(null)
  useScenery((get, frame) => {
    const u = (get('birds') - number) / 0.9
    const body = bird.current!
    body.visible = u > 0 && u < 1
    if (!body.visible) return
    const x = -7.2 + (TRUNK_AT[0] + 7.2) * u
    const y = 3.4 + 1.1 * Math.sin(u * 5 + number) * (1 - u) - 2.85 * u * u * u
    body.position.set(x, y, -2.6 - 0.7 * number + (TRUNK_AT[2] + 2.6 + 0.7 * number) * u * u)
    body.rotation.set(0.25 * Math.cos(u * 5), Math.PI / 2 - 0.5 * u, 0.35 * Math.sin(frame.sceneTime * 7 + number))
  })
  return (
    <group ref={bird} visible={false}>
      <Stuff name="geometry" kind="cloth" color="#f6f1e4" geometry={geometry} />
    </group>
  )
}

/** The satin ribbon she sews, from hand to hand with a loop that hangs, while `ribbon` is up. */
function SewnRibbon() {
  const strip = useMemo(() => new PlaneGeometry(1, 1, RIBBON, 1), [])
  const group = useRef<Group>(null)
  useScenery((get, frame) => {
    const dancer = sewing(frame)
    group.current!.visible = get('ribbon') > 0.5 && dancer !== undefined
    if (!group.current!.visible || !dancer) return
    const { positions } = dancer.pose
    const p = strip.attributes.position!
    for (let i = 0; i <= RIBBON; i++) {
      const u = i / RIBBON
      const sag = 0.26 * Math.sin(Math.PI * u) + 0.03 * Math.sin(9 * u + 2 * frame.sceneTime)
      const x = positions[LEFT]! + (positions[RIGHT]! - positions[LEFT]!) * u
      const y = positions[LEFT + 1]! + (positions[RIGHT + 1]! - positions[LEFT + 1]!) * u - sag
      const z = positions[LEFT + 2]! + (positions[RIGHT + 2]! - positions[LEFT + 2]!) * u
      p.setXYZ(i, x, y + 0.012, z)
      p.setXYZ(i + RIBBON + 1, x, y - 0.012, z + 0.006)
    }
    p.needsUpdate = true
    strip.computeVertexNormals()
  })
  return (
    <group ref={group} visible={false}>
      <Stuff name="strip" kind="cloth" color="#f0a9b4" geometry={strip} />
    </group>
  )
}

/** The photograph in her right hand, turned half to her face and half to ours, while `photograph` is up. */
function HeldPhotograph() {
  const group = useRef<Group>(null)
  useScenery((get, frame) => {
    const dancer = sewing(frame)
    group.current!.visible = get('photograph') > 0.5 && dancer !== undefined
    if (!group.current!.visible || !dancer) return
    const { positions } = dancer.pose
    group.current!.position.set(positions[RIGHT]! + 0.03, positions[RIGHT + 1]! + 0.03, positions[RIGHT + 2]!)
  })
  return (
    <group ref={group} visible={false}>
      <Flat
        name="four-stages/photograph"
        paint={PHOTOGRAPH}
        width={0.13}
        height={0.18}
        thickness={0.004}
        rotation={[-0.25, -0.6, 0]}
      />
    </group>
  )
}

/** A standing lamp: foot, stem, a shade of thin brass. */
function lampGeometry() {
  return mergeGeometries([
    new CylinderGeometry(0.14, 0.17, 0.04, 20).translate(0, 0.02, 0),
    new CylinderGeometry(0.014, 0.018, 1.6, 8).translate(0, 0.82, 0),
    new CylinderGeometry(0.06, 0.17, 0.2, 20, 1, true).translate(0, 1.7, 0),
  ])
}

/** The trunk that travels with her: labels on two sides, a lamp beside it. */
function TravellingTrunk() {
  const lid = useMemo(() => new BoxGeometry(1, 0.06, 0.56).translate(0, 0.47, 0), [])
  const chest = useMemo(() => new BoxGeometry(0.97, 0.44, 0.52).translate(0, 0.22, 0), [])
  const lamp = useMemo(lampGeometry, [])
  return (
    <group position={TRUNK_AT} rotation={[0, 1.45, 0]}>
      <Stuff name="chest" kind="wood" color="#5e3d26" geometry={chest} />
      <Stuff name="lid" kind="wood" color="#5c3d24" geometry={lid} />
      <Flat
        name="four-stages/trunk"
        paint={TRUNK}
        width={0.98}
        height={0.44}
        thickness={0.01}
        position={[0, 0, 0.27]}
      />
      <Flat
        name="four-stages/trunk"
        paint={TRUNK}
        width={0.98}
        height={0.44}
        thickness={0.01}
        position={[0, 0, -0.27]}
        rotation={[0, Math.PI, 0]}
      />
      {/* The end that looks at the house. */}
      <Flat
        name="four-stages/trunk-end"
        paint={TRUNK}
        width={0.52}
        height={0.44}
        thickness={0.01}
        position={[-0.49, 0, 0]}
        rotation={[0, -Math.PI / 2, 0]}
      />
      <Stuff name="stand" kind="brass" color="#8a6a3a" geometry={lamp} position={[0.85, 0, -0.35]} />
      <GlowSprite size={0.7} color="#ffd9a0" level={0.8} channel="pr1" position={[0.85, 1.66, -0.35]} />
    </group>
  )
}

/** What stands at both sides of every city: drawn curtains of her own trunk theatre, night blue with a worn gold edge. */
const SHOW_PORTAL = /* glsl */ `
vec4 paint(vec2 p) {
  float x = abs(p.x), tie = exp(-pow((p.y - 3.1) / 1.5, 2.));
  float edge = 6.6 + .6 * tie + .12 * sin(p.y * 2.1) + .45 * smoothstep(2.6, .0, p.y) * -.4;
  float swag = 7.5 + .45 * sqrt(max(0., 1. - pow((mod(p.x + 1.6, 3.2) - 1.6) / 1.6, 2.))) * -1. + .045 * p.x * p.x * .3;
  float u = x - edge;
  float fold = .5 + .5 * cos((u * 7. + .9 * sin(p.y * .8) - 2.2 * tie * u) * 2.2);
  vec3 c = mix(vec3(.006, .008, .018), vec3(.085, .075, .16), fold * fold) * (.75 + .4 * fbm(p * 5.));
  float hem = max(smoothstep(.10, .05, abs(u - .06)), 0.);
  float over = step(swag, p.y);
  float belly = .5 + .5 * cos((p.y - swag) * 22.);
  c = mix(c, mix(vec3(.010, .010, .024), vec3(.095, .08, .17), belly * belly), over);
  hem = max(hem * (1. - over), smoothstep(.12, .07, abs(p.y - swag - .08)));
  c = mix(c, vec3(.62, .40, .14) * (.35 + .6 * fract(p.x * 9. + p.y * 9.)), hem);
  c = mix(c, vec3(.55, .36, .13), smoothstep(.09, .05, abs(p.y - 3.1 + .2 * u)) * step(0., u) * step(u, .7) * (1. - over));
  return vec4(c * canvasGrain(p), max(step(0., u), over));
}`

/** The grid above the bare stage lets a little night through. */
const GRID: readonly Shaft[] = [
  { from: [-4.4, 9.4, -10], to: [-2, 0, -5.6], wide: [0.4, 1.8] },
  { from: [-1.4, 9.6, -10.4], to: [1, 0, -6], wide: [0.4, 1.8], share: 0.8 },
  { from: [2, 9.4, -10], to: [4.2, 0, -5.4], wide: [0.4, 1.7], share: 0.8 },
]

/** Four painted cities on one fly cycle, and behind them the bare wall; the trunk stays. */
export default function FourStages() {
  const bird = useMemo(birdGeometry, [])
  return (
    <>
      <Marley color="#393a40" roughness={0.55} reflect={0.62} blur={0.95} />
      <PaintedCloth
        name="four-stages/wall"
        paint={BACK_WALL}
        width={18}
        height={9.5}
        position={[0, 0, -12.4]}
        lit={{ cyc: 0.7, back: 0.16, gobo: 0.3, pr1: 0.42 }}
        ambient={0.015}
        resolution={0.75}
      />
      <Fly piece="moscow" position={[0, 0, -12.2]}>
        <PaintedCloth name="four-stages/moscow" paint={MOSCOW} {...CLOTH} lit={DAYLIGHT} glow={0.55} />
      </Fly>
      <Fly piece="square" position={[0, 0, STREET_Z]}>
        <CutCloth name="four-stages/square" paint={SQUARE_CUT} {...STREET} lit={DUSK} />
        {[-5.45, 5.45].map((x) => (
          <GlowSprite key={x} size={2.6} color="#ffc88a" level={0.5} channel="pr4" position={[x, 3.1, 0.1]} />
        ))}
      </Fly>
      <Fly piece="new-york" position={[0, 0, -11.95]}>
        <PaintedCloth name="four-stages/new-york" paint={NEW_YORK} {...CLOTH} lit={DAYLIGHT} glow={0.6} />
      </Fly>
      <Fly piece="fountain" position={[0, 0, STREET_Z]}>
        <CutCloth name="four-stages/plaza" paint={PLAZA_CUT} {...STREET} lit={DUSK} />
        <PaintedCloth
          name="four-stages/fountain"
          paint={FOUNTAIN}
          width={7}
          height={4}
          position={[0, 0, -1.8]}
          lit={{ cyc: 0.9, top: 0.8, pr4: 1.1 }}
          glow={0.45}
          soft
          resolution={0.5}
        />
      </Fly>
      <Fly piece="paris" position={[0, 0, -11.7]}>
        <PaintedCloth name="four-stages/paris" paint={PARIS} {...CLOTH} lit={DAYLIGHT} glow={0.45} />
      </Fly>
      <Fly piece="stair" position={[0, 0, STREET_Z]}>
        <CutCloth
          name="four-stages/stair"
          paint={STAIR_CUT}
          {...STREET}
          lit={{ cyc: 0.5, top: 0.4, pr4: 0.8, foot: 0.3 }}
        />
        {[-3.16, 3.16].map((x) => (
          <GlowSprite key={x} size={2.4} color="#ffd29a" level={0.5} channel="pr4" position={[x, 2.2, 0.1]} />
        ))}
      </Fly>
      <Fly piece="tokyo" position={[0, 0, -11.45]}>
        <PaintedCloth
          name="four-stages/tokyo"
          paint={TOKYO}
          {...CLOTH}
          lit={{ cyc: 1.3, top: 0.4, pr4: 0.1 }}
          ambient={0.05}
        />
        <CutCloth
          name="four-stages/sun"
          paint={SUN_CUT}
          width={4}
          height={3}
          position={[1.3, 4.1, 0.06]}
          lit={{ pr3: 1.05 }}
          ambient={0}
          resolution={0.4}
        />
        <CutCloth
          name="four-stages/pine"
          paint={PINE_CUT}
          {...STREET}
          position={[0, 0, 2.57]}
          lit={{ cyc: 0.3, pr4: 1, 'boomL.head': 0.2 }}
        />
      </Fly>
      {/* Comes unseen behind the last city, before that one flies. */}
      <CutCloth
        name="four-stages/struck"
        paint={STRUCK_CUT}
        width={13}
        height={4.2}
        position={[0, 0, -11.7]}
        lit={{ pr1: 0.3, gobo: 0.16, back: 0.1, cyc: 0.4 }}
        ambient={0.012}
        resolution={0.7}
        presence="struck"
      />
      <CutCloth
        name="four-stages/portal"
        paint={SHOW_PORTAL}
        width={24}
        height={10.5}
        position={[0, 0, -1.4]}
        lit={{ foot: 1, 'boomL.head': 0.4, 'boomR.head': 0.4, foh: 0.6, pr4: 0.25, fs1: 0.1 }}
        ambient={0.012}
        resolution={0.6}
      />
      <Shafts shafts={GRID} channel="back" level={0.3} motes={0.4} />
      {[0, 1, 2, 3].map((number) => (
        <PaperBird key={number} number={number} geometry={bird} />
      ))}
      <TravellingTrunk />
      <SewnRibbon />
      <HeldPhotograph />
    </>
  )
}
