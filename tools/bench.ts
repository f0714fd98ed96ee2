import { mkdir, readFile, writeFile } from 'node:fs/promises'
import type * as FrameModule from '../src/notation/frame.ts'
import type * as OpenShow from '../src/show/open-show.ts'
import type * as ReadFrame from '../src/show/read-frame.ts'
import type * as Rehearse from '../src/show/rehearse.ts'
import { readArguments, runTool, sizeOf } from './lib/arguments.ts'
import { HOUSE_ARGUMENTS, openHouse, openStage, type House } from './lib/house.ts'
import { printTable } from './lib/table.ts'
import { openSource } from './lib/source.ts'

const options = readArguments(
  'npm run bench -- [--short] [--quality low,high] [--no-browser] [--loops 20] [--moments 8] [--size 1920x1080] [--scene A7,L8] [--no-build | --server http://127.0.0.1:5173]',
  {
    ...HOUSE_ARGUMENTS,
    short: { type: 'boolean', default: false },
    'no-browser': { type: 'boolean', default: false },
    loops: { type: 'string' },
    moments: { type: 'string', default: '8' },
    size: { type: 'string', default: '1920x1080' },
    scene: { type: 'string' },
  },
)

const OUT = 'out/bench.json'
const FPS = 60

const ms = (n: number) => n.toFixed(3)
const mib = (n: number) => (n / 1048576).toFixed(1)
const sorted = (values: number[]) => values.toSorted((a, b) => a - b)
const quantile = (values: number[], q: number) =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * q))] ?? 0

interface SceneCost {
  scene: string
  dancers: number
  /** Solving its dances, which the page has done in a thread beside the picture, ms; and how many bytes they are. */
  solve: number
  bytes: number
  /** Opening the scene: taking what was solved over from the other thread, and reading the first frame; ms. */
  open: number
  /** One frame in order, ms. */
  median: number
  p99: number
}

/** The scenes that were asked for. */
function wanted<S extends { id: string; performance: boolean }>(scenes: readonly S[]): readonly S[] {
  const named = options.scene?.split(',')
  if (named) return scenes.filter(({ id }) => named.includes(id))
  return options.short ? scenes.filter(({ performance }) => performance) : scenes
}

/** Cost of reading frames in Node: every scene at 60 pictures a second, then 500 jumps. */
async function benchShow() {
  const source = await openSource()
  try {
    const { openShow } = await source.load<typeof OpenShow>('/src/show/open-show.ts')
    const { readFrame } = await source.load<typeof ReadFrame>('/src/show/read-frame.ts')
    const { adopt, rehearse } = await source.load<typeof Rehearse>('/src/show/rehearse.ts')
    const { newFrame } = await source.load<typeof FrameModule>('/src/notation/frame.ts')
    const start = performance.now()
    const show = openShow('evening')
    const opened = performance.now() - start
    const frame = newFrame()
    const time = (t: number) => {
      const before = performance.now()
      readFrame(show, t, frame)
      return performance.now() - before
    }
    const scenes = show.scenes.map((scene): SceneCost => {
      const begun = performance.now()
      const packed = rehearse('evening', scene.index)
      const before = performance.now()
      adopt(scene, structuredClone(packed))
      readFrame(show, scene.start, frame)
      const open = performance.now() - before
      const bytes = packed.reduce((sum, { numbers }) => sum + numbers.byteLength, 0)
      const length = scene.end - scene.start
      const frames = Math.min(options.short ? 120 : 600, Math.floor(length * FPS))
      for (let i = 0; i < 30; i++) time(scene.start + (i / 30) * length)
      const costs = Array.from({ length: frames }, (_, i) => time(scene.start + i / FPS))
      return {
        scene: scene.id,
        dancers: frame.castCount,
        ...{ solve: before - begun, bytes, open },
        median: quantile(costs, 0.5),
        p99: quantile(costs, 0.99),
      }
    })
    // The golden ratio scatters the jumps evenly, the same ones every time.
    const jumps = Array.from({ length: 500 }, (_, i) => time(((i * 0.6180339887) % 1) * show.duration))
    return { opened, scenes, seek: { median: quantile(jumps, 0.5), p99: quantile(jumps, 0.99) }, spans: show.scenes }
  } finally {
    await source.close()
  }
}

/** Draw calls, triangles and what the graphics card holds: of so many moments of every scene, the worst of each. */
async function benchStage(
  house: House,
  quality: string,
  scenes: readonly { id: string; start: number; end: number }[],
) {
  const page = await openStage(house, { ...sizeOf(options.size), quality, measured: true })
  const rows = []
  const moments = Number(options.moments)
  for (const scene of scenes) {
    const times = Array.from(
      { length: moments },
      (_, i) => scene.start + ((i + 0.5) / moments) * (scene.end - scene.start),
    )
    const infos = await page.evaluate(async (all) => {
      const found = []
      for (const t of all) {
        await window.twoSwans!.seek(t)
        found.push({ ...window.twoSwans!.info(), memory: window.graphicsMemory!() })
      }
      return found
    }, times)
    const worst = (read: (info: (typeof infos)[number]) => number) => Math.max(...infos.map(read))
    rows.push({
      scene: scene.id,
      main: { calls: worst((i) => i.main.calls), triangles: worst((i) => i.main.triangles) },
      all: { calls: worst((i) => i.all.calls), triangles: worst((i) => i.all.triangles) },
      lights: { all: worst((i) => i.lights.all), casting: worst((i) => i.lights.casting) },
      programs: worst((i) => i.programs),
      geometries: worst((i) => i.geometries),
      textures: worst((i) => i.textures),
      memory: { textures: worst((i) => i.memory.most), buffers: worst((i) => i.memory.buffers) },
    })
  }
  await page.close()
  return rows
}

