import { useRef } from 'react'
import type { Group } from 'three'
import { Fall } from '../kit/Fall'
import { GlowSprite } from '../kit/GlowSprite'
import { Marley } from '../kit/Marley'
import { PaintedCloth } from '../kit/PaintedCloth'
import { useScenery } from '../read'
import { NearSnow } from './parts/NearSnow'

/** Snow as a turning plate of glass throws it on velvet: soft spots of many sizes. */
const FROST = /* glsl */ `
vec4 paint(vec2 p) {
  float a = 0.;
  for (int i = 0; i < 3; i++) {
    float k = float(i);
    vec2 g = p * (2.4 - .6 * k) + 5.3 * k, c = floor(g);
    float h = hash21(c + k), r = length(fract(g) - .5 - .55 * (hash22(c + k) - .5)), size = .09 + .12 * h;
    a += smoothstep(size, size * .12, r) * step(.52, hash21(c + 9. + k)) * (.3 + .5 * h) * (.75 - .18 * k);
  }
  a = a * (.35 + .8 * smoothstep(.3, .7, fbm(p * .35))) + .05 * smoothstep(.4, .9, fbm(p * .5 + 2.));
  a *= smoothstep(8.5, 4.5, length(p - vec2(0., 4.4)));
  return vec4(vec3(.66, .80, 1.), a * .24);
}`

/** Its light goes slowly over the curtain. */
function Drift() {
  const group = useRef<Group>(null)
  useScenery((_, frame) => {
    group.current!.position.set(-0.5 + 0.14 * frame.sceneTime, 0.9 - 0.3 * frame.sceneTime, 0.62)
  })
  return (
    <group ref={group}>
      <PaintedCloth
        name="entracte/frost"
        paint={FROST}
        soft
        width={17}
        height={9}
        lit={{ warmers: 2.4, fs2: 1.2 }}
        ambient={0}
        presence="snow"
        resolution={0.5}
      />
    </group>
  )
}

/** Before the lowered house curtain: the first snow, near flakes and far ones. `snow` 0–1 lets it begin. */
export default function Entracte() {
  return (
    <>
      <Marley color="#262a32" roughness={0.7} reflect={0.4} blur={1.2} tint="#dfeaff" />
      <Fall
        kind="snow"
        count={640}
        area={[15, 9.5, 1.1]}
        position={[0, 0, 1.1]}
        speed={0.55}
        seed={3}
        piece="snow"
        lit={{ fs2: 5, warmers: 6, foot: 2 }}
      />
      <Fall
        kind="snow"
        count={170}
        area={[13, 8.5, 2]}
        position={[0, 0, 3.4]}
        speed={0.85}
        seed={17}
        piece="snow"
        lit={{ fs2: 4, warmers: 5, foot: 2 }}
      />
      <NearSnow channel="fs2" level={1.3} piece="snow" />
      <Drift />
      <GlowSprite size={9} color="#7ea4e6" level={0.05} channel="warmers" position={[0, 4.6, 0.7]} />
    </>
  )
}
