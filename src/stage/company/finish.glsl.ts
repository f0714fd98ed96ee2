import { ShaderChunk } from 'three'

const HASH = /* glsl */ `
float hash2(vec2 p) {
  p = fract(p * vec2(0.1031, 0.1137));
  p += dot(p, p.yx + 33.33);
  return fract((p.x + p.y) * p.x * 17.0);
}
float hash3(vec3 p) {
  p = fract(p * vec3(0.1031, 0.1137, 0.0973));
  p += dot(p, p.yzx + 33.33);
  return fract((p.x + p.y) * p.z * 11.0);
}
float smoothNoise(vec2 p) {
  vec2 i = floor(p), f = fract(p);
  f = f * f * (3.0 - 2.0 * f);
  return mix(
    mix(hash2(i), hash2(i + vec2(1, 0)), f.x),
    mix(hash2(i + vec2(0, 1)), hash2(i + vec2(1, 1)), f.x), f.y);
}
`

/** Parts by number: skin, hair, tights, bodice, shoe, eyes, accent, trim, skirt, white, leaf, dark. */
export const BODY_FRAGMENT = /* glsl */ `
varying vec4 vTint;
varying vec3 vJewel;
varying vec3 vRest;
varying vec2 vPaint;
uniform sampler2D uPaint;
flat varying float vPart;
const float ROUGH[12] = float[12](0.5, 0.6, 0.64, 0.42, 0.38, 0.22, 0.8, 0.38, 0.7, 0.7, 0.75, 0.6);
${HASH}
void paintPart(inout vec4 c) {
  vec4 paint = texture2D(uPaint, vPaint);
  if (paint.a < 0.4) discard;
  c.rgb *= paint.rgb * vTint.rgb;
}
`

/** Satin and jewels: a bodice with trim carries stones, cells of its rest surface that answer the lamps. */
export const BODY_ROUGHNESS = /* glsl */ `
  roughnessFactor = ROUGH[int(vPart + 0.5)];
  float glint = 0.0;
  bool woollen = vPart == 3.0 && vTint.w > 1.5;
  if (woollen) roughnessFactor = 0.86;
  if (vPart == 3.0 && fract(vTint.w * 0.5 + 0.25) > 0.5) {
    vec3 cell = vRest * 118.0;
    float stone = smoothstep(0.42, 0.25, length(fract(cell) - 0.5));
    float lace = abs(sin(vRest.y * 46.0 - abs(vRest.x) * 40.0)) + 0.5 * abs(sin(abs(vRest.x) * 62.0));
    glint = stone * step(hash3(floor(cell)), 0.16 + 0.7 * smoothstep(0.5, 0.12, lace));
    diffuseColor.rgb = mix(diffuseColor.rgb, vJewel * 1.15, glint * 0.85);
    roughnessFactor = mix(roughnessFactor, 0.3, glint);
  }
`

const CLOTH_VARYINGS = /* glsl */ `
varying vec4 vSkirt;
varying vec4 vTrim;
varying vec4 vCloth;
uniform vec2 uCover;
uniform float uPlate;
uniform float uFlame;
${HASH}
`

/** Wool, velvet, brocade: darker in the folds, a border of trim at the hem. */
export const CLOTH_FRAGMENT = /* glsl */ `
${CLOTH_VARYINGS}
void paintWool(inout vec3 c) {
  float v = vCloth.y, fold = vCloth.w;
  float weave = 0.94 + 0.1 * smoothNoise(vec2(vCloth.x * 90.0, v * 160.0));
  c *= vSkirt.rgb * mix(0.5, 1.08, mix(0.8, fold, smoothstep(0.0, 0.4, v))) * weave;
  float border = smoothstep(0.925, 0.935, v) * smoothstep(0.985, 0.975, v) * vTrim.w;
  c = mix(c, vTrim.rgb * (0.6 + 0.5 * step(0.5, fract(vCloth.x * 11.0 + v * 8.0))), border * 0.85);
}
`

/**
 * Tulle. Opacity falls from the basque to the hem, times threads and folds; the hem of a classical tutu is scalloped,
 * wired, and its top layer may carry gold. A flame runs from its own colour to the trim's.
 */
