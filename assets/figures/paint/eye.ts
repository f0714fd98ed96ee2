import { linear, type Card } from '../cards/card'
import { bell, clamp, mix, smoothstep } from '../mesh/ease'
import { mixVec, scale, type Vec3 } from '../mesh/vec'
import { noise } from './noise'

const WHITE: Vec3 = [0.76, 0.72, 0.69]
const CORNER: Vec3 = [0.5, 0.3, 0.26]
const DARK: Vec3 = [0.006, 0.005, 0.005]
/** Angles from the pupil's middle, degrees. */
const PUPIL = 9.5
const IRIS = 25.5
const EDGE = 100

/** Distance from the middle of the eye's disc, 0..1, of an angle from the pupil: the iris gets the room it needs. */
export const eyeRadius = (angle: number) => Math.pow(angle / EDGE, 0.6)
const angleOf = (radius: number) => Math.pow(radius, 1 / 0.6) * EDGE

/** Colour of the eye at a point of its disc (−1..1, up positive), linear. A window is mirrored in it. */
export function eyeColour(card: Card): (x: number, y: number) => Vec3 {
  const iris = linear(card.colours.eyes)
  return (x, y) => {
    const radius = clamp(Math.hypot(x, y), 0, 1)
    const angle = angleOf(radius)
    const turn = Math.atan2(y, x)
    const fibres = 0.72 + 0.5 * noise(turn * 13 + 40, angle * 0.3) * noise(turn * 31 + 90, angle * 0.16 + 3)
    const ring = mixVec(scale(iris, 1.5), scale(iris, 0.85), smoothstep(PUPIL, IRIS, angle))
    let c = mixVec(scale(ring, fibres), mixVec(iris, [0.5, 0.32, 0.12], 0.5), 0.35 * bell(angle - PUPIL - 2.5, 3))
    // The lid's shadow lies on the upper half, light gathers in the lower one.
    c = scale(c, mix(1.35, 0.55, smoothstep(-0.35, 0.35, y)))
    c = mixVec(c, scale(iris, 0.1), smoothstep(IRIS - 5, IRIS - 0.5, angle) * 0.8)
    c = mixVec(c, DARK, smoothstep(PUPIL + 1.2, PUPIL - 0.8, angle))
    // The ball turns away from the light under the upper lid and in the corners.
    const round = mix(1, 0.5, smoothstep(0.12, 0.46, y)) * mix(1, 0.78, smoothstep(30, 60, angle))
    const white = scale(mixVec(WHITE, CORNER, 0.75 * smoothstep(38, 68, angle)), round)
    c = mixVec(c, white, smoothstep(IRIS - 0.6, IRIS + 2.4, angle))
    const glint = smoothstep(0.12, 0.06, Math.hypot((x + 0.13) * 1.1, y - 0.19))
    const answer = smoothstep(0.1, 0.02, Math.hypot((x - 0.16) / 1.3, y + 0.2))
    return mixVec(mixVec(c, [0.95, 0.97, 1], 0.95 * glint), [0.8, 0.85, 0.9], 0.16 * answer)
  }
}
