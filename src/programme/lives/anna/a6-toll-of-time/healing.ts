import {
  ankle,
  arms,
  face,
  handOf,
  head,
  hold,
  kneel,
  letGo,
  lookAt,
  plie,
  polyline,
  reach,
  releve,
  retire,
  riseUp,
  sit,
  stand,
  torso,
  turnTo,
  walk,
  type Row,
  stay,
} from '../../../../choreography'
import type { Dance, TempoMap } from '../../../../notation/scene'
import type { Mark, Seconds, Vec3 } from '../../../../notation/units'
import { smoothstep } from '../../../../score/ease'
import { jointOf } from '../../joints'
import { HANDS, nod } from '../../manners'

/** Where she sits, on the table's edge, and her foot in the therapist's hands before her. */
const SEAT: Mark = [2.6, -3.32]
const FOOT: Vec3 = [2.5, 0.24, -2.8]

/** Three rises, the third fails; the table; the barre; at last both feet, one foot, and no hands. */
export const anna: readonly Row[] = [
  [1, releve({ beats: 2, height: 0.8 }), releve({ beats: 2, height: 1 })],
  [1, arms('first', { beats: 1 }), arms('demiSecond', { beats: 3 })],
  [1, lookAt([-3.9, 1.5, -6.6], { beats: 1.5 })],
  [2, releve({ beats: 1, height: 0.62 }), plie({ depth: 20, beats: 0.6 })],
  [2, arms('third', { beats: 0.8 }), arms(['low', 'stopHand'], { beats: 0.8 }), arms('low', { beats: 1 })],
  [
    2,
    torso({ lean: 0, side: -4 }, { beats: 1 }),
    torso({ lean: 22, side: 5 }, { beats: 1 }),
    torso({ lean: 6 }, { beats: 1.5 }),
  ],
  [2, head({ pitch: -26 }, { beats: 1.6 })],
  [[2, 2.6], walk({ to: SEAT, beats: 2.6, facing: 0 }), sit({ height: 0.52, beats: 0.8 })],
  // Twice round in the therapist's hands, then four times against the band: the toe is farthest on the half beats from 4.1 on.
  [[3, 2], ankle('right', { circle: 2, point: 4 }), stay()],
  [[3, 1], arms('low', { beats: 1 })],
  [3, lookAt(FOOT, { beats: 5 }), lookAt([1.7, 1.2, -2.6], { beats: 2 })],
  [3, torso({ lean: 10 }, { beats: 2 }), torso({ lean: 14, side: 3 }, { beats: 3 })],
  // Round the corner of the table.
  [[4, 3.5], stand('parallel', { beats: 0.8 })],
  [
    [4, 4.3],
    walk({ path: polyline([SEAT, [1.95, -3.45], [1.1, -4.92]], { radius: 0.4 }), beats: 2.1, facing: 90, pace: 2 }),
  ],
  [[5, 2], reach('left', [1.2, 1.02, -5.38], { beats: 0.8, hold: 5.6 })],
  [[5, 2.4], stand('first', { beats: 0.4 }), plie({ beats: 1.9 }), plie({ beats: 1.9 })],
  [[5, 2.2], arms(['second', 'demiSecond'], { beats: 1 }), arms(['second', 'first'], { beats: 2 })],
  [[6, 2.6], releve({ beats: 1.7, height: 0.5, stay: true })],
  [[5, 2.4], head({ yaw: 12, pitch: -10 }, { beats: 2 }), head({ yaw: -12, pitch: 4 }, { beats: 2 })],
  [[6, 2.6], head({ yaw: 10, pitch: 4 }, { beats: 2 })],
  [[6, 4], letGo('left', { beats: 0.6 })],
  [[6, 4.3], walk({ to: [0.1, -3.6], beats: 1.5, facing: 0, position: 'first' })],
  [7, lookAt([0.9, 1.4, -3.4], { beats: 1.5 })],
  [[7, 1.3], reach('right', [-0.3, 1.08, -3.58], { beats: 0.6, hold: 1.2 })],
  [[7, 1.3], arms(['demiSecond', 'demiSecond'], { beats: 0.8 })],
  [[7, 1.8], releve({ beats: 1, stay: true }), retire('right', { releve: true, where: 'front', beats: 5 }), stay()],
  [[7, 3], letGo('right', { beats: 0.8 })],
  [[7, 3.8], arms('first', { beats: 1.4 }), arms('third', { beats: 2 })],
  [[7, 3], lookAt([0, 2.2, 20], { beats: 3 })],
  // The pain of the third; attention; and what nobody holds.
  [[2, 1.4], face('sorrow', { beats: 4 }), face('calm', { beats: 16 })],
  [[7, 3.8], face('joy', { beats: 4 })],
]

/** Beside a joint of somebody, so many metres [to stage left, up, to the house] off. */
function beside(her: Dance, bone: 'rightFoot' | 'rightToes', [x, y, z]: Vec3): (t: Seconds) => Vec3 {
  const joint = jointOf(her, bone)
  return (t) => {
    const at = joint(t)
    return [at[0] + x, at[1] + y, at[2] + z]
  }
}

