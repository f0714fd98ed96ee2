import { low, type Card } from './card'

/** A girl of eight in the leotard of the school: pupils and children of the morning class. */
export const CHILD: Card = {
  name: 'child',
  body: 'child',
  height: 1.27,
  macro: {
    sex: 'female',
    ages: { child: 1 },
    muscle: 0.5,
    weight: 0.36,
    height: 0.45,
    proportions: 0.75,
    cup: 0,
    firmness: 0.5,
  },
  targets: {
    'head/head-round': 0.15,
    'head/head-age-less': 0.6,
    'eyes/#-eye-size-big': 0.25,
    'ears/#-ear-size-small': 0.25,
    'ears/#-ear-wing-in': 0.4,
    'nose/nose-scale-vert-decr': 0.15,
    'nose/nose-scale-horiz-decr': 0.2,
    'mouth/mouth-scale-horiz-decr': 0.15,
    'mouth/mouth-angles-up': 0.25,
    'cheek/#-cheek-volume-inflate': 0.2,
    'neck/neck-scale-vert-more': 0.15,
  },
  wardrobe: 'school',
  hair: 'bun',
  brow: { width: 0.9, lift: -0.012 },
  colours: {
    skin: [240, 202, 180],
    hair: [96, 62, 40],
    eyes: [88, 62, 42],
    lips: [206, 116, 110],
    brows: [112, 80, 60],
  },
  makeUp: 0.08,
  detail: { kind: 'company', triangles: 6600, texture: 1024 },
}

/** The girl who watches from the wings, in her best dress. */
const girl: Card = {
  ...CHILD,
  name: 'girl',
  body: 'girl',
  height: 1.27,
  targets: {
    ...CHILD.targets,
    'head/head-oval': 0.3,
    'eyes/#-eye-size-big': 0.4,
    'mouth/mouth-upperlip-volume-inflate': 0.2,
  },
  wardrobe: 'dress',
  hair: 'plait',
  colours: { ...CHILD.colours, hair: [92, 58, 34], eyes: [70, 96, 84] },
  detail: { kind: 'company', triangles: 7600, texture: 1024 },
}

export const CHILDREN: readonly Card[] = [CHILD, low(CHILD), girl]
