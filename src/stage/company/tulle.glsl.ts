import { ShaderChunk } from 'three'
import { CLOTH_CONSTANTS } from './cloths'
import { shadowed } from './finish.glsl'
import { PATTERNS } from './patterns.glsl'

/** What the vertex shader tells both kinds of hung cloth: colours, and angle, way down, layer and fold; and the length. */
const CLOTH_VARYINGS = /* glsl */ `
varying vec4 vSkirt;
varying vec4 vTrim;
varying vec3 vAccent;
varying vec3 vBodice;
varying vec4 vCloth;
flat varying float vMade;
uniform vec2 uCover;
uniform float uPlate;
uniform float uLayers;
uniform float uFlame;
uniform float uLength;
uniform float uWeave;
${CLOTH_CONSTANTS}
${PATTERNS}
`

/** Wool, velvet, brocade, feathers: what hangs heavily. Darker in the folds, a border of trim at the hem. */
export const CLOTH_FRAGMENT = /* glsl */ `
${CLOTH_VARYINGS}
float relief_ = 0.0, gloss_ = 0.86, shine_ = 0.4, satin_ = 0.0, nap_ = 0.5, wrap_ = 0.0, coat_ = 0.0, metal_ = 0.0;
vec4 stone_ = vec4(0.0);
float comb_ = 0.0;
vec3 strand_ = vec3(0.0), vBack = vec3(0.0);
vec3 gem_ = vec3(1.0);
void paintCloth(inout vec3 c) {
  float v = vCloth.y, fold = vCloth.w;
  // Metres along the cloth: round a skirt of middling width, and down.
  vec2 p = vec2(vCloth.x * mix(0.2, 0.55, v) , v * uLength);
  float px = 0.7 * length(fwidth(vec2(vCloth.x * 0.4, v * uLength))) + 1e-5;
  float deep = mix(0.42, 1.08, mix(0.8, smoothstep(0.05, 0.9, fold), smoothstep(0.0, 0.3, v)));
  c *= vSkirt.rgb;
  if (uWeave == CLOTH_BROCADE) {
    vec2 q = vec2(vCloth.x * 0.42, v * uLength);
    float figure = damask(q, vec2(0.132, 0.19), px);
    c = mix(c * 0.75, mix(c * 2.0 + 0.012, vTrim.rgb * 0.5, 0.42), figure);
    // An underskirt of lighter silk shows in front, edged with gold.
    float opening = abs(vCloth.x) * 0.34 - 0.05 - 0.09 * v;
    float under = smoothstep(0.004, -0.004, opening);
    float quilt = max(line(fract((q.x + q.y) * 11.0) - 0.5, 0.03, px * 11.0), line(fract((q.x - q.y) * 11.0) - 0.5, 0.03, px * 11.0));
    c = mix(c, mix(vAccent * 0.5 + vSkirt.rgb * 0.5, vTrim.rgb * 0.8, 0.5 * quilt), under);
    float edge = line(opening, 0.007, px);
    c = mix(c, vTrim.rgb * 0.75, edge);
    metal_ = 0.3 * max(edge, 0.6 * figure * (1.0 - under));
    gloss_ = mix(0.66, 0.46, figure); satin_ = 0.45; nap_ = 0.0; shine_ = 0.7;
  } else if (uWeave == CLOTH_VELVET) {
    gloss_ = 0.92; nap_ = 1.7; shine_ = 0.12;
    c *= 0.88 + 0.24 * smoothNoise(p * vec2(40.0, 14.0));
  } else if (uWeave == CLOTH_SATIN) {
    gloss_ = 0.5; nap_ = 0.0; shine_ = 0.5; satin_ = 0.3;
    c *= 0.9 + 0.2 * smoothNoise(p * vec2(30.0, 6.0));
  } else if (uWeave == CLOTH_OWL) {
    vec3 feather = plumes(vec2(vCloth.x * mix(0.18, 0.42, v), -v * uLength), 0.062, 0.075);
    float bar = smoothstep(-0.3, 0.3, sin(feather.x * 20.0 + feather.z * 4.0));
    vec3 pale = mix(c * 2.2, vTrim.rgb * 0.55, 0.55);
    c = mix(c * 0.7, mix(c * 1.2, pale, bar), smoothstep(0.4, 0.95, feather.x)) * feather.y;
    c *= 0.8 + 0.4 * feather.z;
    relief_ = 0.007 * feather.x * told(0.05, px);
    gloss_ = 0.7; satin_ = 0.25; nap_ = 0.5; shine_ = 0.5;
  } else {
    vec2 wool = woollen(p, px);
    c *= wool.x;
    relief_ = 0.0006 * wool.y;
    if (uWeave == CLOTH_JERSEY) {
      // A shawl: two stripes of its own colour, darker, over the fringe.
      float h = (1.0 - v) * uLength;
      float fringe = step(h, 0.045) * (0.5 + 0.5 * sin(vCloth.x * 190.0));
      c *= 1.0 - 0.3 * max(line(h - 0.075, 0.006, px), line(h - 0.1, 0.003, px)) - 0.38 * fringe * told(0.012, px);
    }
  }
  c *= deep;
  if (vTrim.w > 0.5 && uWeave != CLOTH_OWL && uWeave != CLOTH_SATIN) {
    float h = (1.0 - v) * uLength;
    float band = smoothstep(0.07, 0.068, h) * smoothstep(0.012, 0.014, h);
    float twist = damask(vec2(p.x * 1.6, h - 0.04), vec2(0.05, 0.056), px);
    float braid = max(line(h - 0.07, 0.004, px), line(h - 0.014, 0.004, px));
    vec3 gold = vTrim.rgb * mix(0.28, 0.95, max(twist, braid)) * mix(0.55, 1.05, deep);
    c = mix(c, gold, max(band, braid) * 0.9);
    metal_ = max(metal_, 0.5 * max(band * twist, braid));
    gloss_ = mix(gloss_, 0.45, band);
    shine_ = mix(shine_, 1.0, band);
  }
}
`

