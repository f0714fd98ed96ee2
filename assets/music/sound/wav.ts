import { readFileSync, writeFileSync } from 'node:fs'

/** Samples a second of everything the bake makes. */
export const RATE = 48000

/** Two channels of samples, full scale ±1. */
export interface Stereo {
  left: Float32Array
  right: Float32Array
}

/** Silence of a length in samples. */
export const silence = (samples: number): Stereo => ({
  left: new Float32Array(samples),
  right: new Float32Array(samples),
})

/**
 * Reads a stereo WAV of 32-bit floats at the bake's rate.
 * @throws Error when the file is anything else.
 */
export function readWav(path: string): Stereo {
  const bytes = readFileSync(path)
  const format = bytes.indexOf('fmt ')
  const data = bytes.indexOf('data')
  const channels = bytes.readUInt16LE(format + 10)
  const rate = bytes.readUInt32LE(format + 12)
  const bits = bytes.readUInt16LE(format + 22)
  if (channels !== 2 || rate !== RATE || bits !== 32)
    throw new Error(
      `${path}: expected stereo floats at ${RATE} Hz, found ${channels} channels, ${bits} bits, ${rate} Hz`,
    )
  const start = data + 8
  const frames = Math.floor((bytes.length - start) / 8)
  const samples = new Float32Array(bytes.buffer.slice(bytes.byteOffset + start, bytes.byteOffset + start + frames * 8))
  const out = silence(frames)
  for (let i = 0; i < frames; i++) {
    out.left[i] = samples[2 * i]!
    out.right[i] = samples[2 * i + 1]!
  }
  return out
}

/** Writes a stereo WAV of 32-bit floats. */
export function writeWav(path: string, { left, right }: Stereo): void {
  const head = Buffer.alloc(44)
  const bytes = left.length * 8
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + bytes, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(3, 20)
  head.writeUInt16LE(2, 22)
  head.writeUInt32LE(RATE, 24)
  head.writeUInt32LE(RATE * 8, 28)
  head.writeUInt16LE(8, 32)
  head.writeUInt16LE(32, 34)
  head.write('data', 36)
  head.writeUInt32LE(bytes, 40)
  const both = new Float32Array(left.length * 2)
  for (let i = 0; i < left.length; i++) {
    both[2 * i] = left[i]!
    both[2 * i + 1] = right[i]!
  }
  writeFileSync(path, Buffer.concat([head, Buffer.from(both.buffer)]))
}
