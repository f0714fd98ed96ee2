import { execFile } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import sharp from 'sharp'
import { blocksOf, integrated, toLufs } from './sound/loudness.ts'
import { RATE, silence, writeWav, type Stereo } from './sound/wav.ts'

const execute = promisify(execFile)

/** Decodes a file as a listener hears it. */
export async function decode(path: string): Promise<Stereo> {
  const options = ['-v', 'error', '-i', path, '-f', 'f32le', '-ac', '2', '-ar', String(RATE), '-']
  const { stdout } = await execute('ffmpeg', options, { encoding: 'buffer', maxBuffer: 1 << 30 })
  const both = new Float32Array(stdout.buffer, stdout.byteOffset, stdout.byteLength >> 2)
  const sound = silence(both.length >> 1)
  for (let i = 0; i < sound.left.length; i++) {
    sound.left[i] = both[2 * i]!
    sound.right[i] = both[2 * i + 1]!
  }
  return sound
}

/** A hole is this quiet for so long, LUFS and seconds. */
const HOLE = { lufs: -45, seconds: 1 } as const
/**
 * A click is a bend in the sound of one or two samples, so many times sharper than everything in the milliseconds before
 * and after it, and no smaller than this share of full scale.
 */
const CLICK = { sharper: 9, least: 0.004, near: 3, far: 96 } as const
/** At its very end a tail has died away to this, LUFS. */
const GONE = -60

/** A scene's sound and how long it is before the next begins, seconds. */
export interface Played {
  id: string
  path: string
  duration: number
}

/** All scenes laid over one another as they are played, and where each begins, seconds. */
export interface Evening {
  whole: Stereo
  starts: readonly number[]
}

/** Lays every scene over the tail of the one before. */
export async function layOver(scenes: readonly Played[]): Promise<Evening> {
  const total = scenes.reduce((sum, scene) => sum + scene.duration, 0) + 4
  const whole = silence(Math.ceil(total * RATE))
  const starts: number[] = []
  let at = 0
  for (const { path, duration } of scenes) {
    const sound = await decode(path)
    const start = Math.round(at * RATE)
    starts.push(at)
    for (let i = 0; i < sound.left.length && start + i < whole.left.length; i++) {
      whole.left[start + i]! += sound.left[i]!
      whole.right[start + i]! += sound.right[i]!
    }
    at += duration
  }
  return { whole, starts }
}

/** Integrated loudness of the evening, LUFS. */
export const loudnessOf = ({ whole }: Evening): number => Number(integrated(blocksOf(whole)).toFixed(2))

/** Times at which one channel clicks, seconds. */
export function clicksIn(channel: Float32Array, from: number, until: number): number[] {
  const bend = (i: number) => Math.abs(channel[i + 1]! - 2 * channel[i]! + channel[i - 1]!)
  const found: number[] = []
  for (let i = Math.max(from, CLICK.far) + 1; i < until - CLICK.far - 1; i++) {
    const size = bend(i)
    if (size < CLICK.least) continue
    let around = 0
    for (let j = CLICK.near; j <= CLICK.far && around * CLICK.sharper < size; j++)
      around = Math.max(around, bend(i - j), bend(i + j))
    if (around * CLICK.sharper < size && i / RATE - (found.at(-1) ?? -1) > 0.01) found.push(i / RATE)
  }
  return found
}

/** Stretches of blocks that are quieter than a hole, longer than one: start and length, seconds. */
export function holesIn(blocks: Float64Array): { at: number; seconds: number }[] {
  const holes: { at: number; seconds: number }[] = []
  let begun = -1
  for (let b = 0; b <= blocks.length; b++) {
    const quiet = b < blocks.length && toLufs(blocks[b]!) < HOLE.lufs
    if (quiet && begun < 0) begun = b
    if (quiet || begun < 0) continue
    // A block is 400 ms long and they overlap: so much of the silence lies before the first and after the last.
    if ((b - begun) / 10 + 0.3 > HOLE.seconds) holes.push({ at: begun / 10, seconds: (b - begun) / 10 + 0.3 })
    begun = -1
  }
  return holes
}

/**
 * Hears the whole evening and says, scene by scene, where something is amiss: holes, clicks, tails that are cut; and the
 * level half a second before and after each join, with that of the tail alone as the next scene begins.
 */
