/** Pattern plates for profiles, GLSL `vec4 paint(vec2 p)` over the unit square (x −.5…+.5, y 0…1). */
const plate = (body: string) =>
  `vec4 paint(vec2 m) { vec2 p = m - vec2(0., .5); float a = 1.; ${body} return vec4(vec3(a), 1.); }`

export const GOBOS = {
  open: plate(''),
  // a door ajar: one upright slit with a soft far edge and a line of the frame
  door: plate(
    'a = smoothstep(.13, .08, abs(p.x)) * smoothstep(.47, .44, abs(p.y)); a *= .75 + .25 * smoothstep(-.1, .1, p.x);',
  ),
  // six panes; the bars throw the shadow
  window: plate(`vec2 g = fract(p * vec2(3.6, 4.4) + .5) - .5;
    a = smoothstep(.42, .39, abs(p.x)) * smoothstep(.46, .43, abs(p.y)) * smoothstep(.06, .085, .5 - max(abs(g.x), abs(g.y)));`),
  leaves: plate('float n = fbm(p * 9.) * .6 + fbm(p * 22. + 4.) * .4; a = smoothstep(.38, .56, n);'),
  water: plate(
    'float n = abs(fbm(p * vec2(7., 13.)) - fbm(p * vec2(6., 15.) + 9.)); a = .25 + .75 * smoothstep(.12, .0, n);',
  ),
  snow: plate('vec2 c = cells(p * 16.); a = smoothstep(.30, .12, c.x);'),
  branches: plate(`float n = abs(fbm(p * 5.) - .5), k = abs(fbm(p * 11. + 3.) - .5);
    a = smoothstep(.012, .05, n) * smoothstep(.008, .03, k);`),
} as const
export type GoboName = keyof typeof GOBOS
