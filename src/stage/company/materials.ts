import {
  Color,
  CustomBlending,
  DataTexture,
  DoubleSide,
  FrontSide,
  MeshDepthMaterial,
  MeshLambertMaterial,
  MeshPhysicalMaterial,
  MeshStandardMaterial,
  OneFactor,
  OneMinusSrcAlphaFactor,
  SrcAlphaFactor,
  Vector2,
  ZeroFactor,
  type IUniform,
  type Material,
  type Texture,
} from 'three'
import type { Cut } from './cuts'
import { limbIndices, SHAPES } from './cuts'
import { boneIndex } from '../../notation/body'
import { clothNumber } from './cloths'
import {
  BODY_COAT,
  BODY_DEPTH,
  BODY_FRAGMENT,
  BODY_LIGHT,
  BODY_METAL,
  BODY_RELIEF,
  BODY_ROUGHNESS,
  BODY_SHADOW,
  BODY_SHOULDER,
} from './finish.glsl'
import { BODY_GLSL } from './skinning.glsl'
import { SKIRT_GLSL } from './skirt.glsl'
import { PARTS, type Part } from './sheet'
import { CLOTH_FRAGMENT, LAMBERT_TULLE, TULLE_FRAGMENT, TULLE_SHADOW, TULLE_SHOULDER } from './tulle.glsl'

/** Stands in where a figure has no texture, so that textured and plain parts share one program. */
const WHITE = new DataTexture(new Uint8Array([255, 255, 255, 255]), 1, 1)
WHITE.needsUpdate = true

type Uniforms = Record<string, IUniform>

/** Injects code and uniforms into a built-in material; materials with the same `key` share one program. */
function patch<M extends Material>(
  material: M,
  key: string,
  uniforms: Uniforms,
  vertex: (source: string) => string,
  fragment: (source: string) => string,
): M {
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms)
    shader.vertexShader = vertex(shader.vertexShader)
    shader.fragmentShader = fragment(shader.fragmentShader)
  }
  material.customProgramCacheKey = () => `company/${key}`
  return material
}

/** Puts `code` in the place of three's own placing of vertices; it must set `place` and `facing`. */
function placed(head: string, code: string, tail: string): (source: string) => string {
  return (source) =>
    `${head}\n${source}`
      .replace('void main() {', `void main() {\n  vec3 place, facing;\n  ${code}\n`)
      .replace('#include <beginnormal_vertex>', 'vec3 objectNormal = facing;')
      .replace('#include <begin_vertex>', `vec3 transformed = place;\n${tail}`)
}

const part = (name: Part) => PARTS.indexOf(name)

const BODY_HEAD = /* glsl */ `
${BODY_GLSL}
varying vec4 vTint;
varying vec4 vTrim;
varying vec3 vAccent;
varying vec3 vCut;
varying vec2 vPaint;
varying vec3 vBack;
flat varying float vPart;
flat varying float vMade;
`
const BODY_TAIL = /* glsl */ `
// Loose hair and pinned hair are hair.
vPart = _part > 11.5 ? ${part('hair')}.0 : _part;
vTint = tintOf(int(vPart + 0.5));
vTrim = tintOf(${part('trim')});
vAccent = tintOf(${part('accent')}).rgb;
vMade = tintOf(${part('bodice')}).w;
vec4 seat = kitOf(4);
vCut = uHang > 0.5 ? position : vec3(position.x, position.y - seat.x, position.z - seat.y) / seat.z;
vPaint = uv;
vBack = mat3(viewMatrix) * turned(turnOf(${boneIndex('head')}), vec3(0.0, 0.45, -0.893));
`
const dressed = placed(BODY_HEAD, 'dress(position, normal, place, facing);', BODY_TAIL)

