import { build } from 'vite'
import { readArguments, runTool } from './lib/arguments.ts'
import { serveSite } from './lib/server.ts'

const options = readArguments('npm start -- [--port 4173] [--no-build]', {
  port: { type: 'string', default: '4173' },
  'no-build': { type: 'boolean', default: false },
})

await runTool(async () => {
  if (!options['no-build']) await build({ logLevel: 'warn' })
  const site = await serveSite('dist', Number(options.port))
  process.stdout.write(
    [
      '',
      'Two Swans',
      `  watch   ${site.origin}/`,
      `  kiosk   ${site.origin}/?kiosk`,
      '',
      'Ctrl+C closes the house.',
      '',
    ].join('\n'),
  )
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void site.close())
})
