import type { Body } from '../../notation/body'
import type { FigureName } from '../../notation/scene'

const FILES = import.meta.glob<Body>('../../choreography/bodies/*.json', { eager: true, import: 'default' })

/** Rest data of a figure; the corps' where it has none of its own. Throws an Error if there is no body at all. */
export function bodyOf(figure: FigureName): Body {
  const body = FILES[`../../choreography/bodies/${figure}.json`] ?? FILES['../../choreography/bodies/corps.json']
  if (!body) throw new Error('There is no body in src/choreography/bodies; run "npm run bake:figures"')
  return body
}
