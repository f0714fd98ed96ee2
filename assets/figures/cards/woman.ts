import type { Card } from './card'

/** A woman past fifty: mother, therapist, teacher. */
export const woman: Card = {
  name: 'woman',
  body: 'woman',
  height: 1.66,
  macro: {
    sex: 'female',
    ages: { young: 0.55, old: 0.45 },
    muscle: 0.5,
    weight: 0.45,
    height: 0.5,
    proportions: 0.7,
    cup: 0.45,
    firmness: 0.5,
  },
  targets: {
    'mouth/mouth-angles-up': 0.5,
    'eyebrows/eyebrows-angle-up': 0.15,
    'ears/#-ear-size-small': 0.25,
    'ears/#-ear-wing-in': 0.4,
    'head/head-oval': 0.3,
  },
  wardrobe: 'dress',
  hair: 'knot',
  colours: {
    skin: [228, 188, 166],
    hair: [112, 98, 90],
    eyes: [84, 74, 60],
    lips: [172, 92, 90],
    brows: [104, 88, 78],
  },
  makeUp: 0.25,
  detail: { kind: 'company', triangles: 4400, texture: 1024 },
}

/** The woman where triangles are few. */
export const womanLow: Card = {
  ...woman,
  name: 'woman-low',
  detail: { kind: 'company', triangles: 1300, texture: 512 },
}
