import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import { MeshoptEncoder, MeshoptSimplifier } from 'meshoptimizer'
import { format } from 'prettier'
import { BONE_COUNT } from '../../src/notation/body'
import { COMPANY } from './cards/company'
import { dressPerson } from './dress'
import { inputsOf } from './inputs'
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
/** What every figure was made from when it was last baked: kept beside the scripts, so that any checkout knows. */
const STAMPS = join(HERE, 'baked.json')

const HERO_BYTES = 420 * 1024
const COMPANY_BYTES = 150 * 1024
const ALL_BYTES = 4 * 1024 * 1024

/** Bytes of a file compressed as it is served. */
const served = (file: string) => brotliCompressSync(readFileSync(file)).byteLength

interface Row {
  readonly figure: string
  readonly triangles: number
  readonly vertices: number
  readonly bones: number
  readonly bytes: number
}

const readStamps = (): Record<string, { inputs: string; row: Row }> =>
  existsSync(STAMPS) ? (JSON.parse(readFileSync(STAMPS, 'utf8')) as ReturnType<typeof readStamps>) : {}

/** `--who`: a figure, or a body for all its meshes; everybody whose inputs changed if left out. `--list` only says who. */
const { values: options, positionals } = parseArgs({
  options: { who: { type: 'string' }, list: { type: 'boolean', default: false } },
  allowPositionals: true,
})

async function main(): Promise<void> {
  const only = [...positionals, ...(options.who?.split(',') ?? [])]
  const stranger = only.find((who) => !COMPANY.some(({ name, body }) => name === who || body === who))
  if (stranger) throw new Error(`"${stranger}" is not one of ${COMPANY.map((card) => card.name).join(', ')}`)
  const stamps = readStamps()
  const due = COMPANY.map((card) => ({ card, inputs: inputsOf(card) })).filter(
    ({ card: { name, body }, inputs }) =>
      (only.length === 0 || only.includes(name) || only.includes(body)) &&
      !(
        stamps[name]?.inputs === inputs &&
        existsSync(join(FIGURES, `${name}.glb`)) &&
        existsSync(join(BODIES, `${body}.json`))
      ),
  )
  process.stdout.write(`to bake: ${due.map(({ card }) => card.name).join(', ') || 'nobody'}\n`)
  if (options.list) return
  await Promise.all([MeshoptEncoder.ready, MeshoptSimplifier.ready])
  const folder = openArchive(CACHE)
  const files = readBaseFiles(folder)
  const targets = openTargets(folder, files.model.vertices.length / 3)
  for (const out of [FIGURES, BODIES]) mkdirSync(out, { recursive: true })
  // Levels of one person follow each other: she is built once.
  let last: Person | undefined
  let shapes: Shapes | undefined
  for (const { card, inputs } of due) {
    const began = performance.now()
    const file = join(FIGURES, `${card.name}.glb`)
    const bodyFile = join(BODIES, `${card.body}.json`)
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
    const row = { figure: card.name, triangles, vertices, bones: BONE_COUNT, bytes: glb.byteLength }
    // Another bake may have written meanwhile.
    Object.assign(stamps, readStamps(), { [card.name]: { inputs, row } })
    const told = COMPANY.flatMap(({ name }) => (stamps[name] ? [[name, stamps[name]] as const] : []))
    writeFileSync(STAMPS, await format(JSON.stringify(Object.fromEntries(told)), { parser: 'json', printWidth: 120 }))
    process.stdout.write(`${card.name}: ${triangles} triangles, ${((performance.now() - began) / 1000).toFixed(1)} s\n`)
  }
  const rows = COMPANY.flatMap((card) => stamps[card.name]?.row ?? [])
  console.table(rows)
  const all = rows.reduce((sum, { figure }) => sum + served(join(FIGURES, `${figure}.glb`)), 0)
  process.stdout.write(`all figures as they are served: ${all} bytes\n`)
  if (all > ALL_BYTES) throw new Error(`all figures together are ${all} bytes, the limit is ${ALL_BYTES}`)
}

await main()
