import {
  arabesque,
  arms,
  dance,
  face,
  head,
  hold,
  kneel,
  lookAt,
  polyline,
  reach,
  letGo,
  reverence,
  riseUp,
  stand,
  torso,
  turnTo,
  walk,
  type Row,
  stay,
} from '../../../../choreography'
import type { CastMember, Dance, Tonight } from '../../../../notation/scene'
import type { Mark } from '../../../../notation/units'
import { TEACHER } from '../../../company/costumes-two'
import { MOSCOW } from '../../../company/schools'
import { jointOf } from '../../joints'
import { HANDS } from '../../manners'
import { childAtTheDoor, CHILD_SIZE, place, pupilDance, PUPIL_COUNT, pupils, SMALL, SMALL_SIZE } from './pupils'

/** A place beside a pupil, on her left. */
const beside = (i: number, side = 0.47): Mark => [place(i)[0] + side, place(i)[1] + 0.42]

/** Between two rows, where the small one is led out to her. */
const FACE_TO_FACE: Mark = [0.66, -3.68]

/** Before the open door, in the gap between the rows: where she stands with the two children. */
const BETWEEN: Mark = [-0.25, -7.8]

/** Anna walks between the rows, lowers a shoulder, turns out a knee, takes a hand, and beckons a child in. */
function lesson(small: Dance, child: Dance): readonly Row[] {
  const shoulder = place(2)
  const knee = place(0)
  return [
    [1, walk({ to: beside(2), beats: 8, facing: -50, arms: HANDS.folded }), hold({ beats: 3 }), stay()],
    [1, lookAt([0, 1, -4], { beats: 6 })],
    [[3, 2], reach('right', [shoulder[0] + 0.12, 1.02, shoulder[1]], { beats: 3, hold: true })],
    [[3, 2], lookAt([shoulder[0], 1.1, shoulder[1]], { beats: 4 })],
    [[4, 3], letGo('right', { beats: 1 })],
    // Down on one knee beside the smallest of the front row: her palm opens the knee outwards.
    [
      5,
      walk({
        path: polyline([beside(2), [0.9, -1.8], [-2, -1.8], [knee[0] + 0.43, knee[1] + 0.34]]),
        beats: 6,
        facing: -118,
        arms: HANDS.folded,
      }),
      kneel('left', { beats: 1.8 }),
      hold({ beats: 0.8 }),
      riseUp({ beats: 1.5 }),
      walk({ to: [-2.3, -3.4], beats: 1.9, arms: HANDS.folded }),
    ],
    [
      [7, 1.4],
      torso({ lean: 22 }, { beats: 1.2 }),
      torso({ lean: 22, twist: -6 }, { beats: 1.2 }),
      torso({ lean: 4 }, { beats: 1 }),
    ],
    [
      [7, 1.2],
      reach('right', [knee[0] + 0.2, 0.5, knee[1] + 0.14], { beats: 1.4, hold: 1 }),
      letGo('right', { beats: 0.8 }),
    ],
    [7, lookAt([knee[0], 0.4, knee[1]], { beats: 2.4 }), lookAt([knee[0], 1.1, knee[1]], { beats: 2 })],
    // She counts the waltz along the rows.
    [9, walk({ to: [-0.4, -3.62], beats: 6, arms: 'keep' }), walk({ to: [2.2, -3.62], beats: 6, facing: 60 })],
    [9, arms([HANDS.skirt, 'demiSecond'], { beats: 3 }), arms(['demiSecond', HANDS.skirt], { beats: 3 })],
    [11, arms(['first', 'second'], { beats: 3 }), arms(['second', 'first'], { beats: 3 })],
    [[11, 1], lookAt([0, 1, -6.4], { beats: 6 })],
    [13, walk({ to: [3.1, -3.7], beats: 5, facing: -60 }), walk({ to: FACE_TO_FACE, beats: 6, facing: -90 }), stay()],
    [15, lookAt([place(SMALL)[0], 1, place(SMALL)[1]], { beats: 7 })],
    // One hand, one arabesque: the two face each other like a picture and its mirror.
    [[16, 2], arms([HANDS.skirt, HANDS.offer], { beats: 2 })],
    [17, stand('fifth', { beats: 2 }), hold({ beats: 1 }), stay()],
    [[18, 1.8], reach('right', jointOf(small, 'leftHand', SMALL_SIZE), { beats: 1.6, hold: 2.6 })],
    [18, arabesque('left', { line: 1, height: 84, beats: 4.7, facing: -90 }), stand('fifth', { beats: 1.3 }), stay()],
    [[18, 1], lookAt([place(SMALL)[0], 1.1, FACE_TO_FACE[1]], { beats: 5 })],
    [[19, 3], letGo('right', { beats: 1 })],
    // She corrects in earnest; the small one has her smile, the class her pride.
    [1, face('calm', { beats: 24 }), face('joy', { beats: 12, strength: 0.6 }), face('pride', { beats: 9 })],
    [17, face('joy', { beats: 15 }), face('pride', { beats: 5 })],
    // The door.
    [20, turnTo(176, { beats: 1.5 }), walk({ to: BETWEEN, beats: 4.5, facing: 150 }), stay()],
    [20, lookAt([0.1, 1, -10.4], { beats: 5 })],
    [
      [20, 2],
      arms([HANDS.skirt, HANDS.offer], { beats: 2 }),
      arms(['openHands', 'forward'], { beats: 1.5 }),
      arms(['toHeart', HANDS.skirt], { beats: 1.5 }),
    ],
    [22, turnTo(0, { beats: 1.8 }), stay()],
    // A child on either hand; then the bow is for all.
    [[22, 2.3], reach('left', jointOf(child, 'rightHand', CHILD_SIZE), { beats: 1.3, hold: 0.5 })],
    [[22, 1.2], reach('right', jointOf(small, 'leftHand', SMALL_SIZE), { beats: 1.4, hold: 1.3 })],
    [[22, 3.9], letGo('left', { beats: 0.8 })],
    [[22, 3.9], letGo('right', { beats: 0.8 })],
    [[22, 2], head({ pitch: 6 }, { beats: 1 })],
    [23, reverence('right', { beats: 5 }), stay()],
  ]
}

/** Anna, twelve pupils, and a child at the door. */
export function cast(tonight: Tonight): readonly CastMember[] {
  const dances = Array.from({ length: PUPIL_COUNT }, (_, i) => pupilDance(tonight, i))
  const newcomer = childAtTheDoor(tonight)
  const anna = dance(
    { tonight, figure: 'anna-teacher', who: 'anna', at: [4.6, -2.0], facing: -70, style: MOSCOW },
    lesson(dances[SMALL]!, newcomer.dance!),
  )
  return [{ id: 'anna', figure: 'anna-teacher', costume: TEACHER, dance: anna }, ...pupils(dances), newcomer]
}
