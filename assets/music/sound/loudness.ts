import { filter, type Biquad } from './biquad.ts'
import { RATE, type Stereo } from './wav.ts'

/** Loudness after ITU-R BS.1770: the two filters of its K-weighting at 48 kHz. */
const K_WEIGHTING: readonly Biquad[] = [
  [1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585],
  [1, -2, 1, -1.99004745483398, 0.99007225036621],
]

/** Blocks of 400 ms follow one another every 100 ms. */
export const HOP = RATE / 10

/** Mean square of both channels, K-weighted, in steps of 100 ms. */
function steps({ left, right }: Stereo): Float64Array {
  const count = Math.floor(left.length / HOP)
  const out = new Float64Array(count)
  for (const channel of [left, right]) {
    const weighted = filter(channel.slice(), ...K_WEIGHTING)
    for (let i = 0; i < count; i++) {
      let sum = 0
      for (let j = i * HOP; j < (i + 1) * HOP; j++) sum += weighted[j]! ** 2
      out[i]! += sum / HOP
    }
  }
  return out
}

export const toLufs = (meanSquare: number): number => -0.691 + 10 * Math.log10(Math.max(meanSquare, 1e-12))

/** Mean squares of the 400 ms blocks of a sound: what loudness is reckoned from, and what may be joined end to end. */
export function blocksOf(sound: Stereo): Float64Array {
  const short = steps(sound)
  return Float64Array.from({ length: Math.max(0, short.length - 3) }, (_, i) =>
    [0, 1, 2, 3].reduce((sum, j) => sum + short[i + j]! / 4, 0),
  )
}

/** Integrated loudness of blocks, LUFS: the mean of those above −70 LUFS and above 10 LU under their own mean. */
export function integrated(blocks: Float64Array): number {
  const mean = (list: readonly number[]) => list.reduce((sum, block) => sum + block, 0) / Math.max(1, list.length)
  const heard = [...blocks].filter((block) => toLufs(block) > -70)
  const gate = toLufs(mean(heard)) - 10
  return toLufs(mean(heard.filter((block) => toLufs(block) > gate)))
}

/** Integrated loudness of a sound, LUFS. */
export const lufs = (sound: Stereo): number => integrated(blocksOf(sound))

/** K-weighted loudness of a stretch of sound without gates, LUFS; `from` and `until` in samples. */
export function loudnessBetween(sound: Stereo, from: number, until: number): number {
  const pad = RATE / 20
  const start = Math.max(0, Math.round(from) - pad)
  let sum = 0
  let count = 0
  for (const channel of [sound.left, sound.right]) {
    const weighted = filter(channel.slice(start, Math.round(until)), ...K_WEIGHTING)
    for (let i = Math.round(from) - start; i < weighted.length; i++) {
      sum += weighted[i]! ** 2
      count++
    }
  }
  return toLufs((2 * sum) / Math.max(1, count))
}
