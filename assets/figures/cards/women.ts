import { low, type Card } from './card'

const FACE = {
  'mouth/mouth-angles-up': 0.45,
  'ears/#-ear-size-small': 0.25,
  'ears/#-ear-wing-in': 0.4,
  'head/head-oval': 0.35,
  'nose/nose-scale-horiz-decr': 0.25,
}

/** A woman of forty in a day dress. */
const woman: Card = {
  name: 'woman',
  body: 'woman',
  height: 1.66,
  macro: {
    sex: 'female',
    ages: { young: 0.78, old: 0.22 },
    muscle: 0.5,
    weight: 0.42,
    height: 0.5,
    proportions: 0.8,
    cup: 0.45,
    firmness: 0.6,
  },
  targets: {
    ...FACE,
    'head/head-oval': 0,
    'head/head-round': 0.45,
    'cheek/#-cheek-volume-inflate': 0.25,
    'nose/nose-scale-vert-decr': 0.25,
    'mouth/mouth-scale-horiz-incr': 0.15,
  },
  wardrobe: 'dress',
  hair: 'knot',
  colours: {
    skin: [232, 192, 170],
    hair: [92, 66, 48],
    eyes: [84, 78, 62],
    lips: [184, 92, 90],
    brows: [96, 72, 56],
  },
  makeUp: 0.3,
  detail: { kind: 'company', triangles: 6600, texture: 1024 },
}

/** A lady of the court, twenty-eight, made up for the ball. */
const lady: Card = {
  ...woman,
  name: 'lady',
  body: 'lady',
  height: 1.69,
  macro: { ...woman.macro, ages: { young: 1 }, muscle: 0.55, weight: 0.28, cup: 0.35, proportions: 1 },
  targets: {
    ...FACE,
    'head/head-oval': 0.75,
    'head/head-scale-horiz-less': 0.25,
    'chin/chin-triangle': 0.3,
    'cheek/#-cheek-bones-out': 0.4,
    'nose/nose-point-width-less': 0.3,
    'head/head-age-less': 0.2,
    'neck/neck-scale-vert-more': 0.2,
    'eyes/#-eye-size-big': 0.2,
    'mouth/mouth-upperlip-volume-inflate': 0.2,
  },
  wardrobe: 'court',
  colours: { ...woman.colours, lips: [172, 56, 62], hair: [64, 44, 32] },
  makeUp: 0.85,
}

/** Levi's mother: thirty-eight, worn and warm, a dancer once. */
const mother: Card = {
  ...woman,
  name: 'mother',
  body: 'mother',
  height: 1.66,
  macro: { ...woman.macro, ages: { young: 0.82, old: 0.18 }, weight: 0.36 },
  targets: {
    ...FACE,
    'head/head-oval': 0.7,
    'head/head-scale-horiz-less': 0.35,
    'chin/chin-triangle': 0.5,
    'cheek/#-cheek-bones-out': 0.5,
    'cheek/#-cheek-volume-deflate': 0.45,
    'nose/nose-scale-vert-incr': 0.15,
    'neck/neck-scale-vert-more': 0.2,
    'eyes/#-eye-size-big': 0.2,
  },
  colours: {
    skin: [236, 198, 178],
    hair: [122, 98, 74],
    eyes: [92, 116, 130],
    lips: [188, 104, 100],
    brows: [112, 84, 60],
  },
  makeUp: 0.1,
  detail: { kind: 'company', triangles: 7400, texture: 1024 },
}

/** The therapist: thirty-three, sturdy, frank. */
const therapist: Card = {
  ...woman,
  name: 'therapist',
  body: 'therapist',
  height: 1.71,
  macro: { ...woman.macro, ages: { young: 0.9, old: 0.1 }, muscle: 0.6, weight: 0.42 },
  targets: {
    ...FACE,
    'head/head-oval': 0,
    'head/head-square': 0.45,
    'chin/chin-width-max': 0.2,
    'cheek/#-cheek-volume-inflate': 0.2,
    'mouth/mouth-scale-horiz-incr': 0.2,
    'mouth/mouth-upperlip-volume-inflate': 0.2,
  },
  colours: { ...woman.colours, skin: [222, 178, 150], hair: [56, 40, 32], eyes: [70, 52, 38], brows: [58, 44, 36] },
  makeUp: 0.15,
  detail: { kind: 'company', triangles: 7400, texture: 1024 },
}

/** An examiner of sixty-five. */
const matron: Card = {
  ...woman,
  name: 'matron',
  body: 'matron',
  height: 1.63,
  macro: { ...woman.macro, ages: { young: 0.35, old: 0.65 }, weight: 0.5 },
  targets: {
    ...FACE,
    'head/head-oval': 0,
    'head/head-square': 0.3,
    'neck/neck-double-more': 0.35,
    'nose/nose-hump-morehump': 0.35,
    'nose/nose-scale-vert-incr': 0.2,
    'mouth/mouth-angles-up': 0.1,
  },
  colours: { ...woman.colours, hair: [168, 160, 152], brows: [132, 122, 112], lips: [172, 96, 92] },
  makeUp: 0.35,
}

export const WOMEN: readonly Card[] = [
  woman,
  low(woman),
  lady,
  low(lady),
  mother,
  low(mother),
  therapist,
  low(therapist),
  matron,
  low(matron),
]
