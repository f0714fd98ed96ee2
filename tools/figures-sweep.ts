import { FIGURE_NAMES, type FigureName } from '../src/notation/scene'
import type * as OpenShow from '../src/show/open-show'
import type * as Cuts from '../src/stage/company/cuts'
import type * as Figures from '../src/stage/company/figures'
import { qualityNamed } from '../src/stage/quality'
import type * as Through from './figures/through'
import { worstTear } from './figures/torn'
import { readArguments, runTool } from './lib/arguments.ts'
import { openSource } from './lib/source.ts'

const options = readArguments(
  'npm run figures:sweep -- [--who anna,coach] [--only torn|cloth|dances] [--scene A5,A6]   every body and every skirt over the whole vocabulary, every long skirt in what it dances',
  { who: { type: 'string' }, only: { type: 'string' }, scene: { type: 'string' } },
)

const SIDES = ['left', 'right'] as const
/** Who wears what skirt in the evening. */
const SKIRTS: readonly (readonly [FigureName, Through.Skirt])[] = [
  ['anna', 'practice'],
  ['anna', 'wrap'],
  ['levi', 'romantic'],
  ['levi', 'flame'],
  ['levi', 'practice'],
  ['levi-young', 'practice'],
  ['corps', 'romantic'],
  ['corps', 'practice'],
  ['myrtha', 'romantic'],
  ['teen', 'wrap'],
  ['child', 'wrap'],
  ['anna-teacher', 'wrap'],
  ['girl', 'dress'],
  ['mother', 'dress'],
  ['therapist', 'dress'],
  ['woman', 'dress'],
  ['matron', 'dress'],
  ['lady', 'gown'],
  ['anna-child', 'coat'],
  ['levi-child', 'coat'],
  ['man', 'overcoat'],
]
const PLATES: readonly FigureName[] = ['anna', 'levi', 'corps']

await runTool(async () => {
  const source = await openSource()
  try {
    const { filesOf } = await source.load<typeof Figures>('/src/stage/company/figures.ts')
    const { throughPlate, throughSkirt } = await source.load<typeof Through>('/tools/figures/through.ts')
    const wanted = options.who?.split(',')
    const asked = (name: FigureName) => !wanted || wanted.includes(name)
    if (!options.only || options.only === 'torn') {
      for (const name of FIGURE_NAMES.filter(asked)) {
        const files = ['low', 'medium', 'high'].flatMap((q) => Object.values(filesOf(name, qualityNamed(q as 'low'))))
        for (const file of new Set(files)) {
          const [left, right] = [await worstTear(file, name, 'left'), await worstTear(file, name, 'right')]
          const worst = left.share > right.share ? left : right
          process.stdout.write(`${file}: ${(100 * worst.share).toFixed(1)} % torn or inside out (${worst.word})\n`)
        }
      }
    }
    if (!options.only || options.only === 'cloth') {
      const put = (who: string, found: readonly (readonly [string, number, ...unknown[]])[]) => {
        const [word, metres] = found[0]!
        process.stdout.write(`${who}: a leg comes ${(100 * metres).toFixed(1)} cm through (${word})\n`)
      }
      for (const [name, cut] of SKIRTS.filter(([name]) => asked(name)))
        put(
          `${name}, ${cut}`,
          SIDES.flatMap((side) => throughSkirt(name, cut, side)).sort((a, b) => b[1] - a[1]),
        )
      for (const name of PLATES.filter(asked))
        put(
          `${name}, tutu`,
          SIDES.flatMap((side) => throughPlate(name, side)).sort((a, b) => b[1] - a[1]),
        )
    }
    if (!options.only || options.only === 'dances') {
      const { throughDance } = await source.load<typeof Through>('/tools/figures/through.ts')
      const { openShow } = await source.load<typeof OpenShow>('/src/show/open-show.ts')
      const { CUTS } = await source.load<typeof Cuts>('/src/stage/company/cuts.ts')
      for (const { id, start, end, cast } of openShow('evening').scenes) {
        if (options.scene && !options.scene.split(',').includes(id)) continue
        const found = cast()
          .filter(({ figure, costume: { skirt } }) => asked(figure) && skirt && CUTS[skirt.cut].shape === 'skirt')
          .map((member) => [member, ...throughDance(member, end - start)] as const)
          .sort((a, b) => b[1] - a[1])
        for (const [member, metres, at] of found.slice(0, 3))
          process.stdout.write(
            `${id} ${member.id} (${member.costume.skirt!.cut}): a leg comes ${(100 * metres).toFixed(1)} cm through at ${at.toFixed(1)} s\n`,
          )
      }
    }
  } finally {
    await source.close()
  }
})
