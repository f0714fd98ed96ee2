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

/**
 * Hears the whole evening, every scene laid over the tail of the one before, as it is played.
 * @returns its integrated loudness and a report: seconds too quiet, clicks, and the step of level at each join.
 */
export async function evening(
  scenes: readonly { id: string; path: string; duration: number }[],
): Promise<{ lufs: number; report: string[] }> {
  const total = scenes.reduce((sum, scene) => sum + scene.duration, 0) + 4
  const whole = silence(Math.ceil(total * RATE))
  const report: string[] = []
  const starts: number[] = []
  let at = 0
  for (const { id, path, duration } of scenes) {
    const sound = await decode(path)
    const start = Math.round(at * RATE)
    starts.push(at)
    for (let i = 0; i < sound.left.length && start + i < whole.left.length; i++) {
      whole.left[start + i]! += sound.left[i]!
      whole.right[start + i]! += sound.right[i]!
      const jump = i > 0 ? Math.abs(sound.left[i]! - sound.left[i - 1]!) : Math.abs(sound.left[0]!)
      if (jump > CLICK) report.push(`${id} ${(i / RATE).toFixed(2)} s: jumps by ${jump.toFixed(2)} of full scale`)
    }
    at += duration
  }
  const blocks = blocksOf(whole)
  const lufs = Number(integrated(blocks).toFixed(2))
  scenes.forEach(({ id, duration }, i) => {
    const from = Math.round(starts[i]! * 10)
    const until = Math.round((starts[i]! + duration) * 10)
    let quiet = 0
    for (let b = from; b < until; b++) if (toLufs(blocks[b]!) < HOLE) quiet++
    if (quiet > 0) report.push(`${id}: ${(quiet / 10).toFixed(1)} s below ${HOLE} LUFS`)
    const before = toLufs(blocks[Math.max(0, from - 5)]!)
    report.push(`${id}: ${before.toFixed(0)} → ${toLufs(blocks[from + 4]!).toFixed(0)} LUFS at its beginning`)
  })
  report.push(`The evening: ${lufs} LUFS`)
  return { lufs, report }
}
