import { Color } from 'three'
import type { Channel } from '../../../notation/board'
import type { Frame } from '../../../notation/frame'
import { hash } from '../../kit/hash'
import { boardColour, type GetPiece } from '../../read'
import { Sparks, type Spark } from './Sparks'

const FLAKES = 46
/** Metres a flake falls before it begins again above the picture. */
const DROP = 9
const light = new Color()

export interface NearSnowProps {
  /** Bank that lights it. */
  channel: Channel
  level: number
  /** Scenery value 0–1: share that falls. */
  piece?: string
  /** Nearest and farthest from the curtain line, metres towards the house. */
  between?: readonly [number, number]
}

/** Great soft flakes between us and the stage: slow, swaying, out of focus. */
export function NearSnow({ channel, level, piece, between: [low, high] = [5, 14] }: NearSnowProps) {
  const write = (i: number, out: Spark, get: GetPiece, frame: Frame) => {
    const speed = 0.75 + 0.5 * hash(i, 1)
    const fallen = (frame.sceneTime * speed + DROP * hash(i, 2)) % DROP
    const seen = !piece || hash(i, 6) < get(piece) ? 1 : 0
    boardColour(frame, channel, light)
    out.x = (hash(i, 3) - 0.5) * 10 + 0.35 * Math.sin(frame.sceneTime * (0.7 + 0.4 * hash(i, 4)) + i)
    out.y = 7.4 - fallen
    out.z = low + (high - low) * hash(i, 5)
    out.size = 0.08 + 0.11 * hash(i, 7)
    const share = seen * level * (0.5 + 0.6 * hash(i, 8))
    out.r = share * (0.03 + light.r)
    out.g = share * (0.035 + light.g)
    out.b = share * (0.05 + light.b)
  }
  return <Sparks count={FLAKES} write={write} />
}
