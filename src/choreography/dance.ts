import type { Pose, Place } from '../notation/body'
import type { Expression } from '../notation/face'
import type { PackedDance, Rehearsed } from '../notation/scene'
import type { Seconds } from '../notation/units'
import { barAndBeat, sayBar } from '../score/tempo'
import { checkBoards } from './boards'
import { Compiled } from './compiled'
import { readExpression } from './expression'
import { landJumps } from './flights'
import { checkHaste } from './haste'
import { joinOf } from './joins'
import { TURNOUT, type Habits } from './habits'
import { packDance, unpackDance, type DancedStep } from './packed'
import { Pen, resolveArms } from './pen'
import { checkCounts, giveLeads, placeRows, startOf, type Complain, type Placed } from './phrase'
import { balancePoint, onStage, positionFeet, SIDES } from './positions'
import { rigOf, type Rig } from './rig'
import { Sheet } from './sheet'
import type { Stance } from './stance'
import { writePose, type Placement } from './placement'
import { CORPS, HERO, solve, type Care } from './solve'
import { Tracks } from './tracks'
import type { ArmChannel, BodyChannel, Channel } from './channels'
import { riseUp } from './steps/kneel'
import type { DanceOptions, Row, Step } from './types'

/** Time she takes to get up from the floor for a step that is danced standing, at most two fifths of the step. */
const GET_UP: Seconds = 0.8

const ARM_CHANNELS: readonly ArmChannel[] = ['ae', 'aa', 'at', 'af', 'aw', 'ap']
const OVERRULES: Record<'head' | 'torso' | 'face', readonly BodyChannel[]> = {
  face: [],
  head: ['hy', 'hp', 'hi'],
  torso: ['tilt', 'ext', 'side', 'twist'],
}

function overruled(step: Step): readonly Channel[] {
  if (step.layer === 'body' || step.hands) return []
  if (step.layer !== 'arms') return OVERRULES[step.layer]
  const sides = step.side ? [step.side === 'left' ? 'L' : 'R'] : ['L', 'R']
  return sides.flatMap((s) => ARM_CHANNELS.map((c) => `${c}${s}` as Channel))
}

function startOn(sheet: Sheet, o: DanceOptions, rig: Rig, habits: Habits, t: Seconds): Stance {
  const position = o.position ?? (habits.turnout === undefined ? 'fifth' : 'parallel')
  const front = 'right'
  const [x, z] = o.at
  const psi = o.facing ?? 0
  const marks = positionFeet(position, front, habits.turnout ?? TURNOUT, rig.scale)
  const feet = { left: onStage(marks.left, x, z, psi), right: onStage(marks.right, x, z, psi) }
  const start = (channel: Channel, v: number): void => sheet.begin(channel, t, v)
  const b = (['left', 'right'] as const).map((s) => balancePoint(feet[s], 0, rig.scale))
  const weight = position === 'b+' ? 1 : 0.5
  start('psi', psi)
  start('sup', weight)
  start('cx', b[0]![0] + (b[1]![0] - b[0]![0]) * weight)
  start('cz', b[0]![1] + (b[1]![1] - b[0]![1]) * weight)
  SIDES.forEach((side, i) => {
    const s = side === 'left' ? 'L' : 'R'
    const arm = resolveArms(o.arms ?? (habits.turnout === undefined ? 'bas' : 'relaxed'), front)[i as 0 | 1]
    ARM_CHANNELS.forEach((c, k) => start(`${c}${s}`, arm[k]!))
    start(`fx${s}`, feet[side].x)
    start(`fz${s}`, feet[side].z)
    start(`yaw${s}`, feet[side].yaw)
    if (position === 'b+' && side !== front) start(`rise${s}`, 0.88)
    sheet.plantBegins(side, t, feet[side].x, feet[side].z)
  })
  return {
    x,
    z,
    psi,
    front,
    position,
    feet,
    rise: 0,
    speed: 0,
    low: false,
    support: position === 'b+' ? front : 'both',
    down: { left: true, right: true },
  }
}

/** Refuses a step that cannot follow from how she stands: nobody turns or jumps from a knee. */
function checkJoin(p: Placed, before: Placed | undefined, stance: Stance, complain: Complain): void {
  const from = joinOf(p.step.name)?.from ?? 'any'
  const after = before ? `"${before.step.name}" of ${sayBar(before.row)}` : 'what she begins with'
  if (from !== 'any' && stance.low)
    throw complain(
      p,
      `begins on her feet, but ${after} leaves her low, on a knee, in a lunge, on a seat or the floor`,
      'put riseUp() between them',
    )
  if (from === 'one' && stance.support === 'both')
    throw complain(
      p,
      `begins on one leg, but ${after} leaves her on two feet`,
      'put an arabesque, an attitude or a retiré before it',
    )
}

/** What a compiled dance is made of; rigid copies share it. */
export interface Made {
  rig: Rig
  compiled: Compiled
  habits: Habits
  care: Care
  at: Placement
  /** Steps of the body in order of time. */
  steps: readonly DancedStep[]
  /** Reads the music this much earlier: a canon. */
  delay: Seconds
}

/** A dance that can be copied to another place. It is compiled when it is first read, unless it was compiled elsewhere and is handed over. */
export class MadeDance implements Rehearsed {
  private ready: Made | null = null

  constructor(
    readonly duration: Seconds,
    private readonly make: (rehearsed?: PackedDance) => Made,
  ) {}

  get rehearsed(): boolean {
    return this.ready !== null
  }

