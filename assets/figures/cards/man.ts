import type { Card } from './card'

/** A man in a suit: agent, doctor, conductor, guest. */
export const man: Card = {
  name: 'man',
  body: 'man',
  height: 1.82,
  macro: {
    sex: 'male',
    ages: { young: 0.9, old: 0.1 },
    muscle: 0.58,
    weight: 0.42,
    height: 0.55,
    proportions: 0.9,
    cup: 0.5,
    firmness: 0.5,
  },
  targets: {
    'mouth/mouth-angles-up': 0.35,
    'ears/#-ear-wing-in': 0.4,
    'eyes/#-eye-height2-max': 0.35,
    'eyes/#-eye-size-big': 0.2,
    'ears/#-ear-size-small': 0.2,
  },
  wardrobe: 'suit',
  hair: 'short',
  colours: {
    skin: [222, 178, 152],
    hair: [48, 36, 30],
    eyes: [74, 62, 50],
    lips: [186, 118, 108],
    brows: [52, 40, 34],
  },
  makeUp: 0,
  detail: { kind: 'company', triangles: 4600, texture: 1024 },
}

/** The man where triangles are few. */
export const manLow: Card = { ...man, name: 'man-low', detail: { kind: 'company', triangles: 1300, texture: 512 } }
