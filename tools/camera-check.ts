import { readArguments, runTool, stamp } from './lib/arguments.ts'
import { sceneNamed } from './lib/programme.ts'
import { openSource } from './lib/source.ts'
import { printTable } from './lib/table.ts'
import type * as OpenShow from '../src/show/open-show.ts'
import type * as CheckCamera from '../src/show/check-camera.ts'

const options = readArguments('npm run camera:check -- [--scene A7,L6] [--every 0.25]', {
  scene: { type: 'string' },
  every: { type: 'string', default: '0.25' },
})

await runTool(async () => {
  const source = await openSource()
  try {
    const { openShow } = await source.load<typeof OpenShow>('/src/show/open-show.ts')
    const { checkCamera } = await source.load<typeof CheckCamera>('/src/show/check-camera.ts')
    const show = openShow('evening')
    const scenes = options.scene?.split(',').map((name) => sceneNamed(show, name)) ?? show.scenes
    const faults = scenes.flatMap((scene) => checkCamera(show, scene, Number(options.every)))
    const rows = faults.map((f) => [f.scene, f.shot, stamp(f.at), f.rule, f.who, f.by.toFixed(3)])
    printTable(`${faults.length} faults of the camera`, ['scene', 'shot', 'at', 'rule', 'who', 'by'], rows)
    if (faults.length > 0) process.exitCode = 1
  } finally {
    await source.close()
  }
})
