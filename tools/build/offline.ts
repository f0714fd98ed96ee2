import { build } from 'vite'
import { readManifest } from './manifest.ts'

/** Not in the offline copy: the other form of fonts and sound, for browsers that cannot keep a copy or do not need it. */
const LEFT_OUT = /\.(woff|m4a|map)$|^(sw\.js|kiosk\.json)$/
const HASHED = /^assets\/.+-[\w-]{8}\.\w+$/

/** Writes `sw.js`, the service worker with the list of every file of the site. Call it when all of them are there. */
export async function writeOffline(out: string): Promise<void> {
  const files = (await readManifest(out))
    .filter(({ path }) => !LEFT_OUT.test(path))
    .map(({ path, sha256 }) => ({ url: `/${path}`, revision: HASHED.test(path) ? null : sha256.slice(0, 16) }))
  await build({
    configFile: false,
    logLevel: 'warn',
    define: { PRECACHED_FILES: JSON.stringify(files), 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: out,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2022',
      lib: { entry: 'src/kiosk/offline/worker.ts', formats: ['iife'], name: 'offline', fileName: () => 'sw.js' },
    },
  })
}
