import { BALLERINA } from './ballerina'
import type { Card } from './card'
import { CHILD } from './child'

/** What makes Anna's face at any age: oval and strong, straight dark brows, full lips. */
const FACE = {
  'head/head-oval': 0.75,
  'chin/chin-triangle': 0.2,
  'chin/chin-jaw-drop-less': 0.02,
  'mouth/mouth-upperlip-volume-inflate': 0.22,
  'mouth/mouth-lowerlip-volume-inflate': 0.1,
  'nose/nose-greek-moregreek': 0.3,
  'nose/nose-scale-horiz-decr': 0.35,
  'eyes/#-eye-corner2-up': 0.25,
  'eyes/#-eye-size-big': 0.45,
  'cheek/#-cheek-bones-out': 0.35,
}
const COLOURS = {
  skin: [234, 193, 168],
  hair: [70, 42, 28],
  eyes: [98, 60, 34],
  lips: [166, 48, 56],
  brows: [64, 42, 33],
} as const

/** Anna: the broader and stronger of the two, chestnut hair, brown eyes. */
export const anna: Card = {
  name: 'anna',
  body: 'anna',
  height: 1.7,
  macro: {
    sex: 'female',
    ages: { young: 1 },
    muscle: 0.66,
    weight: 0.22,
    height: 0.55,
    proportions: 1,
    cup: 0.14,
    firmness: 0.8,
  },
  targets: { ...BALLERINA, 'measure/measure-shoulder-decrease': 0, ...FACE },
  wardrobe: 'ballet',
  hair: 'bun',
  loose: true,
  brow: { arch: 0.85, width: 1.25 },
  colours: COLOURS,
  makeUp: 1,
  detail: { kind: 'hero', triangles: 22000, texture: 2048 },
}

/** Anna where triangles are few. */
export const annaLow: Card = {
  ...anna,
  name: 'anna-low',
  detail: { kind: 'hero', triangles: 3700, texture: 1024 },
}

/** Anna at seven, at the door, in her coat. */
export const annaChild: Card = {
  ...CHILD,
  name: 'anna-child',
  body: 'anna-child',
  height: 1.27,
  targets: { ...CHILD.targets, 'head/head-oval': 0.35, 'eyes/#-eye-corner2-up': 0.2 },
  wardrobe: 'coat',
  hair: 'plait',
  brow: { arch: 0.85, width: 1.05, lift: -0.01 },
  colours: { ...COLOURS, skin: [240, 200, 176], hair: [92, 58, 38], lips: [204, 112, 106] },
  detail: { kind: 'company', triangles: 6600, texture: 1024 },
}

/** Anna at forty-five, who teaches. */
export const annaTeacher: Card = {
  ...anna,
  name: 'anna-teacher',
  body: 'anna-teacher',
  macro: { ...anna.macro, ages: { young: 0.7, old: 0.3 }, muscle: 0.58, weight: 0.36, cup: 0.3, firmness: 0.6 },
  targets: { ...anna.targets, 'head/head-age-less': 0.1, 'measure/measure-waist-decrease': 0.2 },
  hair: 'knot',
  loose: false,
  colours: { ...COLOURS, skin: [230, 190, 168], hair: [78, 54, 42], lips: [172, 74, 74] },
  makeUp: 0.4,
  detail: { kind: 'hero', triangles: 9000, texture: 1024 },
}

export const ANNAS: readonly Card[] = [anna, annaLow, annaChild, annaTeacher]
