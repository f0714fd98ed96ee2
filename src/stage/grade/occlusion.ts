import { Matrix4, Vector2, type PerspectiveCamera, type ShaderMaterial, type Texture } from 'three'
import { screenMaterial } from './screen'

/** How far a surface hides light from another, metres. */
const RADIUS = 0.45

/**
 * Light that does not reach corners, folds and the floor under a foot, from the depth of the picture: ten places on a
 * spiral round the pixel, each hiding as much as it stands above the surface.
 */
const FRAGMENT = /* glsl */ `
varying vec2 vUv;
uniform sampler2D tDepth;
uniform mat4 uUnproject;
uniform vec2 uTexel;
// height of the picture at 1 m, as a share of which the radius is laid out
uniform float uScale;
vec3 place(vec2 uv) {
  vec4 p = uUnproject * vec4(vec3(uv, texture2D(tDepth, uv).r) * 2. - 1., 1.);
  return p.xyz / p.w;
}
// the nearer of two neighbours lies on the same surface
vec3 along(vec3 p, vec2 step) {
  vec3 a = place(vUv + step) - p, b = p - place(vUv - step);
  return abs(a.z) < abs(b.z) ? a : b;
}
void main() {
  vec3 p = place(vUv);
  if (p.z < -45.) {
    gl_FragColor = vec4(1.);
    return;
  }
  vec3 n = normalize(cross(along(p, vec2(uTexel.x, 0.)), along(p, vec2(0., uTexel.y))));
  float turn = 6.2832 * fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(.06711056, .00583715))));
  float reach = ${RADIUS} / (-p.z * uScale), hidden = 0.;
  vec2 square = vec2(uTexel.x / uTexel.y, 1.);
  for (int i = 0; i < 10; i++) {
    float r = (float(i) + .5) / 10., a = turn + float(i) * 2.4;
    vec3 v = place(vUv + vec2(cos(a), sin(a)) * square * r * min(reach, .2)) - p;
    float d2 = dot(v, v), near = max(0., 1. - d2 / ${(RADIUS * RADIUS).toFixed(4)});
    hidden += near * near * max(0., dot(v, n) - .012 + .0012 * p.z) * inversesqrt(d2 + 1e-5);
  }
  gl_FragColor = vec4(max(0., 1. - hidden * .24));
}`

/** Ambient occlusion of a picture, to be multiplied with it. */
export class Occlusion {
  readonly material: ShaderMaterial
  private readonly unproject = new Matrix4()
  private readonly texel = new Vector2()
  private readonly scale = { value: 1 }

  /** @param depth of the picture it is for */
  constructor(depth: Texture) {
    this.material = screenMaterial(FRAGMENT, {
      tDepth: { value: depth },
      uUnproject: { value: this.unproject },
      uTexel: { value: this.texel },
      uScale: this.scale,
    })
  }

  /** Looks through a camera whose matrices are up to date, at a picture of `width` × `height` pixels. */
  look(camera: PerspectiveCamera, width: number, height: number): void {
    this.unproject.copy(camera.projectionMatrixInverse)
    this.texel.set(1 / width, 1 / height)
    this.scale.value = 2 / camera.projectionMatrix.elements[5]!
  }
}
