import type { Page } from 'playwright-core'
import sharp from 'sharp'

/** Pixels of a picture, three bytes each. */
export interface Pixels {
  data: Buffer
  width: number
  height: number
}

/** Pixels of a PNG data address. */
export async function pixelsOf(address: string): Promise<Pixels> {
  return read(Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'))
}

/** Pixels of an encoded picture. */
export async function read(file: Buffer | string): Promise<Pixels> {
  const { data, info } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

/** Share of colour values that differ visibly between two PNG data addresses. */
export async function difference(a: string, b: string): Promise<number> {
  const [left, right] = await Promise.all([pixelsOf(a), pixelsOf(b)])
  let differ = 0
  for (let i = 0; i < left.data.length; i++) if (Math.abs(left.data[i]! - right.data[i]!) > 2) differ++
  return differ / left.data.length
}

/** Mean colour of each square of `side` pixels, row by row, three numbers each, 0–255. */
export function squares({ data, width, height }: Pixels, side: number): number[] {
  const means: number[] = []
  for (let y = 0; y + side <= height; y += side)
    for (let x = 0; x + side <= width; x += side)
      for (let c = 0; c < 3; c++) {
        let sum = 0
        for (let j = 0; j < side; j++) for (let i = 0; i < side; i++) sum += data[((y + j) * width + x + i) * 3 + c]!
        means.push(sum / (side * side))
      }
  return means
}

/** Takes the graphics context of the stage away and gives it back; resolves when the stage has drawn again. */
export async function loseContext(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const gl = document.querySelector<HTMLCanvasElement>('.theatre canvas')!.getContext('webgl2')!
    const lose = gl.getExtension('WEBGL_lose_context')!
    lose.loseContext()
    await new Promise((done) => setTimeout(done, 300))
    lose.restoreContext()
  })
  await page.waitForFunction(() => document.querySelector('.poster[data-lost]') === null)
}
