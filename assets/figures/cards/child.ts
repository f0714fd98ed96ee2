import type { Card } from './card'

/** A girl of eight; also the pupils of the school. */
export const child: Card = {
  name: 'child',
  body: 'child',
  height: 1.27,
  macro: {
    sex: 'female',
    ages: { child: 1 },
    muscle: 0.5,
    weight: 0.38,
    height: 0.45,
    proportions: 0.75,
    cup: 0,
    firmness: 0.5,
  },
  targets: {
    'head/head-round': 0.2,
    'head/head-age-less': 0.6,
    'eyes/#-eye-size-big': 0.2,
    'ears/#-ear-size-small': 0.25,
    'ears/#-ear-wing-in': 0.4,
    'nose/nose-scale-vert-decr': 0.15,
    'mouth/mouth-scale-horiz-decr': 0.15,
    'cheek/#-cheek-volume-inflate': 0.25,
  },
  wardrobe: 'dress',
  hair: 'plait',
  colours: {
    skin: [238, 200, 178],
    hair: [96, 62, 40],
    eyes: [88, 62, 42],
    lips: [204, 116, 112],
    brows: [110, 78, 58],
  },
  makeUp: 0.1,
  detail: { kind: 'company', triangles: 4400, texture: 1024 },
}

/** The girl where triangles are few. */
export const childLow: Card = {
  ...child,
  name: 'child-low',
  detail: { kind: 'company', triangles: 1300, texture: 512 },
}
