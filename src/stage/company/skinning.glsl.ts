import { SHAPE_REACH, SHAPES } from '../../notation/body'
import { COLUMN } from './sheet'

/** Reading the bone sheet in a vertex shader: one row a dancer, given by the instanced attribute `row`. */
export const SHEET_GLSL = /* glsl */ `
uniform highp sampler2D uSheet;
attribute float row;
vec4 sheetAt(int column) { return texelFetch(uSheet, ivec2(column, int(row + 0.5)), 0); }
vec4 turnOf(int bone) { return sheetAt(${COLUMN.BONES} + bone * 2); }
vec3 jointOf(int bone) { return sheetAt(${COLUMN.JOINTS} + bone).xyz; }
vec4 tintOf(int part) { return sheetAt(${COLUMN.TINTS} + part); }
vec4 kitOf(int k) { return sheetAt(${COLUMN.KIT} + k); }
vec3 turned(vec4 q, vec3 v) { return v + 2.0 * cross(q.xyz, cross(q.xyz, v) + q.w * v); }
vec3 unturned(vec4 q, vec3 v) { return turned(vec4(-q.xyz, q.w), v); }
`

/** Every shape in its place of the sheet's two texels, `own[0].x` to `own[1].y`. */
const SHAPED = SHAPES.map((shape, i) => `own[${i >> 2}].${'xyzw'[i & 3]} * _${shape}.xyz`).join(' + ')

/**
 * A body: its shapes move it at rest, then rigid bones blend linearly. A trapping (`uHang` 1): one bone, its vertices measured from that joint, grown
 * with the head (bone 8 and its eyes) or with the body.
 */
export const BODY_GLSL = /* glsl */ `
${SHEET_GLSL}
attribute vec4 skinIndex;
attribute vec4 skinWeight;
attribute float _part;
${SHAPES.map((shape) => `attribute vec4 _${shape};`).join('\n')}
uniform float uHang;
vec3 shaped(vec3 rest) {
  vec4 own[2] = vec4[2](sheetAt(${COLUMN.FACE}), sheetAt(${COLUMN.FACE + 1}));
  return rest + ${SHAPE_REACH} * (${SHAPED});
}
// Long hair, free 0 at the head … 1 at its ends: it lies on the back, falls away from a back that leans over, and stays
// behind her way and her turn, but not inside her.
void fall(float free, inout vec3 place) {
  vec3 off = place - jointOf(8);
  vec3 behind = turned(turnOf(5), vec3(0.0, 0.0, -1.0));
  float away = 0.85 * free * smoothstep(0.05, 0.75, -behind.y);
  vec4 sway = kitOf(2);
  vec3 late = vec3(-0.07 * sway.x - 0.02 * sway.z * off.z, 0.0, -0.07 * sway.y + 0.02 * sway.z * off.x) * free * free;
  late -= behind * min(0.0, dot(late, behind));
  place = jointOf(8) + mix(off, vec3(0.0, -length(off), 0.0), away) + late;
}
void dress(vec3 plain, vec3 restNormal, out vec3 place, out vec3 facing) {
  if (uHang > 0.5) {
    int bone = int(skinIndex.x + 0.5);
    vec4 q = turnOf(bone);
    vec4 size = kitOf(0);
    vec3 off = turned(q, plain * (bone == 8 ? size.y : size.x));
    place = jointOf(bone) + off;
    // Loose ends stay behind her way and her turn: what hangs low from the shoulders, what stands high on the head.
    float loose = bone == 8 ? smoothstep(0.17, 0.4, plain.y) : smoothstep(0.1, -0.24, plain.y);
    vec4 sway = kitOf(2);
    place.xz -= loose * loose * (0.05 * sway.xy + 0.012 * sway.z * vec2(off.z, -off.x));
    facing = turned(q, restNormal);
    return;
  }
  // Hair that can be let down is there twice, loose and pinned: one of the two is folded away into the head.
  bool loose = _part > 11.5 && _part < 12.5;
  if (_part > 11.5 && loose != (sheetAt(${COLUMN.FACE + 1}).z > 0.5)) {
    place = jointOf(8);
    facing = vec3(0.0, 1.0, 0.0);
    return;
  }
  vec3 rest = shaped(plain);
  place = vec3(0.0);
  facing = vec3(0.0);
  float held = 0.0;
  for (int k = 0; k < 4; k++) {
    float w = skinWeight[k];
    if (w > 0.0) {
      int bone = int(skinIndex[k] + 0.5);
      vec4 q = turnOf(bone);
      vec4 t = sheetAt(${COLUMN.BONES} + bone * 2 + 1);
      place += w * (turned(q, rest * t.w) + t.xyz);
      facing += w * turned(q, restNormal);
      if (bone == 8) held += w;
    }
  }
  if (loose) fall(1.0 - held, place);
}
`
