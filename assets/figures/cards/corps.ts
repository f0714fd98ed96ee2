import { anna } from './anna'
import { BALLERINA } from './ballerina'
import type { Card } from './card'

/** A woman of the corps de ballet as she is seen from near; the rows vary her face and build. */
const near: Card = {
  ...anna,
  name: 'corps-near',
  body: 'corps',
  height: 1.7,
  macro: { ...anna.macro, muscle: 0.6, weight: 0.17 },
  targets: { ...BALLERINA, 'eyes/#-eye-size-big': 0.3, 'chin/chin-triangle': 0.3 },
  hair: 'parted',
  loose: false,
  brow: { arch: 1, width: 1.1 },
  colours: { ...anna.colours, eyes: [84, 72, 56], hair: [58, 38, 28] },
  detail: { kind: 'company', triangles: 7600, texture: 1024 },
}

/** The same woman in rows of twenty-four, and in the back rows. */
const corps: Card = { ...near, name: 'corps', detail: { kind: 'company', triangles: 2500, texture: 512 } }
const low: Card = { ...near, name: 'corps-low', detail: { kind: 'company', triangles: 1150, texture: 256 } }

/** Myrtha, queen of the Wilis: tall and severe. */
const myrtha: Card = {
  ...near,
  name: 'myrtha',
  body: 'myrtha',
  height: 1.77,
  macro: { ...anna.macro, muscle: 0.62, weight: 0.14, height: 0.6 },
  targets: {
    ...BALLERINA,
    'head/head-rectangular': 0.35,
    'head/head-age-less': 0.1,
    'cheek/#-cheek-bones-out': 0.7,
    'cheek/#-cheek-volume-deflate': 0.5,
    'nose/nose-hump-morehump': 0.2,
    'nose/nose-scale-vert-incr': 0.25,
    'mouth/mouth-angles-up': 0.1,
    'mouth/mouth-upperlip-volume-inflate': 0.1,
    'eyes/#-eye-size-big': 0.2,
    'chin/chin-prominent-more': 0.2,
  },
  brow: { arch: 1.35, lift: 0.01, width: 1 },
  colours: {
    skin: [240, 208, 192],
    hair: [36, 26, 26],
    eyes: [92, 108, 112],
    lips: [150, 50, 60],
    brows: [46, 36, 34],
  },
}

/** A girl of fourteen in the senior class of the school. */
const teen: Card = {
  ...near,
  name: 'teen',
  body: 'teen',
  height: 1.61,
  macro: { ...anna.macro, ages: { child: 0.4, young: 0.6 }, muscle: 0.48, weight: 0.2, cup: 0.02 },
  targets: {
    ...BALLERINA,
    'neck/neck-scale-vert-more': 0.1,
    'head/head-age-less': 0.4,
    'head/head-scale-horiz-less': 0.25,
    'cheek/#-cheek-volume-deflate': 0.1,
    'eyes/#-eye-size-big': 0.45,
  },
  hair: 'bun',
  brow: { arch: 1, width: 0.95 },
  colours: { ...near.colours, skin: [238, 200, 178], lips: [204, 112, 108], brows: [92, 66, 50] },
  makeUp: 0.12,
  detail: { kind: 'company', triangles: 6600, texture: 1024 },
}
const teenLow: Card = { ...teen, name: 'teen-low', detail: { kind: 'company', triangles: 1150, texture: 256 } }

const myrthaLow: Card = { ...myrtha, name: 'myrtha-low', detail: low.detail }

export const CORPS: readonly Card[] = [near, corps, low, myrtha, myrthaLow, teen, teenLow]
