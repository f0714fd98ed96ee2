import {
  arabesque,
  arc,
  arms,
  assemble,
  battement,
  briseVole,
  changement,
  corps,
  dance,
  developpe,
  echappe,
  entrechat,
  flutter,
  grandJete,
  face,
  head,
  hold,
  letGo,
  lookAt,
  lookFront,
  pasDeChat,
  piqueTurns,
  polyline,
  reach,
  riseUp,
  run,
  sit,
  soutenu,
  stand,
  tendu,
  torso,
  walk,
  stay,
} from '../../../../choreography'
import type { Dance, Tonight } from '../../../../notation/scene'
import type { BarBeat, Mark } from '../../../../notation/units'
import { PETERSBURG } from '../../../company/schools'

/** Every city begins and ends in one and the same arabesque on this spot: the match of the cuts. */
const MATCH: Mark = [0.4, -3]

/** The arabesque of the four worlds, through a change of cloth: in on the third beat of the bar before, held two beats. */
const match = (bar: number) =>
  [
    [bar - 1, 3] as BarBeat,
    arabesque('right', { line: 1, facing: 90, releve: true, beats: 2 }),
    hold({ beats: 2 }),
  ] as const

/** Once round the stage in grands jetes: the middle and the radius of her circle, and a place on it. */
const ROUND = { centre: [0, -4.6] as Mark, radius: 2.3 }
const onRound = (degrees: number): Mark => {
  const a = (degrees * Math.PI) / 180
  return [ROUND.centre[0] + ROUND.radius * Math.sin(a), ROUND.centre[1] + ROUND.radius * Math.cos(a)]
}
const along = (from: number, until: number) => arc(ROUND.centre, ROUND.radius, from, until)

