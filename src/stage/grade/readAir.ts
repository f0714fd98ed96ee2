import { Color } from 'three'
import type { Channel } from '../../notation/board'
import type { Frame } from '../../notation/frame'
import type { Hanging } from '../../notation/scene'
import { addChannel, output } from '../lights/dimmer'
import type { Air } from './air'
import { readBeams } from './beams'

/** Light that hangs in the haze and on the ice, by bank. */
const IN_AIR: readonly (readonly [Channel, number])[] = [
  ['cyc', 0.07],
  ['back', 0.05],
  ['boomL.head', 0.03],
  ['boomR.head', 0.03],
  ['boomL.mid', 0.03],
  ['boomR.mid', 0.03],
  ['top', 0.05],
  ['moon', 0.04],
  ['pr1', 0.02],
  ['foot', 0.01],
]
/** Shins graze the ice and light it most. */
const ON_ICE: readonly (readonly [Channel, number])[] = [
  ['boomL.shin', 0.3],
  ['boomR.shin', 0.3],
  ['boomL.mid', 0.12],
  ['boomR.mid', 0.12],
  ['back', 0.3],
  ['moon', 0.16],
  ['fs1', 0.03],
]

function gather(board: Float32Array, shares: readonly (readonly [Channel, number])[], out: Color): void {
  for (const [channel, share] of shares) addChannel(board, channel, share, out)
}

/** Writes haze, ice and beams of the frame. Returns whether there is anything in the air at all. */
export function readAir(frame: Frame, rig: Partial<Record<Channel, Hanging>> | undefined, air: Air): boolean {
  const { board } = frame
  const haze = output(board, 'haze')
  const ice = output(board, 'ice')
  air.hazeColour.setRGB(0, 0, 0)
  gather(board, IN_AIR, air.hazeColour)
  air.iceColour.copy(air.hazeColour)
  gather(board, ON_ICE, air.iceColour)
  air.air.set(0.022 * haze, 1.1 * ice, 0.16 + 0.16 * ice, frame.t)
  readBeams(frame, rig, air)
  return haze > 0 || ice > 0
}
