import { PerformanceMonitor } from '@react-three/drei'
import { useFrame, useThree } from '@react-three/fiber'
import { useLayoutEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { Transport } from '../show/transport'
import { sharpest } from './quality'
import { useStage } from './read'
import { Sharpness } from './sharpness'

/** Changes of mind after which the lower step is kept. */
const PATIENCE = 5

/**
 * Decides how many pixels the picture is drawn with: what quality and screen allow, and if asked to `govern`, fewer where
 * the machine cannot keep pace, and more again where it can. It measures only while the evening plays, and a step waits for
 * the next cut, so that nobody sees it.
 */
export function Governor({ transport, govern }: { transport: Transport; govern: boolean }) {
  const { frame, quality } = useStage()
  const { width, height } = useThree((state) => state.size)
  const dpr = useThree((state) => state.viewport.dpr)
  const setDpr = useThree((state) => state.setDpr)
  const playing = useStore(transport.store, (state) => state.playing)
  const [sharpness] = useState(() => new Sharpness())
  const most = sharpest(quality, window.devicePixelRatio, width, height)
  // Another window size or screen begins anew with what the screen has.
  useLayoutEffect(() => setDpr(most * sharpness.drawn), [setDpr, most, sharpness, dpr])
  useFrame(() => {
    if (sharpness.picture(frame.scene, frame.camera.shot)) setDpr(most * sharpness.drawn)
  }, -90)
  if (!govern || !playing) return null
  return (
    <PerformanceMonitor
      flipflops={PATIENCE}
      onDecline={() => sharpness.decline()}
      onIncline={() => sharpness.incline()}
      onFallback={() => sharpness.settle()}
    />
  )
}
