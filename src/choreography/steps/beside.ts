import type { Side } from '../../notation/body'
import type { Dance } from '../../notation/scene'
import { newPose, boneIndex } from '../../notation/body'
import type { Beats, Degrees, Vec3 } from '../../notation/units'
import type { ArmPose } from '../arms'
import type { Pen } from '../pen'
import { nearest, SIDES, signOf } from '../positions'
import type { Arms, Step, Target } from '../types'
import { RAD } from '../vec'

/** Options of what runs beside the steps. */
export interface BesideOptions {
  beats?: Beats
}

function armStep(name: string, beats: Beats, write: (pen: Pen) => void, side?: Side): Step {
  return { name, layer: 'arms', beats, write, ...(side ? { side } : {}) }
}

/** Arms to a pose, arriving at the end; a way up from low passes the first position. */
export function arms(pose: Arms, o: BesideOptions & { near?: Side } = {}): Step {
  return armStep('arms', o.beats ?? 2, (pen) => {
    pen.arms(pen.t1, pose, o.near ?? 'right')
  })
}

/** Swan wings for as long as said; `period` in beats. The elbow leads, the hand trails; `alarm` beats twice as fast. */
export function wings(o: BesideOptions & { period?: Beats; alarm?: boolean; size?: number } = {}): Step {
  return armStep('wings', o.beats ?? 8, (pen) => {
    const beat = pen.length / pen.beats
    const period = (o.period ?? (o.alarm ? 1 : 2)) * beat
    const size = o.size ?? 1
    const start = pen.t0 + Math.min(0.5, period * 0.4, pen.length * 0.3)
    const pieces = Math.max(4, Math.ceil(((pen.t1 - start) / period) * 10))
    for (const side of SIDES) {
      const late = side === 'left' ? 0 : 0.03
      const c = side === 'left' ? 'L' : 'R'
      const wave = (lag: Degrees) => (t: number) => Math.sin((2 * Math.PI * (t - start - late)) / period - lag * RAD)
      const follow = (channel: 'ae' | 'aa' | 'af' | 'aw', f: (t: number) => number): void =>
        pen.curve(`${channel}${c}`, start, pen.t1, pieces, f)
      const [up, elbow, wrist] = [wave(0), wave(60), wave(100)]
      follow('ae', (t) => 90 + 24 * size * up(t))
      follow('aa', (t) => 92 + 6 * Math.cos((2 * Math.PI * (t - start - late)) / period))
      follow('af', (t) => 22 - 15 * size * elbow(t))
      follow('aw', (t) => -4 - 26 * size * wrist(t))
      pen.arm(side, start, { at: 72, ap: 18 })
      pen.arm(side, pen.t1, { at: 72, ap: 18 })
    }
  })
}

/** The Firebird's hands tremble over whatever the arms do, in a burst. */
export function flutter(o: BesideOptions & { size?: number } = {}): Step {
  return {
    name: 'flutter',
    layer: 'arms',
    beats: o.beats ?? 1,
    hands: true,
    write: (pen) => {
      const size = o.size ?? 1
      pen.body(pen.t0, { flut: 0 })
      pen.body(pen.at(0.3), { flut: size })
      pen.body(pen.at(0.7), { flut: size })
      pen.body(pen.t1, { flut: 0 })
    },
  }
}

/** Where a target is at a time. */
function targetAt(target: Target | ((t: number) => Vec3), t: number, height: number): Vec3 {
  if (typeof target === 'function') return target(t)
  if ('placeAt' in target) {
    const place = { x: 0, z: 0, rise: 0, heading: 0 }
    target.placeAt(t, place)
    return [place.x, height + place.rise, place.z]
  }
  return target.length === 2 ? [target[0], height, target[1]] : target
}

/** The hand of another dancer, for `reach`. */
export function handOf(dancer: Dance, side: Side): (t: number) => Vec3 {
  const pose = newPose()
  const i = boneIndex(side === 'left' ? 'leftMiddleProximal' : 'rightMiddleProximal') * 3
  return (t) => {
    dancer.poseAt(t, pose)
    return [pose.positions[i]!, pose.positions[i + 1]!, pose.positions[i + 2]!]
  }
}

/** Seconds between the points of a moving target, and how long round each its way is read. */
const SAMPLE = 0.1
const NEAR = 0.03

