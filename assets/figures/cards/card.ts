import type { Macro } from '../source/macro'
import type { Vec3 } from '../mesh/vec'

/** sRGB colour, 0..255. */
export type Srgb = readonly [number, number, number]

/**
 * What a figure wears where there is no procedural cloth: a bodice with pointe shoes; a leotard with soft slippers; a day
 * dress; a court dress with puffed sleeves; a suit; a doublet with tights and boots; a buttoned coat with felt boots.
 */
export type Wardrobe = 'ballet' | 'school' | 'dress' | 'court' | 'suit' | 'tunic' | 'coat'

/** Everything that makes one person of the company: build, face, colours, clothes and how fine the mesh is. */
export interface Card {
  /** File name of the figure, without ending. */
  readonly name: string
  /** Name of the rest data in src/choreography/bodies. Figures with the same build share it. */
  readonly body: string
  /** Standing height, metres. */
  readonly height: number
  readonly macro: Macro
  /** Weight by target name; `#` stands for both sides (l and r). */
  readonly targets: Readonly<Record<string, number>>
  readonly wardrobe: Wardrobe
  readonly hair: 'bun' | 'parted' | 'plait' | 'short' | 'side' | 'receding' | 'knot'
  /** Has hair to let down as well; a costume says when. */
  readonly loose?: boolean
  /** How far the upper lids lie over the iris at rest, 0–1; nobody stares. */
  readonly lids?: number
  /** Brows: higher or lower (decimetres on the canonical face), share of the arch, share of the width. */
  readonly brow?: { readonly lift?: number; readonly arch?: number; readonly width?: number }
  readonly colours: {
    readonly skin: Srgb
    readonly hair: Srgb
    readonly eyes: Srgb
    readonly lips: Srgb
    readonly brows: Srgb
  }
  /** 1 stage make-up, 0 none. */
  readonly makeUp: number
  readonly detail: Detail
}

/** `hero`: clothes of several painted pieces. `company`: plain ones. `triangles` and side of the `texture` it may have. */
export interface Detail {
  readonly kind: 'hero' | 'company'
  readonly triangles: number
  readonly texture: number
}

/** Somebody of the company where triangles are few. */
export const low = (card: Card, triangles = 1300): Card => ({
  ...card,
  name: `${card.name}-low`,
  detail: { kind: 'company', triangles, texture: 512 },
})

/** A figure of fewer triangles than this is not seen closely. */
export const CLOSE = 10000

/** Linear colour of an sRGB one, 0..1 (IEC 61966-2-1). */
export const linear = (c: Srgb): Vec3 => {
  const f = (x: number) => (x <= 10.3 ? x / 255 / 12.92 : Math.pow((x / 255 + 0.055) / 1.055, 2.4))
  return [f(c[0]), f(c[1]), f(c[2])]
}
