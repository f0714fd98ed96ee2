import { BlendFunction, Effect } from 'postprocessing'
import { Color, Uniform } from 'three'
import type { Grade } from '../../notation/scene'
import { NOISE } from '../kit/noise.glsl'

/** Steps of the grain a second: film's, so that it never crawls faster than cinema. */
const GRAIN_RATE = 24

const FRAGMENT = /* glsl */ `
uniform float exposure, saturation, contrast, vignette, seed;
uniform vec3 shadows, lights;
${NOISE}
// The filmic curve works on the strongest channel, so that a gel keeps its hue; beyond about 2.5 × white it bleaches.
float film(float x) { return x * (2.51 * x + .03) / (x * (2.43 * x + .59) + .14); }
vec3 toneMap(vec3 c) {
  float peak = max(max(c.r, c.g), max(c.b, 1e-5));
  vec3 hue = mix(c / peak, vec3(1.), .85 * smoothstep(.8, 7., peak));
  vec3 each = vec3(film(c.r), film(c.g), film(c.b));
  return clamp(mix(hue * film(1.05 * peak), each, .45), 0., 1.);
}
void mainImage(const in vec4 inputColor, const in vec2 uv, out vec4 outputColor) {
  vec3 c = max(inputColor.rgb, 0.) * exposure;
  c *= mix(1., smoothstep(.95, .25, length((uv - .5) * vec2(1.05, 1.))), vignette);
  c = toneMap(c);
  float l = dot(c, vec3(.2126, .7152, .0722));
  c = mix(vec3(l), c, saturation);
  c = mix(c, c * c * (3. - 2. * c), contrast);
  c += shadows * (1. - l) * (1. - l) * .06;
  c *= mix(vec3(1.), lights, l);
  float n = hash21(floor(uv * resolution) + seed) - .5;
  c *= 1. + n * .075 * (1. - .7 * l);
  outputColor = vec4(max(c + n * .0012, 0.), 1.);
}`

/** Exposure, the stage's own tone map, saturation, contrast, split tone, vignette and grain. */
export class GradeEffect extends Effect {
  private readonly shadows = new Color()
  private readonly lights = new Color(1, 1, 1)

  constructor() {
    super('Grade', FRAGMENT, {
      blendFunction: BlendFunction.SRC,
      uniforms: new Map<string, Uniform>([
        ['exposure', new Uniform(1)],
        ['saturation', new Uniform(1)],
        ['contrast', new Uniform(0)],
        ['vignette', new Uniform(0)],
        ['seed', new Uniform(0)],
      ]),
    })
    this.uniforms.set('shadows', new Uniform(this.shadows))
    this.uniforms.set('lights', new Uniform(this.lights))
  }

  /** Takes the look of a scene, and the grain of time `t`. */
  set(grade: Grade, t: number): void {
    const put = (name: string, value: number) => {
      this.uniforms.get(name)!.value = value
    }
    put('exposure', grade.exposure)
    put('saturation', grade.saturation)
    put('contrast', grade.contrast)
    put('vignette', grade.vignette)
    put('seed', (Math.floor(t * GRAIN_RATE) % 1021) * 7.31)
    this.shadows.set(grade.shadows)
    this.lights.set(grade.lights)
  }
}
