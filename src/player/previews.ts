import * as v from 'valibot'
import type { Seconds } from '../notation/units'
import type { Show } from '../show/open-show'

/** Small pictures of the evening, one every `every` seconds of each scene, in sheets of `columns`. */
const SCHEMA = v.object({
  every: v.pipe(v.number(), v.minValue(0.5)),
  width: v.number(),
  height: v.number(),
  columns: v.number(),
  sheets: v.record(v.string(), v.object({ file: v.string(), rows: v.number() })),
  scenes: v.record(v.string(), v.object({ sheet: v.string(), first: v.number(), count: v.number(), key: v.number() })),
})
export type PreviewIndex = v.InferOutput<typeof SCHEMA>

let index: Promise<PreviewIndex | null> | null = null

/** The index of the previews, fetched once; null where there is none, and the player then does without. */
export function loadPreviews(): Promise<PreviewIndex | null> {
  index ??= fetch(`${import.meta.env.BASE_URL}previews/index.json`)
    .then((answer) => (answer.ok ? answer.json() : null))
    .then((found) => (v.is(SCHEMA, found) ? found : null))
    .catch(() => null)
  return index
}

/** A preview as CSS: which sheet, and where on it, as a share of its size. */
export interface Tile {
  backgroundImage: string
  backgroundSize: string
  backgroundPosition: string
}

function tileAt({ columns, sheets, ...index }: PreviewIndex, scene: string, nth: number): Tile | null {
  const place = index.scenes[scene]
  const sheet = place && sheets[place.sheet]
  if (!sheet) return null
  const at = place.first + Math.min(place.count - 1, Math.max(0, nth))
  const share = (n: number, all: number) => (all > 1 ? (100 * n) / (all - 1) : 0)
  return {
    backgroundImage: `url(${import.meta.env.BASE_URL}previews/${sheet.file})`,
    backgroundSize: `${columns * 100}% ${sheet.rows * 100}%`,
    backgroundPosition: `${share(at % columns, columns)}% ${share(Math.floor(at / columns), sheet.rows)}%`,
  }
}

/** The preview nearest to a time of the programme. */
export function previewAt(previews: PreviewIndex, show: Show, t: Seconds): Tile | null {
  const scene = show.scenes.findLast((s) => s.start <= t) ?? show.scenes[0]
  return scene ? tileAt(previews, scene.id, Math.floor((t - scene.start) / previews.every)) : null
}

/** The picture a scene is known by. */
export function keyPicture(previews: PreviewIndex, scene: string): Tile | null {
  return tileAt(previews, scene, previews.scenes[scene]?.key ?? 0)
}
