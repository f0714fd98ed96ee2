import { Fall } from '../kit/Fall'
import { GlowSprite } from '../kit/GlowSprite'
import { Marley } from '../kit/Marley'

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
        lit={{ fs2: 4, warmers: 5, foot: 2 }}
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
      <GlowSprite size={9} color="#7ea4e6" level={0.05} channel="warmers" position={[0, 4.6, 0.7]} />
    </>
  )
}
