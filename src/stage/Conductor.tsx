import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useRef } from 'react'
import { spanAt } from '../score/timetable'
import { readEmptyStage, readFrame } from '../show/read-frame'
import type { Transport } from '../show/transport'
import { useStage } from './read'
import { Rehearsals } from './rehearsals'
import { MARLEY } from './runtime'

/**
 * Owner of time on stage, first in every frame: reads the clock and writes the frame everybody else copies from. While
 * the show plays it asks for the next picture; paused, nothing is drawn until the transport changes. A scene whose dances
 * are still being rehearsed stands empty and holds readiness; the next one is rehearsed while the running one plays.
 */
export function Conductor({ transport }: { transport: Transport }) {
  const { frame, show, stage } = useStage()
  const invalidate = useThree((state) => state.invalidate)
  const rehearsals = useRef<Rehearsals>(null)
  const waiting = useRef<() => void>(null)
  useEffect(() => transport.store.subscribe(() => invalidate()), [transport, invalidate])
  useEffect(() => {
    const all = new Rehearsals(show, invalidate)
    rehearsals.current = all
    invalidate()
    return () => {
      all.close()
      rehearsals.current = null
      waiting.current?.()
      waiting.current = null
    }
  }, [show, invalidate])
  useFrame(() => {
    transport.update()
    const t = transport.time()
    const scene = spanAt(show.scenes, t)
    if (rehearsals.current?.ready(show.scenes[scene]!)) {
      readFrame(show, t, frame)
      waiting.current?.()
      waiting.current = null
      const next = show.scenes[scene + 1]
      if (next && stage.ready) rehearsals.current.ready(next)
    } else {
      readEmptyStage(show, t, frame)
      waiting.current ??= stage.hold()
    }
    stage.light?.(frame.board)
    stage.floor = MARLEY
    if (transport.clock.playing) invalidate()
  }, -100)
  return null
}