export const TULLE_FRAGMENT = /* glsl */ `
${CLOTH_VARYINGS}
void paintTulle(inout vec4 c) {
  float a = vCloth.x, v = vCloth.y, layer = vCloth.z, fold = vCloth.w;
  float top = step(layer, 0.05);
  float hem = 0.975 + 0.02 * sin(a * 48.0 + layer * 9.0) * mix(0.6, 1.0, uPlate);
  if (v > hem) discard;
  float fine = 1.0 - smoothstep(0.25, 0.9, fwidth(a) * 118.0);
  float threads = 0.92 + 0.36 * (smoothNoise(vec2(a * 118.0 + layer * 37.0, v * 9.0)) - 0.5) * fine;
  float cover = mix(uCover.x, uCover.y, smoothstep(0.03, 0.8, v)) * threads * mix(0.78, 1.18, fold);
  cover = max(cover, smoothstep(0.03, 0.0, hem - v) * mix(0.55, 0.9, uPlate));
  float petal = abs(fract(a * 1.9098593) - 0.5) * 2.0;
  float vine = smoothstep(0.1, 0.02, abs(v - 0.42 - 0.1 * cos(a * 12.0)));
  float motif = max(smoothstep(0.55, 0.42, petal * 0.6 + v * 1.05), vine) * top * uPlate * vTrim.w;
  vec2 bead = vec2(a * 44.0, v * 20.0);
  float spark = smoothstep(0.3, 0.15, length(fract(bead) - 0.5)) * step(0.86, hash2(floor(bead))) * top * vTrim.w;
  vec3 cloth = max(vSkirt.rgb, vec3(0.012)) * mix(0.55, 1.0, uCover.x);
  if (uFlame > 0.5) {
    cloth = mix(cloth * 0.75, vTrim.rgb, smoothstep(0.25, 0.95, v + 0.25 * (fold - 0.5)));
  }
  c.rgb *= cloth * mix(0.64, 1.05, smoothstep(0.05, 0.85, fold)) * mix(1.0, 0.74, layer) * mix(0.72, 1.0, smoothstep(0.0, 0.35, v));
  c.rgb = mix(c.rgb, vTrim.rgb, max(motif, spark) * 0.85);
  // Coverage comes in steps of a sample: a screen of two pixels, turned for each layer, hides the steps.
  ivec2 cell = (ivec2(gl_FragCoord.xy) + ivec2(layer * 5.0 + 0.5, layer * 3.0)) & 1;
  float grain = float((cell.x ^ cell.y) * 2 + cell.y) / 4.0 - 0.375;
  c.a = clamp(max(cover, motif * 0.9) + 0.25 * grain, 0.0, 1.0);
}
`

/** Lambert for a cloth that light passes: wrapped on both sides, and bright where the eye looks into the lamp. */
export const LAMBERT_TULLE = ShaderChunk.lights_lambert_pars_fragment.replace(
  'float dotNL = saturate( dot( geometryNormal, directLight.direction ) );',
  /* glsl */ `
  float facing = abs(dot(geometryNormal, directLight.direction));
  float through = pow(saturate(dot(-geometryViewDir, directLight.direction)), 5.0);
  float dotNL = 0.22 + 0.55 * facing + vSkirt.w * through;`,
)

/** The lights of a material that lies only partly in shadow: tulle and what tulle shades is never black. */
function shadowed(share: number): string {
  return ShaderChunk.lights_fragment_begin.replaceAll(
    'spotLightShadow.shadowIntensity',
    `${share.toFixed(2)} * spotLightShadow.shadowIntensity`,
  )
}
export const TULLE_SHADOW = shadowed(0.62)
export const BODY_SHADOW = shadowed(0.84)

/** Many thin layers scatter light among themselves: a shoulder keeps their folds readable in the follow spot. */
export const TULLE_SHOULDER = /* glsl */ `
  float bright = max(outgoingLight.r, max(outgoingLight.g, outgoingLight.b));
  float held = bright < 0.5 ? bright : 0.5 + 0.75 * (1.0 - exp((0.5 - bright) / 0.75));
  outgoingLight *= held / max(bright, 1e-4);
  #include <opaque_fragment>
`
