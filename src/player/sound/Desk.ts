import type { Seconds } from '../../notation/units'
import { wallTime } from '../../show/clock'

/** How long a browser may take to wake its sound before that counts as a refusal, milliseconds. */
const WAKING = 1500
/** What is heard may lag behind the desk by so much, or seem to be ahead of it; other time stamps are not believed, seconds. */
const FARTHEST: Seconds = 0.4
const NEAREST: Seconds = 0.05

/** The mixing desk: what all decks sound through. It stands only after the browser has let a first sound be heard. */
export class Desk {
  private context: AudioContext | null = null
  private fader: GainNode | null = null
  private level = 1
  private mono = false

  /** `onRunning` is told each time the desk begins to run, however late. */
  constructor(private readonly onRunning: () => void) {}

  /** True once the desk stands. */
  get open(): boolean {
    return this.context !== null
  }

  /** Builds the desk, or wakes it. Rejects with a NotAllowedError when the browser lets nothing sound. */
  async wake(): Promise<{ context: AudioContext; output: AudioNode }> {
    if (!this.context || !this.fader) {
      this.context = new AudioContext({ latencyHint: 'playback' })
      this.fader = this.context.createGain()
      this.fader.gain.value = this.level
      this.fader.connect(this.context.destination)
      this.setMono(this.mono)
      const { context } = this
      context.addEventListener('statechange', () => context.state === 'running' && this.onRunning())
    }
    const { context, fader } = this
    if (context.state !== 'running') {
      await Promise.race([context.resume(), new Promise((resolve) => setTimeout(resolve, WAKING))])
      if (context.state !== ('running' as AudioContextState))
        throw new DOMException('The browser does not let the page sound yet', 'NotAllowedError')
    }
    return { context, output: fader }
  }

  /** Loudness 0–1, squared, so that the ear hears even steps. */
  setVolume(volume: number): void {
    this.level = volume * volume
    if (this.context && this.fader) this.fader.gain.setTargetAtTime(this.level, this.context.currentTime, 0.03)
  }

  /** Both sides as one, for one ear or an induction loop. */
  setMono(mono: boolean): void {
    this.mono = mono
    if (!this.fader) return
    this.fader.channelCount = mono ? 1 : 2
    this.fader.channelCountMode = mono ? 'explicit' : 'max'
  }

  /** Interrupted by a call, or put to sleep by the device. */
  get asleep(): boolean {
    return this.context !== null && this.context.state !== 'running'
  }

  /**
   * Seconds from the desk's own clock to what the ear hears now, so mostly negative. The clock goes in steps of a buffer;
   * the browser's time stamps lie between them.
   */
  get lag(): Seconds {
    const { context } = this
    if (!context) return 0
    const { contextTime = 0, performanceTime = 0 } = context.getOutputTimestamp?.() ?? {}
    const stamped = contextTime + wallTime() - performanceTime / 1000 - context.currentTime
    if (contextTime > 0 && stamped > -FARTHEST && stamped < NEAREST) return stamped
    const told = context.outputLatency || context.baseLatency
    return Number.isFinite(told) ? -Math.min(FARTHEST, Math.max(0, told)) : 0
  }

  close(): void {
    void this.context?.close()
    this.context = null
    this.fader = null
  }
}
