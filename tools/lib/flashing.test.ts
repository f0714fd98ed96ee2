import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { AREA, WATCH, watchStretch } from './flashing.ts'

/** A picture of one grey or colour, with a square of another in a corner: `part` of its width and height. */
function picture(background: string, corner: string, part: number): Promise<Buffer> {
  const { columns, rows } = WATCH
  const [width, height] = [columns * 6, rows * 6]
  const square = sharp({
    create: { width: Math.round(width * part), height: Math.round(height * part), channels: 3, background: corner },
  })
  return square
    .png()
    .toBuffer()
    .then((input) =>
      sharp({ create: { width, height, channels: 3, background } })
        .composite([{ input, left: 0, top: 0 }])
        .png()
        .toBuffer(),
    )
}

/** Every second picture: six flashes a second. */
const odd = (t: number) => Math.round(t * WATCH.rate) % 2 === 1

describe('a stretch of pictures', () => {
  it('flashes where half of it blinks, and not where nothing does', async () => {
    const blinking = await watchStretch((t) => picture('#101010', odd(t) ? '#ffffff' : '#101010', 0.5), 3)
    expect(blinking.general).toBeGreaterThan(AREA)
    expect(blinking.swings).toBeGreaterThan(2)
    expect(await watchStretch(() => picture('#101010', '#ffffff', 0.5), 3)).toEqual({ general: 0, red: 0, swings: 0 })
  })

  it('counts red that comes and goes apart from light', async () => {
    const { red } = await watchStretch((t) => picture('#101010', odd(t) ? '#ff0000' : '#400000', 0.5), 0)
    expect(red).toBeGreaterThan(AREA)
  })

  it('takes one swell for one, up and down', async () => {
    const grey = (t: number) =>
      `#${Math.round(40 + 160 * Math.sin((Math.PI * t) / WATCH.stretch))
        .toString(16)
        .repeat(3)}`
    const { general, swings } = await watchStretch((t) => picture(grey(t), grey(t), 0.5), 0)
    expect(general).toBe(0)
    expect(swings).toBeLessThanOrEqual(2)
    expect(swings).toBeGreaterThan(0)
  })
})
