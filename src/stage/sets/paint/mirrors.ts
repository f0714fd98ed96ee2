type Point = readonly [x: number, y: number]

/** A figure drawn in glass: limbs as tapered strokes, and a skirt as a fan. Metres; the floor is y 0.3. */
interface RolePose {
  limbs: readonly (readonly [from: Point, to: Point, thick: number, thin: number])[]
  head: Point
  /** Waist and half width, half height and tilt of the tutu, or the hem of a long skirt. */
  skirt: { at: Point; width: number; height: number; tilt: number }
  colour: string
}

const vec = ([x, y]: Point) => `vec2(${x.toFixed(3)}, ${y.toFixed(3)})`

/** Paint of one role in a mirror 1.2 × 2.6 m: a pale figure that is half reflection, half memory. */
function role({ limbs, head, skirt, colour }: RolePose): string {
  const strokes = limbs
    .map(([a, b, r]) => `d = min(d, segment(p, ${vec(a)}, ${vec(b)}) - ${r.toFixed(3)});`)
    .join('\n  ')
  return /* glsl */ `
float limb(vec2 p, vec2 a, vec2 b, float thick, float thin) {
  vec2 u = p - a, v = b - a;
  float h = clamp(dot(u, v) / dot(v, v), 0., 1.);
  return length(u - v * h) - mix(thick, thin, h) * (1. + .22 * sin(3.1416 * h));
}
// two strokes run into one another softly, as flesh does
float meet(float a, float b) {
  float k = max(.035 - abs(a - b), 0.) / .035;
  return min(a, b) - k * k * .009;
}
vec4 paint(vec2 p) {
  float d = length((p - ${vec(head)}) * vec2(1.12, .94)) - .062;
  d = min(d, disc(p - ${vec(head)} - vec2(.012, .068), .034));
  ${strokes}
  vec2 q = rot(${skirt.tilt.toFixed(2)}) * (p - ${vec(skirt.at)});
  float fan = length(q / vec2(${skirt.width.toFixed(3)}, ${skirt.height.toFixed(3)})) - 1.;
  float tulle = smoothstep(.1, -.7, fan + .16 * (vnoise(vec2(atan(q.y, q.x) * 22., 3.)) - .5)) * .8;
  tulle *= smoothstep(.5, -.1, q.y / ${skirt.height.toFixed(3)} - .4);
  float body = smoothstep(.026, -.03, d) * (.62 + .38 * smoothstep(-.05, .01, d));
  float aura = exp(-max(d, 0.) * 8.) * .1;
  float shade = .72 + .5 * fbm(p * 3.);
  float edge = smoothstep(.6, .42, abs(p.x)) * smoothstep(0., .25, p.y) * smoothstep(2.6, 2.3, p.y);
  float a = clamp(max(body, tulle) + aura, 0., 1.) * edge * (.9 + .1 * sin(p.y * 52. + 2. * fbm(p * 3.)));
  return vec4(${colour} * shade, a * .5);
}`
}

