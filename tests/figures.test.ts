import { readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import { NodeIO, type Document, type Primitive } from '@gltf-transform/core'
import { EXTMeshoptCompression, EXTTextureWebP, KHRMeshQuantization } from '@gltf-transform/extensions'
import { validateBytes } from 'gltf-validator'
import { MeshoptDecoder } from 'meshoptimizer'
import { describe, expect, it } from 'vitest'
import { COMPANY } from '../assets/figures/cards/company'
import { inputsOf } from '../assets/figures/inputs'
import { BONES } from '../src/notation/body'
import { FIGURE_NAMES } from '../src/notation/scene'
import { openShow } from '../src/show/open-show'
import { filesOf } from '../src/stage/company/figures'
import { QUALITIES, qualityNamed } from '../src/stage/quality'

const FOLDER = 'public/figures/'
const FILES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.glb'))
  .map((file) => file.slice(0, -4))
const ALL_BYTES = 4 * 1024 * 1024
const FIRST_BYTES = 500 * 1024
/** Most triangles by kind of mesh: soloists, people seen near, rows of people, and everybody at low quality. */
const MOST = { hero: 30_000, near: 13_000, rows: 3_000, heroLow: 9_000, low: 2_200 }

/** `_PART` of hair let down and of the bun that is worn instead. */
const LOOSE = 12
const PINNED = 13

const mostOf = (file: string) => {
  if (file === 'anna' || file === 'levi') return MOST.hero
  if (file === 'anna-low' || file === 'levi-low') return MOST.heroLow
  if (file.endsWith('-low')) return MOST.low
  return file === 'corps' ? MOST.rows : MOST.near
}

/** Bytes of some figures, compressed as they are served. */
const served = (files: readonly string[]) =>
  files.reduce(
    (sum, file) =>
      sum +
      brotliCompressSync(readFileSync(`${FOLDER}${file}.glb`), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
        .byteLength,
    0,
  )

const io = new NodeIO()
  .registerExtensions([EXTMeshoptCompression, EXTTextureWebP, KHRMeshQuantization])
  .registerDependencies({ 'meshopt.decoder': MeshoptDecoder })

async function open(file: string): Promise<Document> {
  await MeshoptDecoder.ready
  return io.readBinary(new Uint8Array(readFileSync(`${FOLDER}${file}.glb`)))
}

const primitivesOf = (doc: Document): Primitive[] =>
  doc
    .getRoot()
    .listMeshes()
    .flatMap((mesh) => mesh.listPrimitives())

describe('the baked figures', () => {
  it('are all there, and none is there that nobody asks for', () => {
    const asked = new Set(
      QUALITIES.map(qualityNamed).flatMap((quality) =>
        FIGURE_NAMES.flatMap((name) => Object.values(filesOf(name, quality))),
      ),
    )
    expect([...FILES].sort()).toEqual([...asked].sort())
  })

  it('are baked from the cards and scripts as they stand', () => {
    const baked = JSON.parse(readFileSync('assets/figures/baked.json', 'utf8')) as Record<string, { inputs: string }>
    const stale = COMPANY.filter((card) => baked[card.name]?.inputs !== inputsOf(card)).map(({ name }) => name)
    expect(stale, 'npm run bake:figures').toEqual([])
  })

  it('weigh at most 4 MB together, compressed as they are served', () => {
    expect(served(FILES)).toBeLessThan(ALL_BYTES)
  })

  it('weigh at most 500 KB in the first scene that has people in it, at every quality', () => {
    const first = openShow('evening').scenes.find((scene) => scene.cast().length > 0)!
    const names = new Set(first.cast().map(({ figure }) => figure))
    for (const quality of QUALITIES.map(qualityNamed)) {
      const files = new Set([...names].flatMap((name) => Object.values(filesOf(name, quality))))
      expect(served([...files]), `${first.id} at ${quality.name}`).toBeLessThan(FIRST_BYTES)
    }
  })

  it('have hair pinned up and hair let down wherever they have either', async () => {
    const both: string[] = []
    for (const file of FILES) {
      const parts = new Set<number>()
      for (const primitive of primitivesOf(await open(file)))
        for (const part of primitive.getAttribute('_PART')!.getArray()!) parts.add(part)
      expect(parts.has(LOOSE), file).toBe(parts.has(PINNED))
      if (parts.has(LOOSE)) both.push(file)
    }
    expect(both.sort()).toEqual(['anna', 'anna-low'])
  })

  it.each(FILES)('%s keeps to the glTF standard and to its budget', async (file) => {
    const doc = await open(file)
    // The validator cannot look into compressed data: it is given the same figure plain.
    for (const extension of doc.getRoot().listExtensionsUsed())
      if (extension instanceof EXTMeshoptCompression) extension.dispose()
    const report = await validateBytes(await io.writeBinary(doc))
    expect(report.issues.messages.filter(({ severity }) => severity < 2)).toEqual([])
    const triangles = primitivesOf(doc).reduce((sum, p) => sum + p.getIndices()!.getCount() / 3, 0)
    expect(triangles).toBeLessThanOrEqual(mostOf(file))
    expect(
      doc
        .getRoot()
        .listSkins()[0]!
        .listJoints()
        .map((joint) => joint.getName()),
    ).toEqual(BONES)
    for (const primitive of primitivesOf(doc)) {
      for (const name of primitive.listSemantics()) {
        const element: number[] = []
        const accessor = primitive.getAttribute(name)!
        for (let i = 0; i < accessor.getCount(); i++) {
          accessor.getElement(i, element)
          if (element.some((x) => !Number.isFinite(x))) throw new Error(`${name} of vertex ${i} is not a number`)
          if (name !== 'WEIGHTS_0') continue
          const sum = element.reduce((a, b) => a + b, 0)
          if (Math.abs(sum - 1) > 0.02) throw new Error(`the weights of vertex ${i} add up to ${sum}`)
        }
      }
    }
  })
})
