import { PerspectiveCamera } from '@react-three/drei'
import { useThree } from '@react-three/fiber'
import { useMemo, useRef } from 'react'
import { MathUtils, Vector3, type PerspectiveCamera as Lens } from 'three'
import { verticalAngle } from '../notation/plan'
import { useRead, useStage } from './read'
import { narrowTurn, WIDE } from './narrow'
import { SEATS, type SeatName } from './seats'

/** How much a narrower screen may widen the picture: close shots keep the dancer large, wide ones keep the stage. */
const WIDEN = { close: 1.25, wide: 1.7 }

/** Turns a point about the vertical through another, radians. */
function turn(point: Vector3, about: Vector3, angle: number): void {
  const x = point.x - about.x
  const z = point.z - about.z
  point.x = about.x + x * Math.cos(angle) + z * Math.sin(angle)
  point.z = about.z + z * Math.cos(angle) - x * Math.sin(angle)
}

/**
 * Copies the shot of the frame to the camera, or looks from a seat. The picture's height is the lens's height at 16:9;
 * wider screens see more at the sides, narrower ones are widened so that nobody is cut off.
 */
export function Camera({ seat }: { seat: SeatName }) {
  const lens = useRef<Lens>(null)
  const aim = useMemo(() => new Vector3(), [])
  const size = useThree((state) => state.size)
  const { show, stage } = useStage()
  useRead((frame) => {
    const camera = lens.current
    if (!camera) return
    const shot = stage.aim?.(frame) ?? (seat === 'director' ? frame.camera : SEATS[seat])
    const aspect = size.width / Math.max(1, size.height)
    const slope = Math.tan(verticalAngle(shot.lens) / 2)
    const distance = Math.hypot(shot.tx - shot.x, shot.ty - shot.y, shot.tz - shot.z)
    const most = MathUtils.lerp(WIDEN.close, WIDEN.wide, MathUtils.smoothstep(2 * slope * distance, 4, 8))
    const widen = Math.min(most, Math.max(1, WIDE / aspect))
    camera.aspect = aspect
    camera.fov = MathUtils.RAD2DEG * 2 * Math.atan(slope * widen)
    camera.position.set(shot.x, shot.y, shot.z)
    stage.aimed.set(shot.tx, shot.ty, shot.tz)
    // A shot that follows somebody keeps her in the middle by itself.
    const framed = show.scenes[frame.scene]?.script.camera[frame.camera.shot]?.subject
    if (shot === frame.camera && typeof framed !== 'string' && typeof framed?.[0] !== 'string') {
      turn(stage.aimed, camera.position, narrowTurn(frame, slope, widen, aspect))
    }
    aim.copy(stage.aimed)
    const own = stage.glance?.weight() ?? 0
    if (stage.glance && own > 0) {
      camera.position.lerp(stage.glance.eye.position, own)
      aim.lerp(stage.glance.target, own)
    }
    camera.up.set(0, 1, 0)
    camera.lookAt(aim)
    camera.updateProjectionMatrix()
    camera.updateMatrixWorld()
  })
  return <PerspectiveCamera ref={lens} makeDefault manual near={0.3} far={70} />
}
