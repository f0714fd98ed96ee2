import { Color } from 'three'
import { hash } from '../../score/noise'
import type { Costume } from '../../notation/scene'
import { clothNumber, clothOf, type ClothName } from './cloths'
import { packTexel, tintColumn, type Part } from './sheet'

/** White body make-up: keeps skin from going bronze under deep blue. Factor on linear skin colour, look.md §2. */
const WET = [1.25, 1.35, 1.5] as const
/** Dancers' foundation takes a little of the yellow out of skin. Factor on linear skin colour. */
const FOUNDATION = [0.99, 0.94, 0.93] as const
/** Glow of cloth with a lamp behind it. Black needs much more of it, or it vanishes; look.md §1. */
const GLOW = { white: 1.15, black: 6 } as const

const DEFAULTS = {
  gold: '#e8b75a',
  white: '#f3f0ea',
  leaf: '#56724f',
  dark: '#15110f',
  wool: '#8d7f7a',
}

/** With these go trousers and stockings of wool. */
const WOOLLEN: ReadonlySet<ClothName> = new Set<ClothName>(['wool', 'coat', 'suit'])
/** With these go leather shoes; with all others satin ones. */
const LEATHERN: ReadonlySet<ClothName> = new Set<ClothName>([...WOOLLEN, 'velvet', 'brocade', 'owl'])

const colour = new Color()

function luminance(hex: string): number {
  const { r, g, b } = colour.set(hex)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** How strongly a cloth of this linear luminance glows against the light. */
export function glowOf(luminance: number): number {
  const lightness = Math.min(1, Math.sqrt(Math.max(0, luminance)) * 1.25)
  return GLOW.black + (GLOW.white - GLOW.black) * lightness
}

/**
 * Writes the colours of a costume into a row. Skin and eyes multiply what is painted on the figure; every other part
 * multiplies the figure's neutral shading. The fourth float is the cloth of the bodice (cloths.ts), 1 for woollen
 * legs and leather shoes, the presence of trim, and the glow of `skirt`.
 *
 * @param civil not a dancer of the company: what she wears is never satin
 * @param seed an index of the dancer: complexions and hair differ from one to the next; left out for who has a figure of
 *   her own
 * @param hair colour of her own hair, sRGB, unless the costume has another
 */
export function packTints(
  sheet: Float32Array,
  row: number,
  costume: Costume,
  civil: boolean,
  seed: number | undefined,
  hair = '#2a1a12',
): void {
  const put = (part: Part, hex: string, shine = 0, gain = 1) => {
    colour.set(hex)
    packTexel(sheet, row, tintColumn(part), colour.r * gain, colour.g * gain, colour.b * gain, shine)
  }
  const { trim } = costume
  const cloth = clothOf(costume, civil)
  const skirt = costume.skirt?.colour ?? costume.bodice
  const base = costume.wet ? WET : civil ? ([1, 1, 1] as const) : FOUNDATION
  const spread = (channel: number) => (seed === undefined ? 0 : 2 * hash(seed, channel) - 1)
  // Few are much darker than the rest, nobody much paler.
  const dark = seed === undefined ? 0 : hash(seed, 16) ** 5
  const complexion = (1 + 0.07 * spread(11)) * (1 - 0.3 * dark)
  const warmth = 1 + 0.025 * spread(12) + 0.08 * dark
  packTexel(
    sheet,
    row,
    tintColumn('skin'),
    base[0] * complexion * warmth,
    base[1] * complexion,
    (base[2] * complexion) / warmth,
    0,
  )
  packTexel(sheet, row, tintColumn('eyes'), 1, 1, 1, 0)
  put('hair', costume.hair ?? hair, 0, 1 + 0.12 * spread(13))
  put('tights', costume.tights, WOOLLEN.has(cloth) ? 1 : 0)
  put('bodice', costume.bodice, clothNumber(cloth))
  put('shoe', costume.shoe, LEATHERN.has(cloth) ? 1 : 0)
  // What is worn is wool unless it is a Wili's wings; an accent that nothing worn needs is the metal of a crown.
  const winged = costume.wears?.includes('wings') ?? false
  put('accent', costume.accent ?? (winged ? DEFAULTS.white : DEFAULTS.wool))
  const metal = winged || !costume.wears?.length ? costume.accent : undefined
  put('trim', trim ?? metal ?? DEFAULTS.gold, trim ? 1 : 0)
  put('skirt', skirt, glowOf(luminance(skirt)))
  put('white', DEFAULTS.white, GLOW.white)
  put('leaf', DEFAULTS.leaf)
  put('dark', DEFAULTS.dark)
}
