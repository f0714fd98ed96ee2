import { linear, type Card, type Srgb } from '../cards/card'
import { bell, clamp, smoothstep } from '../mesh/ease'
import { mixVec, scale, type Vec3 } from '../mesh/vec'
import { strand, type HeadShape } from '../parts/head'
import type { Person } from '../source/person'

/** Colour of the skin at a point of the body, linear 0..1. `lips` is the share of lip there. */
export type Complexion = (p: Vec3, lips: number) => Vec3

/** Distances below are metres on the face the paint was tuned on, from the middle between the eyes. */
const EYE_X = 0.0268
const BLUSH: Srgb = [222, 112, 104]
const SHADOW: Srgb = [142, 88, 84]
const LINER: Srgb = [84, 52, 58]

/** Paints brows, shadow, blush, lips and the root of the hair in 3D space, so no texture has to be drawn by hand. */
export function complexion(person: Person, head: HeadShape): Complexion {
  const { card, marks } = person
  const tone = mapColours(card)
  return (p, lips) => {
    let c = tone.skin
    const mix = (to: Vec3, share: number) => (c = mixVec(c, to, clamp(share, 0, 1)))
    const [x, y, z] = head.face(p)
    if (p[1] < marks.neck[1] + 0.02 * marks.size) return c
    const ax = Math.abs(x)
    const ex = ax - EYE_X
    if (z > -0.05) {
      const k = card.makeUp
      mix(
        tone.blush,
        (0.08 + 0.24 * k) * bell(Math.hypot(ax - 0.045, (y + 0.031) / 0.8), 0.024) * smoothstep(-0.06, -0.02, z),
      )
      mix(tone.shadow, (0.12 + 0.42 * k) * bell(Math.hypot(ex / 1.25, (y - 0.009) / 0.75), 0.0125))
      mix(tone.liner, 0.5 * k * bell(Math.hypot((ex - 0.012) / 1.1, y - 0.005), 0.0085))
      const t = clamp((ax - (EYE_X - 0.017)) / 0.04, 0, 1)
      const arch = 0.0195 + 0.0055 * Math.sin(t * 2.1) - 0.004 * t * t
      const ends = smoothstep(EYE_X - 0.0195, EYE_X - 0.012, ax) * smoothstep(EYE_X + 0.027, EYE_X + 0.019, ax)
      mix(tone.brows, 0.95 * ends * bell(y - arch, 0.0034 * (1 - 0.6 * t)))
    }
    mix(tone.lips, 0.9 * lips)
    const meeting = bell(p[1] - person.mouth.heightAt(p[0]), 0.0011 * marks.face) * (z > -0.05 ? 1 : 0)
    mix(tone.parting, 0.75 * meeting * smoothstep(person.mouth.half * 1.03, person.mouth.half * 0.9, Math.abs(p[0])))
    const root = head.hairline(p) / marks.face
    const combed = strand(Math.atan2(x, y + 0.02) * 60)
    mix(tone.hair, smoothstep(-0.009 * combed - 0.002, 0.006, root))
    return c
  }
}

const mapColours = ({ colours }: Card) => ({
  skin: linear(colours.skin),
  lips: linear(colours.lips),
  parting: scale(linear(colours.lips), 0.25),
  brows: linear(colours.brows),
  hair: linear(colours.hair),
  blush: linear(BLUSH),
  shadow: linear(SHADOW),
  liner: linear(LINER),
})
