/**
 * The lighting board: every channel of the rig, in one fixed order, for every scene.
 *
 * Booms stand in the wings at three heights (shin 0.4 m, mid 1.6 m, head 2.6 m). `pr1`–`pr4` are the practicals of the
 * scene (a door shaft, a bulb, a light-box, lanterns), hung where the scene's rig says. `gobo` is the set of pattern
 * profiles, `haze` and `ice` are machines, `warmers` light the house curtain, `house` the auditorium.
 */
export const CHANNELS = [
  'foh',
  'boomL.shin',
  'boomL.mid',
  'boomL.head',
  'boomR.shin',
  'boomR.mid',
  'boomR.head',
  'top',
  'back',
  'cyc',
  'fs1',
  'fs2',
  'gobo',
  'moon',
  'foot',
  'pr1',
  'pr2',
  'pr3',
  'pr4',
  'house',
  'warmers',
  'haze',
  'ice',
] as const
export type Channel = (typeof CHANNELS)[number]

/** Names that mean several channels at once in a cue. */
export const GROUPS = {
  booms: ['boomL.shin', 'boomL.mid', 'boomL.head', 'boomR.shin', 'boomR.mid', 'boomR.head'],
  boomL: ['boomL.shin', 'boomL.mid', 'boomL.head'],
  boomR: ['boomR.shin', 'boomR.mid', 'boomR.head'],
  shins: ['boomL.shin', 'boomR.shin'],
  mids: ['boomL.mid', 'boomR.mid'],
  heads: ['boomL.head', 'boomR.head'],
  spots: ['fs1', 'fs2'],
} as const satisfies Record<string, readonly Channel[]>
export type ChannelName = Channel | keyof typeof GROUPS

/**
 * What the board says of one channel, in this order: `level` 0–1 (linear, before the dimmer curve), linear-sRGB colour
 * `r g b` of gel and lamp, and `size` (iris of a follow spot in metres, opening of a practical in degrees).
 */
export const CHANNEL_FIELDS = ['level', 'r', 'g', 'b', 'size'] as const
export const CHANNEL_STRIDE = CHANNEL_FIELDS.length
export const BOARD_LENGTH = CHANNELS.length * CHANNEL_STRIDE

const INDEX = new Map<string, number>(CHANNELS.map((name, i) => [name, i]))

/** Offset of a channel's first field (`level`) in a board array. */
export function channelOffset(channel: Channel): number {
  return INDEX.get(channel)! * CHANNEL_STRIDE
}

/** The channels a cue means by a name: the channel itself, or the members of a group. */
export function channelsOf(name: ChannelName): readonly Channel[] {
  return name in GROUPS ? GROUPS[name as keyof typeof GROUPS] : [name as Channel]
}
