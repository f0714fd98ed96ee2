import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { existsSync } from 'node:fs'
import sirv from 'sirv'

/** Only the house itself is trusted; the mesh decoder is WebAssembly, textures and workers may live in blobs. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' blob: data:",
  "media-src 'self' blob:",
  "worker-src 'self' blob:",
  "connect-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ')

export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), fullscreen=(self), screen-wake-lock=(self), autoplay=(self)',
}

const YEAR = 'public, max-age=31536000, immutable'
/** Vite writes a hash into the names under assets/, so such a file never changes. */
const HASHED = /^\/assets\/.+-[\w-]{8}\.\w+$/
const TYPES: readonly (readonly [RegExp, string])[] = [
  [/\.vtt$/, 'text/vtt; charset=utf-8'],
  [/\.glb$/, 'model/gltf-binary'],
  [/\.txt$/, 'text/plain; charset=utf-8'],
]

/** A request with a Range must be answered from the plain file: a part of a compressed twin is of no use to media. */
function withoutEncodingForRanges(request: IncomingMessage) {
  if (request.headers.range) delete request.headers['accept-encoding']
}

/** Reads a small body. Throws a RangeError when it is larger than `most` bytes. */
export async function readBody(request: IncomingMessage, most: number): Promise<string> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request) {
    size += (part as Buffer).length
    if (size > most) throw new RangeError(`A body of more than ${most} bytes`)
    parts.push(part as Buffer)
  }
  return Buffer.concat(parts).toString('utf8')
}

/** Answers a request before the site does; false leaves it to the site. */
export type Front = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>

/** Serves a built site: ranges (206), .br and .gz twins, immutable caching of hashed names, security headers. */
export function siteHandler(folder: string): (request: IncomingMessage, response: ServerResponse) => void {
  if (!existsSync(`${folder}/index.html`)) throw new Error(`There is no built site in ${folder}; run "npm run build"`)
  const files = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders(response, path) {
      response.setHeader('Cache-Control', HASHED.test(path) ? YEAR : 'no-cache')
      const type = TYPES.find(([pattern]) => pattern.test(path))
      if (type) response.setHeader('Content-Type', type[1])
    },
  })
  return (request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value)
    withoutEncodingForRanges(request)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    files(request, response, () => {
      response
        .writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' })
        .end('There is nothing at this address.\n')
    })
  }
}

function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error))
    server.once('error', failed)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed)
      resolve(true)
    })
  })
}

export interface Site {
  /** 'http://127.0.0.1:4173' */
  origin: string
  close(): Promise<void>
}

/** Serves a folder on 127.0.0.1, on the wished port or the next free one (of twenty); `front` answers first. */
export async function serveSite(folder: string, wished = 4173, front?: Front): Promise<Site> {
  const site = siteHandler(folder)
  const server = createServer((request, response) => {
    const answered = front?.(request, response) ?? Promise.resolve(false)
    answered.then(
      (done) => done || site(request, response),
      () => response.writeHead(400).end(),
    )
  })
  for (let port = wished; port < wished + 20; port++) {
    if (!(await listen(server, port))) continue
    return {
      origin: `http://127.0.0.1:${port}`,
      close: () =>
        new Promise<void>((done) => {
          server.close(() => done())
          server.closeAllConnections()
        }),
    }
  }
  throw new Error(`Ports ${wished} to ${wished + 19} are all taken; give another with --port`)
}
