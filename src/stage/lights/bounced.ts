import { CubeCamera, HalfFloatType, WebGLCubeRenderTarget, type Scene, type WebGLRenderer } from 'three'
import { LightProbeGenerator } from 'three/addons/lights/LightProbeGenerator.js'
import {
  BOARD_LENGTH,
  CHANNEL_FIELDS,
  channelOffset,
  channelsOf,
  type Channel,
  type ChannelName,
} from '../../notation/board'
import type { Frame } from '../../notation/frame'
import type { LightCue } from '../../notation/cue'
import type { Vec3 } from '../../notation/units'
import { MEAN, SIDES } from './bounce'

/** Side of the picture in each of six directions, pixels: what comes back is soft. */
const SIDE = 32
/** The darkest side gets at least this share of the mean: two bands alone would make it darker than black. */
const DARKEST = 0.1
/** Height of the middle of a dancer, metres. */
const MIDDLE = 1.2
/** Machines, not lamps. */
const DARK: ReadonlySet<Channel> = new Set(['haze', 'ice'])

/** The channels that burn in a scene. */
export function burning(light: readonly LightCue[]): readonly Channel[] {
  const names = light.flatMap(({ set }) => Object.keys(set) as ChannelName[])
  return [...new Set(names.flatMap(channelsOf))].filter((channel) => !DARK.has(channel))
}

/** Leaves one channel on the board, full and white, and all others dark. */
export function alone(board: Float32Array, channel: Channel): void {
  for (let at = 0; at < BOARD_LENGTH; at += CHANNEL_FIELDS.length) board[at] = 0
  board.fill(1, channelOffset(channel), channelOffset(channel) + 4)
}

/** The middle of those who dance, at half their height; centre stage when nobody does. */
export function middle({ cast, castCount }: Frame): Vec3 {
  const there = cast.slice(0, castCount).filter(({ onStage }) => onStage)
  const mean = (axis: 'x' | 'z') => there.reduce((sum, { place }) => sum + place[axis], 0) / Math.max(1, there.length)
  return [mean('x'), MIDDLE, there.length > 0 ? mean('z') : -3]
}

/** Light that arrives at a point from all that is drawn: four bands of three, as `Bounce` has them. */
export async function arriving(gl: WebGLRenderer, world: Scene, [x, y, z]: Vec3): Promise<number[]> {
  const target = new WebGLCubeRenderTarget(SIDE, { type: HalfFloatType })
  const camera = new CubeCamera(0.1, 70, target)
  camera.position.set(x, y, z)
  const { autoClear } = gl
  gl.autoClear = true
  camera.update(gl, world)
  gl.autoClear = autoClear
  const { coefficients } = (await LightProbeGenerator.fromCubeRenderTarget(gl, target)).sh
  target.dispose()
  const bands = coefficients.slice(0, 4).map((band) => band.toArray())
  const most = ((1 - DARKEST) * MEAN) / SIDES
  for (let colour = 0; colour < 3; colour++) {
    const length = Math.hypot(...bands.slice(1).map((band) => band[colour]!))
    const share = Math.min(1, (most * bands[0]![colour]!) / Math.max(length, 1e-9))
    for (const band of bands.slice(1)) band[colour]! *= share
  }
  return bands.flat()
}
