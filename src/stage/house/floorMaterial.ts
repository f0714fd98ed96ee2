import { Color, Matrix4, MeshStandardMaterial, Vector4, type Texture } from 'three'
import { NOISE } from '../kit/noise.glsl'

/** Uniforms of the stage floor. */
export interface FloorUniforms {
  tMirror: { value: Texture | null }
  uToMirror: { value: Matrix4 }
  /** x reflect, y blur, z f0, w ripple. */
  uMirror: { value: Vector4 }
  uTint: { value: Color }
  /** The row of footlights, as one line of light along the apron. */
  uFoot: { value: Color }
  /** Gobo pools on the floor: colour, and time for their drift. */
  uGobo: { value: Color }
  /** Pattern of the gobos: its place in `PLATES`. */
  uPlate: { value: number }
  /** From where a plate shines across: 1 stage left, −1 stage right. */
  uSide: { value: number }
  uTime: { value: number }
  /** Floor cloth: texture, its centre (x, z) and size in metres; a width of 0 is a bare floor. */
  tPaint: { value: Texture | null }
  uPaint: { value: Vector4 }
}

/** Patterns the floor knows; the first is what a scene gets that names none. */
export const PLATES: readonly string[] = ['open', 'window', 'leaves', 'water', 'snow', 'branches']

const PARS = /* glsl */ `
uniform sampler2D tMirror, tPaint;
uniform vec4 uMirror, uPaint;
uniform vec3 uTint, uFoot, uGobo;
uniform float uTime, uPlate, uSide;
varying vec4 vMirror;
varying vec3 vStage;
${NOISE}
// light of the gobo profiles on the boards, p metres across and down the stage
float plate(vec2 p) {
  if (uPlate < .5) return smoothstep(.42, .6, .6 * fbm(p * .9) + .4 * fbm(p * 2.3 + 4.));
  if (uPlate < 1.5) {
    // three tall windows, thrown aslant from stage left: the further from the glass, the softer
    float soft = .03 + .022 * max(0., 6. - p.x);
    vec2 q = vec2(6. - p.x, p.y + .42 * (6. - p.x) + 11.);
    float across = abs(mod(q.y, 4.2) - 2.1), pane = abs(fract(q.x / 1.7) - .5) * 1.7, bar = abs(fract(q.y / .7) - .5) * .7;
    float light = smoothstep(1.4 + soft, 1.4 - soft, across) * smoothstep(8.2, 6., q.x) * smoothstep(.6, 1.2, q.x);
    return light * smoothstep(.05 - soft, .05 + soft, .85 - pane) * smoothstep(.03 - soft, .03 + soft, .35 - bar);
  }
  if (uPlate < 2.5) {
    vec2 sway = p + .07 * vec2(sin(.7 * uTime + p.y), sin(.5 * uTime + p.x));
    return smoothstep(.47, .62, .58 * fbm(sway * 1.5) + .42 * fbm(sway * 3.8 + 4.));
  }
  if (uPlate < 3.5) {
    vec2 q = rot(.052 * uTime) * p;
    float n = abs(fbm(q * vec2(.9, 1.6) + .05 * uTime) - fbm(q * vec2(.8, 1.8) + 9.));
    return .12 + .88 * smoothstep(.10, .0, n);
  }
  if (uPlate < 4.5) return smoothstep(.34, .1, cells(p * 1.6 + vec2(.05, -.12) * uTime).x);
  float limb = abs(fbm(p * .55) - .5), twig = abs(fbm(p * 1.3 + 3.) - .5);
  return smoothstep(.01, .05, limb) * smoothstep(.006, .03, twig) * smoothstep(.3, .55, fbm(p * .8 + 7.));
}
`

const COLOUR = /* glsl */ `
#include <color_fragment>
if (uPaint.z > 0.) {
  vec2 at = vec2(vStage.x - uPaint.x, uPaint.y - vStage.z) / uPaint.zw + .5;
  vec4 cloth = texture2D(tPaint, at);
  vec2 inside = step(abs(at - .5), vec2(.5));
  diffuseColor.rgb = mix(diffuseColor.rgb, cloth.rgb, cloth.a * inside.x * inside.y);
}
float scuff = .6 * fbm(vStage.xz * 1.3) + .4 * fbm(vStage.xz * vec2(9., 2.5));
float seam = step(uPaint.z, 0.) * smoothstep(.012, 0., 1.6 * abs(fract(vStage.x / 1.6 + .5) - .5));
// the boards sink into the dark towards the pit and the wings, where no light is aimed
float lying = (1. - .55 * smoothstep(-2.4, 1.7, vStage.z)) * (1. - .45 * smoothstep(4.8, 8.5, abs(vStage.x)));
diffuseColor.rgb *= (.72 + .5 * scuff - .25 * seam) * lying;
`

