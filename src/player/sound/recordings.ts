import * as v from 'valibot'
import type { Seconds } from '../../notation/units'

/** Beside the page, so that a house may stand in any folder. */
const FOLDER = 'music/'

const file = v.object({ file: v.pipe(v.string(), v.regex(/^[\w.-]+$/)), bytes: v.number() })
const INDEX = v.object({
  scenes: v.record(
    v.string(),
    v.object({ opus: file, aac: file, composer: v.string(), duration: v.number(), tail: v.number() }),
  ),
})

/** What playing needs to know of a scene's recording. */
export interface Recording {
  url: string
  composer: string
  duration: Seconds
  /** It rings on for so long after the scene. */
  tail: Seconds
}

/** Recordings by scene id. */
export type Recordings = ReadonlyMap<string, Recording>

/** True where the browser plays Opus in Ogg; Safari has AAC. */
function playsOpus(): boolean {
  return document.createElement('audio').canPlayType('audio/ogg; codecs=opus') !== ''
}

/** Reads the list of recordings. Null when there is none, or when it cannot be read: the evening is silent then. */
export async function loadRecordings(): Promise<Recordings | null> {
  try {
    const response = await fetch(`${FOLDER}index.json`)
    if (!response.ok) return null
    const { scenes } = v.parse(INDEX, await response.json())
    const opus = playsOpus()
    return new Map(
      Object.entries(scenes).map(([id, { composer, duration, tail, ...files }]) => [
        id,
        { url: FOLDER + (opus ? files.opus : files.aac).file, composer, duration, tail },
      ]),
    )
  } catch {
    return null
  }
}
