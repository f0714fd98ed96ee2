import { existsSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { serveSite } from '../../tools/lib/server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    origin: string
  }
}

/** Serves the built site to all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html'))
    throw new Error('The browser tests look at the built site: run "npm run build" first')
  const site = await serveSite('dist', 4300)
  project.provide('origin', site.origin)
  return () => site.close()
}
