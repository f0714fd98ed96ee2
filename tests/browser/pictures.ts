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

/** Takes the graphics context away and gives it back. Returns after how many milliseconds the hole was covered. */
export async function loseContext(page: Page): Promise<number> {
  const covered = await page.evaluate(async () => {
    const canvas = document.querySelector<HTMLCanvasElement>('.theatre canvas')!
    const lose = canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!
    const lost = new Promise<number>((resolve) =>
      canvas.addEventListener('webglcontextlost', () => resolve(performance.now()), { once: true }),
    )
    lose.loseContext()
    const since = await lost
    while (!document.querySelector('.poster[data-lost]')) await new Promise((done) => setTimeout(done))
    const after = performance.now() - since
    await new Promise((done) => setTimeout(done, 300))
    lose.restoreContext()
    return after
  })
  await page.waitForSelector('.poster:not([data-lost])', { state: 'attached' })
  return covered
}
