import { GlowSprite } from '../kit/GlowSprite'
import { Marley } from '../kit/Marley'
import { PaintedCloth } from '../kit/PaintedCloth'
import { Shafts, type Shaft } from './parts/Shafts'

/** Light that lies on the boards behind the house curtain: low, hot in the middle, in rays that lose themselves. */
const LOW_SUN = /* glsl */ `
vec4 paint(vec2 p) {
  float mid = exp(-pow(p.x / 3.1, 2.)), fall = exp(-p.y * mix(2.1, 1., mid)) * (.12 + .88 * mid);
  float a = atan(p.x, p.y + .9), ray = .5 + .5 * sin(a * 34. + 3. * vnoise(vec2(a * 7., 2.)));
  vec3 c = mix(vec3(.50, .17, .05), vec3(1., .84, .56), clamp(1.25 * fall, 0., 1.)) * fall;
  c *= .62 + .6 * ray * smoothstep(0., .5, p.y + .2);
  return vec4(c * (.86 + .28 * warp(p * .7)), 1.);
}`

/** What gets out under the fringe: a fan over the apron, towards us. */
const UNDER: readonly Shaft[] = Array.from({ length: 9 }, (_, i) => {
  const x = 1.35 * (i - 4)
  return {
    from: [x, 1.5, -1.2],
    to: [1.55 * x, -0.2, 2.4],
    wide: [0.5, 1.3],
    share: i % 2 ? 0.6 : 1 - 0.08 * Math.abs(i - 4),
  }
})

/** Behind the velvet of P0: nothing but a line of gold for the gap to show. */
export default function CurtainLine() {
  return (
    <>
      <Marley color="#3a3026" roughness={0.5} reflect={0.7} blur={1.2} tint="#ffe7c6" />
      <PaintedCloth
        name="curtain-line/low-sun"
        paint={LOW_SUN}
        width={21}
        height={4.2}
        position={[0, 0, -1.3]}
        lit={{ pr3: 1.5, back: 0.2 }}
        ambient={0}
        resolution={0.5}
      />
      <Shafts shafts={UNDER} channel="pr3" color="#ffd9a0" level={0.26} />
      <GlowSprite size={6} color="#ffcf8a" level={0.4} channel="pr3" position={[0, 0.6, -0.9]} />
    </>
  )
}
