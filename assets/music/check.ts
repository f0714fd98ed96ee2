import { runTool } from '../../tools/lib/arguments.ts'
import { scoreOf, scoreText } from './files.ts'
import { sayPitch, VOICES } from './orchestra/voices.ts'
import { scenesOfTheEvening } from './programme.ts'
import { checkBars } from './score/check-bars.ts'
import { formOf, thinBars, type Form } from './score/check-form.ts'
import { checkHarmony } from './score/check-harmony.ts'
import type { Score } from './score/score.ts'

/** What every pitched part uses of its range: 'ob1 B3–D6'. */
function rangesOf(score: Score): string[] {
  return score.parts
    .filter(({ voice, notes }) => notes.length > 0 && !('unpitched' in VOICES[voice]))
    .map(({ voice, notes }) => {
      const pitches = notes.map(({ pitch }) => pitch)
      return `${voice} ${sayPitch(Math.min(...pitches))}–${sayPitch(Math.max(...pitches))}`
    })
}

/** How many parts go their own way in every bar, of how many: '12 9/14'; a dash after the bar of a single chord. */
const partsByBar = ({ together }: Form): string[] =>
  together.map(({ parts, independent, stroke }, bar) => `${bar + 1}${stroke ? '-' : ''} ${independent}/${parts}`)

/** `npm run check:music [-- A7 L6 …]`: reads the scores and says what is wrong or doubtful in them, bar by bar. */
await runTool(async () => {
  const wanted = process.argv.slice(2).map((id) => id.toUpperCase())
  const scenes = await scenesOfTheEvening()
  for (const id of wanted)
    if (!scenes.some((scene) => scene.id === id))
      throw new Error(`There is no scene "${id}"; there are ${scenes.map((scene) => scene.id).join(' ')}`)
  let wrong = 0
  for (const { id, segments } of scenes) {
    if (wanted.length > 0 && !wanted.includes(id)) continue
    if (scoreText(id) === undefined) {
      console.log(`${id}: not written yet`)
      continue
    }
    const score = scoreOf(id)
    const errors = checkBars(score, segments)
    const faults = checkHarmony(score)
    const form = formOf(score)
    wrong += errors.length
    const thin = thinBars(form)
    const few = thin.length > 0 ? `; fewer than eight in ${thin.length} bars` : ''
    const loops = form.loops.length > 0 ? `; FOUR BARS REPEATED UNCHANGED at bar ${form.loops.join(', ')}` : ''
    console.log(
      `${id} "${score.title}": ${score.bars} bars, ${form.distinctBars} distinct; ${form.parts} parts, ` +
        `${form.independent.median} independent in the middle bar, ${form.independent.most} at most${few}${loops}`,
    )
    console.log(`  independent of sounding parts: ${partsByBar(form).join(', ')}`)
    console.log(`  ranges: ${rangesOf(score).join(', ')}`)
    for (const error of errors) console.log(`  ERROR ${id} ${error}`)
    for (const fault of faults) console.log(`  ${fault.kind}: ${fault.text}`)
  }
  if (wrong > 0) throw new Error(`${wrong} errors in the scores`)
})
