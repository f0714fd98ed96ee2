import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { ffmpeg } from './programs.ts'

const execute = promisify(execFile)

/** Bit rates, nominal. Opus is variable and comes to about a tenth more. */
const OPUS = '80k'
const AAC = '104k'

/** Peaks above this share of full scale are caught, at four times the rate, so that nothing passes −1 dB between samples. */
const CEILING = 0.8

/** Changes the level of a WAV by `decibels` and catches its peaks, into another of the same length. */
export async function limit(from: string, to: string, decibels: number): Promise<void> {
  const chain = `volume=${decibels}dB,aresample=192000,alimiter=limit=${CEILING}:attack=4:release=120:level=false:latency=true,aresample=48000`
  await ffmpeg('-i', from, '-af', chain, '-c:a', 'pcm_f32le', to)
}

/** Writes the two files a browser may ask for. No dates or encoder settings that change from run to run are kept. */
export async function encode(wav: string, opus: string, aac: string): Promise<void> {
  const plain = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact']
  await ffmpeg('-i', wav, ...plain, '-c:a', 'libopus', '-b:a', OPUS, '-vbr', 'on', '-application', 'audio', opus)
  await ffmpeg('-i', wav, ...plain, '-c:a', 'aac', '-b:a', AAC, '-movflags', '+faststart', aac)
}

/**
 * Integrated loudness (LUFS) and true peak (dBTP) of a file as a listener decodes it.
 * @throws Error when ffmpeg's answer holds no numbers.
 */
export async function measure(file: string): Promise<{ lufs: number; range: number; peak: number }> {
  const options = ['-hide_banner', '-nostats', '-i', file, '-af', 'ebur128=peak=true', '-f', 'null', '-']
  const { stderr } = await execute('ffmpeg', options, { maxBuffer: 1 << 26 })
  const summary = stderr.slice(stderr.lastIndexOf('Summary'))
  const read = (pattern: RegExp) => Number(pattern.exec(summary)?.[1])
  const found = {
    lufs: read(/I:\s+(-?[\d.]+)/),
    range: read(/LRA:\s+(-?[\d.]+)/),
    peak: read(/Peak:\s+(-?[\d.]+)/),
  }
  if (Object.values(found).some((value) => !Number.isFinite(value)))
    throw new Error(`${file}: ffmpeg said nothing about its loudness:\n${stderr.slice(-400)}`)
  return found
}
