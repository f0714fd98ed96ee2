import { useMemo, useRef } from 'react'
import { BoxGeometry, BufferGeometry, CapsuleGeometry, PlaneGeometry, Vector3, type Group } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { boneIndex } from '../../../notation/body'
import type { Vec3 } from '../../../notation/units'
import { Stuff } from '../../kit/Stuff'
import { useScenery } from '../../read'

/** Where her joints stand in a pose's positions. */
const SHOULDER = boneIndex('leftUpperArm') * 3
const OTHER = boneIndex('rightUpperArm') * 3
const ELBOW = boneIndex('leftLowerArm') * 3
const HIPS = boneIndex('hips') * 3

/** What it hangs over, metres: half its thickness, for the chair's back and for a shoulder. */
const THICK = { chair: 0.035, shoulder: 0.085 }
/** Over the shoulder joint, and from it towards the neck, metres. */
const OVER = 0.045
const INWARDS = 0.05
/** Width along what it hangs over, metres: cloth bunches up on a shoulder. */
const WIDE = { chair: 0.46, shoulder: 0.27 }
/** It follows a leaning body no farther, metres by the metre. */
const LEAN = 0.25
const COLOUR = '#8d7c62'

/**
 * One half of a coat laid over a rail along x: from the rail's crest round and down, `drop` metres, the rail 1 thick to
 * each side in z, the cloth 1 wide in x. It falls in folds that open downwards.
 */
function half(side: 1 | -1, drop: number, folds: number): BufferGeometry {
  const cloth = new PlaneGeometry(1, 1, 20, 16)
  const p = cloth.attributes.position!
  for (let i = 0; i < p.count; i++) {
    const x = p.getX(i)
    // A quarter of the way goes round the crest.
    const v = 0.5 - p.getY(i)
    const turn = Math.min(1, v / 0.25) * (Math.PI / 2)
    const down = Math.max(0, v - 0.25) / 0.75
    const fold = (0.15 + 0.75 * down) * Math.sin(x * folds + side) * 0.35
    const hem = 0.06 * Math.sin(x * 5 + 2 * side) * down
    p.setXYZ(i, x * (1 + 0.3 * down), (Math.cos(turn) - 1) * 0.06 - down * (drop + hem), side * (Math.sin(turn) + fold))
  }
  cloth.computeVertexNormals()
  return cloth
}

/** A sleeve that hangs down from the rail, in the measure of a half. */
const sleeve = (x: number, z: number, long: number) =>
  new CapsuleGeometry(0.16, long / 0.3, 4, 10).scale(1, 0.3, 3).translate(x, -long / 2 - 0.09, z)

/** The coat folded in four. */
function folded(): BufferGeometry {
  return mergeGeometries([
    new BoxGeometry(0.4, 0.05, 0.34).translate(0, 0.025, 0),
    new BoxGeometry(0.39, 0.045, 0.31).rotateY(0.05).translate(0.005, 0.07, 0.005),
    new CapsuleGeometry(0.04, 0.3, 3, 8).rotateZ(Math.PI / 2).translate(0, 0.11, -0.1),
  ])
}

const mix = (a: number, b: number, t: number) => a + (b - a) * t

/** Along what it hangs over, up, out to its front, and its middle. */
type Axes = Record<'along' | 'down' | 'out' | 'at', Vector3>

/** Hangs a half so that what is lower lies farther forward by `tilt`, metres by the metre. */
function hang(group: Group, { along, down, out, at }: Axes, tilt: number): void {
  const level = Math.hypot(out.x, out.z)
  down.set((-out.x / level) * tilt, 1, (-out.z / level) * tilt)
  group.matrix.makeBasis(along, down, out).setPosition(at)
  group.matrixWorldNeedsUpdate = true
}

/**
 * The father's coat. `coat.held` 0 over the back of the chair … 1 over her left shoulder: its halves hang down before and
 * behind it, each along the body that leans towards it. `coat.folded` 0–1 lies on the seat. `back` is the top of the
 * chair's back, `seat` the middle of its seat.
 */
export function FathersCoat({ back, seat, turn }: { back: Vec3; seat: Vec3; turn: number }) {
  const fore = useRef<Group>(null)
  const rear = useRef<Group>(null)
  const bundle = useRef<Group>(null)
  const shapes = useMemo(
    () => ({
      fore: mergeGeometries([half(1, 0.42, 15), sleeve(0.28, 1.15, 0.26)]),
      rear: mergeGeometries([half(-1, 0.6, 13), sleeve(-0.22, -1.15, 0.3)]),
      folded: folded(),
    }),
    [],
  )
  const axes = useMemo<Axes>(
    () => ({ along: new Vector3(), down: new Vector3(), out: new Vector3(), at: new Vector3() }),
    [],
  )
  useScenery((get, frame) => {
    const held = get('coat.held')
    const rest = get('coat.folded')
    const p = frame.cast[0]!.pose.positions
    // Her left, level; the chair looks the way its halves hang before and behind.
    const hers = Math.atan2(p[OTHER + 2]! - p[SHOULDER + 2]!, p[SHOULDER]! - p[OTHER]!)
    const apart = hers - (turn + Math.PI)
    const heading = hers - (1 - held) * Math.atan2(Math.sin(apart), Math.cos(apart))
    const lx = Math.cos(heading)
    const lz = -Math.sin(heading)
    // Cloth slides down with the arm it lies over.
    const reach = Math.hypot(p[ELBOW]! - p[SHOULDER]!, p[ELBOW + 2]! - p[SHOULDER + 2]!)
    const slope =
      Math.max(-0.5, Math.min(0.3, (0.6 * (p[ELBOW + 1]! - p[SHOULDER + 1]!)) / Math.max(0.12, reach))) * held
    // How far the hips lie before the shoulder, by the metre down.
    const ahead = (p[HIPS]! - p[SHOULDER]!) * -lz + (p[HIPS + 2]! - p[SHOULDER + 2]!) * lx
    const lean = Math.max(-LEAN, Math.min(LEAN, ahead / Math.max(0.2, p[SHOULDER + 1]! - p[HIPS + 1]!))) * held
    const wide = mix(WIDE.chair, WIDE.shoulder, held)
    const thick = mix(THICK.chair, THICK.shoulder, held)
    const { along, out, at } = axes
    along.set(lx, slope, lz).multiplyScalar(wide)
    out.set(-lz, 0, lx).multiplyScalar(thick)
    at.set(
      mix(back[0], p[SHOULDER]! - lx * INWARDS, held),
      mix(back[1], p[SHOULDER + 1]! + OVER, held),
      mix(back[2], p[SHOULDER + 2]! - lz * INWARDS, held),
    )
    hang(fore.current!, axes, Math.max(0, lean))
    hang(rear.current!, axes, Math.min(0, lean))
    fore.current!.visible = rear.current!.visible = rest < 0.5
    bundle.current!.visible = rest >= 0.5
  })
  return (
    <>
      <group ref={fore} name="coat" matrixAutoUpdate={false}>
        <Stuff kind="cloth" color={COLOUR} geometry={shapes.fore} />
      </group>
      <group ref={rear} name="coat" matrixAutoUpdate={false}>
        <Stuff kind="cloth" color={COLOUR} geometry={shapes.rear} />
      </group>
      <group ref={bundle} name="coat" position={seat} rotation={[0, turn, 0]}>
        <Stuff kind="cloth" color={COLOUR} geometry={shapes.folded} />
      </group>
    </>
  )
}
