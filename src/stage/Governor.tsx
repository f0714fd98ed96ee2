import { PerformanceMonitor } from '@react-three/drei'
import { useFrame, useThree } from '@react-three/fiber'
import { useRef } from 'react'
import { useStore } from 'zustand'
import type { Transport } from '../show/transport'
import { useStage } from './read'

/** One step of sharpness, and the least the picture is drawn at, as a share of the quality's own. */
const STEP = 0.85
const LEAST = 0.55
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
  const share = useRef({ wanted: 1, drawn: 1, scene: -1, shot: -1, settled: false })
  useFrame(() => {
    const now = share.current
    const cut = now.scene !== frame.scene || now.shot !== frame.camera.shot
    now.scene = frame.scene
    now.shot = frame.camera.shot
    if (!cut || now.wanted === now.drawn) return
    now.drawn = now.wanted
    setDpr(Math.min(window.devicePixelRatio, most) * now.drawn)
  }, -90)
  const step = (by: number) => {
    const now = share.current
    if (!now.settled) now.wanted = Math.min(1, Math.max(LEAST, now.drawn * by))
  }
  if (!playing) return null
  return (
    <PerformanceMonitor
      flipflops={PATIENCE}
      onDecline={() => step(STEP)}
      onIncline={() => step(1 / STEP)}
      onFallback={() => {
        share.current.wanted = Math.max(LEAST, share.current.drawn * STEP)
        share.current.settled = true
      }}
    />
  )
}
