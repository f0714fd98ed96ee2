import {
  arms,
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
  walk,
  type Row,
  stay,
} from '../../../../choreography'
import type { Dance } from '../../../../notation/scene'
import { HANDS, nod } from '../../manners'

/** Her ankle while she sits on the table's end. */
const ANKLE = [2.75, 0.16, -2.98] as const

/** Three rises, the third fails; the table; the barre; at last both feet, one foot, and no hands. */
export const anna: readonly Row[] = [
  [1, releve({ beats: 2, height: 0.8 }), releve({ beats: 2, height: 1 })],
  [1, arms('first', { beats: 1 }), arms('demiSecond', { beats: 3 })],
  [1, lookAt([-3.9, 1.5, -6.6], { beats: 1.5 })],
  [2, releve({ beats: 1, height: 0.62 }), plie({ depth: 20, beats: 0.7 })],
  [2, arms('third', { beats: 0.8 }), arms(['low', 'stopHand'], { beats: 0.8 }), arms('low', { beats: 1 })],
  [
    2,
    torso({ lean: 0, side: -4 }, { beats: 1 }),
    torso({ lean: 22, side: 5 }, { beats: 1 }),
    torso({ lean: 6 }, { beats: 1.5 }),
  ],
  [2, head({ pitch: -26 }, { beats: 1.6 })],
  [[2, 2.7], walk({ to: [2.75, -3.32], beats: 2.9, facing: 0 }), sit({ height: 0.52, beats: 1 })],
  [[3, 2.6], hold({ beats: 4.6 }), stay()],
  [[3, 1], arms('low', { beats: 1 })],
  [3, lookAt(ANKLE, { beats: 5 }), lookAt([1.7, 1.2, -2.6], { beats: 2 })],
  [3, torso({ lean: 10 }, { beats: 2 }), torso({ lean: 14, side: 3 }, { beats: 3 })],
  [[4, 3.4], stand('parallel', { beats: 0.8 })],
  [[4, 4.2], walk({ to: [1.1, -4.92], beats: 2, facing: 90, pace: 2 })],
  [[5, 2], reach('left', [1.2, 1.02, -5.38], { beats: 0.8, hold: 5.6 })],
  [[5, 2.2], stand('first', { beats: 0.4 }), plie({ beats: 2 }), plie({ beats: 2 })],
  [[5, 2.2], arms(['second', 'demiSecond'], { beats: 1 }), arms(['second', 'first'], { beats: 2 })],
  [[6, 2.6], releve({ beats: 1.7, height: 0.5, stay: true })],
  [[5, 2.4], head({ yaw: 12, pitch: -10 }, { beats: 2 }), head({ yaw: -12, pitch: 4 }, { beats: 2 })],
  [[6, 2.6], head({ yaw: 10, pitch: 4 }, { beats: 2 })],
  [[6, 4], letGo('left', { beats: 0.6 })],
  [[6, 4.3], walk({ to: [0.1, -3.6], beats: 1.5, facing: 0, position: 'fifth' })],
  [7, lookAt([0.9, 1.4, -3.4], { beats: 1.5 })],
  [[7, 1.2], reach('left', [0.5, 1.08, -3.6], { beats: 0.6, hold: 1.2 })],
  [[7, 1.2], reach('right', [-0.3, 1.08, -3.6], { beats: 0.6, hold: 1.2 })],
  [[7, 1.8], releve({ beats: 1, stay: true }), retire('right', { releve: true, where: 'front', beats: 5 }), stay()],
  [[7, 3], letGo('left', { beats: 0.8 })],
  [[7, 3], letGo('right', { beats: 0.8 })],
  [[7, 3.8], arms('first', { beats: 1.4 }), arms('third', { beats: 2 })],
  [[7, 3], lookAt([0, 2.2, 20], { beats: 3 })],
]

