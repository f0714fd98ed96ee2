import { ShaderChunk } from 'three'
import { CLOTH_CONSTANTS } from './cloths'
import { PATTERNS } from './patterns.glsl'

/**
 * Paint of a body and what is sewn to it. `vCut` is the place on the garment: metres of a dancer of 1.70 m, across from
 * the middle, up from the line of the waist, forward from its centre. Parts by number: skin, hair, tights, bodice, shoe,
 * eyes, accent, trim, skirt, white, leaf, dark.
 */
export const BODY_FRAGMENT = /* glsl */ `
varying vec4 vTint;
varying vec4 vTrim;
varying vec3 vAccent;
varying vec3 vCut;
varying vec2 vPaint;
varying vec3 vBack;
uniform sampler2D uPaint;
flat varying float vPart;
flat varying float vMade;
const float ROUGH[12] = float[12](0.5, 0.6, 0.6, 0.5, 0.36, 0.22, 0.8, 0.36, 0.72, 0.72, 0.75, 0.6);
${CLOTH_CONSTANTS}
${PATTERNS}

// What the paint tells the light: height over the cloth (m), roughness, mirror, long hairs, skin, coat, stones.
float relief_ = 0.0, gloss_ = 0.5, shine_ = 1.0, satin_ = 0.0, nap_ = 0.0, wrap_ = 0.0, coat_ = 0.0;
float metal_ = 0.0;
float comb_ = 0.0;
vec3 strand_ = vec3(0.0);
vec4 stone_ = vec4(0.0);
vec3 gem_ = vec3(1.0);

// Boned panels of a bodice: seams that stand in a shallow valley between two channels.
void boned(inout vec3 c, float px, float depth) {
  float ax = abs(vCut.x);
  float up = smoothstep(-0.07, 0.25, vCut.y);
  float seam = min(min(abs(ax - mix(0.026, 0.064, up)), abs(ax - mix(0.07, 0.1, up))), abs(ax - mix(0.112, 0.127, up)));
  float seen = told(0.007, px);
  c *= 1.0 - depth * 0.3 * line(seam, 0.0007, px) * seen - depth * 0.12 * exp(-seam * seam / 2.5e-5);
  relief_ += depth * seen * (0.0011 * exp(-sq(seam - 0.0045) / 6e-6) - 0.0009 * exp(-seam * seam / 2e-6));
  // Strained cloth draws fine folds across the waist.
  relief_ += 0.0008 * told(0.01, px) * exp(-sq((vCut.y - 0.03) / 0.07)) * smoothNoise(vec2(ax * 14.0, vCut.y * 95.0 + ax * 30.0));
}

// A patch: p from its middle, half its size, how far it is turned.
void mended(inout vec3 c, vec2 p, vec2 half_, float turn, float px) {
  vec2 q = mat2(cos(turn), sin(turn), -sin(turn), cos(turn)) * p;
  vec2 d = abs(q) - half_;
  float out_ = max(d.x, d.y);
  float on = smoothstep(px, -px, out_);
  float along = d.x > d.y ? q.y : q.x;
  float stitch = line(out_ + 0.0035, 0.0011, px) * step(0.4, fract(along / 0.0075));
  c = mix(c, c * vec3(0.52, 0.5, 0.56) * (1.0 + 0.12 * sin(q.x * 900.0) * told(0.007, px)), on);
  c = mix(c, c * 3.2, stitch * on);
  relief_ += told(0.006, px) * (0.0014 * on - 0.0008 * stitch);
}

void bodiceCloth(inout vec3 c, float px) {
  float ax = abs(vCut.x), y = vCut.y;
  bool front = vCut.z > -0.01;
  vec2 p = vec2(atan(vCut.x, vCut.z) * 0.13, y);
  // A plastron: the bust, running to a point at the waist.
  float plastron = front ? smoothstep(0.012, -0.012, ax - 0.018 - 0.6 * max(0.0, y) * smoothstep(-0.1, 0.3, y)) : 0.0;
  gloss_ = 0.5; satin_ = 0.5; shine_ = 0.7;
  // Below the basque lie the plain pants of a tutu.
  if (y < -0.075 && (vMade < CLOTH_JERSEY)) { relief_ = 0.002 * sin(p.x * 240.0) * told(0.02, px); return; }
  if (vMade < CLOTH_JERSEY) boned(c, px, 1.0);
  if (vMade == CLOTH_SWAN) {
    vec3 feather = plumes(p, 0.021, 0.026);
    float on = max(smoothstep(0.2, 0.23, y + 0.012 * cos(p.x * 150.0)), plastron * smoothstep(-0.08, 0.02, y));
    float seen = told(0.016, px);
    c = mix(c, c * mix(0.9, feather.y * 1.06, seen), on);
    relief_ = mix(relief_, 0.0032 * feather.x * seen, on);
    satin_ *= 1.0 - 0.7 * on;
    stone_ = stones(p, 0.0085, 0.3 * max(smoothstep(0.006, 0.0, abs(ax - 0.022 - 0.55 * max(0.0, y))), 0.2 * on), px);
    gem_ = vec3(0.9, 0.96, 1.0);
  } else if (vMade == CLOTH_JEWELS) {
    float band = max(plastron, max(smoothstep(0.225, 0.25, y), smoothstep(0.0, -0.03, y)));
    float thread = scrolls(p, 0.045, px) * band;
    float edge = max(line(ax - 0.018 - 0.6 * max(0.0, y) * smoothstep(-0.1, 0.3, y), 0.0016, px) * (front ? 1.0 : 0.0), line(y - 0.225, 0.0012, px));
    thread = max(thread, edge);
    stone_ = stones(p, 0.0095, 0.05 + 0.2 * band, px);
    stone_.x *= mix(0.35, 1.0, band);
    float drop = front ? smoothstep(0.0075, 0.0055, length(vec2(vCut.x, fract(y / 0.048 + 0.35) * 0.048 - 0.024))) * step(y, 0.22) : 0.0;
    c = mix(c, vTrim.rgb * 0.75, thread * 0.62);
    c = mix(c, mix(vTrim.rgb, vec3(1.0), 0.25), stone_.x * 0.5);
    c = mix(c, vAccent, drop);
    stone_.x = max(stone_.x, drop);
    metal_ = 0.55 * thread * (1.0 - drop);
    relief_ += 0.0011 * max(thread, stone_.x) * told(0.008, px);
    gloss_ = mix(gloss_, 0.34, max(thread, stone_.x));
    gem_ = mix(vTrim.rgb, vec3(1.0), 0.55);
  } else if (vMade == CLOTH_FLAME) {
    vec3 feather = plumes(p, 0.03, 0.044);
    float on = max(smoothstep(0.17, 0.21, y), plastron);
    float tip = smoothstep(0.55, 1.0, feather.x);
    vec3 flame = mix(c * 0.85, mix(vAccent, vTrim.rgb, tip), smoothstep(0.35, 0.95, feather.x) * 0.85) * feather.y;
    c = mix(c, flame, on * mix(0.55, 1.0, told(0.02, px)));
    relief_ = mix(relief_, 0.0036 * feather.x * told(0.02, px), on);
    stone_ = stones(p, 0.01, 0.1 + 0.25 * on, px);
    c = mix(c, vTrim.rgb, stone_.x * 0.7);
    gem_ = mix(vTrim.rgb, vec3(1.0), 0.4);
    metal_ = 0.25 * on * tip;
  } else if (vMade == CLOTH_JERSEY || vMade == CLOTH_PATCHED) {
    // Cut of a leotard: two long seams from the armholes, a bound edge, a fine rib.
    float seam = abs(ax - mix(0.045, 0.075, smoothstep(-0.05, 0.3, y)));
    c *= 1.0 - 0.22 * line(seam, 0.0008, px) * told(0.006, px);
    relief_ += told(0.005, px) * (0.0006 * exp(-seam * seam / 8e-6) + 0.00008 * sin(p.x * 2600.0) * told(0.0024, px));
    relief_ += 0.0009 * told(0.012, px) * exp(-sq((y - 0.02) / 0.06)) * smoothNoise(vec2(ax * 10.0, y * 70.0));
    gloss_ = 0.72; satin_ = 0.12; shine_ = 0.5; nap_ = 0.25;
    if (vMade == CLOTH_PATCHED) {
      // One under the heart, one on the hip, one between the shoulders: other cloth, sewn on with stitches all round.
      mended(c, front ? vCut.xy - vec2(0.062, 0.13) : vCut.xy - vec2(-0.035, 0.2), vec2(0.027, 0.032), 0.2, px);
      mended(c, front ? vCut.xy - vec2(-0.068, 0.012) : vec2(1.0), vec2(0.03, 0.024), -0.14, px);
    }
  } else if (vMade == CLOTH_WOOL || vMade == CLOTH_COAT || vMade == CLOTH_SUIT) {
    vec2 wool = woollen(p, px);
    // Worsted of a suit is smoother than the cloth of coats.
    c *= mix(1.0, wool.x, vMade == CLOTH_SUIT ? 0.4 : 1.0);
    relief_ += (vMade == CLOTH_SUIT ? 0.0002 : 0.0006) * wool.y;
    gloss_ = 0.88; satin_ = 0.0; shine_ = 0.35; nap_ = 0.5;
    if (vMade == CLOTH_SUIT && front) {
      // Lapels from the button to a notch below the collar, and the edge the jacket closes with.
      float up = (y - 0.095) / 0.373;
      float fall = ax - 0.075 * up - 0.052 * smoothstep(0.0, 0.35, up);
      float lapel = max(line(fall, 0.0012, px) * step(0.0, up) * step(up, 0.8), line(up - 0.74, 0.004, px / 0.373) * smoothstep(0.002, -0.002, fall) * step(0.5, up));
      float closing = line(vCut.x + 0.004, 0.0011, px) * step(up, 0.0);
      float button = smoothstep(px, -px, length(vec2(vCut.x, fract(y / 0.1 + 0.22) * 0.1 - 0.05)) - 0.0085) * step(up, 0.0) * step(-0.06, y);
      c *= 1.0 - 0.45 * max(lapel, closing);
      c = mix(c, c * 0.35, button);
      // Edges finer than a few pixels would only throw sparks.
      relief_ += told(0.02, px) * (0.003 * smoothstep(0.004, -0.004, fall) * smoothstep(0.0, 0.04, up) * smoothstep(0.84, 0.8, up) + 0.002 * button);
    }
    if (vMade == CLOTH_COAT && front) {
      // A coat closes to one side, with two rows of horn buttons.
      float edge = vCut.x - 0.056;
      c *= 1.0 - 0.5 * line(edge, 0.0016, px);
      relief_ += told(0.02, px) * 0.004 * smoothstep(0.005, -0.005, edge) * smoothstep(-0.12, -0.06, vCut.x);
      float button = length(vec2(ax - 0.034, (fract(y / 0.09) - 0.5) * 0.09)) - 0.0105;
      float horn = smoothstep(px, -px, button);
      c = mix(c, vec3(0.03, 0.022, 0.016), horn * 0.9);
      relief_ += told(0.02, px) * 0.003 * horn;
      gloss_ = mix(gloss_, 0.35, horn); shine_ = mix(shine_, 1.0, horn);
    }
  } else if (vMade == CLOTH_VELVET) {
    gloss_ = 0.9; satin_ = 0.0; shine_ = 0.15; nap_ = 1.6;
    c *= 0.9 + 0.2 * smoothNoise(p * vec2(38.0, 26.0));
    if (vTrim.w > 0.5 && front) {
      // Braid down the front and in loops to both sides of it.
      float loop_ = fract(y / 0.055);
      float frog = line((loop_ - 0.5) * 0.055, 0.0042, px) * step(ax, 0.075 + 0.02 * y) * step(0.0, y);
      float knot = smoothstep(0.011, 0.009, length(vec2(ax - 0.075 - 0.02 * y, (loop_ - 0.5) * 0.055))) * step(0.0, y);
      float braid = max(max(frog, knot), line(ax - 0.006, 0.0035, px));
      float twist = 0.75 + 0.25 * sin((vCut.x + y) * 1500.0) * told(0.004, px);
      c = mix(c, vTrim.rgb * twist, braid * 0.9);
      metal_ = 0.6 * braid; gloss_ = mix(gloss_, 0.4, braid); nap_ *= 1.0 - braid; shine_ = mix(shine_, 1.0, braid);
      relief_ += 0.002 * braid * told(0.006, px);
    }
  } else if (vMade == CLOTH_BROCADE) {
    float figure = damask(p, vec2(0.075, 0.11), px);
    c = mix(c * 0.8, mix(c * 1.9 + 0.012, vTrim.rgb * 0.5, 0.45), figure);
    float panel = front ? smoothstep(0.004, -0.004, ax - 0.02 - 0.3 * max(0.0, y)) : 0.0;
    float edge = front ? line(ax - 0.02 - 0.3 * max(0.0, y), 0.003, px) : 0.0;
    float bow = line(fract(y / 0.06) * 0.06 - 0.03, 0.004, px) * panel;
    c = mix(c, c * 0.4 + vTrim.rgb * 0.3, panel * (1.0 - bow));
    c = mix(c, vTrim.rgb * 0.8, max(edge, bow));
    stone_ = stones(p, 0.014, 0.35 * edge + 0.06 * panel, px);
    metal_ = 0.35 * max(edge, 0.5 * figure); gloss_ = mix(0.68, 0.42, figure); relief_ += 0.0005 * figure * told(0.02, px);
    satin_ = 0.35;
  } else if (vMade == CLOTH_MUSLIN) {
    // Gathered crepe, drawn together over the bust; laced in front.
    float gather = sin(p.x * 420.0 + 3.0 * smoothNoise(p * 40.0)) * smoothstep(0.14, 0.26, y);
    relief_ += told(0.01, px) * 0.0008 * gather;
    boned(c, px, 0.6);
    float lace = front ? line(abs(fract(y / 0.03) * 0.03 - 0.015) - ax * 0.5, 0.001, px) * step(ax, 0.017) * step(y, 0.2) : 0.0;
    c *= 1.0 - 0.16 * lace;
    gloss_ = 0.7; satin_ = 0.22; shine_ = 0.5;
  } else if (vMade == CLOTH_OWL) {
    vec3 feather = plumes(p, 0.045, 0.05);
    float bar = 0.5 + 0.5 * sin(feather.x * 22.0);
    c = mix(c * 0.7, mix(c * 1.5, vTrim.rgb * 0.5, 0.5 * bar), smoothstep(0.3, 0.9, feather.x)) * feather.y;
    relief_ = 0.004 * feather.x * told(0.03, px);
    gloss_ = 0.75; satin_ = 0.1; shine_ = 0.4;
  }
}

void paintPart(inout vec4 c) {
  float px = 0.7 * length(fwidth(vCut)) + 1e-5;
  vec4 paint = texture2D(uPaint, vPaint);
  // Single hairs of lashes are as sharp as the picture can show them; those of the head end softly.
  c.a = clamp((paint.a - 0.5) / max(1.6 * fwidth(paint.a), vPart == 1.0 ? 0.55 : 0.04) + 0.5, 0.0, 1.0);
  // Skin has no holes: its alpha is how strongly it shines.
  if (vPart == 0.0) c.a = 1.0;
  if (c.a < 0.06) discard;
  c.rgb *= paint.rgb * vTint.rgb;
  gloss_ = ROUGH[int(vPart + 0.5)];
  if (vPart == 0.0) {
    wrap_ = 1.0; coat_ = paint.a; shine_ = paint.a;
    gloss_ = mix(0.56, 0.42, paint.a);
  } else if (vPart == 1.0) {
    // Hair is combed back: light gathers in a band across it.
    comb_ = 1.0;
    shine_ = 0.25;
  } else if (vPart == 2.0) {
    // Tights: a soft shine; trousers and hose: cloth.
    satin_ = vTint.w > 0.5 ? 0.0 : 0.3;
    nap_ = vTint.w > 0.5 ? 0.4 : 0.0;
    shine_ = vTint.w > 0.5 ? 0.35 : 0.6;
    gloss_ = vTint.w > 0.5 ? 0.86 : 0.58;
    wrap_ = vTint.w > 0.5 ? 0.0 : 0.35;
  } else if (vPart == 5.0) {
    // Lashes do not shine, eyes do.
    if (vPaint.y < 0.9) { shine_ = 0.0; gloss_ = 0.9; }
  } else if (vPart == 3.0) {
    bodiceCloth(c.rgb, px);
  } else if (vPart == 4.0) {
    satin_ = vTint.w > 0.5 ? 0.1 : 1.0;
    gloss_ = vTint.w > 1.5 ? 0.9 : vTint.w > 0.5 ? 0.42 : 0.4;
    shine_ = vTint.w > 1.5 ? 0.2 : 1.0;
  } else if (vPart == 6.0) {
    nap_ = 0.5; shine_ = 0.3; gloss_ = 0.9;
    if (vPaint.x > 0.0) {
      // Knitting: two plain, two purl; every stitch a little V. The place is in metres from the seam.
      vec2 q = vPaint / vec2(0.0052, 0.0042);
      float plain = smoothstep(0.9, 1.1, abs(mod(q.x * 0.5, 2.0) - 1.0) * 2.0);
      float stitch = 0.5 + 0.5 * sin(6.2831853 * (q.y + (1.0 - 2.0 * plain) * abs(fract(q.x) - 0.5)));
      float groove = abs(fract(q.x) - 0.5) * 2.0;
      relief_ = told(0.005, px) * 0.0007 * stitch * (1.0 - 0.5 * groove) + told(0.01, px) * 0.0011 * plain;
      c.rgb *= mix(0.86, 0.7 + 0.3 * stitch * (1.0 - 0.6 * groove) + 0.12 * plain, told(0.006, px));
    } else if (vPaint.x < 0.0) {
      // Fur: tufts, and single hairs on them.
      vec2 q = vec2(atan(vCut.x, vCut.z) * 0.1, vCut.y);
      float tuft = smoothNoise(q * 90.0);
      float hair = smoothNoise(vec2(q.x * 900.0 + 4.0 * tuft, q.y * 260.0));
      c.rgb *= mix(0.9, 0.72 + 0.3 * tuft + 0.22 * (hair - 0.5), told(0.006, px));
      relief_ = told(0.012, px) * 0.004 * tuft + told(0.003, px) * 0.0012 * hair;
      nap_ = 1.2; gloss_ = 0.95; shine_ = 0.1;
    }
  } else if (vPart == 7.0) {
    metal_ = 0.75;
    stone_ = vec4(0.5, 0.0, 0.0, 0.0);
    gem_ = mix(c.rgb, vec3(1.0), 0.5);
  } else if (vPart == 8.0 || vPart == 9.0) {
    satin_ = 0.35; shine_ = 0.6;
  }
}
`

