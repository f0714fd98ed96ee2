import { arms, head, lookAt, sway, torso, type ArmPose, type Step, type Target } from '../../choreography'
import type { Beats, Vec3 } from '../../notation/units'
import { hash } from '../../score/noise'

/**
 * Where the hands of people are who do not dance. Six numbers an arm as in `ARM_POSES`, fitted so that the hands meet or
 * lie where the words say on the bodies of the company.
 */
export const HANDS = {
  /** Folded before the waist. */
  folded: [22, 103, 53, 86, 30, 72],
  /** Folded higher, under the breast. */
  clasped: [30, 94, 50, 115, 31, 78],
  /** Taken together behind the back. */
  behind: [32, 176, 73, 32, 30, -1],
  /** In a pocket, or on the seam of the coat. */
  pocket: [20, 137, 44, 30, 7, -7],
  /** On the side of the skirt. */
  skirt: [37, 119, 28, 40, -2, 15],
  /** On the hilt, or the belt. */
  belt: [37, 143, 32, 60, 38, -15],
  /** On the knee of somebody who sits. */
  knee: [14, 26, 40, 40, 4, 60],
  /** Before the mouth. */
  mouth: [41, 40, 16, 144, 3, -4],
  /** Held out to people, palms up. */
  offer: [56, 30, 0, 24, -6, -12],
  palmsApart: [24, 89, 20, 107, 49, -24],
  palmsTogether: [16, 44, 38, 103, 33, -14],
} as const satisfies Record<string, ArmPose>

/** Clapping for so many beats; `each` beats from clap to clap. */
export function applause(beats: Beats, each: Beats = 0.6): readonly Step[] {
  return [sway(HANDS.palmsApart, HANDS.palmsTogether, { beats, each })]
}

/** Says something behind a hand to somebody standing there, and turns away from them again. */
export function whisper(to: Vec3, hand: 'left' | 'right', beats: Beats): readonly Step[] {
  const other: ArmPose = HANDS.skirt
  return [
    lookAt(to, { beats }),
    torso({ lean: 4, side: hand === 'left' ? 5 : -5 }, { beats: beats * 0.3 }),
    torso({ lean: 2 }, { beats: beats * 0.7 }),
    arms(hand === 'left' ? [HANDS.mouth, other] : [other, HANDS.mouth], { beats: beats * 0.4 }),
    arms(hand === 'left' ? [HANDS.mouth, other] : [other, HANDS.mouth], { beats: beats * 0.3 }),
    arms(HANDS.folded, { beats: beats * 0.4 }),
  ]
}

/** A short nod. */
export const nod = (beats: Beats = 1.4): readonly Step[] => [
  head({ pitch: -16 }, { beats: beats * 0.45 }),
  head({ pitch: 2 }, { beats: beats * 0.55 }),
]

/**
 * Eyes that go from one thing to another for so many beats, as the eyes of people do who watch: never the same twice in
 * turn, each for about `each` beats. `seed` is the person.
 */
export function glances(at: readonly Target[], beats: Beats, seed: number, each: Beats = 3.5): readonly Step[] {
  const steps: Step[] = []
  let left = beats
  let now = Math.floor(hash(seed, 0) * at.length)
  for (let k = 1; left > 1e-6; k++) {
    const wanted = each * (0.6 + 0.8 * hash(seed, k))
    const takes = left - wanted < each * 0.6 ? left : wanted
    steps.push(lookAt(at[now]!, { beats: takes }))
    left -= takes
    const shown = at[now]
    now = (now + 1 + Math.floor(hash(k, seed) * (at.length - 1))) % at.length
    // What is named twice is looked at twice as often, but not twice running.
    while (at[now] === shown) now = (now + 1) % at.length
  }
  return steps
}
