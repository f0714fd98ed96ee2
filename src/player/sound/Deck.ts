import type { Seconds } from '../../notation/units'
import type { Recording } from './recordings'

/** Fades, seconds: in after a seek, in at the beginning of a recording, out at a pause, out when dragged. */
export const FADE = { seek: 0.1, start: 0.012, pause: 0.08, scrub: 0.03 } as const
/** Nearer than this to where it should be, a deck is not moved, seconds. */
const THERE: Seconds = 0.015

/**
 * One player of recordings: a streamed audio element and its fader. Two of them take turns, so that the end of one
 * scene rings on under the next.
 */
export class Deck {
  readonly element = new Audio()
  private fader: GainNode | null = null
  private pausing: ReturnType<typeof setTimeout> | undefined
  private run = 0
  /** Scene whose recording is loaded. */
  scene: string | null = null
  /** The recording could not be loaded or decoded. */
  failed = false

  constructor() {
    this.element.preload = 'auto'
    this.element.addEventListener('error', () => {
      if (this.element.src) this.failed = true
    })
  }

  /** Connects the deck to the mixing desk, once the browser lets it sound. */
  connect(context: AudioContext, desk: AudioNode): void {
    if (this.fader) return
    this.fader = context.createGain()
    this.fader.gain.value = 0
    context.createMediaElementSource(this.element).connect(this.fader).connect(desk)
  }

  /** Asks the browser, without being heard, whether sound is allowed. Rejects with its reason when it is not. */
  async ask(): Promise<void> {
    this.element.volume = 0
    try {
      await this.element.play()
    } finally {
      this.element.pause()
      this.element.volume = 1
    }
  }

  load(scene: string, { url }: Recording): void {
    if (this.scene === scene && !this.failed) return
    this.halt()
    this.scene = scene
    this.failed = false
    this.element.src = url
    this.element.load()
  }

  /** Sounds and keeps time: neither waiting for bytes nor on its way to another place. */
  get steady(): boolean {
    const { element } = this
    return (
      !element.paused && !element.seeking && !element.ended && element.readyState >= HTMLMediaElement.HAVE_FUTURE_DATA
    )
  }

  /**
   * Runs from a place on, unheard until `rise`. Resolves when it does; rejects with the browser's reason when it may not or
   * cannot. A start that another start or a halt has overtaken resolves to false.
   */
  async start(at: Seconds, rate: number): Promise<boolean> {
    const run = ++this.run
    clearTimeout(this.pausing)
    const { element } = this
    this.fade(0, element.paused ? 0 : FADE.scrub)
    if (!element.paused) await new Promise((done) => setTimeout(done, FADE.scrub * 1000))
    if (run !== this.run) return false
    element.playbackRate = rate
    if (Math.abs(element.currentTime - at) > THERE) element.currentTime = at
    await element.play()
    return run === this.run
  }

  /** Becomes heard. */
  rise(seconds: number = FADE.seek): void {
    this.fade(1, seconds)
  }

  /** Plays on at another speed, unheard until `rise`. */
  change(rate: number): void {
    this.fade(0, FADE.scrub)
    this.element.playbackRate = rate
  }

  /** Fades out, then stops. */
  halt(seconds: number = FADE.pause): void {
    this.run++
    clearTimeout(this.pausing)
    if (this.element.paused) return
    this.fade(0, seconds)
    this.pausing = setTimeout(() => this.element.pause(), seconds * 1000)
  }

  private fade(to: number, seconds: number): void {
    if (!this.fader) return
    const { gain, context } = this.fader
    const now = context.currentTime
    gain.cancelScheduledValues(now)
    gain.setValueAtTime(gain.value, now)
    gain.linearRampToValueAtTime(to, now + seconds)
  }
}