/** Levi in four cities, and afterwards on her trunk. */
export function touring(tonight: Tonight): Dance {
  return dance({ tonight, figure: 'levi', who: 'Levi (four stages)', at: [-0.6, -3], facing: 90, style: PETERSBURG }, [
    [
      1,
      run({
        path: polyline(
          [
            [-0.6, -3],
            [0.9, -2.5],
            [1.6, -3],
          ],
          { radius: 0.5 },
        ),
        beats: 1.8,
      }),
      grandJete('right', { to: onRound(85), beats: 2.2, lands: 1.7 }),
      run({ path: along(85, 135), beats: 1.8 }),
      grandJete('left', { to: onRound(180), beats: 2.2, lands: 1.7 }),
      run({ path: along(180, 230), beats: 1.8 }),
      grandJete('right', { to: onRound(275), beats: 2.2, lands: 1.7 }),
      run({ path: polyline([onRound(275), [-1.3, -3], MATCH], { radius: 0.6 }), beats: 2 }),
    ],
    match(5),
    // Off the beat: each step half a beat late.
    [
      [5, 3],
      stand('fifth', { facing: 0, beats: 0.5 }),
      pasDeChat('right', { by: [-0.9, 0], beats: 1.5, lands: 1 }),
      pasDeChat('right', { by: [-0.9, 0], beats: 1.5, lands: 1 }),
      echappe({ beats: 2 }),
      echappe({ beats: 2 }),
      pasDeChat('left', { by: [0.9, 0], beats: 1.5, lands: 1 }),
      pasDeChat('left', { by: [0.9, 0], beats: 1.5, lands: 1 }),
      changement({ beats: 1, lands: 0.75, arms: 'demiSecond' }),
      stay(),
    ],
    [
      [5, 3.5],
      arms(['second', 'first'], { beats: 2 }),
      arms(['first', 'third'], { beats: 3 }),
      arms('second', { beats: 3 }),
    ],
    [[6, 1.5], head({ yaw: 30 }, { beats: 0.5 }), head({ yaw: -30 }, { beats: 1 }), head({ yaw: 20 }, { beats: 1 })],
    [
      7,
      head({ yaw: 30, pitch: 6 }, { beats: 0.6 }),
      head({ yaw: -20, pitch: 0 }, { beats: 1.2 }),
      head({ yaw: 26, pitch: 8 }, { beats: 1 }),
    ],
    match(9),
    // Quick as a cancan.
    [
      [9, 3],
      briseVole('right', { dir: 'front', by: [-0.15, 0.35], facing: -30, beats: 1.25, lands: 1 }),
      briseVole('left', { dir: 'back', by: [-0.1, -0.1], facing: -30, beats: 1.5, lands: 1.25 }),
      briseVole('right', { dir: 'front', by: [-0.15, 0.35], facing: -30, beats: 1.5, lands: 1.25 }),
      assemble('right', { beats: 1.75, lands: 1.25 }),
      battement('right', 'front', { height: 112, facing: -22, beats: 1.75 }),
      stand('fifth', { facing: 76, beats: 1.25 }),
      piqueTurns(2, { to: MATCH, beats: 3, lands: 0 }),
    ],
    [[10, 4.2], arms(['hips', 'third'], { beats: 1.6 }), arms(['third', 'hips'], { beats: 1.6 })],
    [[10, 4.6], head({ yaw: -30, pitch: 10 }, { beats: 1.4 }), head({ yaw: 30, pitch: 10 }, { beats: 1 })],
    [[11, 2.6], lookFront({ beats: 0.7 })],
    match(13),
    // Stillness; a fan.
    [
      [13, 3],
      stand('fifth', { facing: 20, beats: 2 }),
      developpe('right', 'front', { height: 95, close: true, beats: 6 }),
      soutenu({ beats: 2 }),
      walk({ to: [1.6, -2], beats: 2, manner: 'dancer' }),
    ],
    [
      [13, 3],
      arms(['allongeSecond', 'third'], { beats: 3 }),
      arms(['allongeThird', 'second'], { beats: 3 }),
      arms('first', { beats: 3 }),
    ],
    [
      [13, 4],
      flutter({ beats: 0.6 }),
      head({ yaw: -24, pitch: -8 }, { beats: 3 }),
      head({ yaw: 10, pitch: 4 }, { beats: 3 }),
    ],
    [
      [13, 4],
      torso({ side: -8, twist: 8 }, { beats: 3 }),
      torso({ side: 8, twist: -6 }, { beats: 4 }),
      torso({ side: 0, twist: 0 }, { beats: 2 }),
    ],
    [[16, 3], arabesque('right', { line: 1, facing: 90, releve: true, step: 0.3, beats: 2 })],
    // The trunk: a ribbon, a photograph, a tendu marked sitting.
    [
      17,
      stand('fifth', { beats: 0.7 }),
      walk({ to: [4.28, -0.5], facing: 80, beats: 4.6, manner: 'plain' }),
      sit({ height: 0.5, beats: 2.3 }),
    ],
    [17, arms('low', { beats: 3 })],
    [[18, 4.6], hold({ beats: 5.8 }), stay()],
    // Moscow sees her pride, New York and Paris her joy, Tokyo a quiet face; the photograph makes her homesick, then glad.
    [1, face('pride', { beats: 16 }), face('joy', { beats: 30 }), face('calm', { beats: 4 })],
    [20, face('sorrow', { beats: 3, strength: 0.6 }), face('joy', { beats: 4, strength: 0.7 })],
    [[18, 4], torso({ lean: 16 }, { beats: 2 }), torso({ lean: 13, side: -3 }, { beats: 4 })],
    [[18, 4], head({ pitch: -30, yaw: -6 }, { beats: 2 })],
    [[18, 4], reach('left', [4.6, 0.8, -0.4], { beats: 2, hold: 5 })],
    [
      [18, 4],
      reach('right', [4.64, 0.84, -0.5], { beats: 1 }),
      reach('right', [4.74, 1.14, -0.62], { beats: 1 }),
      reach('right', [4.64, 0.84, -0.48], { beats: 1 }),
      reach('right', [4.74, 1.16, -0.62], { beats: 1 }),
      reach('right', [4.7, 0.98, -0.46], { beats: 1, hold: 2.6 }),
    ],
    [[20, 1], lookAt([4.7, 1, -0.46], { beats: 2.4 })],
    [[20, 3.4], letGo('left', { beats: 0.8 })],
    [[20, 3.4], letGo('right', { beats: 0.8 })],
    // She gets up from it, and her foot marks what it marks every day.
    [[20, 3.4], riseUp({ position: 'first', beats: 1.6, facing: 60 })],
    [21, tendu('right', 'front', { beats: 1.5 }), tendu('right', 'side', { beats: 1.5 }), hold({ beats: 1 })],
    [[20, 4.2], arms('demiSecond', { beats: 1.5 }), arms(['demiSecond', 'second'], { beats: 1.6 })],
    [[20, 3.8], head({ yaw: 20, pitch: -18 }, { beats: 2 }), lookAt([-2, 2, 12], { beats: 2 })],
  ] as Parameters<typeof dance>[1])
}

