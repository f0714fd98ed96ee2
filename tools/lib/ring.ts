import { appendFile, readFile, stat, writeFile } from 'node:fs/promises'

/** Appends a line to a file; beyond `most` bytes its older half goes first. Makes the file where there is none. */
export async function appendLine(path: string, line: string, most: number): Promise<void> {
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  )
  if (size + line.length + 1 > most) {
    const lines = (await readFile(path, 'utf8')).trimEnd().split('\n')
    await writeFile(path, `${lines.slice(Math.ceil(lines.length / 2)).join('\n')}\n`)
  }
  await appendFile(path, `${line}\n`)
}
