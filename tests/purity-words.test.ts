import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** A word that would let the picture depend on something else than time, why, and the only files it may stand in. */
const FORBIDDEN: readonly { word: RegExp; why: string; allowed?: RegExp }[] = [
  { word: /\bMath\.random\b/, why: 'chance is hash noise of an index or of t (score/noise.ts)' },
  {
    word: /\bDate\.now\b|\bnew Date\b/,
    why: 'nothing on stage knows the date',
    // Opening hours of an unattended house.
    allowed: /^src\/kiosk\/wall\.ts$/,
  },
  {
    word: /\bperformance\.now\b/,
    why: 'only the clock reads the wall (show/clock.ts)',
    allowed: /^src\/show\/clock\.ts$/,
  },
  {
    word: /\bonUpdate\b|\bonComplete\b|\bonStart\b/,
    why: 'GSAP callbacks depend on the order of seeks; read t instead',
  },
  { word: /\.damp\(|\bMathUtils\.damp\b|\bdampE?\(/, why: 'damping remembers the past; write a closed form of t' },
  {
    word: /\bgsap\.(to|from)\(|\btimeline\(.*\)\.(to|from|call)\(/,
    why: 'only fromTo with both ends, and set, are exact',
  },
  { word: /\bstate\.clock\b|\bclock\.elapsedTime\b|\bgetDelta\(/, why: "three's clock is not the show's" },
  { word: /\buseFrame\(\s*\(\s*\w+\s*,\s*\w+/, why: 'the second argument of useFrame is a step of wall time' },
  { word: /\bmixer\.update\(/, why: 'a mixer integrates; set its time from t' },
  { word: /<(Float|Sparkles|CameraShake|Trail|AccumulativeShadows)\b/, why: 'it keeps a clock or a past of its own' },
]

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(tsx?|glsl)$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))

/** The line without its comment, so that a rule may be written down where it is kept. */
const code = (line: string) => line.replace(/^\s*(\/?\*.*|\/\/.*)$/, '').replace(/\s\/\/.*$/, '')

describe('the curtain rule, word by word', () => {
  it.each(FORBIDDEN)('$word', ({ word, why, allowed }) => {
    const found = files
      .filter((file) => !allowed?.test(file))
      .flatMap((file) =>
        readFileSync(file, 'utf8')
          .split('\n')
          .flatMap((line, i) => (word.test(code(line)) ? [`${file}:${i + 1}: ${line.trim()} (${why})`] : [])),
      )
    expect(found).toEqual([])
  })
})
