import { low, type Card } from './card'

/** People who have a name are seen from near. */
const NAMED = { kind: 'company', triangles: 7400, texture: 1024 } as const

const FACE = {
  'eyes/#-eye-size-big': 0.15,
  'ears/#-ear-wing-in': 0.4,
  'ears/#-ear-size-small': 0.2,
  'mouth/mouth-angles-up': 0.3,
}

/** A man of forty in a suit. */
const man: Card = {
  name: 'man',
  body: 'man',
  height: 1.82,
  macro: {
    sex: 'male',
    ages: { young: 0.78, old: 0.22 },
    muscle: 0.55,
    weight: 0.44,
    height: 0.55,
    proportions: 0.9,
    cup: 0.5,
    firmness: 0.5,
  },
  targets: { ...FACE, 'head/head-square': 0.2, 'head/head-scale-horiz-less': 0.15 },
  wardrobe: 'suit',
  hair: 'short',
  colours: {
    skin: [224, 180, 154],
    hair: [62, 46, 36],
    eyes: [78, 70, 56],
    lips: [184, 118, 108],
    brows: [60, 46, 38],
  },
  makeUp: 0,
  detail: { kind: 'company', triangles: 6600, texture: 1024 },
}

/** A gentleman of the court, twenty-eight, in doublet and tights. */
const courtier: Card = {
  ...man,
  name: 'courtier',
  body: 'courtier',
  macro: { ...man.macro, ages: { young: 1 }, muscle: 0.56, weight: 0.3, proportions: 1 },
  targets: { ...FACE, 'head/head-rectangular': 0.2, 'measure/measure-shoulder-decrease': 0.3 },
  wardrobe: 'tunic',
  makeUp: 0.25,
}

/** Prince Siegfried: tall, a dancer's body, an open face. */
const siegfried: Card = {
  ...courtier,
  name: 'siegfried',
  body: 'siegfried',
  height: 1.86,
  macro: { ...courtier.macro, muscle: 0.58, weight: 0.24, height: 0.6 },
  targets: {
    ...FACE,
    'measure/measure-shoulder-decrease': 0.3,
    'head/head-oval': 0.4,
    'head/head-scale-horiz-less': 0.45,
    'cheek/#-cheek-volume-deflate': 0.35,
    'torso/torso-vshape-more': 0.1,
    'neck/neck-scale-vert-more': 0.25,
    'chin/chin-jaw-drop-less': 0.2,
    'nose/nose-greek-moregreek': 0.4,
    'nose/nose-scale-horiz-decr': 0.3,
    'eyes/#-eye-size-big': 0.4,
    'cheek/#-cheek-bones-out': 0.4,
    'mouth/mouth-lowerlip-volume-inflate': 0.2,
    'buttocks/buttocks-volume-decr': 0.2,
  },
  hair: 'side',
  colours: {
    skin: [232, 190, 164],
    hair: [84, 56, 36],
    eyes: [76, 98, 104],
    lips: [186, 110, 104],
    brows: [78, 56, 40],
  },
  makeUp: 0.35,
  detail: NAMED,
}

/** Rothbart, the sorcerer: gaunt, black, older. */
const rothbart: Card = {
  ...courtier,
  name: 'rothbart',
  body: 'rothbart',
  height: 1.88,
  macro: { ...courtier.macro, ages: { young: 0.65, old: 0.35 }, muscle: 0.66, weight: 0.28 },
  targets: {
    ...FACE,
    'mouth/mouth-angles-up': 0,
    'head/head-rectangular': 0.5,
    'cheek/#-cheek-volume-deflate': 0.7,
    'cheek/#-cheek-bones-out': 0.6,
    'nose/nose-hump-morehump': 0.5,
    'nose/nose-scale-vert-incr': 0.3,
    'chin/chin-prominent-more': 0.35,
    'eyebrows/eyebrows-angle-down': 0.5,
  },
  hair: 'receding',
  brow: { arch: 1.6, width: 1.7 },
  colours: {
    skin: [214, 182, 166],
    hair: [22, 18, 20],
    eyes: [122, 104, 40],
    lips: [130, 70, 70],
    brows: [22, 18, 18],
  },
  makeUp: 0.8,
  detail: NAMED,
}

/** Her coach: fifty, lean, silver-haired. */
const coach: Card = {
  ...man,
  name: 'coach',
  body: 'coach',
  height: 1.78,
  macro: { ...man.macro, ages: { young: 0.58, old: 0.42 }, muscle: 0.6, weight: 0.34 },
  targets: {
    ...FACE,
    'head/head-oval': 0.4,
    'nose/nose-hump-morehump': 0.3,
    'nose/nose-scale-vert-incr': 0.15,
    'cheek/#-cheek-volume-deflate': 0.35,
    'neck/neck-scale-vert-more': 0.15,
    'eyes/#-eye-size-big': 0.25,
    'head/head-scale-horiz-less': 0.3,
  },
  hair: 'side',
  colours: {
    skin: [220, 178, 154],
    hair: [146, 142, 137],
    eyes: [74, 88, 96],
    lips: [178, 116, 108],
    brows: [120, 112, 104],
  },
  detail: NAMED,
}

/** The man in grey: sixty, heavier, thin on top. */
const grey: Card = {
  ...man,
  name: 'grey',
  body: 'grey',
  height: 1.83,
  macro: { ...man.macro, ages: { young: 0.45, old: 0.55 }, muscle: 0.5, weight: 0.56 },
  targets: { ...FACE, 'head/head-square': 0.4, 'neck/neck-double-more': 0.2, 'mouth/mouth-angles-up': 0.1 },
  hair: 'receding',
  colours: {
    skin: [214, 172, 150],
    hair: [112, 106, 100],
    eyes: [84, 86, 84],
    lips: [168, 108, 102],
    brows: [92, 84, 78],
  },
  detail: NAMED,
}

/** Levi's father: forty-five, thin, ill. */
const father: Card = {
  ...man,
  name: 'father',
  body: 'father',
  height: 1.79,
  macro: { ...man.macro, ages: { young: 0.66, old: 0.34 }, muscle: 0.42, weight: 0.26 },
  targets: {
    ...FACE,
    'head/head-invertedtriangular': 0.4,
    'head/head-scale-horiz-less': 0.35,
    'cheek/#-cheek-volume-deflate': 0.85,
    'cheek/#-cheek-bones-out': 0.4,
    'eyes/#-eye-size-big': 0.3,
  },
  colours: {
    skin: [222, 184, 164],
    hair: [142, 112, 80],
    eyes: [92, 112, 126],
    lips: [178, 118, 110],
    brows: [116, 90, 66],
  },
  detail: NAMED,
}

/** An old examiner. */
const elder: Card = {
  ...man,
  name: 'elder',
  body: 'elder',
  height: 1.74,
  macro: { ...man.macro, ages: { young: 0.3, old: 0.7 }, muscle: 0.45, weight: 0.5 },
  targets: {
    ...FACE,
    'head/head-round': 0.45,
    'neck/neck-double-more': 0.3,
    'cheek/#-cheek-volume-inflate': 0.25,
    'nose/nose-scale-horiz-incr': 0.3,
  },
  hair: 'receding',
  colours: { ...coach.colours, hair: [168, 160, 150], brows: [128, 116, 104] },
}

export const MEN: readonly Card[] = [
  man,
  low(man),
  courtier,
  low(courtier),
  siegfried,
  low(siegfried),
  rothbart,
  low(rothbart),
  coach,
  low(coach),
  grey,
  low(grey),
  father,
  low(father),
  elder,
  low(elder),
]
