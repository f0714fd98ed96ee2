import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { MeshoptEncoder, MeshoptSimplifier } from 'meshoptimizer'
import { format } from 'prettier'
import { BONE_COUNT } from '../../src/notation/body'
import type { Card } from './cards/card'
import { COMPANY } from './cards/company'
import { dressPerson } from './dress'
import { openArchive } from './source/archive'
import { readBaseFiles } from './source/base'
import { makePerson, type Person } from './source/person'
import { displacements, shapesOf, type Shapes } from './source/shapes'
import { openTargets } from './source/targets'
import { bodyData } from './write/body'
import { figureGlb } from './write/glb'

const HERE = fileURLToPath(new URL('.', import.meta.url))
const ROOT = join(HERE, '../..')
const CACHE = join(ROOT, '.cache/figures')
const FIGURES = join(ROOT, 'public/figures')
const BODIES = join(ROOT, 'src/choreography/bodies')
const STAMPS = join(CACHE, 'stamps.json')

const HERO_BYTES = 420 * 1024
const COMPANY_BYTES = 150 * 1024
const ALL_BYTES = 4 * 1024 * 1024

/** These scripts and the two source files they read, as they were when the bake began: what runs is what is hashed. */
function readScripts(): readonly Buffer[] {
  const scripts = readdirSync(HERE, { recursive: true, encoding: 'utf8' }).filter(
    (f) => f.endsWith('.ts') && !f.startsWith('cards'),
  )
  const sources = scripts.sort().map((f) => join(HERE, f))
  sources.push(join(ROOT, 'src/notation/body.ts'), join(ROOT, 'src/choreography/feet.ts'))
  return sources.map((file) => readFileSync(file))
}
const SCRIPTS = readScripts()

/** Hash of everything a figure is made from: its card and the scripts. */
function inputsOf(card: Card): string {
  const hash = createHash('sha256').update(JSON.stringify(card))
  for (const script of SCRIPTS) hash.update(script)
  return hash.digest('hex')
}

/** Bytes of a file compressed as it is served. */
const served = (file: string) => brotliCompressSync(readFileSync(file)).byteLength

interface Row {
  readonly figure: string
  readonly triangles: number
  readonly vertices: number
  readonly bones: number
  readonly bytes: number
}

async function main(): Promise<void> {
  const only = process.argv.slice(2)
  await Promise.all([MeshoptEncoder.ready, MeshoptSimplifier.ready])
  const folder = openArchive(CACHE)
  const files = readBaseFiles(folder)
  const targets = openTargets(folder, files.model.vertices.length / 3)
  const stamps = existsSync(STAMPS)
    ? (JSON.parse(readFileSync(STAMPS, 'utf8')) as Record<string, { inputs: string; row: Row }>)
    : {}
  for (const out of [FIGURES, BODIES]) mkdirSync(out, { recursive: true })
  // Levels of one person follow each other: she is built once.
  let last: Person | undefined
  let shapes: Shapes | undefined
  for (const card of COMPANY) {
    if (only.length > 0 && !only.includes(card.name)) continue
    const file = join(FIGURES, `${card.name}.glb`)
    const bodyFile = join(BODIES, `${card.body}.json`)
    const inputs = inputsOf(card)
    if (stamps[card.name]?.inputs === inputs && existsSync(file) && existsSync(bodyFile)) continue
    if (last?.card.body !== card.body) {
      last = makePerson(card, files, targets)
      shapes = shapesOf(last, files, targets)
    }
    const person: Person = { ...last, card }
    const moved = displacements(person, shapes!)
    const dressed = await dressPerson(person)
    const glb = await figureGlb(card.name, person.joints, dressed.primitives, moved)
    const limit = card.detail.kind === 'hero' ? HERO_BYTES : COMPANY_BYTES
    if (glb.byteLength > limit) throw new Error(`${card.name}: ${glb.byteLength} bytes, the limit is ${limit}`)
    writeFileSync(file, glb)
    const body = bodyData(person, dressed.shoe, dressed.leather)
    writeFileSync(bodyFile, await format(JSON.stringify(body), { parser: 'json', printWidth: 120 }))
    const meshes = dressed.primitives.flatMap((p) => p.parts.map((part) => part.mesh))
    const triangles = meshes.reduce((sum, m) => sum + m.triangles.length / 3, 0)
    const vertices = meshes.reduce((sum, m) => sum + new Set(m.triangles).size, 0)
    stamps[card.name] = {
      inputs,
      row: { figure: card.name, triangles, vertices, bones: BONE_COUNT, bytes: glb.byteLength },
    }
    writeFileSync(STAMPS, JSON.stringify(stamps))
  }
  const rows = COMPANY.flatMap((card) => stamps[card.name]?.row ?? [])
  console.table(rows)
  const all = rows.reduce((sum, { figure }) => sum + served(join(FIGURES, `${figure}.glb`)), 0)
  process.stdout.write(`all figures as they are served: ${all} bytes\n`)
  if (all > ALL_BYTES) throw new Error(`all figures together are ${all} bytes, the limit is ${ALL_BYTES}`)
}

await main()
