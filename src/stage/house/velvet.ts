import { Color, DoubleSide, MeshStandardMaterial, Vector2 } from 'three'
import { NOISE } from '../kit/noise.glsl'

export interface Velvet {
  material: MeshStandardMaterial
  foot: Color
  warm: Color
  /** x phase of its breath in seconds, y height flown in metres. */
  hang: Vector2
}

/**
 * House velvet in the real lights. The thirty footlights are one analytic line of light, the warmers a wash from above;
 * the attribute `fold` (0 valley, 1 ridge) darkens the folds, which is what makes it cloth.
 */
export function velvet(color: string): Velvet {
  const foot = new Color(0)
  const warm = new Color(0)
  const hang = new Vector2()
  const material = new MeshStandardMaterial({ color, roughness: 0.95, side: DoubleSide })
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, { uFoot: { value: foot }, uWarm: { value: warm }, uHang: { value: hang } })
    shader.vertexShader = `attribute float fold;
uniform vec2 uHang;
varying vec3 vStage, vFace;
varying float vFold;
${shader.vertexShader}`
      .replace(
        '#include <begin_vertex>',
        `#include <begin_vertex>
float swing = 1. - clamp(position.y / 9., 0., 1.);
transformed.z += swing * .02 * (sin(uHang.x * .9 + position.x * .7) + .6 * sin(uHang.x * .53 + position.x * 1.9 + 2.));
transformed.x += swing * .008 * sin(uHang.x * .7 + position.x * 1.3);`,
      )
      .replace(
        '#include <project_vertex>',
        `#include <project_vertex>
vStage = (modelMatrix * vec4(transformed, 1.)).xyz;
vFace = mat3(modelMatrix) * normal;
vFold = fold;`,
      )
    shader.fragmentShader = `varying vec3 vStage, vFace;
varying float vFold;
uniform vec3 uFoot, uWarm;
uniform vec2 uHang;
${NOISE}
${shader.fragmentShader}`
      .replace(
        '#include <color_fragment>',
        `#include <color_fragment>
vec2 cloth = vStage.xy - vec2(0., uHang.y);
float nap = .82 + .36 * fbm(cloth * vec2(5., 1.6)), fine = .9 + .2 * vnoise(cloth * vec2(140., 60.));
float deep = pow(max(vFold, 0.), 1.5);
diffuseColor.rgb *= nap * fine * mix(.1, 1., deep) * (.9 + .2 * vnoise(cloth * vec2(11., 2.2)));`,
      )
      .replace(
        '#include <opaque_fragment>',
        `{
  vec3 face = normalize(vFace) * (gl_FrontFacing ? 1. : -1.), eye = normalize(cameraPosition - vStage);
  vec3 to = vec3(0., .12 - vStage.y, 1.3 - vStage.z);
  float d = length(to);
  to /= d;
  float diffuse = saturate(.85 * dot(face, to) + .15), falls = 1.25 / (.3 + .16 * d * d);
  float graze = pow(1. - saturate(dot(face, eye)), 2.4), lit = mix(.10, 1., vFold * vFold);
  vec3 pile = vec3(.62, .26, .11);
  outgoingLight += uFoot * falls * lit * (diffuseColor.rgb * diffuse * 1.4 + pile * (graze * .5 + .035) * (.25 + .75 * diffuse) * nap * vFold);
  outgoingLight += uWarm * lit * (diffuseColor.rgb * (.45 + .55 * abs(face.z)) * 1.6 + pile * graze * .45 * vFold);
}
#include <opaque_fragment>`,
      )
  }
  material.customProgramCacheKey = () => 'velvet'
  return { material, foot, warm, hang }
}
