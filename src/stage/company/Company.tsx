import { useThree } from '@react-three/fiber'
import { useLayoutEffect, useMemo, useRef } from 'react'
import { FIGURE_NAMES, type FigureName } from '../../notation/scene'
import { useRead, useStage } from '../read'
import { warmUp } from '../warm'
import { loadFigure, type Notice } from './figures'
import { Troupe } from './troupe'

const silent: Notice = () => {}

/**
 * Everybody who dances tonight. Stands once inside the canvas. Who is on stage is fetched first and holds readiness;
 * everybody else comes afterwards, one by one.
 */
export function Company({ notice = silent }: { notice?: Notice }) {
  const { stage, quality } = useStage()
  const invalidate = useThree((state) => state.invalidate)
  const now = useThree((state) => state.get)
  const troupe = useMemo(() => new Troupe(quality), [quality])
  const call = useRef<(name: FigureName) => Promise<void>>(undefined)
  // Before the first frame is read, so that none is taken for complete without the people in it.
  useLayoutEffect(() => {
    let gone = false
    const called = new Map<FigureName, Promise<void>>()
    call.current = (name) => {
      let coming = called.get(name)
      if (!coming) {
        coming = loadFigure(name, quality, import.meta.env.BASE_URL, notice).then((figure) => {
          if (gone) return
          troupe.admit(figure)
          const { gl, scene, camera } = now()
          void warmUp(gl, troupe.group, camera, scene, stage.target)
        })
        called.set(name, coming)
      }
      return coming
    }
    const first = stage.onDrawn(() => {
      if (!stage.ready) return
      first()
      void (async () => {
        for (const name of FIGURE_NAMES) if (!gone) await call.current?.(name)
      })()
    })
    invalidate()
    return () => {
      gone = true
      call.current = undefined
      first()
      troupe.dispose()
    }
  }, [stage, quality, notice, invalidate, troupe, now])
  useRead((frame) => {
    for (const name of troupe.update(frame)) {
      const done = stage.hold()
      const coming = call.current?.(name)
      if (coming) void coming.then(done)
      else done()
    }
  })
  return <primitive object={troupe.group} name="company" />
}
