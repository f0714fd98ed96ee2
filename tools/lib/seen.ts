import sharp from 'sharp'

/** Change of a colour, of 255, that an eye notices in the dark of a theatre. */
const NOTICED = 5
/** Thirds of the picture, as a stage manager calls them. */
const ACROSS = ['left', 'middle', 'right']
const DOWN = ['above', '', 'below']

/** Where and how much of a picture something takes. */
export interface Seen {
  /** Share of the pixels that change when it is left out, 0–1. */
  share: number
  /** 'left above' … 'everywhere'; empty when it is not seen. */
  where: string
}

/** What is in `picture` and not in `without`, the same picture without something (PNG). */
export async function whatChanged(picture: Buffer, without: Buffer): Promise<Seen> {
  const raw = (png: Buffer) => sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const [a, b] = await Promise.all([raw(picture), raw(without)])
  const { width, height } = a.info
  const thirds = new Map<string, number>()
  let changed = 0
  for (let i = 0; i < width * height; i++) {
    const most = Math.max(...[0, 1, 2].map((c) => Math.abs(a.data[i * 3 + c]! - b.data[i * 3 + c]!)))
    if (most < NOTICED) continue
    changed += 1
    const third = (at: number, of: number) => Math.min(2, Math.floor((3 * at) / of))
    const name = [ACROSS[third(i % width, width)], DOWN[third(Math.floor(i / width), height)]].filter(Boolean).join(' ')
    thirds.set(name, (thirds.get(name) ?? 0) + 1)
  }
  const most = [...thirds].sort((p, q) => q[1] - p[1])
  const wide = most.filter(([, count]) => count > 0.15 * changed)
  return {
    share: changed / (width * height),
    where:
      wide.length > 4
        ? 'everywhere'
        : wide
            .slice(0, 2)
            .map(([name]) => name)
            .join(', '),
  }
}
