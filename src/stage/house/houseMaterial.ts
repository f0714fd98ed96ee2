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
// how a vertex moves when hands clap, and in w which hand it is
attribute vec4 arm;
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
    // People stand up one after another, row by row from the stalls to the gallery; their foot stays seated.
    vec3 seat = instanceMatrix[3].xyz;
    float chance = fract(sin(dot(seat.xz, vec2(12.99, 78.23))) * 43758.5);
    float late = .45 * chance + .018 * clamp(seat.z - 7., 0., 22.);
    float up = smoothstep(late, late + .22, uCrowd.x);
    float lag = .6 * fract(chance * 13.), claps = smoothstep(lag, lag + .3, uCrowd.y);
    float beat = claps * sin((5.5 + 2.5 * chance) * 3.1416 * uCrowd.z + 40. * chance);
    float above = smoothstep(-.58, -.30, p.y);
    p.xyz += arm.xyz * claps * vec3(1., 1. + .25 * up * fract(chance * 5.), 1.);
    p.x += arm.w * .05 * (beat + claps);
    p.y += above * (.46 * up + .006 * beat) + .004 * sin(1.6 * uCrowd.z + 50. * chance) * smoothstep(-.5, -.1, p.y);
    p.x += above * .02 * sin(.6 * uCrowd.z + 30. * chance);
  }
  p = instanceMatrix * p;
  n = mat3(instanceMatrix) * n;
#ifdef USE_INSTANCING_COLOR
  if (kind > 7.5 && kind < 8.5) vGround *= instanceColor;
#endif
  if (kind > 5.5 && kind < 7.5 && abs(kind - 6.6) > .2) vGround *= .6 + .55 * fract(instanceMatrix[3].x * 7.13 + instanceMatrix[3].z * 3.7);
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
// brow, eyes, nose, cheeks and mouth on the round of a head, uv as on a sphere
vec3 face(vec3 skin, vec2 m) {
  vec2 q = vec2(abs(m.x - .75) * 6.2832, m.y - .5) * vec2(1., 3.1416);
  float brow = smoothstep(.06, .0, abs(q.y - .34 + .25 * q.x * q.x)) * smoothstep(.5, .34, q.x) * smoothstep(.05, .12, q.x);
  float eye = smoothstep(1., .5, length((q - vec2(.31, .17)) / vec2(.17, .1)));
  float mouth = smoothstep(1., .6, length((q - vec2(0., -.47)) / vec2(.2, .07)));
  float nose = smoothstep(.12, .03, q.x) * smoothstep(.25, .0, abs(q.y + .06));
  vec3 c = skin * (1. + .35 * nose) * mix(vec3(1.), vec3(1.12, .9, .86), smoothstep(.3, .0, length(q - vec2(.5, -.16))));
  c = mix(c, skin * vec3(.75, .34, .30), .75 * mouth);
  return c * (1. - .62 * brow) * (1. - .8 * eye) * (1. - .3 * smoothstep(.1, .0, abs(q.y + .22)) * smoothstep(.2, .05, q.x));
}
void main() {
  if (vKind > 9.5 && vKind < 10.5) {
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
  } else if (vKind > 10.5) {
    vec2 damask = vec2(mod(vM.x + .4 * step(.5, fract(vM.y * .8)), .8) - .4, (fract(vM.y * 1.6) - .5) * .62);
    float figure = smoothstep(.03, -.03, length(damask) - .2 - .06 * cos(5. * atan(damask.y, damask.x)));
    albedo *= (.8 + .4 * fbm(vP.xy * 3. + vP.z)) * (1. + .5 * figure);
    albedo += vec3(.06, .018, .014) * pow(1. - abs(dot(n, eye)), 2.5);
  } else albedo *= .85 + .3 * fbm(vP.xz * 2. + vP.y);
  if (vKind > 3.5 && vKind < 4.5) albedo = mix(skyAbove(vM), albedo, gold);
  if (vKind > 5.5 && vKind < 6.5 && vM.x > .4) albedo = face(albedo, vM);
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
  if (vKind > 10.5 && vM.x + vM.y != 0.) {
    // the walls behind the boxes, each second lamp of the balustrade answered by a sconce
    vec2 pool = vec2(mod(vM.x + 1.7, 3.4) - 1.7, vM.y - 1.75);
    colour += albedo * uHouse * vec3(1., .8, .62) * (11. * exp(-2.6 * dot(pool, pool)) + 1.8 * exp(-.6 * dot(pool, pool)));
  }
  if (vKind > 3.5 && vKind < 4.5) colour += albedo * uHouse * 6.5 / (1. + .018 * dot(vM, vM));
  if (vKind > 1.5 && vKind < 2.5) {
    vec2 puddle = vec2(mod(vM.x + .85, 1.7) - .85, vM.y - 1.25);
    float shine = pow(clamp(dot(n, normalize(vec3(-puddle.x, .9, -puddle.y) * .3 + eye)), 0., 1.), 24.);
    colour += albedo * uHouse * (5. * exp(-7. * dot(puddle, puddle)) + (1.4 + 9. * gold * shine) * exp(-1.2 * dot(puddle, puddle)));
  }
  // a rim of stage light on hair and shoulders, as the audience sits against it
  if (vKind > 5.5 && vKind < 8.5) {
    float rim = pow(max(0., 1. - abs(dot(n, eye))), 3.);
    colour += rim * (uSpill * .25 + uFoot * .05 / (1. + .02 * vP.z * vP.z)) * (.12 + albedo) * smoothstep(-.4, .6, n.y - n.z * .4);
  }
  // faces look to the stage: they take its light, and the house's, before anything else of a person does
  if (vKind > 5.5 && vKind < 8.5) colour += albedo * (uHouse * 3.2 + uSpill * 1.6 + uFoot * .12 / (1. + .01 * vP.z * vP.z)) * clamp(.1 - n.z + .25 * n.y, 0., 1.);
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
