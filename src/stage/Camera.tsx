import { PerspectiveCamera } from '@react-three/drei'
import { useThree } from '@react-three/fiber'
import { useMemo, useRef } from 'react'
import { MathUtils, Vector3, type PerspectiveCamera as Lens } from 'three'
import { verticalAngle } from '../notation/plan'
import { narrowTurn, turnAbout, turnsToStar, widenFor } from '../show/narrow'
import { useRead, useStage } from './read'
import { SEATS, type SeatName } from './seats'

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
    const widen = widenFor(shot, aspect)
    camera.aspect = aspect
    camera.fov = MathUtils.RAD2DEG * 2 * Math.atan(slope * widen)
    camera.position.set(shot.x, shot.y, shot.z)
    stage.aimed.set(shot.tx, shot.ty, shot.tz)
    // A shot that follows one dancer keeps her in the middle by itself.
    const script = show.scenes[frame.scene]?.script.camera[frame.camera.shot]
    if (shot === frame.camera && script && turnsToStar(frame, script)) {
      turnAbout(stage.aimed, camera.position, narrowTurn(frame, slope, widen, aspect))
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
