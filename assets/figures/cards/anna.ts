import { BALLERINA } from './ballerina'
import type { Card } from './card'

/** Anna: the broader of the two, dark hair, brown eyes, a strong brow. */
export const anna: Card = {
  name: 'anna',
  body: 'anna',
  height: 1.7,
  macro: {
    sex: 'female',
    ages: { young: 1 },
    muscle: 0.64,
    weight: 0.2,
    height: 0.55,
    proportions: 1,
    cup: 0.12,
    firmness: 0.8,
  },
  targets: {
    ...BALLERINA,
    'measure/measure-shoulder-decrease': 0.02,
    'head/head-oval': 0.5,
    'chin/chin-triangle': 0.15,
  },
  wardrobe: 'ballet',
  hair: 'bun',
  colours: {
    skin: [232, 190, 166],
    hair: [52, 33, 25],
    eyes: [92, 58, 34],
    lips: [168, 52, 60],
    brows: [62, 42, 34],
  },
  makeUp: 1,
  detail: { kind: 'hero', triangles: 22000, texture: 2048 },
}

/** Anna where triangles are few. */
export const annaLow: Card = { ...anna, name: 'anna-low', detail: { kind: 'hero', triangles: 4900, texture: 1024 } }