/** The therapist: brings her to the table, turns the ankle, stands by, gives two hands, takes them away. */
export function therapist(her: Dance): readonly Row[] {
  return [
    [1, hold({ beats: 3 })],
    [1, arms(HANDS.folded, { beats: 1 }), lookAt(her, { beats: 6 })],
    [1, torso({ side: 4, lean: 3 }, { beats: 3 })],
    // Round the end of the table.
    [
      [1, 4],
      walk({
        path: polyline(
          [
            [4.5, -2.9],
            [2.3, -3.05],
            [0.9, -4.3],
          ],
          { radius: 0.5 },
        ),
        beats: 3,
        facing: -80,
      }),
    ],
    [[2, 2], arms('openHands', { beats: 1 })],
    [[2, 3], walk({ to: [2.53, -2.67], beats: 2, facing: 112 }), kneel('right', { beats: 1, facing: 140 })],
    [[3, 2], hold({ beats: 5 }), stay()],
    // The ankle is led round twice, then pressed and let come against the band.
    ...[3, 4].flatMap((bar): Row[] => [
      [
        [bar, 2],
        reach('left', [ANKLE[0] - 0.02, ANKLE[1] + 0.06, ANKLE[2] + 0.02], { beats: 1, hold: bar === 3 ? 2.8 : 0.4 }),
      ],
      [
        [bar, 2],
        reach('right', [ANKLE[0] - 0.09, ANKLE[1] + 0.07, ANKLE[2] + 0.05], { beats: 1, hold: bar === 3 ? 2.8 : 0.4 }),
      ],
    ]),
    [3, lookAt(ANKLE, { beats: 5 })],
    [
      [3, 1.2],
      torso({ lean: 61 }, { beats: 1 }),
      torso({ lean: 60, side: 3 }, { beats: 1 }),
      torso({ lean: 61, side: -3 }, { beats: 1 }),
    ],
    [4, torso({ lean: 56 }, { beats: 0.8 }), torso({ lean: 62 }, { beats: 1 }), torso({ lean: 60 }, { beats: 1.3 })],
    [[4, 3.4], torso({ lean: 6 }, { beats: 0.8 })],
    [[4, 3.4], letGo('left', { beats: 0.6 })],
    [[4, 3.4], letGo('right', { beats: 0.6 })],
    [[4, 4], riseUp({ beats: 1 }), walk({ to: [-0.35, -4.25], beats: 3, facing: 120 }), hold({ beats: 3 }), stay()],
    [[5, 3], lookAt(her, { beats: 8 })],
    // She counts the pliés with one hand, then folds both and waits.
    [[5, 2], arms([HANDS.skirt, 'openHands'], { beats: 1 }), arms([HANDS.skirt, 'low'], { beats: 1 })],
    [[5, 4], arms([HANDS.skirt, 'openHands'], { beats: 1 }), arms([HANDS.skirt, 'low'], { beats: 1 })],
    [[6, 2], arms(HANDS.folded, { beats: 1 }), ...nod(1.4)],
    // From behind she gives both hands, low, as one steadies somebody on a rail; then takes them away and goes back.
    [[6, 4.2], walk({ to: [0.1, -4.06], beats: 1.5, facing: 0 })],
    [[7, 1.3], reach('left', handOf(her, 'left'), { beats: 0.5, hold: 1.2 })],
    [[7, 1.3], reach('right', handOf(her, 'right'), { beats: 0.5, hold: 1.2 })],
    [[7, 1.7], hold({ beats: 1.3 })],
    [[7, 3], letGo('right', { beats: 0.6 })],
    [[7, 3], letGo('left', { beats: 0.6 })],
    [[7, 3], walk({ to: [0.95, -4.75], beats: 3, pace: 1, facing: -30, backward: true }), stay()],
    [[7, 3.8], arms('openHands', { beats: 1 }), arms([HANDS.clasped, HANDS.clasped], { beats: 2 })],
    [[8, 2], torso({ lean: 4, side: -3 }, { beats: 2 })],
    [[7, 3], lookAt(her, { beats: 6 })],
  ]
}