/**
 * Tulle. Opacity falls from the basque to the hem, times threads and pleats. A classical tutu is laid in knife pleats; its
 * top layer carries the basque of the bodice's satin, feathers or embroidery, and lace at the hem. A flame runs from its
 * own colour to the trim's.
 */
export const TULLE_FRAGMENT = /* glsl */ `
${CLOTH_VARYINGS}
float spark_ = 0.0;
vec3 lean_ = vec3(0.0);
vec3 gem_ = vec3(1.0);

// The top of a classical tutu: its cover and colour over the plain net.
void topPlate(inout vec3 cloth, inout float cover, float a, float v, float px) {
  float r = mix(0.115, uLength, v);
  float back = smoothstep(0.4, 1.0, -cos(a));
  float yoke = 0.145 + 0.12 * exp(-a * a / 0.045) + 0.03 * back;
  float petal = abs(cos(a * 6.0));
  if (vMade == CLOTH_SWAN) {
    // Feathers laid outwards from the hips in long rows.
    vec2 q = vec2(a * 0.24, -r);
    vec3 feather = plumes(q, 0.052, 0.056);
    float on = smoothstep(0.47 + 0.16 * petal, 0.44 + 0.16 * petal, v);
    float seen = told(0.04, px);
    cloth = mix(cloth, vSkirt.rgb * mix(0.86, 0.42 + 0.6 * feather.y * feather.y + 0.12 * feather.x, seen), on);
    cover = max(cover, on);
    vec4 stone = stones(vec2(a * 0.3, r), 0.013, 0.08, px);
    spark_ = stone.x * (1.0 - on) * step(v, 0.9); lean_ = stone.yzw;
    gem_ = vec3(0.9, 0.96, 1.0);
  } else if (vMade == CLOTH_JEWELS) {
    // Spider-fine scrolls in twelve panels, a vine round the middle, stones strewn to the hem.
    float panel = (fract(a * 1.9098593 + 0.5) - 0.5) / 1.9098593;
    float fade = smoothstep(0.86, 0.3, v + 0.28 * (1.0 - petal));
    float thread = scrolls(vec2(panel * 0.3, r), 0.075, px) * fade;
    float vine = line(r - uLength * (0.62 + 0.09 * petal), 0.0016, px);
    float ring = line(r - uLength * (0.93 + 0.012 * cos(a * 36.0)), 0.0012, px);
    thread = max(thread, max(vine, 0.8 * ring));
    vec4 stone = stones(vec2(a * 0.3, r), 0.0125, 0.06 + 0.3 * fade, px);
    float red = step(0.8, hash2(floor(vec2(a * 0.3, r) / 0.0125) + 4.0));
    // Pale thread is told from pale net by its own shade.
    float pale = smoothstep(0.35, 0.8, dot(vTrim.rgb, vec3(0.3, 0.6, 0.1)));
    cloth = mix(cloth, vTrim.rgb * mix(0.85, 0.4, pale), thread * 0.8);
    cloth = mix(cloth, mix(vTrim.rgb, vAccent, red), stone.x * 0.8);
    cover = max(cover, max(0.85 * thread, stone.x));
    spark_ = max(stone.x, 0.22 * thread); lean_ = stone.yzw;
    gem_ = mix(mix(vTrim.rgb, vec3(1.0), 0.5), vAccent, red * 0.6);
  } else {
    float leaf = smoothstep(0.03, -0.03, v - 0.3 - 0.12 * petal);
    float lace = scrolls(vec2((fract(a * 1.9098593) - 0.5) / 1.9098593 * 0.25, r), 0.05, px) * smoothstep(0.7, 0.4, v);
    cloth = mix(cloth, vSkirt.rgb * 1.0, 0.5 * max(leaf, lace));
    cover = max(cover, max(0.94 * leaf, 0.8 * lace));
    vec4 stone = stones(vec2(a * 0.3, r), 0.016, 0.1, px);
    spark_ = 0.6 * stone.x * step(v, 0.85); lean_ = stone.yzw;
  }
  // Lace at the hem, and the basque with its bound edge.
  float scallop = v + 0.012 * abs(cos(a * 32.0));
  float rim = smoothstep(0.925, 0.94, scallop);
  float net = mix(0.8, 0.55 + 0.45 * smoothstep(-0.2, 0.4, sin(a * 256.0) * sin(v * 210.0)), told(0.008, px));
  cover = max(cover, rim * net);
  cover = max(cover, 0.9 * line(scallop - 0.935, 0.006, px / uLength));
  float basque = smoothstep(0.006, -0.006, v - yoke);
  float bound = line(v - yoke, 0.009, px / uLength);
  float seam = line(abs(abs(a) - 0.42) , 0.012, px / r);
  cloth = mix(cloth, vBodice * (1.0 - 0.3 * seam), basque);
  cloth = mix(cloth, mix(vBodice * 0.7, vTrim.rgb, 0.75 * vTrim.w), bound);
  cover = max(cover, max(basque, bound));
}

// Opacity of one of the layers that together cover so much.
float shareOf(float cover) { return 1.0 - pow(1.0 - min(cover, 0.999), 1.0 / uLayers); }

void paintTulle(inout vec4 c, float sight) {
  float a = vCloth.x, v = vCloth.y, layer = vCloth.z, fold = vCloth.w;
  float r = uPlate > 0.5 ? mix(0.115, uLength, v) : mix(0.14, 0.4, v);
  float px = 0.7 * length(vec2(fwidth(a) * r, fwidth(v) * uLength)) + 1e-5;
  float fine = px / uLength;
  a -= 6.2831853 * floor(a * 0.15915494 + 0.5);
  float top = step(layer, 0.05);
  float edge = 0.972 + (0.014 * sin(a * 60.0 + layer * 9.0) + 0.01 * sin(a * 23.0 + layer * 31.0)) * mix(0.5, 1.0, uPlate);
  if (v > edge + fine) discard;
  // Knife pleats: each rises slowly and turns under at once.
  float pleats = mix(26.0, 72.0, uPlate);
  float pleat = fract(a * pleats * 0.15915494 + layer * 3.7 + 0.03 * sin(a * 9.0));
  float knife = mix(0.6, pleat < 0.82 ? pleat / 0.82 : (1.0 - pleat) / 0.18, told(r * 6.2831 / pleats * 0.5, px));
  float threads = 0.9 + 0.4 * (smoothNoise(vec2(a * r * 900.0 + layer * 37.0, v * 9.0)) - 0.5) * told(0.0035, px);
  float net = smoothstep(0.4, 0.8, uCover.x);
  float cover = shareOf(mix(uCover.x, uCover.y, smoothstep(0.03, 0.85, v)))
    * mix(1.0, threads * mix(0.86, 1.12, knife) * mix(1.15, 0.9, fold), net);
  // Long skirts gather light in their depth; they must not outshine the bodies over them.
  vec3 cloth = max(vSkirt.rgb, vec3(0.016)) * mix(0.6, 1.0, min(1.0, uCover.x)) * mix(0.9, 1.0, max(uPlate, step(0.5, uFlame)));
  // Seen along its face a net has more threads to the eye.
  cover = 1.0 - pow(1.0 - min(cover, 0.98), 1.0 / max(sight, mix(0.5, 0.2, net)));
  if (uPlate < 0.5) cover = max(cover, 0.5 * line(edge - v - 0.008, 0.002, fine));
  if (uFlame > 0.5) {
    // Flames are long feathers: a quill, barbs, an eye of gold near the tip.
    float tongue = fract(a * uFlame * 0.15915494 + layer * 0.366) - 0.5;
    float heat = smoothstep(0.12, 0.98, v + 0.22 * (0.5 - abs(tongue) * 2.0) - 0.16 * layer);
    vec3 amber = mix(cloth, vAccent, 0.85);
    cloth = heat < 0.55 ? mix(cloth * 0.6, amber, heat / 0.55) : mix(amber, vTrim.rgb, (heat - 0.55) / 0.45);
    float quill = line(tongue, 0.035, px / r * uFlame * 0.16) * smoothstep(0.1, 0.4, v);
    float barb = 0.5 + 0.5 * sin((abs(tongue) * 1.6 - v * 3.2) * 34.0);
    cloth *= mix(1.0, 0.72 + 0.4 * barb, told(0.012, px) * smoothstep(0.15, 0.5, v));
    cloth = mix(cloth, vTrim.rgb, 0.7 * quill);
    vec2 eye = vec2(tongue * 1.7, (v - 0.8) * 3.4);
    float pupil = length(eye);
    cloth = mix(cloth, vTrim.rgb * 1.1, top * smoothstep(0.3, 0.26, pupil));
    cloth = mix(cloth, vSkirt.rgb * 0.5, top * smoothstep(0.15, 0.12, pupil));
    vec4 stone = stones(vec2(a * 0.25, v * uLength), 0.012, 0.14, px);
    spark_ = top * stone.x; lean_ = stone.yzw; gem_ = mix(vTrim.rgb, vec3(1.0), 0.4);
    cover = max(cover, 0.9 * quill);
  } else if (uPlate > 0.5) {
    if (top > 0.5) topPlate(cloth, cover, a, v, px);
  } else if (vTrim.w > 0.5) {
    vec4 stone = stones(vec2(a * 0.3, v * uLength), 0.02, 0.16, px);
    float strewn = stone.x * top * smoothstep(0.2, 0.9, v);
    // Two braids round the hem with a vine between, and a panel of it down the front.
    float h = (edge - v) * uLength;
    float braid = max(line(h - 0.02, 0.005, px), line(h - 0.085, 0.003, px));
    float vine = scrolls(vec2((fract(a * 2.8647889) - 0.5) * 0.18, h - 0.052), 0.045, px) * step(0.02, h) * step(h, 0.085);
    float across = abs(a) * r;
    float panel = max(line(across - 0.05, 0.003, px), scrolls(vec2(a * r, v * uLength), 0.06, px) * step(across, 0.05)) * step(0.085, h);
    float gold = top * max(braid, max(0.85 * vine, 0.8 * panel));
    cloth = mix(cloth, vTrim.rgb * 0.9, max(strewn, gold));
    cover = max(cover, max(strewn, 0.92 * gold));
    spark_ = max(strewn, 0.3 * gold); lean_ = stone.yzw; gem_ = mix(vTrim.rgb, vec3(1.0), 0.4);
  }
  float depth = mix(0.6, 1.06, knife) * mix(0.72, 1.06, smoothstep(0.05, 0.85, fold));
  c.rgb *= cloth * depth * mix(1.0, 0.8, layer) * mix(0.74, 1.0, smoothstep(0.0, 0.35, v + 2.0 * (1.0 - layer) * uPlate));
  c.a = clamp(cover * smoothstep(edge + fine, edge - fine, v), 0.0, 1.0);
  // What can hardly be seen must not stand before what is drawn after it.
  if (c.a < 0.06) discard;
}
`