/** After the paint: roughness and metal as it says. */
export const BODY_ROUGHNESS = /* glsl */ `float roughnessFactor = gloss_;`
export const BODY_METAL = /* glsl */ `float metalnessFactor = metal_;`

/** Raises what is sewn on out of the cloth: the normal follows the paint's height. */
export const BODY_RELIEF = /* glsl */ `
#include <normal_fragment_maps>
{
  vec3 across = dFdx(-vViewPosition), along = dFdy(-vViewPosition);
  vec3 r1 = cross(along, normal), r2 = cross(normal, across);
  float area = dot(across, r1);
  // Seen along its face a surface has no area to measure a slope on: there it keeps its normal.
  if (abs(area) > 1e-14) {
    vec3 slope = (dFdx(relief_) * r1 + dFdy(relief_) * r2) / area;
    normal = normalize(normal - slope * min(1.0, 0.9 / max(length(slope), 1e-6)));
  }
  vec3 combed = comb_ * (vBack - normal * dot(vBack, normal));
  strand_ = combed / max(length(combed), 1e-6);
}
`

/**
 * What comes in under the skin all round comes out again, red before the rest: where no lamp reaches, a body is not the
 * brown of its paint in the dark but a quieter rose.
 */
export const BODY_DEPTH = /* glsl */ `
#include <lights_fragment_end>
reflectedLight.indirectDiffuse *= 1.0 + wrap_ * vec3(0.45, 0.48, 0.54);
`

