import { openSource } from '../../tools/lib/source.ts'
import type { MusicSegment } from '../../src/notation/scene.ts'
import type * as TonightModule from '../../src/programme/tonight.ts'

/** What the music needs to know of a scene. */
export interface SceneMusic {
  id: string
  title: string
  segments: readonly MusicSegment[]
}

/** The scenes of the evening in order, read from the programme in plain Node. */
export async function scenesOfTheEvening(): Promise<SceneMusic[]> {
  const source = await openSource()
  try {
    const { runningOrder } = await source.load<typeof TonightModule>('/src/programme/tonight.ts')
    return runningOrder('evening').map(({ id, title, music }) => ({ id, title, segments: music }))
  } finally {
    await source.close()
  }
}
