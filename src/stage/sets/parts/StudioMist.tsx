import { Gauze } from '../../kit/Gauze'
import { GlowSprite } from '../../kit/GlowSprite'
import { PaintedCloth } from '../../kit/PaintedCloth'
import { STUDIO_MIST, STUDIO_VEIL } from '../paint/door-ajar'

/** Gauze and glowing room behind it: the studio seen by somebody who is not let in. Lit from behind alone. */
export function StudioMist() {
  return (
    <>
      <PaintedCloth
        name="studio/mist"
        paint={STUDIO_MIST}
        width={20}
        height={9.5}
        position={[0, 0, -10.6]}
        lit={{ back: 2.5, cyc: 0.4 }}
        ambient={0.012}
        resolution={0.5}
      />
      <GlowSprite size={11} color="#d9d2ee" level={0.16} channel="back" position={[0, 2.6, -9.6]} />
      <Gauze
        name="studio/veil"
        paint={STUDIO_VEIL}
        width={18}
        height={9}
        position={[0, 0, -5.35]}
        front={{ foh: 0.5, back: 0.14, 'boomL.head': 0.08, 'boomR.head': 0.08 }}
        cover={0.5}
        sheer={0.16}
      />
    </>
  )
}
