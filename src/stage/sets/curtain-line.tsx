import { GlowSprite } from '../kit/GlowSprite'
import { Marley } from '../kit/Marley'
import { PaintedCloth } from '../kit/PaintedCloth'

/** Light that lies on the boards behind the house curtain, brightest low down. */
const LOW_SUN = /* glsl */ `
vec4 paint(vec2 p) {
  float fall = exp(-p.y * 1.1) * (.5 + .5 * exp(-pow(p.x / 4.6, 2.)));
  vec3 c = mix(vec3(.62, .30, .10), vec3(1., .80, .50), fall) * fall;
  return vec4(c * (.86 + .28 * warp(p * .7)), 1.);
}`

/** Behind the velvet of P0: nothing but a line of gold for the gap to show. */
export default function CurtainLine() {
  return (
    <>
      <Marley color="#2c2620" roughness={0.66} reflect={0.5} blur={1.2} tint="#ffe7c6" />
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
      <GlowSprite size={6} color="#ffcf8a" level={0.4} channel="pr3" position={[0, 0.6, -0.9]} />
    </>
  )
}
