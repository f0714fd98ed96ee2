import { BALLERINA } from './ballerina'
import type { Card } from './card'

/** Levi: slighter, a longer neck, a narrower face, fair hair and grey-blue eyes. */
export const levi: Card = {
  name: 'levi',
  body: 'levi',
  height: 1.67,
  macro: {
    sex: 'female',
    ages: { young: 1 },
    muscle: 0.58,
    weight: 0.12,
    height: 0.5,
    proportions: 1,
    cup: 0.08,
    firmness: 0.8,
  },
  targets: {
    ...BALLERINA,
    'neck/neck-scale-vert-more': 0.45,
    'measure/measure-shoulder-decrease': 0.2,
    'head/head-oval': 0.85,
    'head/head-invertedtriangular': 0.3,
    'chin/chin-triangle': 0.45,
    'chin/chin-height-max': 0.15,
    'nose/nose-curve-concave': 0.25,
    'nose/nose-scale-vert-decr': 0.15,
    'eyes/#-eye-corner2-up': 0.15,
    'eyes/#-eye-move-out': 0.12,
    'cheek/#-cheek-bones-out': 0.5,
    'mouth/mouth-lowerlip-volume-inflate': 0.4,
    'mouth/mouth-scale-horiz-decr': 0.4,
    'eyebrows/eyebrows-angle-up': 0.05,
  },
  wardrobe: 'ballet',
  hair: 'bun',
  colours: {
    skin: [240, 203, 184],
    hair: [150, 108, 62],
    eyes: [92, 118, 134],
    lips: [186, 74, 78],
    brows: [120, 84, 56],
  },
  makeUp: 1,
  detail: { kind: 'hero', triangles: 22000, texture: 2048 },
}

/** Levi where triangles are few. */
export const leviLow: Card = { ...levi, name: 'levi-low', detail: { kind: 'hero', triangles: 4900, texture: 1024 } }
