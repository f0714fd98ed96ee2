import sharp from 'sharp'
import { mostWithin, opposingChanges, RED, redness } from '../../src/show/flashes'
import { relativeLuminance } from '../../src/show/luminance'

/** How a stretch of pictures is looked at: pictures a second, seconds, squares the picture is cut into. */
export const WATCH = { rate: 12, stretch: 1.5, columns: 16, rows: 9 } as const
const SQUARES = WATCH.columns * WATCH.rows
/** A quarter of any 10° of view is 2.8 % of the picture (WCAG 2.3.1): so many squares. */
export const AREA = 0.028 * SQUARES
/** Three flashes are six opposing changes. */
const FLASHES = 6

const linear = (byte: number) => (byte <= 10 ? byte / 3294.6 : ((byte / 255 + 0.055) / 1.055) ** 2.4)

/** What a stretch of pictures does to sensitive eyes. */
export interface Flashing {
  /** Squares of the picture that flash more than three times a second, by luminance and by saturated red. */
  general: number
  red: number
  /** Opposing changes of the whole picture; two are one swell, up and down. */
  swings: number
}

/** Linear light of every square of a picture, three numbers each. */
async function squaresOf(picture: Buffer): Promise<number[]> {
  const { columns: width, rows: height } = WATCH
  const raw = await sharp(picture)
    .removeAlpha()
    .resize(width, height, { fit: 'fill', kernel: 'cubic' })
    .raw()
    .toBuffer()
  return [...raw].map(linear)
}

/**
 * Looks at the pictures of a stretch of the evening one after another.
 * @param pictureAt the picture at a time of the evening, as a file
 * @param start seconds of the evening
 */
export async function watchStretch(pictureAt: (t: number) => Promise<Buffer>, start: number): Promise<Flashing> {
  const { rate, stretch } = WATCH
  const luminance: number[][] = Array.from({ length: SQUARES }, () => [])
  const reds: number[][] = Array.from({ length: SQUARES }, () => [])
  const whole: number[] = []
  for (let i = 0; i < stretch * rate; i++) {
    const light = await squaresOf(await pictureAt(start + i / rate))
    let sum = 0
    for (let k = 0; k < SQUARES; k++) {
      const [r = 0, g = 0, b = 0] = light.slice(3 * k, 3 * k + 3)
      const l = relativeLuminance({ r, g, b })
      luminance[k]!.push(l)
      reds[k]!.push(redness({ r, g, b }))
      sum += l
    }
    whole.push(sum / SQUARES)
  }
  const flashing = (runs: number[][], kind?: typeof RED) =>
    runs.filter((run) => mostWithin(opposingChanges(run, 1 / rate, kind)) > FLASHES).length
  return {
    general: flashing(luminance),
    red: flashing(reds, RED),
    swings: mostWithin(opposingChanges(whole, 1 / rate), stretch),
  }
}