/** Skin under a follow spot holds its colour: above a middle brightness it rises ever more slowly. */
export const BODY_SHOULDER = /* glsl */ `
{
  // No single point may outshine a jewel in the spot: the bloom would make a lamp of it.
  outgoingLight = min(max(outgoingLight, vec3(0.0)), vec3(16.0));
  float bright = max(outgoingLight.r, max(outgoingLight.g, outgoingLight.b));
  float held = bright < 0.55 ? bright : 0.55 + 0.6 * (1.0 - exp((0.55 - bright) / 0.6));
  outgoingLight *= mix(1.0, held / max(bright, 1e-4), min(1.0, wrap_));
}
#include <opaque_fragment>
`

/** A coat and a sheen belong to the skin alone. */
export const BODY_COAT = /* glsl */ `
#include <lights_physical_fragment>
#ifdef USE_CLEARCOAT
material.clearcoat *= coat_;
#endif
#ifdef USE_SHEEN
material.sheenColor *= coat_;
#endif
`

/**
 * How a lamp meets the parts: on skin its light runs on past the edge of the shade, the red furthest; satin has a wide soft
 * lobe in its own colour; wool and velvet catch it on the hairs at their outline; stones throw it back from their faces.
 */
export const BODY_LIGHT = ShaderChunk.lights_physical_pars_fragment
  .replace('vec3 specularBRDF = BRDF_GGX(', 'vec3 specularBRDF = shine_ * BRDF_GGX(')
  .replace(
    'reflectedLight.directDiffuse += irradiance * diffuseBRDF * ( 1.0 - F );\n}',
    /* glsl */ `
  float lean = dot(geometryNormal, directLight.direction);
  vec3 reach = wrap_ * vec3(0.46, 0.34, 0.28);
  vec3 soft = max(irradiance, directLight.color * saturate((lean + reach) / ((1.0 + reach) * (1.0 + reach))));
  reflectedLight.directDiffuse += soft * diffuseBRDF * (1.0 - F);
  float sight = saturate(dot(geometryNormal, geometryViewDir));
  float half_ = saturate(dot(geometryNormal, halfDir));
  reflectedLight.directSpecular += irradiance * satin_ * (material.diffuseColor * 0.34 + 0.012) * pow(half_, 7.0);
  float across_ = dot(strand_, halfDir);
  float lies = dot(strand_, strand_) * sqrt(max(0.0, 1.0 - across_ * across_));
  reflectedLight.directSpecular += irradiance * (0.03 * pow(lies, 90.0) + material.diffuseColor * 0.4 * pow(lies, 16.0) * dot(strand_, strand_));
  float hair = nap_ * pow(1.0 - sight, 3.0) * saturate(0.45 + 0.55 * lean);
  reflectedLight.directDiffuse += directLight.color * hair * (material.diffuseColor * 0.5 + 0.006);
  if (stone_.x > 0.01) {
    float told_ = saturate(length(stone_.yzw) * 4.0);
    vec3 face = normalize(geometryNormal + 1.5 * stone_.yzw);
    float glint = pow(saturate(dot(face, halfDir)), mix(24.0, 90.0, told_)) * mix(0.4, 5.0, told_);
    reflectedLight.directSpecular += min(directLight.color, vec3(6.0)) * gem_ * stone_.x * glint;
  }
}`,
  )

/**
 * The lights of a material that lies only partly in shadow: tulle and what tulle shades is never black.
 *
 * @param share how much of a shadow counts, a GLSL expression
 */
export function shadowed(share: string): string {
  return ShaderChunk.lights_fragment_begin.replaceAll(
    'spotLightShadow.shadowIntensity',
    `${share} * spotLightShadow.shadowIntensity`,
  )
}
/** A hard edge of shade is softer on skin, which light crosses from beside. */
export const BODY_SHADOW = shadowed('(0.84 - 0.1 * wrap_)')
