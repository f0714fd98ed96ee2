import { Color, DoubleSide, MeshStandardMaterial } from 'three'
import { NOISE } from './noise.glsl'

/** Everything in the workshop that is not cloth. Order is the number in the shader. */
export const STUFFS = [
  'wood',
  'stone',
  'plaster',
  'brass',
  'iron',
  'cloth',
  'bark',
  'leaf',
  'egg',
  'rope',
  'gold',
] as const
export type StuffKind = (typeof STUFFS)[number]

/** Surface by kind: `tone` multiplies the colour, `bump` is a height in about centimetres, `metal` and `rough` as they are. */
const SURFACE = /* glsl */ `
varying vec3 vLocal;
varying vec2 vMetres;
uniform float uKind, uScale;
uniform vec3 uGround;
${NOISE}
struct Surface { float tone, bump, metal, rough, gilt; };
Surface surface() {
  vec3 p = vLocal * uScale;
  vec2 m = vMetres * uScale;
  float n = fbm3(p * 3.);
  if (uKind < .5) {
    float g = vnoise(vec2(p.x * 2. + p.z * 2. + 3. * n, p.y * .6) * vec2(14., 3.)), fine = vnoise(vec2((p.x + p.z) * 90., p.y * 5.));
    return Surface(.68 + .3 * g + .16 * fine, .12 * g, 0., .55 + .2 * g, 0.);
  }
  if (uKind < 1.5) return Surface(.6 + .6 * n + .1 * vnoise(p.xy * 30.), .8 * n, 0., .95, 0.);
  if (uKind < 2.5) {
    float peel = smoothstep(.55, .6, fbm3(p * 1.7 + 4.));
    return Surface(.92 + .12 * n - .3 * peel, .2 * n - .3 * peel, 0., .9, 0.);
  }
  if (uKind < 3.5) return Surface(.75 + .4 * n, .05 * n, .85, .34 + .2 * n, 0.);
  if (uKind < 4.5) return Surface(.7 + .5 * n, .1 * n, .55, .55 + .2 * n, 0.);
  if (uKind < 5.5) {
    float weave = vnoise(p.xy * 160.) * vnoise(p.zy * 160. + 3.);
    return Surface(.86 + .18 * n + .12 * weave, .08 * weave, 0., .95, 0.);
  }
  if (uKind < 6.5) {
    float g = vnoise(vec2(p.x * 9. + p.z * 9., p.y * 2.4) + 2. * n);
    return Surface(.35 + .9 * g, 1.4 * g, 0., 1., 0.);
  }
  float h = .55 + .12 * vnoise(m * 9.);
  if (uKind < 7.5) {
    vec2 q = vec2(mod(m.x, .62) - .31, mod(m.y, .6) - .3);
    float a = atan(q.y, q.x), r = length(q);
    h = .12 + .75 * smoothstep(.30 + .05 * cos(a * 5. + m.x), .14, r) * (.55 + .45 * cos(a * 5. + 1.57)) + .5 * smoothstep(.09, .03, r);
    h = max(h, .8 * smoothstep(.035, 0., abs(q.y - .16 * sin(m.x * 10.13))));
  } else if (uKind < 8.5) {
    float e = length(vec2(abs(mod(m.x, .22) - .11), .7 * (mod(m.y, .3) - .15)));
    h = .25 + smoothstep(.10, .03, e) - .5 * smoothstep(.02, 0., abs(e - .11));
  } else if (uKind < 9.5) h = .55 + .4 * sin(m.x * 46. + m.y * 30.);
  float leaf = smoothstep(.22, .45, h);
  return Surface(.55 + .45 * smoothstep(-.1, .4, h), h, .85 * leaf, mix(.8, .34 + .2 * vnoise(m * 60.), leaf), 1. - leaf);
}
`

const cache = new Map<string, MeshStandardMaterial>()

/**
 * A material of the workshop in the real lights, shared by everything of the same kind, colour and scale. All kinds are one
 * program. Gold and brass reflect a dark house with a warm rim, as there is no environment map.
 */
export function stuffMaterial(kind: StuffKind, color: string, scale = 1, ground = '#3a2008'): MeshStandardMaterial {
  const key = `${kind} ${color} ${scale} ${ground}`
  const known = cache.get(key)
  if (known) return known
  const material = new MeshStandardMaterial({ color, side: DoubleSide, metalness: 0 })
  const uniforms = {
    uKind: { value: STUFFS.indexOf(kind) },
    uScale: { value: scale },
    uGround: { value: new Color(ground) },
  }
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms)
    shader.vertexShader = `varying vec3 vLocal;\nvarying vec2 vMetres;\n${shader.vertexShader}`.replace(
      '#include <begin_vertex>',
      `#include <begin_vertex>
vLocal = position;
vMetres = uv;
#ifdef USE_INSTANCING
vLocal += fract(instanceMatrix[3].xyz * .37) * 7.;
#endif`,
    )
    shader.fragmentShader = `${SURFACE}\n${shader.fragmentShader}`
      .replace(
        '#include <color_fragment>',
        `#include <color_fragment>
Surface made = surface();
diffuseColor.rgb = mix(diffuseColor.rgb, uGround, made.gilt) * made.tone;`,
      )
      .replace('#include <roughnessmap_fragment>', 'float roughnessFactor = made.rough;')
      .replace('#include <metalnessmap_fragment>', 'float metalnessFactor = made.metal;')
      .replace(
        '#include <normal_fragment_maps>',
        `#include <normal_fragment_maps>
vec2 slope = vec2(dFdx(made.bump), dFdy(made.bump)) * .012;
vec3 sx = dFdx(vViewPosition), sy = dFdy(vViewPosition), r1 = cross(sy, normal), r2 = cross(normal, sx);
float area = dot(sx, r1);
normal = normalize(max(abs(area), 1e-7) * normal - sign(area) * (slope.x * r1 + slope.y * r2));`,
      )
      .replace(
        '#include <opaque_fragment>',
        `vec3 mirrored = reflect(-normalize(vViewPosition), normal);
float room = .25 + .75 * smoothstep(-.3, .8, mirrored.y) + .6 * pow(saturate(1. - abs(mirrored.z)), 3.);
outgoingLight += made.metal * diffuseColor.rgb * room * irradianceFill;
#include <opaque_fragment>`,
      )
      .replace(
        '#include <lights_fragment_begin>',
        '#include <lights_fragment_begin>\nvec3 irradianceFill = irradiance * .9;',
      )
  }
  material.customProgramCacheKey = () => 'stuff'
  cache.set(key, material)
  return material
}
