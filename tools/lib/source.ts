import { createServer } from 'vite'

/** Loads modules of `src/` in Node the way Vite does, so that `import.meta.glob` and `?raw` work. */
export interface Source {
  load<T>(path: string): Promise<T>
  close(): Promise<void>
}

/** Opens the source tree. `path` in `load` counts from the repository root: '/src/show/openShow.ts'. */
export async function openSource(): Promise<Source> {
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  })
  return {
    load: async <T>(path: string) => (await server.ssrLoadModule(path)) as T,
    close: () => server.close(),
  }
}
