import { readFile } from 'node:fs/promises'
import type { Browser } from 'playwright-core'

/**
 * Memory that the largest renderer of a browser holds, megabytes; null where the machine does not tell (it does on
 * Linux).
 */
export async function residentMB(browser: Browser): Promise<number | null> {
  const devtools = await browser.newBrowserCDPSession()
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo')
  await devtools.detach()
  const held = await Promise.all(
    processInfo
      .filter(({ type }) => type === 'renderer')
      .map(async ({ id }) => {
        const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '')
        return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1000
      }),
  )
  const most = Math.round(Math.max(0, ...held))
  return most > 0 ? most : null
}
