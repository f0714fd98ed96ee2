import { callTimes } from '../src/cues/light'
import { readArguments, runTool, stamp } from './lib/arguments.ts'
import { AREA, WATCH, watchStretch } from './lib/flashing.ts'
import { grab, HOUSE_ARGUMENTS, HOUSE_USAGE, openHouse, openStage } from './lib/house.ts'
import { openProgramme, sceneNamed } from './lib/programme.ts'
import { printTable } from './lib/table.ts'

const options = readArguments(`npm run flashes -- [--scene L5,A8] ${HOUSE_USAGE}`, {
  ...HOUSE_ARGUMENTS,
  scene: { type: 'string' },
})
/** A stretch begins so long before its cue, seconds. */
const BEFORE = 0.1
/** Small pictures; in smaller ones the folds of a curtain flicker between the pixels. */
const SIZE = { width: 320, height: 180 }

await runTool(async () => {
  const show = await openProgramme(options.act)
  const scenes = options.scene?.split(',').map((name) => sceneNamed(show, name)) ?? show.scenes
  const house = await openHouse({ build: !options['no-build'], server: options.server })
  try {
    const { act, quality = 'low' } = options
    const page = await openStage(house, { ...SIZE, quality, act })
    let wrong = 0
    for (const { id, script, music, start } of scenes) {
      const rows: (string | number)[][] = []
      for (const { cue, time } of callTimes(script.light, music, start)) {
        const from = Math.min(Math.max(0, time - BEFORE), show.duration - WATCH.stretch)
        const { general, red, swings } = await watchStretch((t) => grab(page, t), from)
        const bad = general >= AREA || red >= AREA || swings > 2
        if (bad) wrong += 1
        rows.push([`LQ${cue.no}`, stamp(time), general, red, swings, bad ? 'too much' : ''])
      }
      printTable(id, ['cue', 'at', 'squares that flash', 'red', 'swings', ''], rows)
    }
    process.stdout.write(`\n${wrong} cues that flash, or swell more than once in ${WATCH.stretch} s\n`)
    if (wrong > 0) process.exitCode = 1
  } finally {
    await house.close()
  }
})
