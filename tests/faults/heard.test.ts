import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { clicksIn } from '../../assets/music/evening.ts'
import { openBrowser } from '../../tools/lib/browser.ts'
import { curtainUp } from '../browser/visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser(['--autoplay-policy=no-user-gesture-required'])
})
afterAll(() => browser?.close())

/** What listens in the page: everything that has been heard of the desk, sample by sample. */
interface Ear {
  heard: () => Promise<number[]>
}
declare const ear: Ear

/** Puts an ear to the desk: whatever goes to the loudspeaker is kept without loss, too. */
const listen = (page: Page) =>
  page.addInitScript(() => {
    let taken: { context: AudioContext; recorder: MediaRecorder; parts: Blob[] } | undefined
    const { connect } = AudioNode.prototype
    AudioNode.prototype.connect = function (this: AudioNode, to: AudioNode | AudioParam, ...rest: number[]) {
      if (to instanceof AudioDestinationNode && !taken) {
        const context = this.context as AudioContext
        const stream = context.createMediaStreamDestination()
        connect.call(this, stream as never)
        const recorder = new MediaRecorder(stream.stream, { mimeType: 'audio/webm;codecs=pcm' })
        taken = { context, recorder, parts: [] }
        recorder.ondataavailable = ({ data }) => taken!.parts.push(data)
        recorder.start()
      }
      return connect.call(this, to as never, ...rest)
    } as typeof connect
    const heard = async () => {
      const { context, recorder, parts } = taken!
      const stopped = new Promise((done) => (recorder.onstop = done))
      recorder.stop()
      await stopped
      const sound = await context.decodeAudioData(await new Blob(parts).arrayBuffer())
      return Array.from(sound.getChannelData(0))
    }
    Object.assign(window, { ear: { heard } satisfies Ear })
  })

const led = (page: Page) =>
  page.waitForFunction(() => {
    const drift = window.twoSwans!.sound()?.drift
    return drift !== null && drift !== undefined && Math.abs(drift) < 0.01
  })

describe('what is heard', () => {
  it('does not click at a pause, a seek, another speed or the join of two scenes', { timeout: 120_000 }, async () => {
    const page = await browser.newPage({ viewport: { width: 160, height: 90 }, serviceWorkers: 'block' })
    page.setDefaultTimeout(60_000)
    await listen(page)
    await page.goto(`${inject('origin')}/?scene=A1&t=14&play&quality=low`)
    await curtainUp(page)
    await led(page)
    for (const key of ['k', 'k', 'ArrowLeft', '>', '<', 'j', 'k', 'k', 'l', 'ArrowRight']) {
      await page.keyboard.press(key)
      await page.waitForTimeout(300)
      if (await page.evaluate(() => window.twoSwans!.sound()?.scene !== null)) await page.waitForTimeout(1200)
    }
    await page.evaluate(() => window.twoSwans!.seek(window.twoSwans!.scenes.find(({ id }) => id === 'A2')!.start - 3))
    await led(page)
    await page.waitForFunction(() => {
      const sound = window.twoSwans!.sound()
      return sound?.scene === 'A2' && sound.drift !== null
    })
    await page.waitForTimeout(2500)
    const samples = Float32Array.from(await page.evaluate(() => ear.heard()))
    expect(samples.some((sample) => Math.abs(sample) > 0.02)).toBe(true)
    expect(clicksIn(samples, 0, samples.length)).toEqual([])
    // The same sound, torn without a fade at forty places, is heard to click.
    const torn = samples.slice()
    for (let k = 1; k <= 40; k++)
      torn.fill(0, Math.round((k / 41) * torn.length), Math.round((k / 41) * torn.length) + 2400)
    expect(clicksIn(torn, 0, torn.length).length).toBeGreaterThan(10)
    await page.close()
  })
})
