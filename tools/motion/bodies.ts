import { existsSync, readFileSync } from 'node:fs'
import type { Body } from '../../src/notation/body.ts'

const bodies = new Map<string, Body>()

/** The baked body of a figure, read from the sources. Throws an Error when it was never baked. */
export function bodyNamed(figure: string): Body {
  let body = bodies.get(figure)
  if (!body) {
    const path = `src/choreography/bodies/${figure}.json`
    if (!existsSync(path)) throw new Error(`The body "${figure}" is missing; run "npm run bake:figures"`)
    body = JSON.parse(readFileSync(path, 'utf8')) as Body
    bodies.set(figure, body)
  }
  return body
}
