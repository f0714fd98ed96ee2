import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

export interface ManifestEntry {
  path: string
  bytes: number
  /** Size of the .br twin, where there is one. */
  br?: number
  sha256: string
}

/** Every file under a folder, as paths from the folder, sorted. */
export async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((e) => e.isFile())
    .map((e) => relative(folder, join(e.parentPath, e.name)).split(sep).join('/'))
    .sort()
}

/** What the built site consists of. Twins (.br, .gz) are counted with the file they are made from. */
export async function readManifest(folder: string): Promise<ManifestEntry[]> {
  const paths = (await filesUnder(folder)).filter((p) => !/\.(br|gz)$/.test(p) && p !== 'manifest.json')
  return Promise.all(
    paths.map(async (path) => {
      const data = await readFile(join(folder, path))
      const br = await stat(join(folder, `${path}.br`)).catch(() => null)
      return {
        path,
        bytes: data.length,
        ...(br && { br: br.size }),
        sha256: createHash('sha256').update(data).digest('hex'),
      }
    }),
  )
}
