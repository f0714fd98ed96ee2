import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { blocksOf, integrated, toLufs } from './sound/loudness.ts'
import { RATE, silence, type Stereo } from './sound/wav.ts'

const execute = promisify(execFile)

/** Decodes a file as a listener hears it. */
async function decode(path: string): Promise<Stereo> {
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

/** A stretch of the evening quieter than this is a hole, LUFS; one sample to the next further than this is a click. */
const HOLE = -52
const CLICK = 0.35

/** A scene's sound and how long it is before the next begins, seconds. */
export interface Played {
  id: string
  path: string
  duration: number
}

/** Lays every scene over the tail of the one before, as they are played. */
async function layOver(scenes: readonly Played[]): Promise<{ whole: Stereo; starts: number[] }> {
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
export async function eveningLoudness(scenes: readonly Played[]): Promise<number> {
  return Number(integrated(blocksOf((await layOver(scenes)).whole)).toFixed(2))
}

/**
 * Hears the whole evening and says where something is amiss: stretches too quiet, clicks, and the level half a second
 * before and after each join.
 */
export async function eveningReport(scenes: readonly Played[]): Promise<string[]> {
  const { whole, starts } = await layOver(scenes)
  const report: string[] = []
  const blocks = blocksOf(whole)
  scenes.forEach(({ id, duration }, i) => {
    const from = Math.round(starts[i]! * 10)
    const until = Math.round((starts[i]! + duration) * 10)
    const quiet: number[] = []
    for (let b = from; b < until; b++) if (toLufs(blocks[b] ?? 0) < HOLE) quiet.push((b - from) / 10)
    if (quiet.length > 0)
      report.push(`${id}: ${(quiet.length / 10).toFixed(1)} s below ${HOLE} LUFS, first at ${quiet[0]!.toFixed(1)} s`)
    const start = Math.round(starts[i]! * RATE)
    for (let s = start; s < start + duration * RATE; s++) {
      const jump = Math.abs(whole.left[s + 1]! - whole.left[s]!)
      if (jump > CLICK) report.push(`${id}: jumps by ${jump.toFixed(2)} at ${((s - start) / RATE).toFixed(2)} s`)
    }
    const before = toLufs(blocks[Math.max(0, from - 8)]!)
    report.push(`${id}: ${before.toFixed(0)} → ${toLufs(blocks[from + 4]!).toFixed(0)} LUFS where it begins`)
  })
  return report
}
