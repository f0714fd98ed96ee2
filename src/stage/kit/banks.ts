import { Color } from 'three'
import type { Channel } from '../../notation/board'
import type { Frame } from '../../notation/frame'
import { addChannel } from '../lights/dimmer'
import type { Lit } from './props'

/** From where a bank's light reaches a cloth: all over, from above, from below, from the left or right of the house. */
type Way = 'flat' | 'top' | 'foot' | 'left' | 'right'
const WAY: Record<Channel, Way> = {
  foh: 'flat',
  'boomL.shin': 'right',
  'boomL.mid': 'right',
  'boomL.head': 'right',
  'boomR.shin': 'left',
  'boomR.mid': 'left',
  'boomR.head': 'left',
  top: 'top',
  back: 'flat',
  cyc: 'flat',
  fs1: 'flat',
  fs2: 'flat',
  gobo: 'flat',
  moon: 'flat',
  foot: 'foot',
  pr1: 'flat',
  pr2: 'flat',
  pr3: 'flat',
  pr4: 'flat',
  house: 'flat',
  warmers: 'top',
  haze: 'flat',
  ice: 'flat',
}

/** Light on a cloth by where it comes from; the uniforms of cloth materials. */
export interface BankLight {
  flat: Color
  top: Color
  foot: Color
  left: Color
  right: Color
}

/** Light of a bank to write into, dark. */
export function newBankLight(): BankLight {
  return { flat: new Color(0), top: new Color(0), foot: new Color(0), left: new Color(0), right: new Color(0) }
}

/** A `lit` table as a list, so that a frame need not walk an object. */
export function bankList(lit: Lit): readonly (readonly [Channel, Way, number])[] {
  return (Object.entries(lit) as [Channel, number][]).map(
    ([channel, weight]) => [channel, WAY[channel], weight] as const,
  )
}

/** Sums the banks of `list` into `out`; `ambient` reaches everywhere. */
export function readBanks(frame: Frame, list: ReturnType<typeof bankList>, ambient: number, out: BankLight): void {
  out.flat.setScalar(ambient)
  out.top.setScalar(0)
  out.foot.setScalar(0)
  out.left.setScalar(0)
  out.right.setScalar(0)
  for (const [channel, way, weight] of list) addChannel(frame.board, channel, weight, out[way])
}

/** GLSL of the same: `bankLight(uv)` with uv 0–1 over the cloth, v upwards. */
export const BANK_LIGHT = /* glsl */ `
uniform vec3 uFlat, uTop, uFoot, uLeft, uRight;
vec3 bankLight(vec2 uv) {
  return uFlat + uTop * (.35 + .65 * uv.y) + uFoot * (1.25 * exp(-3.2 * uv.y) + .06)
    + uLeft * mix(1.25, .45, uv.x) + uRight * mix(.45, 1.25, uv.x);
}
`

/** The uniforms `BANK_LIGHT` reads, bound to `light`: written once a frame, seen by the material without copying. */
export function bankUniforms(light: BankLight) {
  return {
    uFlat: { value: light.flat },
    uTop: { value: light.top },
    uFoot: { value: light.foot },
    uLeft: { value: light.left },
    uRight: { value: light.right },
  }
}