/** Bytes that cross the wire: until the first complete picture, and for the whole evening. */
async function benchBytes(house: House) {
  const page = await house.browser.newPage({ viewport: { width: 480, height: 270 } })
  page.setDefaultTimeout(240_000)
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Network.enable')
  let bytes = 0
  cdp.on('Network.loadingFinished', (event) => (bytes += event.encodedDataLength))
  await page.goto(`${house.origin}/?still&quality=low`)
  await page.waitForFunction(() => window.twoSwans !== undefined)
  await page.evaluate(() => window.twoSwans!.ready)
  const first = bytes
  await page.close()
  const { files } = JSON.parse(await readFile('dist/manifest.json', 'utf8')) as {
    files: { path: string; bytes: number; br?: number }[]
  }
  const all = files.filter((f) => !f.path.endsWith('.woff')).reduce((sum, f) => sum + (f.br ?? f.bytes), 0)
  return { firstPicture: first, everything: all }
}

/** Heap after each loop through the evening, one stop a scene, after a collection. */
async function benchHeap(house: House, loops: number, scenes: readonly { start: number; end: number }[]) {
  const page = await openStage(house, { width: 160, height: 90, quality: 'low', measured: true })
  const cdp = await page.context().newCDPSession(page)
  const heaps: number[] = []
  for (let i = 0; i < loops; i++) {
    for (const scene of scenes) await page.evaluate((t) => window.twoSwans!.seek(t), (scene.start + scene.end) / 2)
    await cdp.send('HeapProfiler.collectGarbage')
    const { usedSize } = await cdp.send('Runtime.getHeapUsage')
    heaps.push(Math.round(usedSize / 1024))
  }
  const info = await page.evaluate(() => window.twoSwans!.info())
  await page.close()
  return { heapKiB: heaps, programs: info.programs, textures: info.textures, geometries: info.geometries }
}

async function benchBrowser(scenes: readonly { id: string; start: number; end: number }[]) {
  const house = await openHouse({ build: !options['no-build'], server: options.server })
  try {
    const qualities = (options.quality ?? (options.short ? 'low' : 'low,medium,high,ultra')).split(',')
    const stage: Record<string, Awaited<ReturnType<typeof benchStage>>> = {}
    for (const quality of qualities) {
      const rows = (stage[quality] = await benchStage(house, quality, scenes))
      printTable(
        `Drawing, ${quality}: main pass and all passes`,
        // prettier-ignore
        ['scene', 'calls', 'triangles', 'all calls', 'all triangles', 'lights', 'casting', 'programs', 'geometries', 'textures', 'MiB', 'buffers MiB'],
        rows.map((r) => [
          r.scene,
          r.main.calls,
          r.main.triangles,
          r.all.calls,
          r.all.triangles,
          r.lights.all,
          r.lights.casting,
          r.programs,
          r.geometries,
          r.textures,
          mib(r.memory.textures),
          mib(r.memory.buffers),
        ]),
      )
    }
    const bytes = options.server ? null : await benchBytes(house)
    if (bytes) {
      printTable(
        'Bytes over the wire (brotli)',
        ['until the first picture', 'everything'],
        [[bytes.firstPicture, bytes.everything]],
      )
    }
    const heap = await benchHeap(house, Number(options.loops ?? (options.short ? 2 : 20)), scenes)
    printTable(
      'Heap after each loop, KiB',
      ['first', 'last', 'programs', 'textures', 'geometries'],
      [[heap.heapKiB[0]!, heap.heapKiB.at(-1)!, heap.programs, heap.textures, heap.geometries]],
    )
    return { stage, bytes, heap }
  } finally {
    await house.close()
  }
}

await runTool(async () => {
  const { spans, ...show } = await benchShow()
  printTable(
    `readFrame, ms (opening the evening: ${show.opened.toFixed(0)} ms)`,
    ['scene', 'dancers', 'solve', 'MiB', 'open', 'median', 'p99'],
    // prettier-ignore
    show.scenes.map((s) => [s.scene, s.dancers, s.solve.toFixed(1), mib(s.bytes), s.open.toFixed(1), ms(s.median), ms(s.p99)]),
  )
  printTable('Random seek, ms', ['median', 'p99'], [[ms(show.seek.median), ms(show.seek.p99)]])
  const browser = options['no-browser'] ? null : await benchBrowser(wanted(spans))
  await mkdir('out', { recursive: true })
  await writeFile(OUT, JSON.stringify({ show, ...browser }, null, 1) + '\n')
  process.stdout.write(`\n${OUT}\n`)
})
