import type { Body } from '../notation/body'
import type { FigureName } from '../notation/scene'

const baked = import.meta.glob<{ default: Body }>('../choreography/bodies/*.json', { eager: true })

/**
 * The baked body of a figure.
 * @throws Error when it was never baked.
 */
export function bodyOf(figure: FigureName): Body {
  const body = baked[`../choreography/bodies/${figure}.json`]
  if (!body) throw new Error(`The body "${figure}" is missing; run "npm run bake:figures"`)
  return body.default
}
