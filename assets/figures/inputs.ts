import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { footPitch, toePitch } from '../../src/choreography/feet'
import { BONES, PARENTS, SHAPE_REACH, SHAPES } from '../../src/notation/body'
import { SHARED_FIGURES } from '../../src/notation/scene'
import type { Card } from './cards/card'

const HERE = fileURLToPath(new URL('.', import.meta.url))

/** Where the making of a figure begins. The table of outfits is left out: everybody depends on her own alone. */
const ROOTS = ['dress.ts', 'source/person.ts', 'source/shapes.ts', 'source/archive.ts', 'write/body.ts', 'write/glb.ts']
const TABLE = 'wardrobe/outfits.ts'

const IMPORT = /from '(\.[^']+)'/g
const COMMENT = /\/\*[\s\S]*?\*\/|\/\/.*$/gm

/** The scripts of this folder that some of them reach by their imports, themselves included. */
function reached(roots: readonly string[]): string[] {
  const found = new Set<string>()
  const enter = (file: string) => {
    if (file === TABLE || file.startsWith('..') || found.has(file)) return
    found.add(file)
    const text = readFileSync(join(HERE, file), 'utf8')
    for (const [, to] of text.matchAll(IMPORT)) enter(relative(HERE, `${resolve(HERE, dirname(file), to!)}.ts`))
  }
  for (const root of roots) enter(root)
  return [...found].sort()
}

/** A script without comments and layout: neither changes a figure. */
const bareText = (file: string) => readFileSync(join(HERE, file), 'utf8').replace(COMMENT, '').replace(/\s+/g, ' ')

/** What the bake reads of the notation and of the choreography. */
const RULES = JSON.stringify([
  BONES,
  PARENTS,
  SHAPES,
  SHAPE_REACH,
  Array.from({ length: 41 }, (_, k) => [footPitch(k / 40), toePitch(k / 40)]),
])

/** Hash of everything a figure is made from: its card, the scripts it needs, and the rules of the stage. */
export function inputsOf(card: Card): string {
  const hash = createHash('sha256').update(JSON.stringify(card)).update(RULES)
  hash.update(String(SHARED_FIGURES.has(card.body)))
  for (const file of reached([...ROOTS, `wardrobe/${card.wardrobe}.ts`])) hash.update(file).update(bareText(file))
  return hash.digest('hex').slice(0, 24)
}
