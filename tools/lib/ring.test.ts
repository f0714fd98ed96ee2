import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { appendLine } from './ring.ts'

it('keeps the newest lines within its size', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'two-swans-'))
  const path = join(folder, 'visits.jsonl')
  for (let i = 0; i < 50; i++) await appendLine(path, `line ${i}`, 100)
  const kept = await readFile(path, 'utf8')
  expect(kept.length).toBeLessThanOrEqual(100)
  expect(kept.trimEnd().split('\n').at(-1)).toBe('line 49')
  expect(kept.split('\n').length).toBeGreaterThan(4)
  await rm(folder, { recursive: true })
})
