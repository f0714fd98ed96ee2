import { useMemo } from 'react'
import { BoxGeometry, CylinderGeometry, SphereGeometry, TorusGeometry, type BufferGeometry } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import type { Vec3 } from '../../notation/units'
import { Drape } from '../kit/Drape'
import { Flat } from '../kit/Flat'
import { GlowSprite } from '../kit/GlowSprite'
import { Marley } from '../kit/Marley'
import { PaintedCloth } from '../kit/PaintedCloth'
import { Stuff } from '../kit/Stuff'
import { flatBack, STAGE_EDGE } from './paint/wings'
import { Boom, Ropes } from './parts/Backstage'

/** The stage has been turned: we stand in the wing and look across it, along this heading (radians). */
const TURN = 1.266
const FORWARD = [-Math.sin(TURN), -Math.cos(TURN)] as const
const RIGHT = [Math.cos(TURN), -Math.sin(TURN)] as const
/** A place seen from the wing: metres beyond the two who meet, metres to the right of them. */
const seen = (beyond: number, right: number, y = 0): Vec3 => [
  -0.2 + beyond * FORWARD[0] + right * RIGHT[0],
  y,
  -5 + beyond * FORWARD[1] + right * RIGHT[1],
]

/** The prompt desk: a sloping top on a cabinet, a lamp with a bent neck. */
function desk(): BufferGeometry {
  const parts = [
    new BoxGeometry(0.75, 0.95, 0.5).translate(0, 0.475, 0),
    new BoxGeometry(0.82, 0.04, 0.6).rotateX(0.3).translate(0, 1.02, 0),
    new CylinderGeometry(0.012, 0.012, 0.4, 6).translate(0.25, 1.22, -0.2),
    new CylinderGeometry(0.03, 0.11, 0.13, 12, 1, true).rotateZ(0.5).translate(0.16, 1.4, -0.18),
  ]
  return mergeGeometries(parts.map((part) => part.toNonIndexed()))!
}

/** The rosin box: a low tray. */
function rosinBox(): BufferGeometry {
  const side = (x: number, z: number, w: number, d: number) => new BoxGeometry(w, 0.12, d).translate(x, 0.06, z)
  return mergeGeometries([
    side(0, 0.3, 0.7, 0.03),
    side(0, -0.3, 0.7, 0.03),
    side(0.335, 0, 0.03, 0.6),
    side(-0.335, 0, 0.03, 0.6),
    new BoxGeometry(0.7, 0.02, 0.6).translate(0, 0.01, 0),
  ])!
}

/** In the wings: backs of flats, ropes, a boom, the rosin box, the prompt desk with its lamp; beyond, the lit stage. */
export default function Wings() {
  const shapes = useMemo(
    () => ({
      desk: desk(),
      box: rosinBox(),
      rosin: new SphereGeometry(0.27, 14, 5, 0, Math.PI * 2, 0, Math.PI / 2).scale(1, 0.22, 0.85),
      coil: mergeGeometries(
        [0, 1, 2].map((i) =>
          new TorusGeometry(0.2 - 0.02 * i, 0.022, 6, 20).rotateX(Math.PI / 2).translate(0, 0.03 + 0.04 * i, 0),
        ),
      )!,
      hamper: new BoxGeometry(1.1, 0.55, 0.6).translate(0, 0.275, 0),
    }),
    [],
  )
  return (
    <>
      <Marley color="#17181c" roughness={0.7} reflect={0.6} blur={1} />
      <PaintedCloth
        name="wings/stage-edge"
        paint={STAGE_EDGE}
        width={18}
        height={7}
        position={seen(5, 0)}
        rotation={[0, TURN, 0]}
        lit={{ cyc: 1.1, 'boomR.mid': 0.3, back: 0.5 }}
        ambient={0.04}
        glow={0.9}
      />
      <Flat
        name="wings/back-a"
        paint={flatBack(1)}
        width={2.6}
        height={5.5}
        position={seen(2.3, -3.1)}
        rotation={[0, TURN + 0.35, 0]}
        braces
      />
      <Flat
        name="wings/back-b"
        paint={flatBack(5)}
        width={2.6}
        height={5.5}
        position={seen(2.1, 3.2)}
        rotation={[0, TURN - 0.4, 0]}
        braces
      />
      <Flat
        name="wings/back-c"
        paint={flatBack(9)}
        width={2.6}
        height={5.5}
        position={seen(0.4, 4.3)}
        rotation={[0, TURN - 0.25, 0]}
      />
      {/* The next leg: on very wide screens the cyclorama would be seen past the flats. */}
      <Drape
        width={7}
        height={7}
        color="#0c0c0e"
        position={seen(1.6, 8.6)}
        rotation={[0, TURN - 0.3, 0]}
        lit={{ 'boomL.mid': 0.2, back: 0.1 }}
        seed={3}
      />
      <Ropes at={seen(2.3, -2.2)} turn={TURN} count={7} seed={2} />
      <Ropes at={seen(0.2, 3.5)} turn={TURN} count={5} seed={5} />
      <Boom at={seen(2.6, -1)} turn={TURN + 0.6} />
      <GlowSprite size={0.9} color="#bfe0ff" level={1.2} channel="boomR.mid" position={seen(2.85, -0.95, 1.6)} />
      <GlowSprite size={0.9} color="#bfe0ff" level={1.2} channel="boomR.head" position={seen(2.85, -0.95, 2.7)} />
      <Stuff
        name="desk"
        kind="wood"
        color="#4d3826"
        geometry={shapes.desk}
        position={seen(0.7, 2.2)}
        rotation={[0, TURN - 0.5, 0]}
      />
      <GlowSprite size={1.3} color="#ffc987" level={1.5} channel="pr2" position={seen(0.62, 2.1, 1.34)} />
      <Stuff
        name="box"
        kind="wood"
        color="#7a5a38"
        geometry={shapes.box}
        position={seen(-0.5, -1.7)}
        rotation={[0, TURN + 0.2, 0]}
      />
      <Stuff name="rosin" kind="plaster" color="#efe6cf" geometry={shapes.rosin} position={seen(-0.5, -1.7, 0.03)} />
      <Stuff name="coil" kind="cloth" color="#8a7a5c" geometry={shapes.coil} position={seen(-0.2, 2.9)} />
      <Stuff
        name="hamper"
        kind="wood"
        color="#6b543a"
        geometry={shapes.hamper}
        position={seen(1.5, -2.6)}
        rotation={[0, TURN + 0.1, 0]}
      />
    </>
  )
}
