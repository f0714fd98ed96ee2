import {
  arabesque,
  arms,
  dance,
  handOf,
  head,
  hold,
  lookAt,
  reach,
  letGo,
  reverence,
  stand,
  torso,
  turnTo,
  walk,
  type Row,
} from '../../../../choreography'
import type { CastMember, Dance, Tonight } from '../../../../notation/scene'
import type { Mark } from '../../../../notation/units'
import { TEACHER } from '../../../company/costumes-two'
import { childAtTheDoor, place, pupilDance, PUPIL_COUNT, pupils, SMALL } from './pupils'

/** A place beside a pupil, on her left. */
const beside = (i: number, side = 0.62): Mark => [place(i)[0] + side, place(i)[1] + 0.12]

/** Anna walks between the rows, lowers a shoulder, turns out a knee, takes a hand, and beckons a child in. */
function lesson(small: Dance): readonly Row[] {
  const shoulder = place(2)
  const knee = place(0)
  return [
    [1, walk({ to: beside(2), beats: 8, facing: -50, arms: 'relaxed' }), hold({ beats: 3 })],
    [1, lookAt([0, 1, -4], { beats: 6 })],
    [[3, 2], reach('right', [shoulder[0] + 0.12, 1.02, shoulder[1]], { beats: 3, hold: true })],
    [[3, 2], lookAt([shoulder[0], 1.1, shoulder[1]], { beats: 4 })],
    [[4, 3], letGo('right', { beats: 1 })],
    [5, walk({ to: beside(0), beats: 6, facing: -60, arms: 'relaxed' }), hold({ beats: 6 })],
    [7, torso({ lean: 34 }, { beats: 2 }), torso({ lean: 34 }, { beats: 1 }), torso({ lean: 0 }, { beats: 2 })],
    [7, reach('right', [knee[0] + 0.1, 0.45, knee[1] + 0.1], { beats: 3, hold: true })],
    [7, lookAt([knee[0], 0.4, knee[1]], { beats: 4 })],
    [[8, 1], letGo('right', { beats: 1.5 })],
    // She counts the waltz along the rows.
    [
      9,
      walk({ to: [-0.7, -3.7], beats: 6, facing: 30, arms: 'relaxed' }),
      walk({ to: [2.2, -3.6], beats: 6, facing: 60 }),
    ],
    [9, arms(['relaxed', 'demiSecond'], { beats: 3 }), arms(['demiSecond', 'relaxed'], { beats: 3 })],
    [11, arms(['first', 'second'], { beats: 3 }), arms(['second', 'first'], { beats: 3 })],
    [[11, 1], lookAt([0, 1, -6.4], { beats: 6 })],
    [13, walk({ to: [3.1, -5.6], beats: 5, facing: -60 }), walk({ to: beside(SMALL, 0.85), beats: 6, facing: -8 })],
    [15, lookAt([place(SMALL)[0], 1, place(SMALL)[1]], { beats: 7 })],
    // One hand, one arabesque.
    [17, stand('fifth', { beats: 2, arms: 'bas' })],
    [[17, 2], reach('right', handOf(small, 'left'), { beats: 8, hold: true })],
    [[17, 3], arabesque('left', { line: 1, height: 82, beats: 6, facing: 20 }), stand('fourth', { beats: 2 })],
    [[18, 1], lookAt([place(SMALL)[0], 1.1, place(SMALL)[1]], { beats: 4 })],
    [[20, 1], letGo('right', { beats: 1 })],
    // The door.
    [[20, 2], turnTo(165, { beats: 2 }), walk({ to: [0.2, -6.9], beats: 3, facing: 178 })],
    [[20, 2], lookAt([0.1, 1, -10.4], { beats: 5 })],
    [
      21,
      arms(['openHands', 'relaxed'], { beats: 2 }),
      arms(['toHeart', 'relaxed'], { beats: 2 }),
      arms('openHands', { beats: 1 }),
    ],
    [22, turnTo(0, { beats: 2, arms: 'first' })],
    [[22, 2], arms('first', { beats: 1 }), arms('third', { beats: 1.6 })],
    [[22, 2], head({ pitch: 6 }, { beats: 1 })],
    [23, reverence('right', { beats: 5 })],
  ]
}

/** Anna, twelve pupils, and a child at the door. */
export function cast(tonight: Tonight): readonly CastMember[] {
  const dances = Array.from({ length: PUPIL_COUNT }, (_, i) => pupilDance(tonight, i))
  const anna = dance(
    { tonight, figure: 'anna', who: 'anna', at: [4.6, -2.0], facing: -70, style: { seed: 7 } },
    lesson(dances[SMALL]!),
  )
  return [{ id: 'anna', figure: 'anna', costume: TEACHER, dance: anna }, ...pupils(dances), childAtTheDoor(tonight)]
}
