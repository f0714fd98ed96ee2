import { Barre } from '../kit/Barre'
import { CutCloth } from '../kit/CutCloth'
import { Fly } from '../kit/Fly'
import { GlowSprite } from '../kit/GlowSprite'
import { Marley } from '../kit/Marley'
import { Mirror } from '../kit/Mirror'
import { PaintedCloth } from '../kit/PaintedCloth'
import { Truck } from '../kit/Truck'
import { Window } from '../kit/Window'
import { DARK_VELVET, SHOW_CLOTH, STUDIO_MIRRORED, SWAGS } from './paint/gold-curtain'
import { StudioMist } from './parts/StudioMist'
import { Shafts, type Shaft } from './parts/Shafts'

/** Light of the painted house, in the air before it. */
const GOLDEN: readonly Shaft[] = [
  { from: [-5.8, 9.2, -9], to: [-2, 0, -4.6], wide: [0.6, 2.2] },
  { from: [5.8, 9.2, -9], to: [2, 0, -4.6], wide: [0.6, 2.2] },
  { from: [-2, 9.4, -9.1], to: [-0.6, 0, -4.8], wide: [0.5, 2], share: 0.7 },
  { from: [2, 9.4, -9.1], to: [0.6, 0, -4.8], wide: [0.5, 2], share: 0.7 },
]

/**
 * A barre and its mirror wagon, then the show-cloth with six tiers of painted boxes. `barre.off` 0–1 rolls the wagon
 * off to stage left, `gauze.off` 0–1 flies the studio of A1 out, `cloth.in` 1–0 brings cloth and swags in.
 */
export default function GoldCurtain() {
  return (
    <>
      <Marley color="#2e261d" roughness={0.56} reflect={0.56} blur={1.05} tint="#ffedd6" />
      <PaintedCloth
        name="gold-curtain/dark"
        paint={DARK_VELVET}
        width={21}
        height={9.6}
        position={[0, 0, -11.8]}
        lit={{ cyc: 0.8, back: 0.3, foot: 0.3 }}
        ambient={0.02}
        resolution={0.4}
      />
      <Fly piece="gauze.off" travel={11}>
        <StudioMist />
      </Fly>
      <Truck piece="barre.off" along={[10, 0, 0]} position={[3.4, 0, -4.1]}>
        <Barre length={6} position={[0, 0, 0.5]} />
        <Mirror
          width={2.9}
          height={2.6}
          frame="#4a3526"
          tint="#d2d4e0"
          view={STUDIO_MIRRORED}
          position={[-1.5, 0.12, 0]}
        />
        <Mirror
          width={2.9}
          height={2.6}
          frame="#4a3526"
          tint="#d2d4e0"
          view={STUDIO_MIRRORED}
          position={[1.5, 0.12, 0]}
        />
      </Truck>
      {/* The windows of the studio, across the stage from the barre. */}
      <Truck piece="barre.off" along={[-6, 0, 0]} position={[-6.7, 0, -5.6]} rotation={[0, 1.3, 0]}>
        {[-1.7, 1.7].map((x) => (
          <Window
            key={x}
            width={2.5}
            height={3.9}
            panes={[3, 5]}
            channel="back"
            shaft={[0.6, -3.6, 5.4]}
            frame="#8d8494"
            position={[x, 0.7, 0]}
          />
        ))}
      </Truck>
      <Shafts shafts={GOLDEN} channel="back" color="#ffe2b4" level={0.32} />
      <Fly piece="cloth.in" travel={10.5}>
        <PaintedCloth
          name="gold-curtain/house"
          paint={SHOW_CLOTH}
          width={15.6}
          height={9.2}
          position={[0, 0, -9.4]}
          lit={{ cyc: 0.95, back: 0.2, foot: 0.12, top: 0.1 }}
          ambient={0.02}
          glow={0.42}
        />
        <GlowSprite size={4.6} color="#ffd08a" level={0.5} channel="cyc" position={[0, 8.3, -9.1]} />
        <CutCloth
          name="gold-curtain/swags"
          paint={SWAGS}
          width={15.6}
          height={9.2}
          position={[0, 0, -6.6]}
          lit={{ 'boomL.head': 0.45, 'boomR.head': 0.4, foot: 0.35, cyc: 0.25, top: 0.3 }}
          ambient={0.01}
          resolution={0.8}
        />
      </Fly>
    </>
  )
}
