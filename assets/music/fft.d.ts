/** Types of the package fft.js, which brings none. */
declare module 'fft.js' {
  export default class FFT {
    constructor(size: number)
    createComplexArray(): number[]
    transform(output: number[], input: readonly number[]): void
    realTransform(output: number[], input: readonly number[]): void
    inverseTransform(output: number[], input: readonly number[]): void
  }
}