/** Twelve taps on a Vogel disc, stretched away from the eye, turned by a per-pixel angle; Fresnel on top. */
const REFLECTION = /* glsl */ `
// waxed boards, not water: the path of a low lamp on them bends over well below white
float glare = max(max(totalSpecular.r, totalSpecular.g), max(totalSpecular.b, 1e-4));
float bent = glare < .1 ? glare : .1 + .12 * (1. - exp((.1 - glare) / .12));
outgoingLight -= totalSpecular * (1. - bent / glare);
vec2 centre = vMirror.xy / vMirror.w;
vec2 wave = vStage.xz * vec2(2., 6.) + vec2(0., .12 * uTime);
centre += uMirror.w * (vec2(fbm(wave), fbm(wave + 17.)) - .5);
vec3 mirrored = vec3(0.);
float taps = 0., turn = 6.2832 * hash21(gl_FragCoord.xy);
for (int i = 0; i < 12; i++) {
  float n = float(i) + .5, r = sqrt(n / 12.), a = n * 2.39996 + turn, w = 1. - .6 * r;
  vec2 o = vec2(.35 * cos(a), 1.15 * sin(a)) * r * uMirror.y * .018;
  mirrored += w * min(textureLod(tMirror, centre + o, 1. + 1.2 * r * min(uMirror.y, 1.5)).rgb, vec3(3.));
  taps += w;
}
float fresnel = uMirror.z + (1. - uMirror.z) * pow(1. - saturate(dot(normalize(vViewPosition), normal)), 5.);
outgoingLight += mirrored / taps * uTint * uMirror.x * mix(fresnel, 1., .25) * (.75 + .5 * scuff) * mix(lying, 1., .35);
// the bulbs stand 12 cm above the boards, 20 cm before their edge: a bright seam that runs out upstage
float before = max(.1, 1.75 - vStage.z), side = smoothstep(8.2, 6.2, abs(vStage.x));
outgoingLight += (diffuseColor.rgb + .02) * uFoot * side * (.12 / (.12 + before * before) + .05 / (1. + .25 * before * before));
outgoingLight += diffuseColor.rgb * uGobo * plate(vStage.xz * vec2(uSide, 1.)) * smoothstep(9., 5., length(vStage.xz + vec2(0., 4.5)));
#include <opaque_fragment>
`

/** The marley: in the real lights, with a mirrored picture and the gobo pools of the scene on it. */
export function floorMaterial(): { material: MeshStandardMaterial; uniforms: FloorUniforms } {
  const uniforms: FloorUniforms = {
    tMirror: { value: null },
    uToMirror: { value: new Matrix4() },
    uMirror: { value: new Vector4(0, 1, 0.04, 0) },
    uTint: { value: new Color(1, 1, 1) },
    uFoot: { value: new Color(0) },
    uGobo: { value: new Color(0) },
    uPlate: { value: 0 },
    uSide: { value: 1 },
    uTime: { value: 0 },
    tPaint: { value: null },
    uPaint: { value: new Vector4() },
  }
  const material = new MeshStandardMaterial({ metalness: 0 })
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms)
    shader.vertexShader =
      `uniform mat4 uToMirror;\nvarying vec4 vMirror;\nvarying vec3 vStage;\n${shader.vertexShader}`.replace(
        '#include <project_vertex>',
        `#include <project_vertex>
vec4 onStage = modelMatrix * vec4(transformed, 1.);
vStage = onStage.xyz;
vMirror = uToMirror * onStage;`,
      )
    shader.fragmentShader = (PARS + shader.fragmentShader)
      .replace('#include <color_fragment>', COLOUR)
      .replace(
        '#include <roughnessmap_fragment>',
        '#include <roughnessmap_fragment>\nroughnessFactor = clamp(roughnessFactor + .25 * (scuff - .5), .04, 1.);',
      )
      .replace('#include <opaque_fragment>', REFLECTION)
  }
  material.customProgramCacheKey = () => 'floor'
  return { material, uniforms }
}
