import { NET } from './drape'
import { PLATE, RAISE, SECTORS } from './plate'
import { COLUMN } from './sheet'
import { SHEET_GLSL } from './skinning.glsl'

/**
 * Cloth hung on a body, computed from (angle, way down, layer) and the joints of the dancer: nothing is stored, so a
 * tutu costs its shader and no bones. `position` is u 0…1 round the body, v 0 upper edge … 1 hem, layer 0 top … 1 lowest.
 */
export const SKIRT_GLSL = /* glsl */ `
${SHEET_GLSL}
// 0: hung from the shoulders or the head, and wrapped round the arms; 1: a hooped plate; 2: hung over a net of points.
uniform int uHung;
uniform float uRound;
uniform vec2 uGap;
uniform int uFrom;
uniform int uLimbs[6];
uniform vec2 uLift;
uniform vec2 uRing;
uniform float uLength;
uniform vec2 uSlope;
uniform float uBend;
uniform vec2 uArc;
uniform vec2 uFolds;
uniform float uTaper;
uniform float uThin;
uniform vec2 uTongues;
uniform float uTrail;
uniform vec2 uClear;

// Four-point Gauss quadrature over 0…1: the cloth's slope summed on its way down.
const float STATION[4] = float[4](0.0694318, 0.3300095, 0.6699905, 0.9305682);
const float WEIGHT[4] = float[4](0.1739274, 0.3260726, 0.3260726, 0.1739274);

vec4 size_;
vec4 waist_;
vec4 sway_;
float spun_;
float twist_;
vec2 late_;
vec3 origin_;
vec4 turn_;
vec3 left_;
vec3 ahead_;
vec3 limb_[6];
// Slopes of a draped cloth along its angle and its length.
vec3 alongA_;
vec3 alongV_;

void takeMeasures() {
  size_ = kitOf(0);
  waist_ = kitOf(1);
  sway_ = kitOf(2);
  vec4 late = kitOf(3);
  spun_ = late.x;
  late_ = late.yz;
  twist_ = late.w;
  origin_ = jointOf(uFrom);
  turn_ = turnOf(uFrom);
  vec3 z = turned(turn_, vec3(0.0, 0.0, 1.0));
  vec3 x = turned(turn_, vec3(1.0, 0.0, 0.0));
  vec2 f = vec2(-x.z, x.x);
  ahead_ = vec3(dot(f, f) > 0.04 ? normalize(f) : normalize(z.xz), 0.0).xzy;
  left_ = vec3(ahead_.z, 0.0, -ahead_.x);
  if (uHung == 0) for (int i = 0; i < 6; i++) limb_[i] = jointOf(uLimbs[i]);
}

float fold(float a, float layer) {
  float n = uFolds.x;
  if (uHung < 2) return sin(a * n + layer * 19.0 + size_.z * 6.0) * 0.55 + sin(a * floor(n * 0.4) + layer * 31.0 + size_.z * 17.0) * 0.45;
  // Gathers are never even: wide folds and narrow ones, drawn together here and there.
  float b = a + 0.09 * sin(3.0 * a + size_.z * 40.0 + layer * 5.0) + 0.05 * sin(7.0 * a + size_.z * 23.0 - layer * 9.0);
  return 0.46 * sin(b * n + layer * 19.0 + size_.z * 6.0) + 0.34 * sin(b * floor(n * 0.62) + layer * 31.0 + size_.z * 17.0)
    + 0.2 * sin(b * floor(n * 1.7) + layer * 11.0);
}

float tongue(float a, float layer) {
  float s = a * uTongues.y + layer * 2.3;
  return 0.5 + 0.5 * sin(s) * (0.7 + 0.3 * sin(a * 7.0 + layer * 11.0));
}

float sector(int i) {
  i = (i + ${SECTORS}) % ${SECTORS};
  return kitOf(5 + i / 4)[i % 4];
}

// Angle of the hinged plate at an angle round the body: from sector to sector without a kink.
float hinge(float a) {
  float f = (a / 6.2831853 + 0.5) * ${SECTORS}.0;
  float i = floor(f);
  return mix(sector(int(i)), sector(int(i) + 1), smoothstep(0.0, 1.0, f - i));
}

vec3 plateAt(float a, float v, float layer) {
  float s = size_.x;
  float inner = ${PLATE.inner} * s;
  float whole = (uLength * s - inner) * (1.0 - uTaper * layer * layer);
  float close = mix(0.45, 1.0, uThin);
  float up = hinge(a);
  // A leg presses the layers together.
  float pressed = 1.0 - 0.85 * smoothstep(0.0, 0.45, up);
  float slope = up - layer * 0.34 * close * pressed;
  float raised = ${RAISE.by} * smoothstep(-0.02, ${RAISE.at}, up) * smoothstep(0.0, 0.15, v);
  float f = fold(a, layer);
  float out_ = whole * v + cos(a * 34.0 + layer * 6.0) * 0.004 * s * v;
  float r = inner + out_ * cos(slope);
  float y = (uLift.x + raised - layer * 0.08 * close * pressed + 0.012 * v - 0.05 * v * v * (0.2 + 0.5 * layer * pressed)) * s + out_ * sin(slope);
  y += f * uFolds.y * s * v * v * (0.45 + layer * 1.1 * mix(0.4, 1.0, pressed)) * mix(1.8, 1.0, uThin);
  // In a turn the rim stays a little behind.
  float b = a - sway_.z * 0.012 * v * v;
  return origin_ + turned(turn_, vec3(sin(b) * r, y, cos(b) * r * mix(0.74, 0.97, v) + waist_.w + uLift.y * s));
}

vec3 over(vec3 p, vec3 outward, float along, float layer, vec3 root, vec3 knee, vec3 end) {
  // Over a shoulder the cloth lies close; stout bodies need more room than tall ones.
  float girth = max(size_.x, waist_.x / 0.148);
  float clear = (uClear.x + 0.012 * (1.0 - layer)) * girth * mix(0.5, 1.0, smoothstep(0.0, 0.24, along));
  vec3 e1 = normalize(knee - root);
  vec3 e2 = normalize(end - knee);
  float l1 = distance(knee, root);
  float l2 = distance(end, knee);
  vec3 reach = e1 * l1 + e2 * (0.3 * l2);
  float far = length(reach.xz);
  vec2 towards = reach.xz / max(far, 1e-4);
  // From an arm that points upwards it slides back.
  float whole = length(reach);
  float raise = smoothstep(0.25, 0.64, far / whole) * (1.0 - smoothstep(0.2, 0.6, reach.y / whole));
  vec3 e = normalize(mix(e1, e2, smoothstep(l1 * 0.8, l1 * 1.2, along)));
  vec3 on = along < l1 ? root + e1 * along : knee + e2 * min(along - l1, l2 * 1.05);
  vec3 up = normalize(vec3(0.0, 1.0, 0.0) - e * e.y + vec3(-towards.x, 0.35, -towards.y) * 0.12);
  // It reaches out with the arm and is wrapped round it.
  vec2 across = vec2(-towards.y, towards.x);
  float aslant = dot(p.xz - on.xz, across);
  float away = acos(clamp(dot(towards, outward.xz), -1.0, 1.0));
  float w = raise * exp(-away * away / (2.0 * uClear.y * uClear.y));
  aslant *= 0.3;
  vec3 lain = on + up * clear;
  lain.xz += across * aslant;
  lain.y = max(p.y, lain.y - 1.1 * max(0.0, abs(aslant) - clear));
  p = vec3(mix(p.xz, lain.xz, w), mix(p.y, lain.y, w * sqrt(w))).xzy;
  vec3 level = p.y > knee.y
    ? mix(knee, root, clamp((p.y - knee.y) / max(root.y - knee.y, 0.05), 0.0, 1.0))
    : mix(end, knee, clamp((p.y - end.y) / max(knee.y - end.y, 0.05), 0.0, 1.0));
  vec2 off = level.xz - origin_.xz;
  float aside = off.x * outward.z - off.y * outward.x;
  float need = dot(off, outward.xz) + clear - dot(p.xz - origin_.xz, outward.xz);
  p.xz += outward.xz * max(0.0, need) * exp(-aside * aside / (0.055 * girth)) * (1.0 - w * w * w) * smoothstep(0.0, 0.07 * size_.x, along);
  return p;
}

// From shoulders and head: capes, cloaks, shawls, veils.
vec3 bellAt(float a, float v, float layer) {
  float s = size_.x;
  float b = a + 0.28 * twist_ * v * v;
  vec2 sc = vec2(sin(b), cos(b));
  vec3 outward = left_ * sc.x + ahead_ * sc.y;
  vec2 ring = uRing * waist_.xy;
  vec3 edge = vec3(sin(a) * ring.x, uLift.x * s, cos(a) * ring.y + uLift.y * s);
  vec3 top = origin_ + turned(turn_, edge);
  float len = uLength * s * (1.0 - uTaper * layer - uTongues.x * (1.0 - tongue(a, layer)));
  // The corners of a fringed cloth are rounded off.
  if (uTongues.x > 0.0) len *= mix(0.62, 1.0, smoothstep(0.0, 0.8, min(a - uArc.x, uArc.y - a)));
  float flare = min(0.75, spun_ * spun_ * 0.011) * mix(0.3, 1.0, smoothstep(0.48, 0.62, uLength));
  float th0 = min(1.5, uSlope.x + flare * 0.4) - layer * 0.08;
  float th1 = uSlope.y + flare - layer * 0.045;
  vec2 run = vec2(0.0);
  for (int i = 0; i < 4; i++) {
    float th = mix(th1, th0, pow(1.0 - v * STATION[i], uBend));
    run += WEIGHT[i] * vec2(sin(th), cos(th));
  }
  float rho = run.x * v;
  float drop = run.y * v;
  vec3 p = top + outward * (rho * len + fold(a, layer) * uFolds.y * s * v) - vec3(0.0, drop * len, 0.0);
  p.xz += late_ * uTrail * v * v;
  p.y += sway_.w * v;
  float along = max(0.0, v * len - 0.05 * s);
  if (uClear.x > 0.0) {
    p = over(p, outward, along, layer, limb_[0], limb_[1], limb_[2]);
    p = over(p, outward, along, layer, limb_[3], limb_[4], limb_[5]);
  }
  // What reaches the floor spreads on it.
  float lying = 0.012 + 0.004 * (1.0 - layer);
  p.xz += outward.xz * max(0.0, lying - p.y) * 0.4;
  p.y = max(p.y, lying);
  return p;
}

vec4 through(float t) {
  return vec4(t * (-0.5 + t * (1.0 - 0.5 * t)), 1.0 + t * t * (1.5 * t - 2.5), t * (0.5 + t * (2.0 - 1.5 * t)), t * t * (0.5 * t - 0.5));
}
vec4 slopeOf(float t) {
  return vec4(-0.5 + t * (2.0 - 1.5 * t), t * (4.5 * t - 5.0), 0.5 + t * (4.0 - 4.5 * t), t * (1.5 * t - 1.0));
}
// Beyond the first and the last point the cloth goes straight on.
vec4 ended(vec4 w, int j) {
  if (j == 0) w = vec4(0.0, w.y + 2.0 * w.x, w.z - w.x, w.w);
  if (j == ${NET.down - 1}) w = vec4(w.x, w.y - w.w, w.z + 2.0 * w.w, 0.0);
  return w;
}

// A place on the net, smooth in both directions; w tells how firmly a leg or the floor presses from below.
vec4 netAt(float b, float v) {
  float f = (b / 6.2831853 + 0.5) * ${NET.round}.0;
  float g = clamp(v, 0.0, 1.0) * ${NET.down}.0;
  int i = int(floor(f)), j = min(int(g), ${NET.down - 1});
  float t = f - float(i), s = g - float(j);
  vec4 round = through(t), turning = slopeOf(t);
  vec4 down = ended(through(s), j), falling = ended(slopeOf(s), j);
  vec4 p = vec4(0.0);
  alongA_ = alongV_ = vec3(0.0);
  for (int n = 0; n < 4; n++) {
    int ring = clamp(j + n - 1, 0, ${NET.down}) * ${NET.round};
    vec4 row_ = vec4(0.0);
    vec3 round_ = vec3(0.0);
    for (int m = 0; m < 4; m++) {
      vec4 knot = sheetAt(${COLUMN.NET} + ring + (i + m - 1 + ${NET.round * 4}) % ${NET.round});
      row_ += round[m] * knot;
      round_ += turning[m] * knot.xyz;
    }
    p += down[n] * row_;
    alongA_ += down[n] * round_;
    alongV_ += falling[n] * row_.xyz;
  }
  return p;
}

// How far a layer stands off the net: folds outwards, the layers under it inwards, both less where it is pressed.
float standing(float a, float v, float layer, float pressed) {
  float deep = uFolds.y * size_.x * smoothstep(0.0, 1.0, v) * (0.75 + 0.5 * v);
  float soft = 1.0 - 0.75 * pressed;
  float f = fold(a, layer);
  return deep * mix(0.5 + 0.5 * f, f, soft) * mix(0.4, 1.0, soft) - layer * mix(uGap.x, uGap.y, v) * size_.x * mix(0.12, 1.0, soft);
}

void drape(float a, float v, float layer, out vec3 place, out vec3 facing) {
  float cut = (1.0 - uTaper * layer - uTongues.x * (1.0 - tongue(a, layer))) / (1.0 + max(0.0, -uTaper));
  float d = v * cut;
  // A hem stays behind a turn, and swings past it.
  float b = a + 0.4 * twist_ * d * d;
  vec4 p = netAt(b, d);
  float pressed = clamp(p.w, 0.0, 1.0);
  vec3 out_ = normalize(cross(alongV_, alongA_));
  float h = standing(a, d, layer, pressed);
  float step_ = 0.25 / uFolds.x;
  vec3 turning = alongA_ * (${NET.round}.0 / 6.2831853) + out_ * (standing(a + step_, d, layer, pressed) - h) / step_;
  vec3 falling = alongV_ * ${NET.down}.0 + out_ * (standing(a, min(1.0, d + 0.05), layer, pressed) - h) / 0.05;
  place = p.xyz + out_ * h;
  place.y = max(place.y, 0.01 + 0.004 * (1.0 - layer));
  facing = normalize(cross(falling, turning));
}

vec3 clothAt(float a, float v, float layer) {
  return uHung == 1 ? plateAt(a, v, layer) : bellAt(a, v, layer);
}

/**
 * Tulle is drawn from what is far to what is near: its columns are counted from the far side of the body (uRound columns;
 * 0 for cloth nobody sees through), and a plate seen from below is turned over.
 */
vec3 farFirst(vec3 at) {
  if (uRound < 0.5) return at;
  vec3 away = origin_ - cameraPosition;
  vec3 level = away - dot(away, vec3(0.0, 1.0, 0.0)) * vec3(0.0, 1.0, 0.0);
  float far = atan(dot(level, left_), dot(level, ahead_));
  if (uHung == 2) far -= 0.2 * twist_;
  float shift = floor((far / 6.2831853 + 0.5) * uRound + 0.5) / uRound;
  at.x += shift;
  if (uHung == 1 && dot(away, turned(turn_, vec3(0.0, 1.0, 0.0))) > 0.0) at.z = 1.0 - at.z;
  return at;
}

void hang(inout vec3 at, out vec3 place, out vec3 facing) {
  takeMeasures();
  at = farFirst(at);
  float a = mix(uArc.x, uArc.y, at.x);
  if (uHung == 2) {
    drape(a, at.y, at.z, place, facing);
    return;
  }
  place = clothAt(a, at.y, at.z);
  vec3 round = clothAt(a + 0.03, at.y, at.z) - place;
  float dv = at.y > 0.5 ? -0.06 : 0.06;
  vec3 down = (clothAt(a, at.y + dv, at.z) - place) / dv;
  vec3 n = cross(down, round);
  facing = n / max(length(n), 1e-6);
}
`
