import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

/**
 * Rooms in order: each may import from itself and from what stands left of it. The lint rule says the same while you
 * write; this test walks what is really imported, dynamic imports and globs included.
 */
const ROOMS = ['notation', 'score', 'choreography', 'cues', 'programme', 'show', 'stage', 'player', 'kiosk'] as const
type Room = (typeof ROOMS)[number] | 'promptbook'

/** Rooms that run in plain Node, without a page or a graphics library. */
const PLAIN = new Set<string>(['notation', 'score', 'choreography', 'cues', 'programme', 'show'])
const DRAWING = /^(three|react|react-dom|@react-three|postprocessing)(\/|$)/
const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*|\bglob(?:<[^>]*>+)?\(\s*)(['"`])([^'"`\n]+)\1/g

interface Import {
  file: string
  line: number
  target: string
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
}

const imports: Import[] = sources('src').flatMap((file) => {
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(IMPORT)].map((match) => ({
    file: file.replaceAll('\\', '/'),
    line: text.slice(0, match.index).split('\n').length,
    target: match[2]!,
  }))
})

const roomOf = (path: string): Room | null => {
  const [first, second] = path.split('/')
  return first === 'src' && path.split('/').length > 2 ? (second as Room) : null
}

/** The file or folder of the repository an import leads to; null for a package. */
const resolved = ({ file, target }: Import) =>
  target.startsWith('.')
    ? relative('.', normalize(join(dirname(file), target)))
        .replaceAll('\\', '/')
        .replace(/\?.*$/, '')
    : null

const at = ({ file, line, target }: Import) => `${file}:${line} imports "${target}"`

describe('imports', () => {
  it('go only from left to right through the rooms', () => {
    const wrong = imports.flatMap((it) => {
      const from = roomOf(it.file)
      const path = resolved(it)
      const to = path && roomOf(path)
      if (!from || !to || from === to || from === 'promptbook') return []
      if (to === 'promptbook')
        return [`${at(it)}: nothing knows the promptbook; it is opened by the page and only looks on`]
      if (ROOMS.indexOf(to) < ROOMS.indexOf(from)) return []
      const allowed = ROOMS.slice(0, ROOMS.indexOf(from) + 1).join(' → ')
      return [`${at(it)}: ${from}/ may use ${allowed}. Move the shared part left, or hand it in from the right.`]
    })
    expect(wrong).toEqual([])
  })

  it('keep the show free of pages and graphics', () => {
    const wrong = imports
      .filter((it) => PLAIN.has(roomOf(it.file) ?? '') && DRAWING.test(it.target))
      .map((it) => `${at(it)}: from notation/ to show/ everything runs in plain Node; what is drawn belongs to stage/`)
    expect(wrong).toEqual([])
  })

  it('leave GSAP to cues/', () => {
    const wrong = imports
      .filter((it) => /^gsap(\/|$)/.test(it.target) && roomOf(it.file) !== 'cues')
      .map((it) => `${at(it)}: only cues/ imports gsap; write the change as a cue and let the master play it`)
    expect(wrong).toEqual([])
    expect(new Set(imports.filter((it) => it.target.startsWith('gsap')).map((it) => it.file)).size).toBe(1)
  })

  it('never reach tests or tools from what is shipped', () => {
    const wrong = imports.filter((it) => /^(tests|tools)(\/|$)/.test(resolved(it) ?? '')).map(at)
    expect(wrong).toEqual([])
  })
})
