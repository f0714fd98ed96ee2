import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { newFrame } from '../src/notation/frame'
import { openShow } from '../src/show/open-show'
import { readFrame } from '../src/show/read-frame'
import { createTransport } from '../src/show/transport'
import { digest } from './digest'

/** The evening a thousand times over, eight days: what the show itself holds and says, without a page. */
const LOOPS = 1000
/** What the heap may have grown by after the first hundred loops, bytes: the noise of the collector. */
const GROWTH = 2e6

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

function heap(): number {
  collect()
  return process.memoryUsage().heapUsed
}

describe('a thousand loops', () => {
  const show = openShow('evening')
  let now = 0
  const transport = createTransport(show, () => now)
  transport.setLoop(true)
  transport.play()
  const frame = newFrame()
  const pictures = () =>
    show.scenes.map((scene) => {
      readFrame(show, scene.key, frame)
      return digest(frame)
    })

  it('leave every picture, the clock and the memory as they were', () => {
    const first = pictures()
    let early = 0
    for (let loop = 0; loop < LOOPS; loop++) {
      for (const scene of show.scenes) {
        now = loop * show.duration + scene.key
        transport.update()
        if (Math.abs(transport.time() - scene.key) > 1e-6 || transport.store.getState().scene !== scene.index)
          throw new Error(`Loop ${loop}: ${transport.time()} s instead of ${scene.key} s (${scene.id})`)
        // In each loop another scene is drawn, so that it stays quick.
        if (loop % show.scenes.length === scene.index) readFrame(show, transport.time(), frame)
      }
      if (loop === LOOPS / 10) early = heap()
    }
    expect(transport.store.getState()).toMatchObject({ playing: true, ended: false, seeks: 0 })
    expect(pictures()).toEqual(first)
    expect(heap() - early).toBeLessThan(GROWTH)
  })
})
