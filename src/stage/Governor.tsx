import { PerformanceMonitor } from '@react-three/drei'
import { useFrame, useThree } from '@react-three/fiber'
import { useState } from 'react'
import { useStore } from 'zustand'
import type { Transport } from '../show/transport'
import { useStage } from './read'
import { Sharpness } from './sharpness'

/** Changes of mind after which the lower step is kept. */
const PATIENCE = 5

/**
 * Draws the picture with fewer pixels where the machine cannot keep pace, and with more again where it can. It measures
 * only while the evening plays, and a step waits for the next cut, so that nobody sees it.
 */
export function Governor({ transport, most }: { transport: Transport; most: number }) {
  const { frame } = useStage()
  const setDpr = useThree((state) => state.setDpr)
  const playing = useStore(transport.store, (state) => state.playing)
  const [sharpness] = useState(() => new Sharpness())
  useFrame(() => {
    if (sharpness.picture(frame.scene, frame.camera.shot))
      setDpr(Math.min(window.devicePixelRatio, most) * sharpness.drawn)
  }, -90)
  if (!playing) return null
  return (
    <PerformanceMonitor
      flipflops={PATIENCE}
      onDecline={() => sharpness.decline()}
      onIncline={() => sharpness.incline()}
      onFallback={() => sharpness.settle()}
    />
  )
}
