import { Gauze } from '../../kit/Gauze'
import { GlowSprite } from '../../kit/GlowSprite'
import { PaintedCloth } from '../../kit/PaintedCloth'
import { STUDIO_MIST, STUDIO_VEIL } from '../paint/door-ajar'
import { Shafts, type Shaft } from './Shafts'

/** What the three windows let fall into the room. */
const DUSK: readonly Shaft[] = [-3.5, 0, 3.5].flatMap((x): Shaft[] => [
  { from: [x - 0.2, 4.4, -10.4], to: [x - 2.4, -0.1, -5.6], wide: [1.3, 2.6] },
  { from: [x + 0.5, 4, -10.4], to: [x - 1.4, -0.1, -5.8], wide: [0.7, 1.6], share: 0.6 },
])

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
        lit={{ back: 1.45, cyc: 0.4 }}
        ambient={0.012}
        resolution={0.5}
      />
      <Shafts shafts={DUSK} channel="back" color="#e9e0ff" level={0.55} motes={0.4} />
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