/** Hand to a point on stage, kept there for the rest of the step and after it until `letGo`. */
export function reach(
  side: Side,
  target: Target | ((t: number) => Vec3),
  o: BesideOptions & { hold?: Beats | boolean } = {},
): Step {
  const beats = o.beats ?? 2
  const hold = typeof o.hold === 'number' ? o.hold : 0
  return {
    name: 'reach',
    layer: 'arms',
    beats: beats + hold,
    side,
    hands: true,
    write: (pen) => {
      const there = pen.at(beats / (beats + hold))
      const moving = typeof target === 'function' || 'placeAt' in target
      const was = pen.now(side === 'left' ? 'rwL' : 'rwR') > 0
      const c = side === 'left' ? 'L' : 'R'
      const key = (t: number): void => {
        const at = targetAt(target, t, 1.1)
        if (!moving) {
          pen.arm(side, t, { rx: at[0], ry: at[1], rz: at[2] })
          return
        }
        // How fast it goes there, and how fast that changes: a hand that is led from place to place would tremble.
        const [before, after] = [targetAt(target, t - NEAR, 1.1), targetAt(target, t + NEAR, 1.1)]
        for (const [i, axis] of (['rx', 'ry', 'rz'] as const).entries())
          pen.key(
            `${axis}${c}`,
            t,
            at[i]!,
            (after[i]! - before[i]!) / (2 * NEAR),
            (after[i]! - 2 * at[i]! + before[i]!) / NEAR ** 2,
          )
      }
      if (!was) key(pen.t0)
      if (moving) for (let t = was ? there : pen.t0; t < pen.t1; t += SAMPLE) key(t)
      key(moving ? pen.t1 : there)
      pen.arm(side, pen.t0, { rw: was ? 1 : 0 })
      pen.arm(side, there, { rw: 1 })
      const falls = handFalls(pen, side, o.hold === true)
      if (falls === null) return
      pen.arm(side, falls, { rw: 1 })
      pen.arm(side, falls + FALLS, { rw: 0 })
      keepPoint(pen, side, falls + FALLS)
    },
  }
}

/** The point a hand was brought to stays where it is until t, whatever it is brought to next. */
function keepPoint(pen: Pen, side: Side, t: number): void {
  const c = side === 'left' ? 'L' : 'R'
  pen.keep(t, `rx${c}`, `ry${c}`, `rz${c}`)
}

/** A hand that is given up comes away in this time, seconds. */
const FALLS = 0.5
/** From further than this from its point, metres over the floor, a hand does not stay on it. */
const TOO_FAR = 0.8

/** When a hand leaves the point it was brought to: as the next step sets the arm, or, if it is to stay, when she has gone too far. */
function handFalls(pen: Pen, side: Side, stays: boolean): number | null {
  const c = side === 'left' ? 'L' : 'R'
  if (!stays) {
    const next = pen.sheet.next(`ae${c}`, pen.t1)
    return next ? Math.max(pen.t1, Math.min(next.t - FALLS, Math.max(next.from, pen.t1))) : null
  }
  const end = Math.max(pen.t1, pen.sheet.lastTime('cx'))
  const x = pen.sheet.track('cx')
  const z = pen.sheet.track('cz')
  for (let t = pen.t1; t < end; t += 0.1)
    if (Math.hypot(x.at(t) - pen.now(`rx${c}`), z.at(t) - pen.now(`rz${c}`)) > TOO_FAR)
      return Math.max(pen.t1, t - FALLS)
  return null
}

/**
 * Hand to a point about her own hips [to her left, up, forwards] (metres), which goes with her until `letGo`: the hands of people who dance
 * exactly alike meet between them.
 */
export function link(side: Side, at: Vec3, o: BesideOptions = {}): Step {
  return {
    name: 'link',
    layer: 'arms',
    beats: o.beats ?? 1,
    side,
    hands: true,
    write: (pen) => {
      const [rx, ry, rz] = at
      pen.arm(side, pen.t0, { rx, ry, rz, rl: 1, rw: 0 })
      pen.arm(side, pen.t0 + 1e-3, { rx, ry, rz, rl: 1 })
      pen.arm(side, pen.t1, { rx, ry, rz, rl: 1, rw: 1 })
    },
  }
}

/** Ends a reach. */
export function letGo(side: Side, o: BesideOptions = {}): Step {
  return {
    name: 'letGo',
    layer: 'arms',
    beats: o.beats ?? 1,
    side,
    hands: true,
    write: (pen) => {
      const c = side === 'left' ? 'rwL' : 'rwR'
      const held = pen.sheet.track(c).at(pen.t0)
      pen.sheet.overrule(c, pen.t0, Infinity)
      pen.key(c, pen.t0, held)
      pen.key(c, pen.t1, 0)
      keepPoint(pen, side, pen.t1)
    },
  }
}

/** Points with a straight arm. */
export function point(side: Side, target: Target, o: BesideOptions = {}): Step {
  return armStep(
    'point',
    o.beats ?? 2,
    (pen) => {
      const { az, el } = direction(pen, targetAt(target, pen.t1, 1.3), 1.35, pen.t1)
      const own = az * signOf(side)
      const pose: ArmPose = [Math.max(20, Math.min(160, 90 + el)), Math.max(-40, Math.min(125, own)), 50, 6, -4, 80]
      pen.armPose(side, pen.t1, pose)
    },
    side,
  )
}

/** Direction from her to a point, degrees: to her left, and up. */
function direction(pen: Pen, at: Vec3, height: number, t: number): { az: Degrees; el: Degrees } {
  const [x, z, psi] = (['cx', 'cz', 'psi'] as const).map((c) => pen.sheet.track(c).at(t)) as [number, number, number]
  const dx = at[0] - x
  const dz = at[2] - z
  const heading = Math.atan2(dx, dz) / RAD
  return {
    az: heading - psi - 360 * Math.round((heading - psi) / 360),
    el: Math.atan2(at[1] - height * pen.scale, Math.hypot(dx, dz)) / RAD,
  }
}

