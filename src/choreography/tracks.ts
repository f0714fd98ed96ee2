import {
  ALL,
  ARM,
  BODY,
  LEG,
  type ArmValues,
  type BodyValues,
  type Channel,
  type LegValues,
  type Reading,
} from './channels'
import type { Track } from './track'
import type { Seconds } from '../notation/units'

const LEFT_LEG = BODY.length
const RIGHT_LEG = LEFT_LEG + LEG.length
const LEFT_ARM = RIGHT_LEG + LEG.length
const RIGHT_ARM = LEFT_ARM + ARM.length
/** Channels of an arm from this one on say what it reaches for: a hand is never late at what it holds. */
const REACH = ARM.indexOf('rw')

/**
 * Flesh gives: what a free leg, an arm or the head is told is felt over so long before and after, as the mean of three moments; seconds.
 * Feet on their marks, weight and the turn of the body are exact.
 */
const GIVES: Readonly<Record<string, Seconds>> = {
  ...Object.fromEntries(['el', 'az', 'to', 'kn', 'pf', 'ret', 'rh', 'rb'].map((c) => [c, 0.016])),
  ...Object.fromEntries(['ae', 'aa', 'at', 'af', 'aw', 'ap'].map((c) => [c, 0.018])),
  ...Object.fromEntries(['hy', 'hp', 'hi'].map((c) => [c, 0.016])),
}

/** A channel that moves. */
interface Live {
  index: number
  track: Track
}

/** Values of all channels at the last reading; every reading refills it whole. */
const values = new Float64Array(ALL.length)

/** All channels of a dance, ready to be read. */
export class Tracks {
  private readonly constants = new Float64Array(ALL.length)
  private readonly live: Live[] = []
  private readonly liveArms: Live[] = []
  readonly by: Readonly<Record<Channel, Track>>

  constructor(by: Readonly<Record<Channel, Track>>) {
    this.by = by
    ALL.forEach((channel, index) => {
      const track = by[channel]
      this.constants[index] = track.at(0)
      if (track.still) return
      const late = index >= LEFT_ARM && (index - LEFT_ARM) % ARM.length < REACH
      track.gives = GIVES[channel] ?? GIVES[channel.slice(0, -1)] ?? 0
      ;(late ? this.liveArms : this.live).push({ index, track })
    })
  }

  /** Reads every channel at t; the pose of the arms at its own time, for it may be late. */
  read(t: Seconds, armTime: Seconds, out: Reading): void {
    values.set(this.constants)
    sample(this.live, t)
    sample(this.liveArms, armTime)
    body(values, 0, out.body)
    leg(values, LEFT_LEG, out.left)
    leg(values, RIGHT_LEG, out.right)
    arm(values, LEFT_ARM, out.leftArm)
    arm(values, RIGHT_ARM, out.rightArm)
  }

  /** Reads the arms alone; the hands ask for a moment ago. */
  readArms(t: Seconds, left: ArmValues, right: ArmValues): void {
    values.set(this.constants)
    sample(this.liveArms, t)
    arm(values, LEFT_ARM, left)
    arm(values, RIGHT_ARM, right)
  }
}

/** When the channels are read. */
const when = new Float64Array(1)

function sample(channels: readonly Live[], t: Seconds): void {
  when[0] = t
  for (let i = 0; i < channels.length; i++) {
    const { track, index } = channels[i]!
    track.write(when, true, values, index)
  }
}

function body(v: Float64Array, o: number, out: BodyValues): void {
  out.psi = v[o]!
  out.tilt = v[o + 1]!
  out.open = v[o + 2]!
  out.list = v[o + 3]!
  out.ext = v[o + 4]!
  out.side = v[o + 5]!
  out.twist = v[o + 6]!
  out.hy = v[o + 7]!
  out.hp = v[o + 8]!
  out.hi = v[o + 9]!
  out.sup = v[o + 10]!
  out.cx = v[o + 11]!
  out.cz = v[o + 12]!
  out.hipY = v[o + 13]!
  out.hipW = v[o + 14]!
  out.pel = v[o + 15]!
  out.flut = v[o + 16]!
  out.live = v[o + 17]!
  out.felt = v[o + 18]!
  out.joy = v[o + 19]!
  out.sorrow = v[o + 20]!
  out.pride = v[o + 21]!
}

function leg(v: Float64Array, o: number, out: LegValues): void {
  out.el = v[o]!
  out.az = v[o + 1]!
  out.to = v[o + 2]!
  out.kn = v[o + 3]!
  out.pf = v[o + 4]!
  out.ret = v[o + 5]!
  out.rh = v[o + 6]!
  out.rb = v[o + 7]!
  out.gl = v[o + 8]!
  out.sk = v[o + 9]!
  out.rise = v[o + 10]!
  out.fc = v[o + 11]!
  out.fx = v[o + 12]!
  out.fz = v[o + 13]!
  out.fh = v[o + 14]!
  out.yaw = v[o + 15]!
  out.wg = v[o + 16]!
}

function arm(v: Float64Array, o: number, out: ArmValues): void {
  out.ae = v[o]!
  out.aa = v[o + 1]!
  out.at = v[o + 2]!
  out.af = v[o + 3]!
  out.aw = v[o + 4]!
  out.ap = v[o + 5]!
  out.curl = v[o + 6]!
  out.rw = v[o + 7]!
  out.rx = v[o + 8]!
  out.ry = v[o + 9]!
  out.rz = v[o + 10]!
  out.rl = v[o + 11]!
}
