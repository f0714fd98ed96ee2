import { anna } from './anna'
import { BALLERINA } from './ballerina'
import type { Card } from './card'

/** A woman of the corps de ballet, for rows of twenty-four. */
export const corps: Card = {
  ...anna,
  name: 'corps',
  body: 'corps',
  macro: { ...anna.macro, muscle: 0.62, weight: 0.17 },
  targets: BALLERINA,
  detail: { kind: 'company', triangles: 2500, texture: 512 },
}

/** The same woman for the back rows. */
export const corpsLow: Card = {
  ...corps,
  name: 'corps-low',
  detail: { kind: 'company', triangles: 1150, texture: 512 },
}
