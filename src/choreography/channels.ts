/**
 * Everything a dance says of a body at a moment, as numbers over time. Degrees and metres; sides are the dancer's.
 *
 * psi heading of the body (unwrapped) · tilt, open, list pelvis forwards, yaw to her left, left side up · ext, side, twist spine
 * · hy, hp, hi head against psi: yaw to her left, pitch up, inclination · sup who carries: 0 left … 1 right · cx, cz wanted place of the
 * centre of mass · hipY, hipW height of the pelvis and how much it rules over the support leg · pel 1 = cx, cz place the pelvis instead
 * · flut strength of the hands' flutter · live how much the body breathes · felt how far the dance, and not the scene, says what the face shows; joy, sorrow, pride what it then shows · axis share of the balance that is left to the turning axis.
 */
export const BODY = [
  'psi',
  'tilt',
  'open',
  'list',
  'ext',
  'side',
  'twist',
  'hy',
  'hp',
  'hi',
  'sup',
  'cx',
  'cz',
  'hipY',
  'hipW',
  'pel',
  'flut',
  'live',
  'felt',
  'joy',
  'sorrow',
  'pride',
] as const

/**
 * A leg. Free: el elevation from plumb (signed in the sagittal plane), az 0 front 90 side, to turnout, kn knee, pf pointed foot; ret 1 = the toe
 * is at the support leg, at knee (rh 1) or ankle (rh 0), in front (rb 1) or behind (rb −1); gl 1 = the toe keeps on the floor; wg = the foot
 * alone is turned outwards about the shin.
 * Carrying: sk knee, rise 0 flat … 1 pointe (up to 2: on the instep; below 0: on the heel). Contact: fc weight of the mark, fx fz mark of the toe's tip,
 * fh height above the floor, yaw direction of the foot on stage.
 */
export const LEG = [
  'el',
  'az',
  'to',
  'kn',
  'pf',
  'ret',
  'rh',
  'rb',
  'gl',
  'sk',
  'rise',
  'fc',
  'fx',
  'fz',
  'fh',
  'yaw',
  'wg',
] as const

/** An arm: the six numbers of `arms.ts`, curl of the fingers, and a point it reaches for (rw weight): on stage, or (rl 1) about her own hips, turned with her. */
export const ARM = ['ae', 'aa', 'at', 'af', 'aw', 'ap', 'curl', 'rw', 'rx', 'ry', 'rz', 'rl'] as const

export type BodyChannel = (typeof BODY)[number]
export type LegChannel = (typeof LEG)[number]
export type ArmChannel = (typeof ARM)[number]
export type Channel = BodyChannel | `${LegChannel | ArmChannel}${'L' | 'R'}`

export type BodyValues = Record<BodyChannel, number>
export type LegValues = Record<LegChannel, number>
export type ArmValues = Record<ArmChannel, number>

/** All channels: body, left leg, right leg, left arm, right arm. */
export const ALL: readonly Channel[] = [
  ...BODY,
  ...LEG.map((c) => `${c}L` as const),
  ...LEG.map((c) => `${c}R` as const),
  ...ARM.map((c) => `${c}L` as const),
  ...ARM.map((c) => `${c}R` as const),
]

const LEG_REST: LegValues = {
  el: 6,
  az: 60,
  to: 67,
  kn: 8,
  pf: 25,
  ret: 0,
  rh: 1,
  rb: 1,
  gl: 0,
  sk: 0,
  rise: 0,
  fc: 1,
  fx: 0,
  fz: 0,
  fh: 0,
  yaw: 0,
  wg: 0,
}
const ARM_REST: ArmValues = {
  ae: 26,
  aa: 58,
  at: 85,
  af: 48,
  aw: 12,
  ap: 0,
  curl: 0,
  rw: 0,
  rx: 0,
  ry: 0,
  rz: 0,
  rl: 0,
}
const BODY_REST: BodyValues = {
  psi: 0,
  tilt: 3,
  open: 0,
  list: 0,
  ext: 6,
  side: 0,
  twist: 0,
  hy: 0,
  hp: 0,
  hi: 0,
  sup: 0.5,
  cx: 0,
  cz: 0,
  hipY: 0.93,
  hipW: 0,
  pel: 0,
  flut: 0,
  live: 1,
  felt: 0,
  joy: 0,
  sorrow: 0,
  pride: 0,
}

/** Value of a channel in a body that stands still. */
export function restOf(channel: Channel): number {
  if (channel in BODY_REST) return BODY_REST[channel as BodyChannel]
  const name = channel.slice(0, -1)
  return name in LEG_REST ? LEG_REST[name as LegChannel] : ARM_REST[name as ArmChannel]
}

/** All channels at one moment, by part of the body. Overwritten at every reading. */
export interface Reading {
  body: BodyValues
  left: LegValues
  right: LegValues
  leftArm: ArmValues
  rightArm: ArmValues
}

/** A new reading, at rest. */
export function newReading(): Reading {
  return {
    body: { ...BODY_REST },
    left: { ...LEG_REST },
    right: { ...LEG_REST },
    leftArm: { ...ARM_REST },
    rightArm: { ...ARM_REST },
  }
}
