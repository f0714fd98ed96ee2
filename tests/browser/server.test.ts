import { inject, describe, expect, it } from 'vitest'
import { request } from 'node:http'

const origin = inject('origin')

/** A bare request: `fetch` would unpack and follow by itself. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer }>((resolve, reject) => {
    const call = request(`${origin}${path}`, { method, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      )
    })
    call.on('error', reject)
    call.end()
  })
}

interface Manifest {
  files: { path: string; bytes: number; br?: number; sha256: string }[]
}
const manifest = async () => JSON.parse((await ask('/manifest.json')).body.toString()) as Manifest

describe('the server', () => {
  it('sends a strict policy with every answer', async () => {
    for (const path of ['/', '/manifest.json', '/nowhere']) {
      const { headers } = await ask(path)
      const policy = String(headers['content-security-policy'])
      expect(policy).toContain("default-src 'self'")
      expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'")
      expect(policy).not.toContain('unsafe-inline')
      expect(policy).not.toContain("'unsafe-eval'")
      expect(policy).not.toMatch(/https?:/)
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['cross-origin-opener-policy']).toBe('same-origin')
      expect(headers['referrer-policy']).toBe('no-referrer')
      expect(headers['permissions-policy']).toContain('camera=()')
    }
  })

  it('answers ranges with 206 and the right bytes', async () => {
    const { files } = await manifest()
    const { path, bytes } =
      files.find((file) => file.path.endsWith('.glb')) ?? files.find((f) => f.path.endsWith('.js'))!
    const { status, headers, body } = await ask(`/${path}`, { range: 'bytes=10-109', 'accept-encoding': 'br' })
    expect(status).toBe(206)
    expect(headers['content-range']).toBe(`bytes 10-109/${bytes}`)
    expect(headers['content-encoding']).toBeUndefined()
    const whole = await ask(`/${path}`, { 'accept-encoding': 'identity' })
    expect(body).toEqual(whole.body.subarray(10, 110))
  })

  it('sends the compressed twin and keeps hashed files for ever', async () => {
    const { files } = await manifest()
    const script = files.find((file) => /^assets\/three.*\.js$/.test(file.path))!
    const br = await ask(`/${script.path}`, { 'accept-encoding': 'gzip, br' })
    expect(br.headers['content-encoding']).toBe('br')
    expect(br.body.length).toBe(script.br)
    expect(br.headers['cache-control']).toContain('immutable')
    expect((await ask(`/${script.path}`, { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe('gzip')
    expect((await ask('/')).headers['cache-control']).toBe('no-cache')
  })

  it('serves the tracks and the transcript', async () => {
    const captions = ['evening', 'anna', 'levi', 'chapters'].map((name) => `captions/${name}`)
    const descriptions = ['evening', 'anna', 'levi'].map((name) => `descriptions/${name}`)
    for (const path of [...captions, ...descriptions]) {
      const { status, headers, body } = await ask(`/${path}.vtt`)
      expect(status).toBe(200)
      expect(headers['content-type']).toContain('text/vtt')
      expect(body.toString()).toMatch(/^WEBVTT\n\n/)
    }
    expect((await ask('/transcript.txt')).status).toBe(200)
  })

  it('lists every file that is needed in the offline copy', async () => {
    const worker = (await ask('/sw.js')).body.toString()
    const needed = (await manifest()).files.filter(({ path }) =>
      /^(assets\/.+\.(js|css|woff2)|figures\/|index)/.test(path),
    )
    expect(needed.length).toBeGreaterThan(20)
    expect(needed.map(({ path }) => path).filter((path) => !worker.includes(`/${path}`))).toEqual([])
  })

  it('refuses what it does not have or do', async () => {
    expect((await ask('/nowhere')).status).toBe(404)
    expect((await ask('/', {}, 'POST')).status).toBe(405)
  })
})
