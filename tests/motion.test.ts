import { describe, expect, it } from 'vitest'
import type { Body } from '../src/notation/body'
import { newPose } from '../src/notation/body'
import type { FigureName } from '../src/notation/scene'
import { headHeading, jointAt, shoeTip } from '../src/choreography/checks'
import { bodyOf } from '../src/show/bodies'
import { openShow } from '../src/show/open-show'
import { madeOf } from '../tools/motion/dances'
import { inspectScene } from '../tools/motion/evening'

const show = openShow('evening')
const body = (figure: string): Body => bodyOf(figure as FigureName)

/** Pictures a second, few beside what `npm run motion:check` looks at; steps of joints are a sixtieth of a second all the same. */
const FPS = 8
/**
 * What only every frame shows: steps of joints, shins that pass at speed, and the balance of somebody who stands still for a moment only.
 * `npm run motion:check` looks at those; everything else that it measures nobody may miss by more than the limit of the check, in any scene.
 */
const EVERY_FRAME = new Set(['pop', 'body', 'flat'])

describe('every dance of the evening', () => {
  it.each(show.scenes.map((scene) => [scene.id, scene] as const))(
    '%s keeps to its marks, falls as bodies fall and bends as bodies bend',
    async (_, scene) => {
      const { people } = await inspectScene(scene, body, { fps: FPS })
      const wrong = people.flatMap(({ values }) =>
        [...values.values()].flatMap(({ check: { key }, who, value, verdict, excepted, count, where }) =>
          verdict === 'wrong' && !excepted && !EVERY_FRAME.has(key)
            ? [`${who}: ${key} ${value.toFixed(1)}, ${count}, ${where}`]
            : [],
        ),
      )
      expect(wrong).toEqual([])
    },
  )
})

/** Soloists at whom every frame is looked: hands, strokes, steps of joints, eyes, landings, and all that eight pictures a second show. */
const SOLOISTS = [
  ['A8', 'odile'],
  ['L6', 'firebird'],
] as const

it.each(SOLOISTS)(
  '%s %s misses nothing by more than its limit in any frame',
  async (id, who) => {
    const { people } = await inspectScene(
      show.scenes.find((s) => s.id === id)!,
      body,
      { fps: 60, who },
    )
    const read = people[0]!.values
    for (const key of ['hands', 'jerk', 'pop', 'body', 'flat', 'named', 'looks', 'sinks', 'shrug', 'elbows'])
      expect(read.has(key), key).toBe(true)
    const wrong = [...read.values()].filter(({ verdict, excepted }) => verdict === 'wrong' && !excepted)
    expect(wrong.map(({ check, value, count }) => `${check.key} ${value.toFixed(1)}, ${count}`)).toEqual([])
  },
  20_000,
)

describe('the thirty-two fouettés of the Black Swan', () => {
  const palace = show.scenes.find((s) => s.id === 'A8')!
  const odile = palace.cast().find((m) => m.id === 'odile')!
  const { compiled } = madeOf(odile)
  const turns = compiled.danced.find(({ name }) => name.startsWith('fouettes'))!
  const from = palace.music.secondsAt(13)
  const until = from + 32 * 0.9375
  const figure = body('anna')
  const pose = newPose()
  const foot = (): number => jointAt(pose, 'leftFoot')[1] - shoeTip(figure, pose, 'left')[1]
  odile.dance.poseAt(from + 0.3, pose)
  const full = foot()
  const strikes: number[] = []
  const marks: [x: number, z: number][] = []
  let low = true
  let front = 0
  let frames = 0
  for (let t = from - 0.4; t < until - 0.45; t += 1 / 240) {
    odile.dance.poseAt(t, pose)
    const high = foot() > 0.985 * full
    if (high && low) strikes.push(t)
    low = !high
    const tip = shoeTip(figure, pose, 'left')
    if (t > from) marks.push([tip[0], tip[2]])
    if (Math.abs(headHeading(pose)) <= 6) front++
    frames++
  }

  it('strike every .9375 s within ten milliseconds', () => {
    expect(strikes).toHaveLength(32)
    expect(Math.abs(strikes[0]! - from)).toBeLessThanOrEqual(0.035)
    for (let i = 1; i < 32; i++) expect(Math.abs(strikes[i]! - strikes[i - 1]! - 0.9375)).toBeLessThanOrEqual(0.01)
  })

  it('turn 11,520 degrees within five, on a place no wider than .6 m, the head to the front three fifths of the time', () => {
    const { psi } = compiled.tracks.by
    expect(Math.abs(psi.at(turns.until) - psi.at(turns.from) + 11520)).toBeLessThanOrEqual(5)
    const away = marks.map(([x, z]) => Math.hypot(x - marks[0]![0], z - marks[0]![1]))
    expect(Math.max(...away)).toBeLessThanOrEqual(0.6)
    expect(front / frames).toBeGreaterThanOrEqual(0.6)
  })
})

it('the four cygnets hold hands within two centimetres from the first entrechat to the sixteenth leap', () => {
  const lake = show.scenes.find((s) => s.id === 'A7')!
  const four = [1, 2, 3, 4].map((k) => lake.cast().find((m) => m.id === `cygnet-${k}`)!)
  const poses = four.map(() => newPose())
  for (let t = lake.music.secondsAt([13, 2]); t < lake.music.secondsAt([22, 3]); t += 1 / 30) {
    four.forEach((m, i) => m.dance.poseAt(t, poses[i]!))
    const line = [...poses].sort((a, b) => a.positions[0]! - b.positions[0]!)
    for (let i = 0; i < 3; i++) {
      const a = jointAt(line[i]!, 'rightMiddleProximal')
      const b = jointAt(line[i + 1]!, 'leftMiddleProximal')
      expect(Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]), `hands at ${t.toFixed(2)} s`).toBeLessThan(0.02)
    }
  }
})

it('the four cygnets turn their heads and come down as one, equally high', () => {
  const lake = show.scenes.find((s) => s.id === 'A7')!
  const four = [1, 2, 3, 4].map((k) => lake.cast().find((m) => m.id === `cygnet-${k}`)!)
  const poses = four.map(() => newPose())
  const spread = (values: number[]): number => Math.max(...values) - Math.min(...values)
  for (let t = lake.music.secondsAt([13, 2]); t < lake.music.secondsAt([22, 1]); t += 1 / 15) {
    four.forEach((m, i) => m.dance.poseAt(t, poses[i]!))
    const when = `${t.toFixed(2)} s`
    expect(spread(poses.map((p) => headHeading(p))), `heads at ${when}`).toBeLessThanOrEqual(2)
    expect(spread(poses.map((p) => p.positions[1]!)), `hips at ${when}`).toBeLessThanOrEqual(0.01)
  }
  const [first, ...others] = four.map((m) => madeOf(m).compiled.plants.map(({ from }) => from))
  const within = first!.filter((t) => t > lake.music.secondsAt([13, 2]) && t < lake.music.secondsAt([22, 1]))
  expect(within.length).toBeGreaterThan(30)
  for (const t of within)
    for (const falls of others) expect(Math.min(...falls.map((x) => Math.abs(x - t)))).toBeLessThanOrEqual(0.01)
})