/** Head by degrees: yaw + to her right, pitch + up, incl + ear to her right shoulder. */
export function head(to: { yaw?: Degrees; pitch?: Degrees; incl?: Degrees }, o: BesideOptions = {}): Step {
  return {
    name: 'head',
    layer: 'head',
    beats: o.beats ?? 1,
    write: (pen) =>
      pen.body(handsOver(pen, Math.min(pen.t1, pen.t0 + 0.9)), {
        hy: -(to.yaw ?? 0),
        hp: to.pitch ?? 0,
        hi: -(to.incl ?? 0),
      }),
  }
}

/** Time a head needs to come back to the front before a turn spots, seconds. */
const BACK_TO_FRONT = 0.36

/** When a look must be over: at t, or early enough for what the head does next. */
function handsOver(pen: Pen, t: number): number {
  const next = pen.sheet.next('hy', t)
  return next?.vel === undefined ? t : Math.max(pen.t0 + 0.05, Math.min(t, next.t - BACK_TO_FRONT))
}

/** Furthest the head turns and bends to look, degrees. */
const LOOK_YAW = 74
const LOOK_PITCH = 50

/** Looks at a point, a mark or a dancer, and follows while it lasts. */
export function lookAt(target: Target, o: BesideOptions = {}): Step {
  return {
    name: 'lookAt',
    layer: 'head',
    beats: o.beats ?? 4,
    write: (pen) => {
      const end = handsOver(pen, pen.t1)
      const begin = pen.t0 + Math.min(0.45, (end - pen.t0) * 0.5)
      const n = Math.max(1, Math.ceil((end - begin) / 0.3))
      for (let i = 0; i <= n; i++) {
        const t = begin + ((end - begin) * i) / n
        const { az, el } = direction(pen, targetAt(target, t, 1.5 * pen.scale), 1.55, t)
        pen.body(t, {
          hy: Math.max(-LOOK_YAW, Math.min(LOOK_YAW, az)),
          hp: Math.max(-LOOK_PITCH, Math.min(LOOK_PITCH, el)),
          hi: 0,
        })
      }
    },
  }
}

/** Gives the head back: front, with the body. */
export function lookFront(o: BesideOptions = {}): Step {
  return {
    name: 'lookFront',
    layer: 'head',
    beats: o.beats ?? 1,
    write: (pen) => {
      const psi = pen.sheet.track('psi').at(pen.t1)
      pen.body(pen.t1, { hy: Math.max(-LOOK_YAW, Math.min(LOOK_YAW, nearest(0, psi) - psi)), hp: 2, hi: 0 })
    },
  }
}

/** Trunk by degrees: lean forwards, side + to her right, twist + to her left, arch back. */
export function torso(
  to: { lean?: Degrees; side?: Degrees; twist?: Degrees; arch?: Degrees },
  o: BesideOptions = {},
): Step {
  return {
    name: 'torso',
    layer: 'torso',
    beats: o.beats ?? 2,
    write: (pen) => {
      const { tilt, ext } = leaning(pen, to.lean ?? 0)
      pen.body(pen.t1, { tilt, ext: ext + (to.arch ?? 0), side: -(to.side ?? 0), twist: to.twist ?? 0 })
    },
  }
}

/** Hips lower than this share of their height at rest kneel or sit: from there the back bends, for the thighs are in the way of the pelvis. */
const SEATED = 0.72
/** Share of a lean the pelvis then gives, and what of the spine's bend comes to the chest. */
const PELVIS_GIVES = 0.42
const SPINE_GIVES = 0.8
/** A pelvis tipped back as far as this lies, degrees. */
const LIES: Degrees = -40

/** Who sits on the floor sits behind the pelvis' middle: hips lower than this, metres, the pelvis and the back as `sitFloor` leaves them, degrees. */
const FLOOR = { below: 0.3, tilt: -12, ext: -4, gives: 0.2 } as const

/** Tilt of the pelvis and bend of the spine that bring the chest so far forwards where the body is at the step's end. */
function leaning(pen: Pen, lean: Degrees): { tilt: Degrees; ext: Degrees } {
  const low = pen.sheet.track('hipW').at(pen.t1) > 0.5
  const lies = pen.sheet.track('tilt').at(pen.t0) < LIES
  if (low && !lies && pen.sheet.track('hipY').at(pen.t1) < FLOOR.below * pen.scale)
    return {
      tilt: FLOOR.tilt + lean * FLOOR.gives,
      ext: FLOOR.ext - (lean * (1 - FLOOR.gives)) / SPINE_GIVES,
    }
  if (!low || pen.sheet.track('hipY').at(pen.t1) > SEATED * pen.rig.body.rest[1]!) return { tilt: 3 + lean, ext: 6 }
  return { tilt: 3 + lean * PELVIS_GIVES, ext: 6 - (lean * (1 - PELVIS_GIVES)) / SPINE_GIVES }
}