/** Lambert for a cloth that light passes: wrapped on both sides, bright where the eye looks into the lamp, with stones. */
export const LAMBERT_TULLE = ShaderChunk.lights_lambert_pars_fragment.replace(
  'float dotNL = saturate( dot( geometryNormal, directLight.direction ) );',
  /* glsl */ `
  float facing = abs(dot(geometryNormal, directLight.direction));
  float through = pow(saturate(dot(-geometryViewDir, directLight.direction)), 5.0);
  float dotNL = 0.22 + 0.55 * facing + vSkirt.w * through;
  if (spark_ > 0.01) {
    float told_ = saturate(length(lean_) * 4.0);
    vec3 face = normalize(geometryNormal + 1.5 * lean_);
    vec3 between = directLight.direction + geometryViewDir;
    float glint = pow(abs(dot(face, between)) / max(length(between), 0.01), mix(14.0, 70.0, told_));
    reflectedLight.directDiffuse += min(directLight.color, vec3(6.0)) * gem_ * spark_ * glint * mix(0.3, 3.0, told_);
  }`,
)

export const TULLE_SHADOW = shadowed('0.62')

/** Many thin layers scatter light among themselves: a shoulder keeps their folds readable in the follow spot. */
export const TULLE_SHOULDER = /* glsl */ `
  float bright = max(outgoingLight.r, max(outgoingLight.g, outgoingLight.b));
  float held = bright < 0.5 ? bright : 0.5 + 0.75 * (1.0 - exp((0.5 - bright) / 0.75));
  outgoingLight *= held / max(bright, 1e-4);
  #include <opaque_fragment>
`
