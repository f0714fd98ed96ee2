import { Color, DoubleSide, ShaderMaterial, Vector3 } from 'three'
import { NOISE } from '../kit/noise.glsl'
import { RELIEF_GLSL } from './relief.glsl'

/** Light in the auditorium, linear. It is a building lit by few known sources, so no lamp of the pool is spent on it. */
export interface HouseLight {
  /** Footlights along the apron. */
  foot: Color
  /** What the stage spills through the opening. */
  spill: Color
  /** Lamps on the tiers and the ceiling. */
  house: Color
  /** The people: x how far the house has risen 0–1, y how strongly it applauds 0–1, z time in seconds. */
  crowd: Vector3
  /** Cool light from gallery doors and exit lamps, always there. */
  night: Color
}

const VERTEX = /* glsl */ `
uniform vec3 uCrowd;
attribute float kind;
attribute vec3 ground;
varying vec2 vM;
varying vec3 vP, vN, vGround;
varying float vKind;
void main() {
  vM = uv;
  vKind = kind;
  vGround = ground;
  vec4 p = vec4(position, 1.);
  vec3 n = normal;
#ifdef USE_INSTANCING
  if (kind > 5.5 && kind < 8.5) {
    // People stand up one after another, row by row from the stalls to the gallery; the foot of the bust stays seated.
    vec3 seat = instanceMatrix[3].xyz;
    float chance = fract(sin(dot(seat.xz, vec2(12.99, 78.23))) * 43758.5);
    float late = .45 * chance + .018 * clamp(seat.z - 7., 0., 22.);
    float up = smoothstep(late, late + .22, uCrowd.x);
    float beat = uCrowd.y * (.3 + .7 * fract(chance * 7.)) * sin((5.5 + 2.5 * chance) * 6.2832 * .5 * uCrowd.z + 40. * chance);
    float above = smoothstep(-.58, -.30, p.y);
    p.y += above * (.46 * up + .010 * beat);
    p.x += above * .02 * sin(.6 * uCrowd.z + 30. * chance);
  }
  p = instanceMatrix * p;
  n = mat3(instanceMatrix) * n;
#ifdef USE_INSTANCING_COLOR
  if (kind > 7.5 && kind < 8.5) vGround *= instanceColor;
#endif
  if (kind > 5.5 && kind < 7.5) vGround *= .55 + .6 * fract(instanceMatrix[3].x * 7.13 + instanceMatrix[3].z * 3.7);
#endif
  p = modelMatrix * p;
  vP = p.xyz;
  vN = mat3(modelMatrix) * n;
  gl_Position = projectionMatrix * viewMatrix * p;
}`

