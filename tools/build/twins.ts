import { readFile, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const gz = promisify(gzip)

/** Kinds that shrink. Pictures, fonts and sound are packed already. */
const SHRINKS = /\.(js|mjs|css|html|json|svg|vtt|txt|wasm|glb|gltf|bin|webmanifest)$/
/** Below this the headers weigh more than what is won; bytes. */
const WORTH_IT = 1024

/** Writes `file.br` and `file.gz` beside a file that shrinks by at least a twentieth. Returns what was written. */
export async function writeTwins(file: string): Promise<string[]> {
  if (!SHRINKS.test(file)) return []
  const raw = await readFile(file)
  if (raw.length < WORTH_IT) return []
  const [small, smallGz] = await Promise.all([
    brotli(raw, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length },
    }),
    gz(raw, { level: 9 }),
  ])
  if (small.length > raw.length * 0.95) return []
  await Promise.all([writeFile(`${file}.br`, small), writeFile(`${file}.gz`, smallGz)])
  return [`${file}.br`, `${file}.gz`]
}
