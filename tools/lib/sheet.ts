import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import sharp from 'sharp'

export interface Tile {
  picture: Buffer
  label: string
}

const GAP = 6
const LABEL = 22

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** Sets pictures of one size in rows, each with its label below, and writes one PNG. */
export async function writeSheet(path: string, title: string, tiles: readonly Tile[], columns: number): Promise<void> {
  const first = tiles[0]
  if (!first) throw new Error('There are no pictures to set')
  const { width = 0, height = 0 } = await sharp(first.picture).metadata()
  const rows = Math.ceil(tiles.length / columns)
  const size = {
    width: columns * (width + GAP) + GAP,
    height: LABEL + GAP + rows * (height + LABEL + GAP),
  }
  const at = (i: number) => ({
    left: GAP + (i % columns) * (width + GAP),
    top: LABEL + GAP + Math.floor(i / columns) * (height + LABEL + GAP),
  })
  const text = (x: number, y: number, words: string, fill: string) =>
    `<text x="${x}" y="${y}" fill="${fill}" font-family="sans-serif" font-size="13">${escape(words)}</text>`
  const words = tiles.map(({ label }, i) => text(at(i).left + 2, at(i).top + height + 15, label, '#d8cbb4'))
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">${text(GAP + 2, 18, title, '#f7eedc')}${words.join('')}</svg>`
  await mkdir(dirname(path), { recursive: true })
  await sharp({ create: { ...size, channels: 3, background: '#141014' } })
    .composite([
      ...tiles.map(({ picture }, i) => ({ input: picture, ...at(i) })),
      { input: Buffer.from(svg), left: 0, top: 0 },
    ])
    .png()
    .toFile(path)
}