/** Light, roughness and relief as the paint says them; `paint` fills them in. */
function finished(source: string, paint: string): string {
  return source
    .replace('#include <color_fragment>', `#include <color_fragment>\n  ${paint}`)
    .replace('#include <roughnessmap_fragment>', BODY_ROUGHNESS)
    .replace('#include <metalnessmap_fragment>', BODY_METAL)
    .replace('#include <normal_fragment_maps>', BODY_RELIEF)
    .replace('#include <lights_physical_pars_fragment>', BODY_LIGHT)
    .replace('#include <lights_physical_fragment>', BODY_COAT)
    .replace('#include <lights_fragment_begin>', BODY_SHADOW)
    .replace('#include <lights_fragment_end>', BODY_DEPTH)
    .replace('#include <opaque_fragment>', BODY_SHOULDER)
}
const painted = (source: string) => BODY_FRAGMENT + finished(source, 'paintPart(diffuseColor);')
const sewn = (source: string) => CLOTH_FRAGMENT + finished(source, 'paintCloth(diffuseColor.rgb);')

/** Alpha chooses samples and goes no further: the picture behind keeps its own. */
const COVERED = {
  alphaToCoverage: true,
  blending: CustomBlending,
  blendSrc: OneFactor,
  blendDst: ZeroFactor,
  blendSrcAlpha: ZeroFactor,
  blendDstAlpha: OneFactor,
} as const

/** Laid over what is there, from what is far to what is near; it keeps its place in depth, so that air lies before it. */
const VEILED = {
  blending: CustomBlending,
  blendSrc: SrcAlphaFactor,
  blendDst: OneMinusSrcAlphaFactor,
  blendSrcAlpha: ZeroFactor,
  blendDstAlpha: OneFactor,
} as const

export interface BodyLook {
  readonly sheet: DataTexture
  /** Paint of the skin; white if left out. Its holes are cut out. */
  readonly map?: Texture
  /** Close figures get a soft clear coat and sheen. */
  readonly fine: boolean
  /** 1 for pieces tied to one joint. */
  readonly hang?: 0 | 1
  /** Lashes are seen from both sides. */
  readonly twoSided?: boolean
}

/** Skin, hair, tights, satin and what is tied to a joint: one program per kind of finish, tints from the sheet. */
export function bodyMaterial({ sheet, map = WHITE, fine, hang = 0, twoSided = false }: BodyLook): MeshStandardMaterial {
  const common = {
    ...COVERED,
    vertexColors: true,
    roughness: 0.5,
    side: hang || twoSided ? DoubleSide : FrontSide,
  }
  const material = fine
    ? new MeshPhysicalMaterial({
        ...common,
        clearcoat: 0.12,
        clearcoatRoughness: 0.42,
        sheen: 0.25,
        sheenColor: new Color('#ffe4d8'),
        sheenRoughness: 0.5,
      })
    : new MeshStandardMaterial(common)
  return patch(
    material,
    'body',
    { uSheet: { value: sheet }, uHang: { value: hang }, uPaint: { value: map } },
    dressed,
    painted,
  )
}

/** The same body as a caster of shadows. */
export function bodyDepth(sheet: DataTexture, hang: 0 | 1 = 0): MeshDepthMaterial {
  return patch(
    new MeshDepthMaterial(),
    'body-depth',
    { uSheet: { value: sheet }, uHang: { value: hang } },
    placed(BODY_GLSL, 'dress(position, vec3(0.0, 1.0, 0.0), place, facing);', ''),
    (source) => source,
  )
}

