import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { cueOf, scoreOf } from '../assets/music/files.ts'
import { clockOf } from '../assets/music/perform/clock.ts'
import { checkBars } from '../assets/music/score/check-bars.ts'
import { formOf, thinBars } from '../assets/music/score/check-form.ts'
import { checkHarmony } from '../assets/music/score/check-harmony.ts'
import { m4aSeconds, oggSeconds } from '../assets/music/sound/lengths.ts'
import { fits, footfallsOf, readFootfalls, strayFeet } from '../assets/music/house/footfalls.ts'
import { readOnsets } from '../assets/music/onsets.ts'
import { OLDEST, sourcesHash } from '../assets/music/sources.ts'
import { isFull, STAGES } from '../assets/music/stages.ts'
import type { MusicIndex } from '../src/notation/music'
import { runningOrder } from '../src/programme/tonight'
import { layOut } from '../src/score/timetable'
import { openShow } from '../src/show/open-show'

const PUBLIC = 'public/music/'
const MEGABYTE = 1e6

const scenes = runningOrder('evening')
const index = JSON.parse(readFileSync(`${PUBLIC}index.json`, 'utf8')) as MusicIndex
const MEND = 'npm run bake:music renders what has changed'
const onsets = readOnsets()

describe.each(scenes.map((scene) => [scene.id, scene] as const))('the music of %s', (id, scene) => {
  let cue: Awaited<ReturnType<typeof cueOf>>
  beforeAll(async () => {
    cue = await cueOf(id)
  })

  it('adds up in every voice, keeps within every range and fills the bars of its scene', () => {
    expect(checkBars(scoreOf(id), scene.music)).toEqual([])
  })

  it('has no parallels, no leading note that leads nowhere and no clash in its harmony', () => {
    expect(checkHarmony(scoreOf(id)).map((fault) => fault.text)).toEqual([])
  })

  it('is no loop, and has the parts its stage asks for', () => {
    const form = formOf(scoreOf(id))
    expect(form.loops).toEqual([])
    expect(form.independent.most).toBeGreaterThanOrEqual(4)
    const thin = thinBars(form).filter((bar) => isFull(id, bar))
    expect(thin, 'bars of the full stage with fewer than eight parts of their own').toEqual([])
  })

  it('says what stage it fills, and why', () => {
    const { full, because } = STAGES[id]!
    expect(because).not.toBe('')
    if (full === undefined || full === 'whole') return
    expect(full[0]).toBeGreaterThanOrEqual(1)
    expect(full[1]).toBeGreaterThan(full[0])
    expect(full[1]).toBeLessThanOrEqual(scoreOf(id).bars)
  })

  it('says where its notes come from', () => {
    const { composer, source, note } = scoreOf(id)
    expect(composer).not.toBe('')
    expect(source).not.toBe('')
    expect(note).toMatch(/grade [AB]|original/i)
  })

  it('has beats that only ever go forward, to the end of the scene', () => {
    const clock = clockOf(scene.music, cue.rubato)
    const places = Array.from({ length: clock.bars * 24 + 1 }, (_, i) => i / 24)
    const times = places.map(clock.played)
    times.forEach((t, i) => i > 0 && expect(t).toBeGreaterThan(times[i - 1]!))
    expect(clock.strict(clock.bars)).toBeCloseTo(
      scene.music.reduce((s, m) => s + (m.bars * m.beats * 60) / m.bpm, 0),
      6,
    )
  })

  it(`was recorded from the sources as they are (${MEND})`, async () => {
    const { engine, sources } = index.scenes[id]!
    expect(engine).toBeGreaterThanOrEqual(OLDEST)
    expect(sources).toBe(await sourcesHash(id, scene.music, engine))
  })

  it('has every note of every line of the tune within 40 ms of the beat, and their middle within 10', () => {
    const { sources, lines } = onsets[id]!
    expect(sources, MEND).toBe(index.scenes[id]!.sources)
    const carried = scoreOf(id).parts.filter((part) => part.notes.length > 0 && cue.melody.includes(part.voice))
    expect(Object.keys(lines)).toEqual(expect.arrayContaining(carried.map(({ voice }) => voice)))
    for (const [voice, { notes, within, middle, most }] of Object.entries(lines)) {
      expect.soft(Math.abs(middle), `${voice}: middle, ms`).toBeLessThanOrEqual(10)
      expect.soft(most, `${voice}: the note furthest off, ms`).toBeLessThanOrEqual(40)
      expect.soft(within, `${voice}: notes within 40 ms`).toBe(notes)
    }
  })

  it('lasts as long as the scene and its tail, in both encodings', () => {
    const recording = index.scenes[id]!
    const length = recording.duration + recording.tail
    expect(Math.abs(oggSeconds(readFileSync(PUBLIC + recording.opus.file)) - length)).toBeLessThan(0.05)
    expect(Math.abs(m4aSeconds(readFileSync(PUBLIC + recording.aac.file)) - length)).toBeLessThan(0.05)
    expect(readFileSync(PUBLIC + recording.opus.file).length).toBe(recording.opus.bytes)
    expect(readFileSync(PUBLIC + recording.aac.file).length).toBe(recording.aac.bytes)
  })

  it('lies within 6 LU of the evening and peaks under −1 dB', () => {
    const { lufs, peak } = index.scenes[id]!
    expect(Math.abs(lufs + 18)).toBeLessThanOrEqual(6)
    expect(peak).toBeLessThan(-1)
  })
})

const heard = readFootfalls()

describe.each(Object.keys(heard))('the feet of %s', (id) => {
  it('are heard when they come down (npm run bake:music makes the recording of a changed dance anew)', async () => {
    const { cast, music, script } = openShow('evening').scenes.find((scene) => scene.id === id)!
    const danced = footfallsOf(await cueOf(id), clockOf(script.music), cast(), music)
    const strays = strayFeet(danced, heard[id]!)
    expect(
      fits(danced, heard[id]!),
      `${strays.length} of ${danced.length}, at ${strays.slice(0, 9).join(', ')} ms`,
    ).toBe(true)
  })
})

describe('the music of the evening', () => {
  it('knows the feet of every scene in which feet are heard', async () => {
    for (const { id } of scenes) {
      const feet = (await cueOf(id)).house?.some(({ sound }) => sound === 'steps') ?? false
      expect([id, heard[id] !== undefined]).toEqual([id, feet])
    }
  })

  it('is at −18 LUFS', () => {
    expect(Math.abs(index.lufs + 18)).toBeLessThanOrEqual(0.5)
  })

  it('begins every recording where the timetable begins its scene', () => {
    const durations = scenes.map((scene) => index.scenes[scene.id]!.duration)
    const spans = layOut(scenes.map((scene) => clockOf(scene.music).duration))
    layOut(durations).forEach((span, i) => expect(Math.abs(span.start - spans[i]!.start)).toBeLessThan(0.002))
  })

  it('is at most 11 MB in Opus, and no file is left over', () => {
    const recordings = Object.values(index.scenes)
    expect(recordings.reduce((sum, { opus }) => sum + opus.bytes, 0)).toBeLessThanOrEqual(11 * MEGABYTE)
    expect(Object.keys(index.scenes).toSorted()).toEqual(scenes.map(({ id }) => id).toSorted())
    for (const { opus, aac } of recordings)
      for (const { file } of [opus, aac]) expect(existsSync(PUBLIC + file)).toBe(true)
  })
})
