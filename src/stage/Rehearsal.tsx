import { useEffect } from 'react'
import type { Transport } from '../show/transport'
import { rehearse } from '../show/rehearse'

/** Calls back when the browser has nothing better to do; returns the cancelling. */
function whenIdle(work: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const id = requestIdleCallback(work)
    return () => cancelIdleCallback(id)
  }
  const id = setTimeout(work, 50)
  return () => clearTimeout(id)
}

/** Rehearses the people of the next scene one by one while the running scene plays. Changes nothing that is seen. */
export function Rehearsal({ transport }: { transport: Transport }) {
  useEffect(() => {
    let cancel = () => {}
    const begin = (running: number) => {
      cancel()
      const next = transport.show.scenes[running + 1]
      if (!next) return
      const people = rehearse(next)
      const step = () => {
        if (!people.next().done) cancel = whenIdle(step)
      }
      cancel = whenIdle(step)
    }
    begin(transport.store.getState().scene)
    const stop = transport.store.subscribe((now, before) => {
      if (now.scene !== before.scene) begin(now.scene)
    })
    return () => {
      stop()
      cancel()
    }
  }, [transport])
  return null
}
