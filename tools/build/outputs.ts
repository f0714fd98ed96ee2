import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import { openSource } from '../lib/source.ts'
import { filesUnder, readManifest } from './manifest.ts'
import { writeOffline } from './offline.ts'
import { textTracks } from './tracks.ts'
import { writeTwins } from './twins.ts'

/**
 * The last step of a build: caption and chapter tracks out of the programme, the offline copy, a manifest with hashes,
 * and compressed twins. A caption that misquotes its text makes `openShow` throw here, and the build fails with that message.
 */
export function houseOutputs(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'two-swans:outputs',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const out = resolve(config.root, config.build.outDir)
        const source = await openSource()
        const tracks = await textTracks(source).finally(() => source.close())
        for (const [path, text] of Object.entries(tracks)) {
          await mkdir(dirname(join(out, path)), { recursive: true })
          await writeFile(join(out, path), text)
        }
        await writeOffline(out)
        await Promise.all((await filesUnder(out)).map((path) => writeTwins(join(out, path))))
        const files = await readManifest(out)
        await writeFile(join(out, 'manifest.json'), JSON.stringify({ files }, null, 1) + '\n')
      },
    },
  }
}