export async function eveningReport(scenes: readonly Played[], { whole, starts }: Evening): Promise<string[]> {
  const report: string[] = []
  const blocks = blocksOf(whole)
  const holes = holesIn(blocks)
  for (const [i, { id, path, duration }] of scenes.entries()) {
    const start = starts[i]!
    const amiss = holes
      .filter(({ at }) => at >= start && at < start + duration)
      .map(({ at, seconds }) => `${seconds.toFixed(1)} s below ${HOLE.lufs} LUFS from ${(at - start).toFixed(1)} s`)
    const span = [Math.round(start * RATE), Math.round((start + duration) * RATE)] as const
    const clicks = [whole.left, whole.right].flatMap((channel) => clicksIn(channel, ...span))
    if (clicks.length > 0) amiss.push(`clicks at ${clicks.map((t) => `${(t - start).toFixed(3)} s`).join(', ')}`)
    const own = blocksOf(await decode(path))
    const last = toLufs(own.at(-1)!)
    if (last > GONE + 10) amiss.push(`its tail ends at ${last.toFixed(0)} LUFS`)
    const tail = toLufs(own[Math.min(own.length - 1, Math.round(duration * 10))]!)
    const before = toLufs(blocks[Math.max(0, Math.round(start * 10) - 8)]!)
    const after = toLufs(blocks[Math.round(start * 10) + 4]!)
    report.push(
      `${id.padEnd(4)} begins ${before.toFixed(0)} → ${after.toFixed(0)} LUFS; its tail ${tail.toFixed(0)} as the next begins; ${amiss.join('; ') || 'nothing amiss'}`,
    )
  }
  return report
}

/** Seconds of the evening in one picture. */
const PAGE = 90
const CURVE = { width: 1800, height: 420, loudest: -6, softest: -54 } as const

/** The short-term loudness of the evening (3 s) as a picture, scenes marked. */
async function drawCurve(path: string, scenes: readonly Played[], { whole, starts }: Evening): Promise<void> {
  const { width, height, loudest, softest } = CURVE
  const blocks = blocksOf(whole)
  const across = (seconds: number) => (seconds / (blocks.length / 10)) * width
  const down = (lufs: number) => ((loudest - Math.max(softest, lufs)) / (loudest - softest)) * height
  const points = Array.from({ length: Math.floor(blocks.length / 5) }, (_, i) => {
    const few = blocks.slice(Math.max(0, i * 5 - 14), i * 5 + 13)
    return `${across(i / 2).toFixed(1)},${down(toLufs(few.reduce((sum, block) => sum + block, 0) / few.length)).toFixed(1)}`
  })
  const lines = [-12, -18, -24, -30, -36, -42, -48].map(
    (lufs) =>
      `<path d="M0 ${down(lufs)}H${width}" stroke="#ccc"/><text x="2" y="${down(lufs) - 2}" font-size="11">${lufs}</text>`,
  )
  const marks = scenes.map(
    ({ id }, i) =>
      `<path d="M${across(starts[i]!)} 0V${height}" stroke="#88a"/><text x="${across(starts[i]!) + 3}" y="14" font-size="13">${id}</text>`,
  )
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fff"/>${lines.join('')}${marks.join('')}<polyline fill="none" stroke="#a20" stroke-width="1.5" points="${points.join(' ')}"/></svg>`
  await sharp(Buffer.from(svg)).png().toFile(path)
}

/** Writes what there is to see of the evening to a folder: its loudness, and its spectrogram in pages. */
export async function drawEvening(folder: string, scenes: readonly Played[], evening: Evening): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const wav = join(folder, 'evening.wav')
  writeWav(wav, evening.whole)
  await drawCurve(join(folder, 'loudness.png'), scenes, evening)
  const seconds = evening.whole.left.length / RATE
  for (let page = 0; page * PAGE < seconds; page++) {
    const picture = join(folder, `spectrogram-${page + 1}.png`)
    const cut = ['trim', String(page * PAGE), String(PAGE)]
    await execute('sox', [
      '-V1',
      wav,
      '-n',
      'remix',
      '-',
      ...cut,
      'spectrogram',
      '-x',
      '1500',
      '-y',
      '513',
      '-o',
      picture,
    ])
  }
}
