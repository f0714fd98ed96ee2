import { useMemo, useRef } from 'react'
import { BoxGeometry, BufferGeometry, CapsuleGeometry, PlaneGeometry, type Group } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { boneIndex } from '../../../notation/body'
import type { Vec3 } from '../../../notation/units'
import { Stuff } from '../../kit/Stuff'
import { useScenery } from '../../read'

const SHOULDER = boneIndex('leftUpperArm')

/** A sheet of heavy cloth, bent: `w` × `h` metres from its upper edge down, with folds. */
function sheet(w: number, h: number, flare: number): BufferGeometry {
  const cloth = new PlaneGeometry(w, h, 16, 12).translate(0, -h / 2, 0)
  const p = cloth.attributes.position!
  for (let i = 0; i < p.count; i++) {
    const x = p.getX(i)
    const down = -p.getY(i) / h
    p.setX(i, x * (1 + flare * down))
    p.setZ(i, 0.06 * Math.cos((x / w) * Math.PI) + down * 0.035 * Math.sin(x * 21 + 1))
  }
  cloth.computeVertexNormals()
  return cloth
}

/** The coat as it hangs: back, two fronts, collar and sleeves; origin the nape. */
function hanging(): BufferGeometry {
  const sleeve = (x: number, lean: number) =>
    new CapsuleGeometry(0.055, 0.5, 4, 10).translate(0, -0.3, 0).rotateZ(lean).translate(x, -0.04, 0.05)
  return mergeGeometries([
    sheet(0.5, 0.95, 0.35),
    sheet(0.24, 0.93, 0.3).translate(-0.15, 0, 0.07),
    sheet(0.24, 0.93, 0.3).translate(0.15, 0, 0.07),
    new CapsuleGeometry(0.035, 0.26, 3, 8).rotateZ(Math.PI / 2).translate(0, 0.015, 0.03),
    sleeve(-0.25, -0.16),
    sleeve(0.25, 0.16),
  ])
}

/** The coat folded in four. */
function folded(): BufferGeometry {
  return mergeGeometries([
    new BoxGeometry(0.4, 0.05, 0.34).translate(0, 0.025, 0),
    new BoxGeometry(0.39, 0.045, 0.31).rotateY(0.05).translate(0.005, 0.07, 0.005),
    new CapsuleGeometry(0.04, 0.3, 3, 8).rotateZ(Math.PI / 2).translate(0, 0.11, -0.1),
  ])
}

/**
 * The father's coat. `coat.held` 0 over the back of the chair … 1 on her left shoulder, `coat.folded` 0–1 lies on the
 * seat. `back` is the top of the chair's back, `seat` the middle of its seat.
 */
export function FathersCoat({ back, seat, turn }: { back: Vec3; seat: Vec3; turn: number }) {
  const coat = useRef<Group>(null)
  const bundle = useRef<Group>(null)
  const shapes = useMemo(() => ({ hanging: hanging(), folded: folded() }), [])
  useScenery((get, frame) => {
    const held = get('coat.held')
    const rest = get('coat.folded')
    const group = coat.current!
    const she = frame.cast[0]!
    const p = she.pose.positions
    const k = SHOULDER * 3
    group.visible = rest < 0.5
    bundle.current!.visible = rest >= 0.5
    group.position.set(
      back[0] + (p[k]! - back[0]) * held,
      back[1] + (p[k + 1]! + 0.05 - back[1]) * held,
      back[2] + (p[k + 2]! - back[2]) * held,
    )
    group.rotation.y = turn + ((she.place.heading * Math.PI) / 180 + Math.PI - turn) * held
  })
  return (
    <>
      <group ref={coat} name="coat">
        <Stuff kind="cloth" color="#8d7c62" geometry={shapes.hanging} />
      </group>
      <group ref={bundle} name="coat" position={seat} rotation={[0, turn, 0]}>
        <Stuff kind="cloth" color="#8d7c62" geometry={shapes.folded} />
      </group>
    </>
  )
}
