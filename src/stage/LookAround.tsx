import { CameraControls } from '@react-three/drei'
import { useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import { MathUtils, PerspectiveCamera, Vector3 } from 'three'
import { smoothstep } from '../score/ease'
import { wallTime } from '../show/clock'
import type { Transport } from '../show/transport'
import type { Glance } from './glance'
import { useStage } from './read'

/** Seconds of the glide back to the show's view. */
const GLIDE = 0.9
/** How near and far the eye may go, metres; how high and how far round, radians. A shot beyond that may stay there. */
const REACH = { least: 1.6, most: 16 }
const HEIGHT = { least: MathUtils.degToRad(38), most: MathUtils.degToRad(88) }
const ROUND = MathUtils.degToRad(80)
/** Turning, against a whole turn for a drag over the height of the picture: the eye stays in the house. */
const SLOW = 0.4
/** What a finger or a button does, in the numbers of camera-controls. */
const NOTHING = 0
const ROTATE = 1
const DOLLY = 16
const TOUCH_ROTATE = 64
const TOUCH_DOLLY = 512

interface LookAroundProps {
  transport: Transport
  /** What is dragged: the glass over the picture. */
  surface: HTMLElement
  onLook: (looking: boolean) => void
}

/**
 * Looking around in the paused picture by dragging, pinching and keys. The view glides back when the evening plays on; it
 * follows wall time, because nothing else moves meanwhile, and never reaches the frame.
 */
export default function LookAround({ transport, surface, onLook }: LookAroundProps) {
  const { stage } = useStage()
  const camera = useThree((state) => state.camera)
  const controls = useRef<CameraControls>(null)
  const eye = useMemo(() => new PerspectiveCamera(), [])
  useEffect(() => {
    const target = new Vector3()
    let looking = false
    let released: number | null = null
    const adopt = () => {
      const hands = controls.current
      if (transport.clock.playing || !hands || (looking && released === null)) return
      const { x, y, z } = camera.position
      const { aimed } = stage
      hands.normalizeRotations()
      hands.minAzimuthAngle = -Infinity
      hands.maxAzimuthAngle = Infinity
      void hands.setLookAt(x, y, z, aimed.x, aimed.y, aimed.z, false)
      const { distance, polarAngle, azimuthAngle } = hands
      hands.minDistance = Math.min(REACH.least, distance)
      hands.maxDistance = Math.max(REACH.most, distance)
      hands.minPolarAngle = Math.min(HEIGHT.least, polarAngle)
      hands.maxPolarAngle = Math.max(HEIGHT.most, polarAngle)
      hands.minAzimuthAngle = azimuthAngle - ROUND
      hands.maxAzimuthAngle = azimuthAngle + ROUND
      looking = true
      released = null
    }
    const glance: Glance = {
      eye,
      get target() {
        return controls.current?.getTarget(target) ?? target
      },
      weight() {
        if (!looking) return 0
        if (released === null) return 1
        const left = 1 - smoothstep(0, GLIDE, wallTime() - released)
        if (left === 0) looking = false
        else stage.invalidate()
        return left
      },
      turn(across, up) {
        adopt()
        onLook(true)
        void controls.current?.rotate(across, up, true)
      },
      release() {
        if (!looking || released !== null) return
        released = wallTime()
        onLook(false)
        stage.invalidate()
      },
    }
    stage.glance = glance
    const moved = () => onLook(true)
    const { current } = controls
    current?.addEventListener('control', moved)
    // Before the controls hear of it, so that they start from where the show's camera stands.
    surface.addEventListener('pointerdown', adopt, { capture: true })
    surface.addEventListener('wheel', adopt, { capture: true, passive: true })
    const stop = transport.store.subscribe((now) => now.playing && glance.release())
    return () => {
      stop()
      glance.release()
      stage.glance = null
      current?.removeEventListener('control', moved)
      surface.removeEventListener('pointerdown', adopt, { capture: true })
      surface.removeEventListener('wheel', adopt, { capture: true })
    }
  }, [stage, transport, surface, camera, eye, onLook])
  return (
    <CameraControls
      ref={controls}
      camera={eye}
      domElement={surface}
      azimuthRotateSpeed={SLOW}
      polarRotateSpeed={SLOW}
      smoothTime={0.12}
      draggingSmoothTime={0.05}
      mouseButtons={{ left: ROTATE, middle: NOTHING, right: NOTHING, wheel: DOLLY }}
      touches={{ one: TOUCH_ROTATE, two: TOUCH_DOLLY, three: NOTHING }}
    />
  )
}
