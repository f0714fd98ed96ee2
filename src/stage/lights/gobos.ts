import type { WebGLRenderTarget } from 'three'
import type { Hanging } from '../../notation/scene'
import type { Show } from '../../show/open-show'
import { paintTarget } from '../kit/bake'

/** Pixels of a plate on each side. */
const PLATE = 256
/** Channels whose lamps project a plate; the practical that is a bulb does not, but a scene may swap the two. */
const PROJECTED = ['moon', 'pr1', 'pr2'] as const
/** Half of how soft the edge of a blade is, share of the beam. */
const EDGE = 0.008

/** Patterns for profiles: GLSL that sets the light `a` at the point `p` of the unit square around the middle. */
const GOBOS: Readonly<Record<NonNullable<Hanging['gobo']>, string>> = {
  // a door ajar: one upright slit with a soft far edge and a line of the frame
  door: 'a = smoothstep(.13, .08, abs(p.x)) * smoothstep(.47, .44, abs(p.y)); a *= .75 + .25 * smoothstep(-.1, .1, p.x);',
  // six panes; the bars throw the shadow
  window: `vec2 g = fract(p * vec2(3.6, 4.4) + .5) - .5;
    a = smoothstep(.42, .39, abs(p.x)) * smoothstep(.46, .43, abs(p.y)) * smoothstep(.06, .085, .5 - max(abs(g.x), abs(g.y)));`,
  leaves: 'float n = fbm(p * 9.) * .6 + fbm(p * 22. + 4.) * .4; a = smoothstep(.38, .56, n);',
  water: 'float n = abs(fbm(p * vec2(7., 13.)) - fbm(p * vec2(6., 15.) + 9.)); a = .25 + .75 * smoothstep(.12, .0, n);',
  snow: 'vec2 c = cells(p * 16.); a = smoothstep(.30, .12, c.x);',
  branches: `float n = abs(fbm(p * 5.) - .5), k = abs(fbm(p * 11. + 3.) - .5);
    a = smoothstep(.012, .05, n) * smoothstep(.008, .03, k);`,
}

/** GLSL `vec4 paint(vec2 p)` of a plate over the unit square (x −.5…+.5, y 0…1): its pattern, cut by its blades. */
export function plateOf({ gobo, shutter }: Pick<Hanging, 'gobo' | 'shutter'>): string {
  const { top = 0, bottom = 0, left = 0, right = 0 } = shutter ?? {}
  const blades = [
    [left, 'p.x'],
    [right, '-p.x'],
    [bottom, 'p.y'],
    [top, '-p.y'],
  ] as const
  const cuts = blades
    .filter(([share]) => share > 0)
    .map(([share, way]) => `a *= smoothstep(${(share - EDGE).toFixed(4)}, ${(share + EDGE).toFixed(4)}, .5 + ${way});`)
  const body = [gobo ? GOBOS[gobo] : '', ...cuts].join('\n')
  return `vec4 paint(vec2 m) { vec2 p = m - vec2(0., .5); float a = 1.; ${body} return vec4(vec3(a), 1.); }`
}

/** A plate in a lamp: what it is painted with, and what holds the paint. */
export interface Plate {
  paint: string
  target: WebGLRenderTarget
}

/** The plates of a show by how the lamps hang that project them; a lamp that is not hung projects the open one. */
export function newPlates({ scenes }: Pick<Show, 'scenes'>): ReadonlyMap<Hanging | undefined, Plate> {
  const plates = new Map<Hanging | undefined, Plate>()
  const hung = scenes.flatMap(({ script }) => PROJECTED.map((channel) => script.rig?.[channel]))
  for (const hanging of [undefined, ...hung]) {
    const paint = plateOf(hanging ?? {})
    const same = [...plates.values()].find((plate) => plate.paint === paint)
    plates.set(hanging, same ?? { paint, target: paintTarget(1, 1, PLATE) })
  }
  return plates
}
