import { useFrame, useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import { readFrame } from '../show/read-frame'
import type { Transport } from '../show/transport'
import { useStage } from './read'
import { MARLEY } from './runtime'

/**
 * Owner of time on stage, first in every frame: reads the clock and writes the frame everybody else copies from. While
 * the show plays it asks for the next picture; paused, nothing is drawn until the transport changes.
 */
export function Conductor({ transport }: { transport: Transport }) {
  const { frame, show, stage } = useStage()
  const invalidate = useThree((state) => state.invalidate)
  useEffect(() => transport.store.subscribe(() => invalidate()), [transport, invalidate])
  useFrame(() => {
    transport.update()
    readFrame(show, transport.time(), frame)
    stage.light?.(frame.board)
    stage.floor = MARLEY
    if (transport.clock.playing) invalidate()
  }, -100)
  return null
}
