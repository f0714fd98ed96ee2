import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import sharp from 'sharp'
import { newPose } from '../src/notation/body.ts'
import { rehearsalRoom, tryOut, vocabulary } from '../src/choreography/rehearsal.ts'
import { readArguments, runTool } from './lib/arguments.ts'
import { bodyNamed } from './motion/bodies.ts'
import { silhouette } from './motion/silhouette.ts'

const options = readArguments(
  'npm run step-sheet -- [--only fouettes,arabesque] [--moments 8] [--turn 20] [--figure anna] [--out out/steps.png]',
  {
    only: { type: 'string' },
    moments: { type: 'string', default: '8' },
    turn: { type: 'string', default: '20' },
    figure: { type: 'string', default: 'anna' },
    out: { type: 'string', default: 'out/steps.png' },
  },
)

/** A picture of one moment, pixels; a metre is so many of them. */
const CELL = { width: 84, height: 104 }
const METRE = 42
const LABEL = 92
const GAP = 14

await runTool(async () => {
  const body = bodyNamed(options.figure)
  const moments = Math.max(2, Number(options.moments))
  const turn = Number(options.turn)
  const sides = { right: vocabulary('right'), left: vocabulary('left') }
  const wanted = options.only?.split(',')
  const names = Object.keys(sides.right).filter((name) => !wanted || wanted.includes(name))
  if (names.length === 0) throw new Error(`There is no such step; there are ${Object.keys(sides.right).join(', ')}`)
  const tonight = rehearsalRoom({ [options.figure]: body })
  const pose = newPose()
  const width = LABEL + 2 * moments * CELL.width + 2 * GAP
  const height = names.length * CELL.height + GAP * 2
  const cells = names.flatMap((name, row) =>
    (['right', 'left'] as const).flatMap((side, half) => {
      const steps = sides[side][name]!
      const made = tryOut(tonight, steps, { figure: options.figure as 'anna' })
      const length = 0.6 * steps.reduce((sum, step) => sum + step.beats, 0)
      return Array.from({ length: moments }, (_, i) => {
        made.poseAt(0.6 + (length * (i + 0.5)) / moments, pose)
        const x = LABEL + (half * moments + i + 0.5) * CELL.width + half * GAP
        const y = GAP + (row + 1) * CELL.height - 14
        const floor = `<line x1="-36" y1="0" x2="36" y2="0" stroke="#5a4c58"/>`
        return `<g transform="translate(${x} ${y})">${floor}${silhouette(body, pose, turn, METRE)}</g>`
      })
    }),
  )
  const labels = names.map(
    (name, row) =>
      `<text x="8" y="${GAP + row * CELL.height + CELL.height / 2}" fill="#f1e6d6" font-family="sans-serif" font-size="12">${name}</text>`,
  )
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#2b2430"/>${labels.join('')}${cells.join('')}</svg>`
  await mkdir(dirname(options.out), { recursive: true })
  await sharp(Buffer.from(svg)).png().toFile(options.out)
  process.stdout.write(`${options.out}  ${names.length} steps, both sides, ${moments} moments each\n`)
})
