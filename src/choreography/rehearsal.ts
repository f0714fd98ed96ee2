import { newPose, type Body, type Pose } from '../notation/body'
import type { FigureName, Tonight } from '../notation/scene'
import type { Mark, Seconds } from '../notation/units'
import { buildTempoMap } from '../score/tempo'
import { dance, type MadeDance } from './dance'
import type { Habits } from './habits'
import * as words from './index'
import type { Row, Side, Step } from './types'

/** An evening with one piece of music, for trying dances out: 40 bars of 4, `bpm` beats a minute. */
export function rehearsalRoom(bodies: Readonly<Partial<Record<FigureName, Body>>>, bpm = 100, beats = 4): Tonight {
  return {
    programme: 'evening',
    music: buildTempoMap([{ label: 'rehearsal', bars: 40, beats, bpm }]),
    body: (figure) => {
      const body = bodies[figure]
      if (!body) throw new RangeError(`No body "${figure}" in this rehearsal`)
      return body
    },
  }
}

/** One beat of standing, then the steps; she stays as they leave her. */
export function tryOut(
  tonight: Tonight,
  steps: readonly Step[],
  {
    figure = 'anna',
    at = [0, -4],
    facing = 0,
    style,
    mirror = false,
  }: { figure?: FigureName; at?: Mark; facing?: number; style?: Habits; mirror?: boolean } = {},
): MadeDance {
  const rows: Row[] = [[1, words.hold(), ...steps, words.stay()]]
  return dance({ tonight, figure, at, facing, mirror, ...(style ? { style } : {}) }, rows)
}

/** The pose of a dance at t. */
export function poseOf(made: MadeDance, t: Seconds): Pose {
  const pose = newPose()
  made.poseAt(t, pose)
  return pose
}

/** Every word of the vocabulary as it is usually said, for a side. */
export function vocabulary(side: Side): Readonly<Record<string, readonly Step[]>> {
  const far: Side = side === 'left' ? 'right' : 'left'
  const out = side === 'left' ? 1 : -1
  const w = words
  return {
    hold: [w.hold()],
    stand: [w.stand('first'), w.stand('b+'), w.stand('second'), w.stand('sixth')],
    turnTo: [w.turnTo(out * 120)],
    walk: [w.walk({ by: [0, 2.4] })],
    walkBack: [w.walk({ by: [0, -1.6], backward: true })],
    plain: [w.walk({ by: [out, 2], manner: 'plain' })],
    tiptoe: [w.walk({ by: [0, 1.2], manner: 'tiptoe' })],
    run: [w.run({ by: [0, 4] })],
    bourree: [w.bourree({ by: [out * 2, 0] })],
    plie: [w.plie(), w.plie({ depth: 'grand' })],
    releve: [w.releve(), w.releve({ stay: true })],
    tendu: [w.tendu(side, 'front'), w.tendu(side, 'side'), w.tendu(side, 'back')],
    battement: [w.battement(side, 'front'), w.battement(side, 'side'), w.battement(side, 'back')],
    petitBattement: [w.petitBattement(side)],
    developpe: [w.developpe(side, 'side'), w.developpe(side, 'front', { close: true })],
    retire: [w.retire(side, { releve: true })],
    arabesque: [w.arabesque(side, { releve: true }), w.penche(side, { back: true })],
    attitude: [w.attitude(side, { step: 0.4 }), w.promenade()],
    piqueTurns: [w.piqueTurns(4, { by: [out * 4, 0], turn: side })],
    pirouette: [w.pirouette(2, { turn: side })],
    pirouetteHeld: [w.pirouette(1, { turn: side, finish: 'arabesque' })],
    attitudeTurn: [w.attitudeTurn(2, { side })],
    fouettes: [w.preparation(side), w.fouettes(4, { turn: side })],
    chaines: [w.chaines(6, { by: [out * 2.7, 0], turn: side })],
    soutenu: [w.soutenu({ turn: side })],
    pasDeChat: [w.pasDeChat(side), w.pasDeChat(side)],
    balance: [w.balance(side), w.balance(far)],
    grandJete: [w.run({ by: [0, 2.6], beats: 2 }), w.grandJete(side)],
    tempsLeve: [w.tempsLeve(side), w.tempsLeve(side), w.tempsLeve(side, { skim: true })],
    hopTurn: [w.hopTurn(2, { side, turn: side })],
    entrechat: [w.entrechat(), w.entrechat()],
    changement: [w.changement()],
    echappe: [w.echappe()],
    assemble: [w.assemble(side)],
    sissonne: [w.sissonne(side)],
    glissade: [w.glissade(side)],
    chasse: [w.chasse(side), w.chasse(side)],
    cabriole: [w.cabriole(side), w.cabriole(side, { dir: 'front' })],
    briseVole: [w.briseVole(side, { beats: 1.5 }), w.briseVole(far, { dir: 'back', beats: 1.5 })],
    ballotte: [w.ballotte(side), w.ballotte(far, { dir: 'back' })],
    sautDeBasque: [w.sautDeBasque(side)],
    renverse: [w.renverse(side)],
    rest: [w.rest(side), w.rest(far)],
    cambre: [w.cambre('back'), w.cambre(side)],
    reverence: [w.reverence(side, { deep: true })],
    curtsey: [w.curtsey({ side })],
    bow: [w.bow()],
    kneel: [w.kneel(side), w.riseUp()],
    sit: [w.sit(), w.riseUp()],
    sitFloor: [w.sitFloor({ side })],
    lie: [w.lie()],
    developpeLying: [w.lie(), w.developpeLying(side), w.riseUp({ beats: 4 })],
    ankle: [w.sit(), w.ankle(side), w.riseUp()],
    fold: [w.fold(side), w.riseUp()],
    lunge: [w.lunge(side)],
  }
}
