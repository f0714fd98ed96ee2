import FFT from 'fft.js'
import { silence, type Stereo } from './wav.ts'

const SIZE = 2 ** 18

/** Spectra of a stereo sound packed as one complex signal: left real, right imaginary. */
function transform(fft: FFT, left: Float32Array, right: Float32Array, from: number, length: number): number[] {
  const input = fft.createComplexArray() as number[]
  input.fill(0)
  for (let i = 0; i < length && from + i < left.length; i++) {
    input[2 * i] = left[from + i]!
    input[2 * i + 1] = right[from + i]!
  }
  const output = fft.createComplexArray() as number[]
  fft.transform(output, input)
  return output
}

/**
 * Convolves left with left and right with right, by blocks (overlap and add). The result is as long as the sound.
 * The impulse must be shorter than the block, 5.4 s.
 */
export function convolve(sound: Stereo, impulse: Stereo): Stereo {
  const fft = new FFT(SIZE)
  const block = SIZE - impulse.left.length
  if (block <= 0)
    throw new RangeError(`The impulse of ${impulse.left.length} samples is longer than a block of ${SIZE}`)
  const room = transform(fft, impulse.left, impulse.right, 0, impulse.left.length)
  const out = silence(sound.left.length)
  const product = fft.createComplexArray() as number[]
  const result = fft.createComplexArray() as number[]
  for (let start = 0; start < sound.left.length; start += block) {
    const dry = transform(fft, sound.left, sound.right, start, block)
    multiplyChannels(dry, room, product)
    fft.inverseTransform(result, product)
    for (let i = 0; i < SIZE && start + i < sound.left.length; i++) {
      out.left[start + i]! += result[2 * i]!
      out.right[start + i]! += result[2 * i + 1]!
    }
  }
  return out
}

/** Multiplies two packed spectra channel by channel: the channels are told apart by their symmetry. */
function multiplyChannels(a: readonly number[], b: readonly number[], out: number[]): void {
  for (let k = 0; k < SIZE; k++) {
    const m = (SIZE - k) % SIZE
    const [ar, ai, am, an] = [a[2 * k]!, a[2 * k + 1]!, a[2 * m]!, a[2 * m + 1]!]
    const [br, bi, bm, bn] = [b[2 * k]!, b[2 * k + 1]!, b[2 * m]!, b[2 * m + 1]!]
    const alr = (ar + am) / 2
    const ali = (ai - an) / 2
    const arr = (ai + an) / 2
    const ari = (am - ar) / 2
    const blr = (br + bm) / 2
    const bli = (bi - bn) / 2
    const brr = (bi + bn) / 2
    const bri = (bm - br) / 2
    const lr = alr * blr - ali * bli
    const li = alr * bli + ali * blr
    const rr = arr * brr - ari * bri
    const ri = arr * bri + ari * brr
    out[2 * k] = lr - ri
    out[2 * k + 1] = li + rr
  }
}
