import { CylinderGeometry, SphereGeometry, type Group } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { useRef } from 'react'
import { boneIndex, type Side } from '../../../notation/body'
import { Stuff } from '../../kit/Stuff'
import { useScenery } from '../../read'
import { jointsOf } from './jointsOf'
import { useOwned } from './useOwned'

/** Length of the stem and radius of the bloom, metres. */
const STEM = 0.42
const BLOOM = 0.042
/** Share of the stem over the hand that holds it. */
const OVER = 0.62

/** Somebody and the hand she holds with. */
type Holder = readonly [id: string, hand: Side]

/** Outer leaves of the bloom, its heart, and the calyx. */
function bloom() {
  const leaf = (r: number, y: number, flat: number) =>
    new SphereGeometry(r, 10, 7, 0, Math.PI * 2, Math.PI * flat, Math.PI).translate(0, y, 0)
  return mergeGeometries([
    leaf(BLOOM, 0, 0.42),
    leaf(BLOOM * 0.78, 0.008, 0.3),
    new SphereGeometry(BLOOM * 0.5, 8, 6).translate(0, 0.012, 0),
  ])
}

/** A long rose that goes from one hand to another: `piece` is 1 in the giver's hand, 2 in the taker's, 0 nowhere. */
export function GivenRose({ piece, giver, taker }: { piece: string; giver: Holder; taker: Holder }) {
  const shapes = useOwned(() => ({
    stem: new CylinderGeometry(0.005, 0.0065, STEM, 6).translate(0, STEM * (OVER - 0.5), 0),
    bloom: bloom().translate(0, STEM * OVER + BLOOM * 0.7, 0),
  }))
  const group = useRef<Group>(null)
  useScenery((get, frame) => {
    const at = get(piece)
    const [id, hand] = at > 1.5 ? taker : giver
    const joints = at > 0.5 ? jointsOf(frame, id) : undefined
    group.current!.visible = joints !== undefined
    if (!joints) return
    const i = boneIndex(hand === 'left' ? 'leftMiddleProximal' : 'rightMiddleProximal') * 3
    group.current!.position.set(joints[i]!, joints[i + 1]!, joints[i + 2]!)
  })
  return (
    <group ref={group} visible={false} rotation={[0.5, 0, 0.1]}>
      <Stuff name="rose-stem" kind="leaf" color="#4d7a3c" geometry={shapes.stem} />
      <Stuff name="rose-bloom" kind="cloth" color="#d42a4c" geometry={shapes.bloom} />
    </group>
  )
}
