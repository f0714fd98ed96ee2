import type { BarBeat } from '../../src/notation/units.ts'
import type * as OpenShow from '../../src/show/open-show.ts'
import { secondsOf } from './arguments.ts'
import { openSource } from './source.ts'

export type Show = OpenShow.Show
export type ShowScene = OpenShow.ShowScene

/** Opens a programme in Node. */
export async function openProgramme(act = 'evening'): Promise<Show> {
  const source = await openSource()
  try {
    const { openShow } = await source.load<typeof OpenShow>('/src/show/open-show.ts')
    return openShow(act as Show['programme'])
  } finally {
    await source.close()
  }
}

/** The scene with an id or slug. Throws an Error that lists the scenes. */
export function sceneNamed(show: Show, name: string): ShowScene {
  const wanted = name.toLowerCase()
  const found = show.scenes.find((s) => s.id.toLowerCase() === wanted || s.slug.toLowerCase() === wanted)
  if (!found) throw new Error(`There is no scene "${name}"; there are ${show.scenes.map((s) => s.id).join(', ')}`)
  return found
}

/**
 * Seconds from the start of a scene for '12.5', '1:05' or a place in its music: 'b9' (bar 9) or 'b9.3' (bar 9, beat 3).
 */
export function sceneSeconds(scene: ShowScene, text: string): number {
  const place = /^b(\d+)(?:\.(\d+))?$/.exec(text.trim())
  if (!place) return secondsOf(text)
  const at: BarBeat = [Number(place[1]), Number(place[2] ?? 1)]
  return scene.music.secondsAt(at)
}

/** Times of every n-th count of a scene, seconds from its start, each with its bar and beat. */
export function countsOf(scene: ShowScene, every: number): { t: number; label: string }[] {
  const counts: { t: number; label: string }[] = []
  let count = 0
  let bar = 1
  for (const segment of scene.script.music) {
    for (let i = 0; i < segment.bars; i++, bar++) {
      for (let beat = 1; beat <= segment.beats; beat++, count++) {
        if (count % every === 0) counts.push({ t: scene.music.secondsAt([bar, beat]), label: `bar ${bar}.${beat}` })
      }
    }
  }
  return counts
}
