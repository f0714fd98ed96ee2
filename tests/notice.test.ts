import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Package = { version: string; license: string }
const read = <T>(path: string) => JSON.parse(readFileSync(path, 'utf8')) as T
const { dependencies, devDependencies } =
  read<Record<'dependencies' | 'devDependencies', Record<string, string>>>('package.json')
const lines = readFileSync('NOTICE', 'utf8').split('\n')
/** What GSAP calls its own licence; every other package uses a short name of SPDX. */
const spoken = (license: string) => (license.startsWith('Standard') ? 'GSAP standard licence' : license)

describe('NOTICE', () => {
  it.each(Object.entries({ ...dependencies, ...devDependencies }))('names %s %s and its licence', (name, wanted) => {
    const { version, license } = read<Package>(`node_modules/${name}/package.json`)
    expect(version).toBe(wanted)
    const line = lines.find((text) =>
      text
        .trim()
        .split(/[\s,]+/)
        .includes(name),
    )
    expect(line, name).toBeDefined()
    expect(line).toContain(version)
    expect(line).toContain(spoken(license))
  })
})
