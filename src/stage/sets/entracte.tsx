import { useRef } from 'react'
import type { Group } from 'three'
import { Fall } from '../kit/Fall'
import { GlowSprite } from '../kit/GlowSprite'
import { Marley } from '../kit/Marley'
import { PaintedCloth } from '../kit/PaintedCloth'
import { useScenery } from '../read'
import { NearSnow } from './parts/NearSnow'

/** Frost drawn by a turning plate of glass: ferns and stars of ice, light on velvet. */
const FROST = /* glsl */ `
vec4 paint(vec2 p) {
  float a = 0.;
  for (int i = 0; i < 2; i++) {
    float k = float(i);
    vec2 g = p * (.55 + .35 * k) + 3.7 * k, c = floor(g), q = rot(6.28 * hash21(c + k)) * (fract(g) - .5 - .2 * (hash22(c) - .5));
    float r = length(q), turn = atan(q.y, q.x), arm = abs(mod(turn + .5236, 1.0472) - .5236);
    float x = r * cos(arm), y = r * sin(arm);
    float star = smoothstep(.022, .006, y) + smoothstep(.020, .006, abs(abs(y - .5 * mod(x, .09)) - .0)) * smoothstep(.10, .07, y);
    a += clamp(star, 0., 1.) * smoothstep(.34 + .08 * hash21(c), .2, r) * step(.35, hash21(c + 9.)) * (.8 - .3 * k);
  }
  a = a * .8 + .35 * smoothstep(.55, .8, fbm(p * .6 + 2.));
  a *= smoothstep(8.5, 5., length(p - vec2(0., 4.4)));
  return vec4(vec3(.62, .78, 1.), a * .30);
}`

/** The frost's light goes slowly over the curtain. */
function Drift() {
  const group = useRef<Group>(null)
  useScenery((_, frame) => {
    group.current!.position.set(-0.9 + 0.26 * frame.sceneTime, 0.25 * Math.sin(frame.sceneTime * 0.5), 0.62)
  })
  return (
    <group ref={group}>
      <PaintedCloth
        name="entracte/frost"
        paint={FROST}
        soft
        width={17}
        height={9}
        lit={{ warmers: 4, fs2: 1.5 }}
        ambient={0}
        presence="snow"
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
      <NearSnow channel="fs2" level={2.4} piece="snow" />
      <Drift />
      <GlowSprite size={9} color="#7ea4e6" level={0.05} channel="warmers" position={[0, 4.6, 0.7]} />
    </>
  )
}
