/** Kinds of falling things; order is the number in the shader. */
export const FALLING = ['snow', 'page', 'petal', 'ember', 'rose'] as const
export type Falling = (typeof FALLING)[number]

const HASH = /* glsl */ `
float hash11(float n) { return fract(sin(n * 12.9898 + uSeed * 78.233) * 43758.5453); }
`

/** Every thing's place is a closed formula of its number and the time: it falls through the box and begins again. */
export const FALL_VERTEX = /* glsl */ `
uniform float uKind, uSeed, uTime, uSpeed, uCount;
uniform vec3 uArea;
varying vec2 vUv;
varying vec3 vNormal;
varying float vShade, vHeight;
${HASH}
mat3 turn(vec3 a) {
  vec3 c = cos(a), s = sin(a);
  return mat3(c.z, s.z, 0., -s.z, c.z, 0., 0., 0., 1.) * mat3(1., 0., 0., 0., c.x, s.x, 0., -s.x, c.x) * mat3(c.y, 0., -s.y, 0., 1., 0., s.y, 0., c.y);
}
void main() {
  float id = float(gl_InstanceID);
  float a = hash11(id), b = hash11(id + .31), c = hash11(id + .63), d = hash11(id + .87);
  float pace = uSpeed * (.65 + .7 * d), way = uTime * pace + c * uArea.y;
  float up = mod(way, uArea.y);
  float y = uKind > 2.5 && uKind < 3.5 ? up : uArea.y - up;
  float sway = uKind < .5 ? .25 : uKind < 1.5 ? .45 : uKind < 2.5 ? .35 : uKind < 3.5 ? .3 : .04;
  float beat = (uKind < 1.5 ? .9 : 1.3) * (.7 + .6 * a);
  vec3 place = vec3((a - .5) * uArea.x, y, (b - .5) * uArea.z);
  place.x += sway * sin(uTime * beat + 6.28 * c);
  place.z += .5 * sway * sin(uTime * beat * .8 + 6.28 * b);
  float size = uKind < .5 ? mix(.012, .032, d * d) : uKind < 1.5 ? .17 : uKind < 2.5 ? .05 : uKind < 3.5 ? mix(.012, .03, d) : .11;
  vec3 corner = vec3(position.xy * size * (uKind > .5 && uKind < 1.5 ? vec2(1., 1.4) : vec2(1.)), 0.);
  vNormal = vec3(0., 0., 1.);
  bool flat_ = uKind > .5 && uKind < 2.5;
  vec4 eye;
  if (flat_) {
    vec3 angles = vec3(1.2 * sin(uTime * beat + 6.28 * a), uTime * .8 * (a - .5) + 6.28 * b, .8 * sin(uTime * beat * .7 + 6.28 * d));
    if (uKind < 1.5) corner.z += .18 * size * position.x * position.x;
    corner = turn(angles) * corner;
    vNormal = normalMatrix * (turn(angles) * vNormal);
    eye = modelViewMatrix * vec4(place + corner, 1.);
  } else {
    eye = modelViewMatrix * vec4(place, 1.);
    if (uKind > 3.5) corner.xy = mat2(cos(6.28 * b), sin(6.28 * b), -sin(6.28 * b), cos(6.28 * b)) * corner.xy;
    eye.xy += corner.xy;
  }
  // things beyond the wanted number are folded away
  if (id >= uCount) eye.xyz = vec3(0., 0., 1.);
  vUv = position.xy;
  vShade = hash11(id + .45);
  vHeight = y / uArea.y;
  gl_Position = projectionMatrix * eye;
}`

export const FALL_FRAGMENT = /* glsl */ `
uniform float uKind, uPresence;
uniform vec3 uLight, uColour;
varying vec2 vUv;
varying vec3 vNormal;
varying float vShade, vHeight;
void main() {
  float r = length(vUv), alpha = 1.;
  vec3 colour = uColour;
  float lit = .45 + .55 * abs(normalize(vNormal).z);
  if (uKind < .5) alpha = smoothstep(1., .3, r);
  else if (uKind < 1.5) {
    colour *= .9 + .1 * vShade - .25 * step(.82, abs(fract(vUv.y * 5.5) * 2. - 1.)) * step(abs(vUv.x), .7) * step(abs(vUv.y), .8);
  } else if (uKind < 2.5) alpha = step(length(vUv * vec2(1.25, 1.) + vec2(0., .2 * vUv.x * vUv.x)), .95);
  else if (uKind < 3.5) {
    alpha = smoothstep(1., .1, r) * smoothstep(0., .1, vHeight) * smoothstep(1., .6, vHeight);
    colour *= 1. + vShade;
  } else {
    vec2 head = (vUv - vec2(0., .55)) * 2.4;
    float whorl = .7 + .3 * sin(9. * length(head) + 3. * atan(head.y, head.x));
    bool bloom = length(head) < 1., stem = abs(vUv.x - .06 * sin(3. * vUv.y)) < .05 && vUv.y < .3;
    if (!bloom && !stem) discard;
    colour = bloom ? colour * whorl * (1.2 - .4 * length(head)) : vec3(.03, .09, .03);
  }
  alpha *= uPresence;
  if (alpha < .02) discard;
  vec3 light = uKind > 2.5 && uKind < 3.5 ? vec3(1.) + uLight : uLight;
  gl_FragColor = vec4(colour * light * lit, alpha);
}`