/** Four roles she is asked for, each in its pose. */
export const ROLES = {
  'roles.swan': role({
    head: [0.05, 1.92],
    limbs: [
      [[0.02, 1.3], [0.02, 1.7], 0.068, 0.088],
      [[0.02, 1.72], [0.05, 1.86], 0.03, 0.024],
      [[-0.06, 1.7], [-0.26, 1.9], 0.032, 0.024],
      [[-0.26, 1.9], [-0.42, 1.78], 0.024, 0.012],
      [[0.1, 1.7], [0.3, 1.92], 0.032, 0.024],
      [[0.3, 1.92], [0.46, 1.8], 0.024, 0.012],
      [[-0.02, 1.25], [-0.02, 0.75], 0.058, 0.036],
      [[-0.02, 0.75], [-0.02, 0.3], 0.036, 0.014],
      [[0.05, 1.2], [0.16, 0.82], 0.056, 0.036],
      [[0.16, 0.82], [0.0, 0.6], 0.036, 0.014],
    ],
    skirt: { at: [0.02, 1.24], width: 0.46, height: 0.11, tilt: 0.05 },
    colour: 'vec3(.80, .90, 1.)',
  }),
  'roles.spirit': role({
    head: [-0.02, 1.88],
    limbs: [
      [[0, 1.28], [-0.01, 1.66], 0.064, 0.084],
      [[-0.01, 1.68], [-0.02, 1.82], 0.03, 0.022],
      [[-0.09, 1.64], [-0.16, 1.42], 0.03, 0.024],
      [[-0.16, 1.42], [0.02, 1.38], 0.024, 0.012],
      [[0.08, 1.64], [0.16, 1.4], 0.03, 0.024],
      [[0.16, 1.4], [-0.01, 1.35], 0.024, 0.012],
      [[0, 0.9], [0, 0.3], 0.036, 0.014],
    ],
    skirt: { at: [0, 1.02], width: 0.36, height: 0.42, tilt: 0 },
    colour: 'vec3(.66, .92, .84)',
  }),
  'roles.flame': role({
    head: [0.02, 1.94],
    limbs: [
      [[0, 1.3], [0.02, 1.7], 0.066, 0.086],
      [[0.02, 1.72], [0.02, 1.88], 0.03, 0.022],
      [[-0.07, 1.7], [-0.26, 2.02], 0.032, 0.024],
      [[-0.26, 2.02], [-0.36, 2.28], 0.024, 0.012],
      [[0.1, 1.7], [0.3, 2.0], 0.032, 0.024],
      [[0.3, 2.0], [0.4, 2.26], 0.024, 0.012],
      [[0, 1.25], [-0.03, 0.76], 0.056, 0.036],
      [[-0.03, 0.76], [-0.03, 0.3], 0.036, 0.014],
      [[0.06, 1.22], [0.38, 1.2], 0.056, 0.036],
      [[0.38, 1.2], [0.3, 0.84], 0.036, 0.014],
    ],
    skirt: { at: [0.02, 1.22], width: 0.4, height: 0.17, tilt: -0.18 },
    colour: 'vec3(1., .72, .50)',
  }),
  'roles.rose': role({
    head: [-0.12, 1.84],
    limbs: [
      [[0, 1.26], [-0.1, 1.62], 0.066, 0.086],
      [[-0.1, 1.64], [-0.12, 1.78], 0.03, 0.022],
      [[-0.16, 1.62], [-0.4, 1.74], 0.03, 0.024],
      [[-0.4, 1.74], [-0.56, 1.82], 0.024, 0.012],
      [[-0.03, 1.62], [0.2, 1.56], 0.03, 0.024],
      [[0.2, 1.56], [0.4, 1.54], 0.024, 0.012],
      [[0.0, 1.22], [-0.02, 0.74], 0.056, 0.036],
      [[-0.02, 0.74], [-0.02, 0.3], 0.036, 0.014],
      [[0.05, 1.22], [0.34, 1.36], 0.055, 0.036],
      [[0.34, 1.36], [0.57, 1.46], 0.036, 0.016],
    ],
    skirt: { at: [0.02, 1.24], width: 0.43, height: 0.13, tilt: -0.5 },
    colour: 'vec3(1., .80, .84)',
  }),
} as const

/** What the glass sees besides her: dark air, cold light that falls through it, the lit floor. */
export const IN_THE_RING = /* glsl */ `
  float ground = smoothstep(.26, .0, q.y);
  vec3 c = vec3(.030, .055, .075) * (.5 + .9 * fbm(q * vec2(3., 2.)));
  c += vec3(.16, .24, .30) * smoothstep(.16, .0, abs(q.x + .3 * q.y - .1)) * (.3 + .7 * q.y);
  c += vec3(.24, .32, .36) * ground * (.4 + .6 * fbm(q * vec2(7., 20.)));
  return c;`

/** Black back of a mirror wagon: boards, a diagonal brace, worn corners. */
export const MIRROR_BACK = /* glsl */ `
vec4 paint(vec2 p) {
  vec3 c = vec3(.030, .031, .034) * (.7 + .6 * stroke(p, 1.57, 1.6, .05));
  float boards = abs(fract(p.x / .3) - .5);
  c *= .55 + .45 * smoothstep(.5, .46, boards);
  float brace = segment(p, vec2(-.48, .3), vec2(.48, 2.2)) - .045;
  c = mix(c, vec3(.07, .065, .06) * (.6 + .6 * vnoise(p * 40.)), fill(brace));
  float rim = abs(box(p - vec2(0., 1.3), vec2(.56, 1.26))) - .035;
  c = mix(c, vec3(.09, .085, .08) * (.7 + .5 * vnoise(p * 30.)), fill(rim));
  c *= 1. + 1.4 * smoothstep(.06, .0, abs(rim) ) * .4;
  return vec4(c, 1.);
}`

/** The dark behind everything: sour curtains of air. */
export const SOUR_DARK = /* glsl */ `
vec4 paint(vec2 p) {
  float shafts = .35 + .65 * pow(vnoise(vec2(p.x * .7, 1.)), 2.) + .25 * vnoise(vec2(p.x * 3.2, p.y * .08));
  float fall = smoothstep(9.5, 1., p.y) * .5 + .5 * smoothstep(3., 9.5, p.y);
  vec3 c = mix(vec3(.035, .085, .082), vec3(.05, .075, .12), vnoise(p * .3)) * shafts * fall;
  return vec4(c * (.8 + .4 * warp(p * .25)), 1.);
}`