/** Four on either side: each city moves them a little otherwise, and the coda finds them gone. */
export function touringCorps(tonight: Tonight): readonly Dance[] {
  const marks = Array.from({ length: 8 }, (_, i) => {
    const side = i < 4 ? -1 : 1
    const k = i % 4
    return { at: [side * (4 + 0.8 * k), -7.8 + 0.9 * k] as Mark, facing: 0 }
  })
  return corps({ tonight, who: 'touring corps', marks, mirror: (i: number) => i < 4 }, [
    [
      1,
      ...(['right', 'left', 'right', 'left'] as const).map((side) => battement(side, 'side', { height: 80, beats: 2 })),
    ],
    [1, arms('second', { beats: 2 }), arms('third', { beats: 4 }), arms('second', { beats: 2 })],
    [1, head({ yaw: 26, pitch: 4 }, { beats: 2 }), head({ yaw: -26, pitch: 4 }, { beats: 2 })],
    [2, head({ yaw: 26, pitch: 4 }, { beats: 2 }), head({ yaw: -26, pitch: 4 }, { beats: 2 })],
    [4, head({ yaw: 24, pitch: 6 }, { beats: 2 }), lookAt([0.4, 1.4, -3], { beats: 2 })],
    [5, head({ yaw: -20, pitch: 2 }, { beats: 3 }), head({ yaw: 24, pitch: -6 }, { beats: 3 })],
    [[6, 3], head({ yaw: -24, pitch: 6 }, { beats: 3 }), head({ yaw: 0, pitch: 0 }, { beats: 1 })],
    [[7, 3], lookAt([0.4, 1.4, -3], { beats: 3 }), head({ yaw: 22, pitch: -8 }, { beats: 2 })],
    [9, head({ yaw: -24, pitch: 8 }, { beats: 3 }), head({ yaw: 24, pitch: 8 }, { beats: 3 })],
    [3, soutenu({ beats: 2 }), soutenu({ beats: 2 }), stand('fifth', { beats: 4 }), stay()],
    [3, arms('third', { beats: 4 }), arms('allongeSecond', { beats: 4 })],
    [
      [5, 1.5],
      ...Array.from({ length: 4 }, () => changement({ beats: 1.5, lands: 1 })),
      echappe({ beats: 2 }),
      stand('fifth', { beats: 1 }),
      stay(),
    ],
    [5, arms(['first', 'second'], { beats: 3 }), arms(['second', 'first'], { beats: 3 })],
    [[7, 3], tendu('right', 'side', { beats: 2 }), tendu('left', 'side', { beats: 2 }), stand('fifth', { beats: 2 })],
    [
      9,
      ...(['right', 'left', 'right', 'left'] as const).map((side) =>
        battement(side, 'front', { height: 90, beats: 1.5 }),
      ),
      stand('fifth', { beats: 1 }),
    ],
    [9, arms('hips', { beats: 2 })],
    [
      [10, 4],
      soutenu({ beats: 2 }),
      entrechat({ air: 0.36, beats: 2.3, lands: 1.5 }),
      stand('fifth', { beats: 3.7 }),
      stay(),
    ],
    [11, arms('third', { beats: 3 }), arms('second', { beats: 4 })],
    [13, stand('b+', { beats: 4 }), hold({ beats: 12 }), stay()],
    [
      13,
      arms(['allongeSecond', 'first'], { beats: 5 }),
      arms(['first', 'allongeThird'], { beats: 5 }),
      arms('bas', { beats: 4 }),
    ],
    [[11, 2], head({ yaw: -24, pitch: 6 }, { beats: 1.2 }), lookAt([0.4, 1.4, -3], { beats: 2 })],
    [13, head({ yaw: 24, pitch: -12 }, { beats: 1.4 }), lookAt([0, 1.4, -3], { beats: 3 })],
    [[14, 2], head({ yaw: -24, pitch: -6 }, { beats: 1.4 }), lookAt([0.4, 1.4, -3], { beats: 3 })],
    [[15, 4], head({ yaw: 22, pitch: -14 }, { beats: 1.4 }), lookAt([0.4, 1.4, -3], { beats: 2.6 })],
  ])
}