/** Where the therapist's hands lie, off her ankle and off the ball of her foot; and where the right one holds the band. */
const HEEL: Vec3 = [-0.06, -0.04, -0.03]
const TOES: Vec3 = [-0.03, 0.03, 0.04]
const BAND: Vec3 = [2.48, 0.54, -2.78]

/** The therapist's right hand: leads the toes round, then draws the band up off them and holds it. */
function leading(her: Dance, music: TempoMap): (t: Seconds) => Vec3 {
  const toes = beside(her, 'rightToes', TOES)
  const [from, until] = [music.secondsAt([3, 4.6]), music.secondsAt([4, 1.2])]
  return (t) => {
    const u = smoothstep(from, until, t)
    const at = toes(t)
    return [at[0] + (BAND[0] - at[0]) * u, at[1] + (BAND[1] - at[1]) * u, at[2] + (BAND[2] - at[2]) * u]
  }
}

/** The therapist: brings her to the table, turns the ankle, stands by, gives two hands, takes them away. */
export function therapist(her: Dance, music: TempoMap): readonly Row[] {
  return [
    [1, hold({ beats: 3 })],
    [
      1,
      arms(HANDS.folded, { beats: 1 }),
      lookAt(her, { beats: 2 }),
      lookAt([2.4, 0.5, -3.5], { beats: 1 }),
      lookAt(her, { beats: 3 }),
    ],
    [[1, 3.2], arms(['relaxed', HANDS.skirt], { beats: 1.4 })],
    [1, torso({ side: 4, lean: 3 }, { beats: 3 })],
    // Past the end of the table.
    [
      [1, 4],
      walk({
        path: polyline(
          [
            [4, -2.8],
            [2.4, -2.75],
            [1.2, -3.1],
          ],
          { radius: 0.5 },
        ),
        beats: 3,
        facing: -100,
      }),
    ],
    [[2, 1.4], arms(['openHands', HANDS.offer], { beats: 1.2 })],
    [[2, 3.2], arms([HANDS.skirt, 'relaxed'], { beats: 1.4 })],
    [[2, 3], walk({ to: [2.24, -2.64], beats: 1.7, facing: 104 }), kneel('left', { beats: 1.3, facing: 104 })],
    [[3, 2], hold({ beats: 6 }), stay()],
    // One hand under the heel for as long as the foot is off the floor.
    [
      [3, 1.6],
      reach('left', beside(her, 'rightFoot', HEEL), { beats: 1.3, hold: 3.85 }),
      letGo('left', { beats: 0.7 }),
    ],
    [[3, 1.6], reach('right', leading(her, music), { beats: 1.3, hold: 3.85 }), letGo('right', { beats: 0.7 })],
    [3, lookAt(FOOT, { beats: 3 }), lookAt(her, { beats: 1.2 }), lookAt(FOOT, { beats: 2.8 })],
    [
      [3, 1.2],
      torso({ lean: 52 }, { beats: 1 }),
      torso({ lean: 51, side: 3 }, { beats: 1 }),
      torso({ lean: 53, side: -3 }, { beats: 1 }),
    ],
    [4, torso({ lean: 53 }, { beats: 0.8 }), torso({ lean: 53 }, { beats: 1 }), torso({ lean: 52 }, { beats: 1 })],
    [[4, 3.6], torso({ lean: 6 }, { beats: 0.8 })],
    [
      [4, 4],
      riseUp({ beats: 1 }),
      walk({ to: [-0.2, -4.1], beats: 2.6 }),
      turnTo(125, { beats: 1.6 }),
      hold({ beats: 1 }),
      stay(),
    ],
    [[5, 3], lookAt(her, { beats: 8 })],
    // She counts the pliés with one hand, then folds both and waits.
    [[5, 2], arms([HANDS.skirt, 'openHands'], { beats: 1 }), arms([HANDS.skirt, 'low'], { beats: 1 })],
    [[5, 4], arms([HANDS.skirt, 'openHands'], { beats: 1 }), arms([HANDS.skirt, 'low'], { beats: 1 })],
    [[6, 2], arms(HANDS.folded, { beats: 1 }), ...nod(1.4)],
    // From the side she gives a hand, low, as a rail is; then takes it away and steps back with both of hers open.
    [[6, 4.2], walk({ to: [-0.66, -3.98], beats: 1.6, facing: 36 })],
    [[7, 1.3], reach('left', handOf(her, 'right'), { beats: 0.7, hold: 1 })],
    [[7, 1.3], arms(['low', HANDS.offer], { beats: 0.8 })],
    [[7, 1.8], hold({ beats: 1.2 })],
    [[7, 3], letGo('left', { beats: 0.6 })],
    [[7, 3], walk({ to: [-1.2, -4.5], beats: 2.4, pace: 1.25, facing: 40, backward: true }), stay()],
    [[7, 3.8], arms('openHands', { beats: 1 }), arms([HANDS.clasped, HANDS.clasped], { beats: 2 })],
    [[8, 2], torso({ lean: 4, side: -3 }, { beats: 2 })],
    [[7, 3], lookAt(her, { beats: 6 })],
    [[6, 2], face('joy', { beats: 2, strength: 0.5 }), face('calm', { beats: 4 })],
    [[7, 4], face('joy', { beats: 4 })],
  ]
}