function cutUniforms(sheet: DataTexture, cut: Cut, layers: number, round: number): Uniforms {
  return {
    uSheet: { value: sheet },
    uTint: { value: PARTS.indexOf(cut.tint) },
    // Few layers stand closer and wave more, so that no gap shows between them.
    uThin: { value: Math.min(1, layers / 6) },
    uHung: { value: SHAPES.indexOf(cut.shape) },
    uPlate: { value: cut.shape === 'plate' ? 1 : 0 },
    uRound: { value: cut.cloth === 'tulle' ? round : 0 },
    uLayers: { value: layers },
    uGap: { value: new Vector2(...cut.gap) },
    uFrom: { value: boneIndex(cut.from) },
    uLimbs: { value: limbIndices(cut) },
    uLift: { value: new Vector2(...cut.lift) },
    uRing: { value: new Vector2(...cut.ring) },
    uLength: { value: cut.length },
    uSlope: { value: new Vector2(...cut.slope) },
    uBend: { value: cut.bend },
    uArc: { value: new Vector2(...cut.arc) },
    uFolds: { value: new Vector2(...cut.folds) },
    uTaper: { value: cut.taper },
    uTongues: { value: new Vector2(...cut.tongues) },
    uTrail: { value: cut.trail },
    uClear: { value: new Vector2(...cut.clear) },
    uCover: { value: new Vector2(...cut.cover) },
    uFlame: { value: cut.tongues[0] > 0.35 ? cut.tongues[1] : 0 },
    uWeave: { value: cut.weave ? clothNumber(cut.weave) : -1 },
  }
}

const CLOTH_HEAD = /* glsl */ `
${SKIRT_GLSL}
uniform int uTint;
varying vec4 vSkirt;
varying vec4 vTrim;
varying vec3 vAccent;
varying vec3 vBodice;
varying vec4 vCloth;
flat varying float vMade;
`
const CLOTH_TAIL = /* glsl */ `
{
  float a = mix(uArc.x, uArc.y, at.x);
  vSkirt = tintOf(uTint);
  vTrim = tintOf(${part('trim')});
  vAccent = tintOf(${part('accent')}).rgb;
  vec4 bodice = tintOf(${part('bodice')});
  vBodice = bodice.rgb;
  vMade = bodice.w;
  vCloth = vec4(a, at.y, at.z, 0.5 + 0.5 * fold(a, at.z));
}
`
const hung = placed(CLOTH_HEAD, 'vec3 at = position; hang(at, place, facing);', CLOTH_TAIL)

/**
 * Tulle, and the heavier cloths. Tulle is Lambert without any specular: light reaches both faces, a lamp behind shines
 * through, and so does what is behind it: its layers are blended, drawn from far to near. Wool and velvet are matte.
 */
export function clothMaterial(sheet: DataTexture, cut: Cut, layers: number, round: number): Material {
  const uniforms = cutUniforms(sheet, cut, layers, round)
  if (cut.cloth === 'wool') {
    return patch(new MeshStandardMaterial({ side: DoubleSide }), 'wool', uniforms, hung, sewn)
  }
  return patch(new MeshLambertMaterial({ side: DoubleSide, ...VEILED }), 'tulle', uniforms, hung, (source) =>
    (TULLE_FRAGMENT + source)
      .replace('#include <lights_lambert_pars_fragment>', LAMBERT_TULLE)
      .replace('#include <lights_fragment_begin>', TULLE_SHADOW)
      .replace('#include <opaque_fragment>', TULLE_SHOULDER)
      .replace(
        '#include <color_fragment>',
        'paintTulle(diffuseColor, abs(dot(normalize(vNormal), normalize(vViewPosition))));',
      ),
  )
}

/** Every second texel of a shadow map: filtered, it is half a shadow. */
const SHEER = 'void main() {\n  if (mod(floor(gl_FragCoord.x) + floor(gl_FragCoord.y), 2.0) < 0.5) discard;'

/** Cloth as a caster of shadows; a skirt of tulle throws half a one. */
export function clothDepth(sheet: DataTexture, cut: Cut, layers: number, round: number): MeshDepthMaterial {
  const sheer = cut.cloth === 'tulle' && cut.shape === 'skirt'
  return patch(
    new MeshDepthMaterial(),
    sheer ? 'tulle-depth' : 'cloth-depth',
    cutUniforms(sheet, cut, layers, round),
    placed(SKIRT_GLSL, 'vec3 at = position; hang(at, place, facing);', ''),
    (source) => (sheer ? source.replace('void main() {', SHEER) : source),
  )
}
