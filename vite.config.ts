import { readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { houseOutputs } from './tools/build/outputs.ts'

/** Libraries that change seldom get files of their own, so that a new evening leaves them in the browser's cache. */
const LIBRARIES = [
  { name: 'three', test: /node_modules[\\/]three[\\/]/ },
  { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
  {
    name: 'stage',
    test: /node_modules[\\/](@react-three|postprocessing|its-fine|suspend-react|react-use-measure)[\\/]/,
  },
]

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string }

export default defineConfig({
  define: { 'import.meta.env.VITE_VERSION': JSON.stringify(version) },
  plugins: [react(), houseOutputs()],
  server: { host: '127.0.0.1', port: 5173 },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: { checks: { pluginTimings: false }, output: { codeSplitting: { groups: LIBRARIES } } },
  },
  worker: { format: 'es' },
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: [
            'src/**/*.test.ts',
            'src/**/*.test.tsx',
            'tests/*.test.ts',
            'tools/**/*.test.ts',
            'assets/**/*.test.ts',
          ],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/*.test.ts'],
          globalSetup: 'tests/browser/house.ts',
          fileParallelism: false,
          expect: { poll: { timeout: 20_000 } },
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        // Long and rough: what a kiosk meets in a year. Run by people, `npm run faults`, not with every change.
        test: {
          name: 'faults',
          environment: 'node',
          include: ['tests/faults/*.test.ts'],
          globalSetup: 'tests/browser/house.ts',
          fileParallelism: false,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
