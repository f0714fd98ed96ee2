import { describe, expect, it } from 'vitest'
import { boneIndex } from '../src/notation/body'
import { newFrame } from '../src/notation/frame'
import { openShow, type ShowScene } from '../src/show/open-show'
import { readFrame } from '../src/show/read-frame'

const show = openShow('evening')
const frame = newFrame()

/** Scene starts of the running order, seconds. */
const STARTS: Record<string, number> = {
  ...{ P0: 0, A1: 10, A2: 35, A3: 63, A4: 90.4, A5: 118.7, A6: 146.9, A7: 175.1, A8: 251.9, A9: 305.5, A10: 325.5 },
  ...{ E1: 358.2, L1: 364.9, L2: 382, L3: 407, L4: 428.2, L5: 444.7, L6: 483.1, L7: 541, L8: 586, L9: 631.3 },
  ...{ L10: 656.2, L11: 680.8, F0: 705.9 },
}

const feet = (['left', 'right'] as const).map((side) => boneIndex(`${side}Toes`) * 3)

function beatsOf(scene: ShowScene): number[] {
  const times: number[] = []
  for (let bar = 1; bar <= scene.music.bars; bar++) {
    const start = scene.music.secondsAt(bar)
    const end = scene.music.secondsAt(bar + 1)
    const beat = scene.music.beatSeconds(bar)
    for (let t = start; t < end - 0.01; t += beat) times.push(scene.start + t)
  }
  return times
}

describe('the evening', () => {
  it('has 24 scenes at their times and lasts 11:57.9', () => {
    expect(show.scenes.map((scene) => scene.id)).toEqual(Object.keys(STARTS))
    for (const scene of show.scenes) expect(scene.start).toBeCloseTo(STARTS[scene.id]!, 0)
    expect(Math.abs(show.duration - 717.9)).toBeLessThan(0.1)
  })

  it.each(show.scenes.map((scene) => [scene.id, scene] as const))(
    '%s: everybody stands, dances and is seen in plain numbers on every beat',
    (_, scene) => {
      for (const t of beatsOf(scene)) {
        readFrame(show, t, frame)
        const { camera } = frame
        for (const value of Object.values(camera)) expect(Number.isFinite(value), `camera at ${t} s`).toBe(true)
        for (let i = 0; i < frame.castCount; i++) {
          const { member, onStage, pose, place } = frame.cast[i]!
          if (!onStage) continue
          const who = `${member!.id} at ${(t - scene.start).toFixed(2)} s`
          expect(pose.positions.every(Number.isFinite), who).toBe(true)
          expect(pose.rotations.every(Number.isFinite), who).toBe(true)
          const hips = pose.positions[1]!
          // The joint lies at the sacrum, near the skin of the back: low when she lies.
          expect(hips, `hips of ${who}`).toBeGreaterThan(0.02)
          expect(hips, `hips of ${who}`).toBeLessThan(2.6)
          expect(
            Math.hypot(pose.positions[0]! - place.x, pose.positions[2]! - place.z),
            `place of ${who}`,
          ).toBeLessThan(1)
          for (const foot of feet) expect(pose.positions[foot + 1]!, `foot of ${who}`).toBeGreaterThan(-0.05)
        }
      }
    },
  )

  it('really has 24 swans and 24 Wilis', () => {
    const count = (id: string, word: RegExp) =>
      show.scenes
        .find((scene) => scene.id === id)!
        .cast()
        .filter((member) => word.test(member.id)).length
    expect(count('A7', /^(swan|cygnet)/)).toBe(24)
    expect(count('L8', /^wili/)).toBe(24)
  })
})

describe('other programmes', () => {
  it('play one life between the house curtain and the reverences', () => {
    const ids = openShow('levi').scenes.map((scene) => scene.id)
    expect(ids.at(0)).toBe('P0')
    expect(ids.at(-1)).toBe('F0')
    expect(ids.slice(1, -1).every((id) => id.startsWith('L'))).toBe(true)
  })

  it.each(['anna', 'levi'] as const)('end the act of %s with her alone and a light on the door', (programme) => {
    const act = openShow(programme)
    const last = act.scenes.at(-1)!
    const other = programme === 'anna' ? 'levi' : 'anna'
    expect(last.cast().map((member) => member.figure)).not.toContain(other)
    for (const t of beatsOf(last)) {
      readFrame(act, t, frame)
      for (let i = 0; i < frame.castCount; i++)
        expect(frame.cast[i]!.pose.positions.every(Number.isFinite), frame.cast[i]!.member!.id).toBe(true)
    }
  })

  it('step through the five key performances, each with its card', () => {
    const { scenes } = openShow('performances')
    expect(scenes.map((scene) => scene.id)).toEqual(['A7', 'A8', 'L5', 'L6', 'L8'])
    for (const scene of scenes) expect(scene.script.card?.title, scene.id).toBeTruthy()
  })

  it('last exactly as long with reduced motion', () => {
    expect(openShow('evening', { reducedMotion: true }).duration).toBe(show.duration)
  })
})