const FRAGMENT = /* glsl */ `
varying vec2 vM;
varying vec3 vP, vN, vGround;
varying float vKind;
uniform vec3 uFoot, uSpill, uHouse, uNight;
${NOISE}
${RELIEF_GLSL}
const vec3 LEAF = vec3(1., .52, .13);
struct Lamp { vec3 to, light; float wrap; };
vec3 shade(Lamp lamp, vec3 n, vec3 eye, vec3 albedo, float gold, float gloss) {
  float diffuse = clamp(mix(dot(n, lamp.to), 1., lamp.wrap), 0., 1.);
  float spec = pow(clamp(dot(n, normalize(lamp.to + eye)), 0., 1.), gloss);
  return lamp.light * (albedo * diffuse * (1. - .6 * gold) + gold * albedo * (.3 * diffuse + 3. * spec) + .015 * (1. - gold) * spec);
}
void main() {
  if (vKind > 9.5) {
    gl_FragColor = vec4(vGround, 1.);
    return;
  }
  if (vKind > 8.5) {
    gl_FragColor = vec4(vGround * (uHouse * 14. + .05 * uFoot + .012), 1.);
    return;
  }
  vec3 n = normalize(vN) * (gl_FrontFacing ? 1. : -1.), eye = normalize(cameraPosition - vP);
  float h = carved(vKind, vM), gold = 0.;
  vec3 albedo = vGround;
  float rubbed = vnoise(vM * 40.);
  if (vKind > .5 && vKind < 5.5) {
    gold = smoothstep(.25, .5, h);
    albedo = mix(albedo, LEAF * (.75 + .5 * rubbed), gold) * (.5 + .5 * smoothstep(-.1, .35, h));
    vec2 slope = vec2(dFdx(h), dFdy(h)) * .055;
    vec3 sx = dFdx(-vP), sy = dFdy(-vP), r1 = cross(sy, n), r2 = cross(n, sx);
    float area = dot(sx, r1);
    n = normalize(max(abs(area), 1e-7) * n - sign(area) * (slope.x * r1 + slope.y * r2));
  } else albedo *= .85 + .3 * fbm(vP.xz * 2. + vP.y);
  float gloss = mix(14., 34., rubbed);
  vec3 q = vec3(clamp(vP.x, -7., 7.), .12, 1.75) - vP;
  float d2 = dot(q, q);
  vec3 colour = shade(Lamp(q * inversesqrt(d2), uFoot / (.35 + .30 * d2), .12), n, eye, albedo, gold, gloss);
  q = vec3(clamp(vP.x, -5., 5.), clamp(vP.y, 1., 6.), -2.) - vP;
  d2 = dot(q, q);
  vec3 to = q * inversesqrt(d2);
  float seen = smoothstep(.05, .5, -to.z) * smoothstep(.2, 1.6, vP.z);
  colour += shade(Lamp(to, uSpill * seen / (1. + .012 * d2), .1), n, eye, albedo, gold, gloss);
  q = vec3(0., 12.4, 11.) - vP;
  d2 = dot(q, q);
  colour += shade(Lamp(q * inversesqrt(d2), uHouse * 2.3 / (1. + .012 * d2), .3), n, eye, albedo, gold, gloss);
  vec3 r = reflect(-eye, n);
  vec3 room = uHouse * (.35 + 1.1 * smoothstep(-.2, .8, r.y)) + uSpill * .22 * pow(clamp(-r.z, 0., 1.), 3.)
    + uFoot * .16 * smoothstep(.3, -.5, r.y) * smoothstep(16., 2., vP.z);
  colour += room * albedo * (gold * 1.1 + .18 * (1. - gold));
  // what comes back from an oxblood room, and the cool of the gallery from above
  colour += albedo * (uHouse * vec3(.95, .72, .56) * (.6 + .4 * n.y) * (1. - .55 * gold) + uNight * (.25 + .75 * clamp(n.y * .7 + .3, 0., 1.)));
  if (vKind > 1.5 && vKind < 2.5) {
    vec2 puddle = vec2(mod(vM.x + .85, 1.7) - .85, vM.y - 1.25);
    colour += albedo * uHouse * (5. * exp(-7. * dot(puddle, puddle)) + 1.4 * exp(-1.2 * dot(puddle, puddle)));
  }
  // a rim of stage light on hair and shoulders, as the audience sits against it
  if (vKind > 5.5 && vKind < 8.5) {
    float rim = pow(max(0., 1. - abs(dot(n, eye))), 3.);
    colour += rim * (uSpill * .25 + uFoot * .05 / (1. + .02 * vP.z * vP.z)) * (.12 + albedo) * smoothstep(-.4, .6, n.y - n.z * .4);
  }
  // faces look to the stage: they take its light, and the house's, before anything else of a person does
  if (vKind > 5.5 && vKind < 8.5) colour += albedo * (uHouse * 3.5 + uSpill * 1.2) * clamp(.15 - n.z, 0., 1.);
  gl_FragColor = vec4(colour, 1.);
}`

/** The one material of the auditorium; geometry says by attributes `kind` and `ground` what it is made of. */
export function houseMaterial(): { material: ShaderMaterial; light: HouseLight } {
  const light: HouseLight = {
    foot: new Color(0),
    spill: new Color(0),
    house: new Color(0),
    crowd: new Vector3(),
    night: new Color(0.005, 0.0064, 0.0098),
  }
  const material = new ShaderMaterial({
    side: DoubleSide,
    uniforms: {
      uFoot: { value: light.foot },
      uSpill: { value: light.spill },
      uHouse: { value: light.house },
      uCrowd: { value: light.crowd },
      uNight: { value: light.night },
    },
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
  })
  return { material, light }
}