  pack(): PackedDance {
    return packDance(this.made.compiled, this.made.steps)
  }

  adopt(packed: PackedDance): void {
    this.ready ??= this.make(packed)
  }

  get made(): Made {
    this.ready ??= this.make()
    return this.ready
  }

  poseAt(t: Seconds, out: Pose): void {
    const { rig, compiled, habits, care, at, delay } = this.made
    writePose(solve(rig, compiled, t - delay, habits, care), at, out)
  }

  stepAt(t: Seconds): string | null {
    const { steps, delay } = this.made
    return steps.findLast(({ start, end }) => start <= t - delay && t - delay < end)?.name ?? null
  }

  faceAt(t: Seconds, out: Expression): void {
    const { compiled, delay } = this.made
    readExpression(compiled.tracks, t - delay, out)
  }

  placeAt(t: Seconds, out: Place): void {
    const { rig, compiled, at, delay } = this.made
    const { by } = compiled.tracks
    const time = t - delay
    const sign = at.mirror ? -1 : 1
    const x = by.cx.at(time) * sign
    const z = by.cz.at(time)
    const c = Math.cos((at.turn * Math.PI) / 180)
    const s = Math.sin((at.turn * Math.PI) / 180)
    out.x = x * c + z * s + at.x
    out.z = z * c - x * s + at.z
    const turned = by.psi.at(time) * sign + at.turn
    out.heading = turned - 360 * Math.round(turned / 360)
    const hip = by.hipW.at(time)
    const stood = Math.max(by.riseL.at(time) * by.fcL.at(time), by.riseR.at(time) * by.fcR.at(time))
    const height = compiled.flightAt(time)
    if (height) out.rise = height.at(time) - compiled.standing
    else out.rise = (1 - hip) * Math.min(1, stood) * 0.15 * rig.scale + hip * (by.hipY.at(time) - rig.body.rest[1]!)
  }
}

/**
 * A dance of one person, compiled when it is first read; everything about it is then a function of scene time.
 * Reading it throws an Error naming dancer, bar and beat, with the mend, when rows overlap or a step cannot be danced.
 */
export function dance(options: DanceOptions, rows: readonly Row[]): MadeDance {
  const { tonight, figure } = options
  const danced = new MadeDance(tonight.music.duration, (rehearsed) => {
    const rig = rigOf(tonight.body(figure))
    const habits = options.style ?? {}
    const care = (options.quality ?? (figure === 'corps' ? 'corps' : 'hero')) === 'corps' ? CORPS : HERO
    const at = { x: 0, z: 0, turn: 0, mirror: options.mirror ?? false }
    const known = rehearsed ? unpackDance(rehearsed) : compileDance(options, rows, rig, habits, care, at)
    return { rig, habits, care, at, delay: 0, ...known }
  })
  tonight.enrol?.(danced)
  return danced
}

function compileDance(
  options: DanceOptions,
  rows: readonly Row[],
  rig: Rig,
  habits: Habits,
  care: Care,
  at: Placement,
): Pick<Made, 'compiled' | 'steps'> {
  const { tonight, figure } = options
  const who = `${tonight.scene === undefined ? '' : `${tonight.scene}: `}${options.who ?? figure}`
  const complain = (p: Placed, what: string, mend: string): Error => {
    const [bar, beat] = barAndBeat(p.row)
    return new Error(`${who}, bar ${bar}, beat ${beat}: "${p.step.name}" ${what}. Mend: ${mend}.`)
  }
  const sheet = new Sheet()
  const before = options.before ?? []
  const stance = startOn(sheet, options, rig, habits, startOf(before, tonight.music))
  const { body, beside } = placeRows(rows, before, tonight)
  checkCounts(body, tonight.music, complain)
  giveLeads(body, tonight.music)
  const write = (p: Placed, next?: Placed, last?: Placed): void => {
    if (p.step.layer === 'body') checkJoin(p, last, stance, complain)
    const into = next?.step.takesRun !== undefined && next.start - p.end < 1e-3 ? next.step.takesRun : null
    const end = Math.max(p.end, p.start + 0.05)
    const say = (what: string, mend: string): Error => complain(p, what, mend)
    const word = { name: p.step.name, from: p.start, until: end }
    if (p.step.layer === 'body') sheet.danced.push(word)
    else sheet.beside.push(word)
    const whole = Math.abs(end - p.start - p.step.beats * p.beat) < 1e-6
    const beats = whole ? p.step.beats : (end - p.start) / p.beat
    const pen = new Pen(sheet, stance, rig, habits, p.start, end, beats, p.count, into, say)
    if (stance.low && p.step.layer === 'body' && !p.step.low) {
      const up = Math.min(0.4, GET_UP / pen.length)
      riseUp().write(pen.part(0, up))
      p.step.write(pen.part(up, 1))
    } else p.step.write(pen)
  }
  body.forEach((p, i) => write(p, body[i + 1], body[i - 1]))
  sheet.closePlants(tonight.music.duration)
  checkHaste(sheet.plants, body, complain)
  for (const p of beside) {
    for (const channel of overruled(p.step)) sheet.overrule(channel, p.start, p.end)
    write(p)
  }
  const tracks = new Tracks(sheet.tracks())
  const compiled = landJumps(rig, tracks, sheet, who, habits, care)
  const steps = body.map(({ step, row, start, end }) => ({ name: step.name, row, start, end }))
  checkBoards(who, { compiled, steps, at })
  return { compiled, steps }
}
