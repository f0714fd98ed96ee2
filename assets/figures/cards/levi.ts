import { BALLERINA } from './ballerina'
import type { Card } from './card'
import { CHILD } from './child'

/** What makes Levi's face at any age: long and fine, a narrow chin, high pale brows, wide-set eyes. */
const FACE = {
  'head/head-oval': 0.55,
  'head/head-scale-horiz-less': 0.42,
  'head/head-invertedtriangular': 0.25,
  'chin/chin-triangle': 0.4,
  'chin/chin-width-min': 0.3,
  'chin/chin-jaw-drop-less': 0.1,
  'nose/nose-curve-concave': 0.35,
  'nose/nose-point-width-less': 0.5,
  'nose/nose-scale-horiz-decr': 0.6,
  'nose/nose-greek-lessgreek': 0.2,
  'eyes/#-eye-corner2-up': 0.1,
  'eyes/#-eye-size-big': 0.55,
  'eyes/#-eye-move-out': 0.18,
  'cheek/#-cheek-bones-out': 0.55,
  'cheek/#-cheek-volume-deflate': 0.25,
  'mouth/mouth-upperlip-volume-inflate': 0.15,
  'mouth/mouth-lowerlip-volume-inflate': 0.05,
  'mouth/mouth-scale-horiz-decr': 0.08,
  'mouth/mouth-angles-up': 0.45,
}
const COLOURS = {
  skin: [243, 208, 190],
  hair: [164, 134, 98],
  eyes: [96, 124, 142],
  lips: [188, 80, 84],
  brows: [132, 98, 68],
} as const

/** Levi: taller and slighter, a long neck, ash-blond hair, grey-blue eyes. */
export const levi: Card = {
  name: 'levi',
  body: 'levi',
  height: 1.74,
  macro: {
    sex: 'female',
    ages: { young: 1 },
    muscle: 0.56,
    weight: 0.1,
    height: 0.55,
    proportions: 1,
    cup: 0.06,
    firmness: 0.8,
  },
  targets: {
    ...BALLERINA,
    'neck/neck-scale-vert-more': 0.2,
    'measure/measure-neckcirc-decrease': 0.5,
    'neck/neck-scale-horiz-less': 0.4,
    'neck/neck-scale-depth-less': 0.35,
    'measure/measure-shoulder-decrease': 0.3,
    ...FACE,
  },
  wardrobe: 'ballet',
  hair: 'parted',
  brow: { arch: 1.2, lift: 0.012, width: 0.85 },
  colours: COLOURS,
  makeUp: 0.9,
  detail: { kind: 'hero', triangles: 22000, texture: 2048 },
}

/** Levi where triangles are few. */
export const leviLow: Card = {
  ...levi,
  name: 'levi-low',
  detail: { kind: 'hero', triangles: 3700, texture: 1024 },
}

/** Levi at six, in fur. */
export const leviChild: Card = {
  ...CHILD,
  name: 'levi-child',
  body: 'levi-child',
  height: 1.27,
  targets: {
    ...CHILD.targets,
    'chin/chin-triangle': 0.4,
    'head/head-scale-horiz-less': 0.2,
    'eyes/#-eye-size-big': 0.35,
  },
  wardrobe: 'coat',
  hair: 'plait',
  brow: { arch: 1.1, width: 0.8 },
  colours: { ...COLOURS, skin: [246, 210, 192], hair: [168, 142, 108], lips: [212, 122, 116] },
  detail: { kind: 'company', triangles: 6600, texture: 1024 },
}

/** Levi at fourteen. */
export const leviYoung: Card = {
  ...levi,
  name: 'levi-young',
  body: 'levi-young',
  height: 1.6,
  macro: { ...levi.macro, ages: { child: 0.38, young: 0.62 }, muscle: 0.5, cup: 0.02 },
  targets: {
    ...levi.targets,
    'head/head-age-less': 0.5,
    'cheek/#-cheek-volume-deflate': 0.1,
    'neck/neck-scale-vert-more': 0.1,
  },
  hair: 'bun',
  colours: { ...COLOURS, lips: [204, 108, 106] },
  makeUp: 0.15,
  detail: { kind: 'hero', triangles: 9000, texture: 1024 },
}

export const LEVIS: readonly Card[] = [levi, leviLow, leviChild, leviYoung]
