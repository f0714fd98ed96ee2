import { describe, expect, it } from 'vitest'
import { BONE_COUNT } from '../src/notation/body'
import { newFrame, type Frame } from '../src/notation/frame'
import { hash } from '../src/score/noise'
import { openShow, type Show } from '../src/show/open-show'
import { readFrame } from '../src/show/read-frame'
import { digest } from './digest'

/**
 * The curtain rule: the frame at t is the same by whatever road t is reached. Every number of the frame goes into a
 * digest; the roads are direct seek, playing at 24, 60 and 144 pictures a second, coming back from the end, and
 * jumping about.
 */

/** Times to compare: in every scene its edges, a few moments inside, and each cue with a millisecond on both sides. */
function momentsOf(show: Show): number[] {
  const moments = new Set<number>()
  for (const scene of show.scenes) {
    const length = scene.end - scene.start
    for (const part of [0, 0.13, 0.37, 0.5, 0.71, 0.93]) moments.add(scene.start + part * length)
    moments.add(scene.end - 0.001)
  }
  for (const cue of show.cues) for (const off of [-0.001, 0, 0.001]) moments.add(Math.max(0, cue.time + off))
  return [...moments].filter((t) => t <= show.duration).sort((a, b) => a - b)
}

const direct = openShow('evening')
const moments = momentsOf(direct)
const expected = new Map<number, number>()
const fresh = newFrame()
for (const t of moments) {
  readFrame(direct, t, fresh)
  expected.set(t, digest(fresh))
}

function compare(show: Show, frame: Frame, t: number): void {
  readFrame(show, t, frame)
  if (digest(frame) === expected.get(t)) return
  readFrame(direct, t, fresh)
  const scene = show.scenes[frame.scene]!
  const dancer = frame.cast.findIndex(
    (d, i) =>
      d.pose.positions.some((x, k) => x !== fresh.cast[i]!.pose.positions[k]) ||
      d.pose.rotations.some((x, k) => x !== fresh.cast[i]!.pose.rotations[k]),
  )
  const who = dancer >= 0 ? `dancer ${frame.cast[dancer]!.member?.id}` : 'board, camera, scenery or caption'
  throw new Error(`At ${t} s (${scene.id}, bar ${frame.bar}) the frame depends on the road: ${who}`)
}

describe('the curtain rule', () => {
  it('has something to compare', () => {
    expect(moments.length).toBeGreaterThan(300)
    expect(new Set(expected.values()).size).toBeGreaterThan(moments.length * 0.95)
    expect(BONE_COUNT).toBe(57)
  })

  it.each([24, 60, 144])('holds when played at %i pictures a second', (fps) => {
    const show = openShow('evening')
    const frame = newFrame()
    // The whole evening is met moment by moment; a dozen pictures are played up to each.
    let played = 0
    for (const t of moments) {
      const from = Math.max(played, Math.ceil((t - 12 / fps) * fps) / fps)
      for (let k = Math.ceil(from * fps); k / fps < t; k++) readFrame(show, k / fps, frame)
      compare(show, frame, t)
      played = t
    }
  })

  it('holds when coming back from the end', () => {
    const show = openShow('evening')
    const frame = newFrame()
    readFrame(show, show.duration, frame)
    for (const t of moments.toReversed()) compare(show, frame, t)
  })

  it('holds when jumping about', () => {
    const show = openShow('evening')
    const frame = newFrame()
    const shuffled = moments.map((t, i) => ({ t, key: hash(i, 11) })).sort((a, b) => a.key - b.key)
    for (const { t } of shuffled) compare(show, frame, t)
  })
})
