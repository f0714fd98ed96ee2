import type { Seconds } from '../notation/units'
import { clamp } from '../score/ease'

/** Where the clock takes its time from: any count of seconds that only goes forward. */
export type TimeSource = () => Seconds

/** The wall clock of the page: the one place in the show that reads it. */
export const wallTime: TimeSource = () => performance.now() / 1000

/**
 * The show's clock. It stores an anchor and never accumulates: time is `t0 + (source − source0) × rate`, so no pause or
 * jump ever adds an error.
 */
export class Clock {
  private t0: Seconds = 0
  private source0: Seconds
  private running = false
  private speed = 1
  private endless = false

  constructor(
    readonly duration: Seconds,
    private readonly source: TimeSource = wallTime,
  ) {
    this.source0 = source()
  }

  /** Time of the show, seconds from 0 to its duration. */
  read(): Seconds {
    const t = this.running ? this.t0 + (this.source() - this.source0) * this.speed : this.t0
    if (this.endless && this.duration > 0 && t >= this.duration) return t % this.duration
    return clamp(t, 0, this.duration)
  }

  get playing(): boolean {
    return this.running
  }

  get rate(): number {
    return this.speed
  }

  get loop(): boolean {
    return this.endless
  }

  /** True once a show that does not loop has come to its end. */
  get ended(): boolean {
    return !this.endless && this.read() >= this.duration
  }

  /** Starts or stops; the time shown does not change. */
  setPlaying(playing: boolean): void {
    this.anchor(this.read())
    this.running = playing
  }

  /** Sets the rate; the time shown does not change. */
  setRate(rate: number): void {
    this.anchor(this.read())
    this.speed = rate
  }

  setLoop(loop: boolean): void {
    this.anchor(this.read())
    this.endless = loop
  }

  /** Goes to a time, clamped to the show. */
  seek(t: Seconds): void {
    this.anchor(clamp(t, 0, this.duration))
  }

  private anchor(t: Seconds): void {
    this.t0 = t
    this.source0 = this.source()
  }
}
