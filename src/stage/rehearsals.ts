import type { PackedDance } from '../notation/scene'
import type { Show, ShowScene } from '../show/open-show'
import { adopt, isRehearsed } from '../show/rehearse'

/** A scene that was rehearsed, by its place in the programme; without dances if that went wrong. */
export interface Answer {
  index: number
  dances: readonly PackedDance[] | null
}

/** A room that has not answered for so long is given up, milliseconds; and after so many in a row no other is opened. */
const PATIENCE = 15_000
const MOST_LOST = 3

/**
 * Has scenes rehearsed in a thread of their own, so that opening one costs the picture nothing. A thread that is lost is
 * begun again for the next scene; without one, scenes are solved when they are first read.
 */
export class Rehearsals {
  private room: Worker | null = null
  private lost = 0
  private overdue: ReturnType<typeof setTimeout> | undefined
  private readonly open = new WeakSet<ShowScene>()
  /** What is being rehearsed, in the order in which it was asked for. */
  private readonly asked = new Set<ShowScene>()

  /** @param told is called when a scene has been rehearsed, or cannot be */
  constructor(
    private readonly show: Show,
    private readonly told: () => void,
  ) {}

  /** True when a scene can be read; otherwise it is asked for, if it was not before. */
  ready(scene: ShowScene): boolean {
    if (this.open.has(scene)) return true
    if (this.asked.has(scene)) return false
    if (isRehearsed(scene) || !this.ask(scene)) this.open.add(scene)
    return this.open.has(scene)
  }

  /** Sends everybody home. */
  close(): void {
    clearTimeout(this.overdue)
    this.room?.terminate()
    this.room = null
  }

  private ask(scene: ShowScene): boolean {
    this.room ??= this.begin()
    if (!this.room) return false
    this.asked.add(scene)
    this.room.postMessage({ programme: this.show.programme, index: scene.index }, [])
    this.wait()
    return true
  }

  private begin(): Worker | null {
    if (this.lost >= MOST_LOST) return null
    try {
      const room = new Worker(new URL('./rehearsal.worker.ts', import.meta.url), { type: 'module' })
      room.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.take(data))
      room.addEventListener('error', () => this.lose())
      room.addEventListener('messageerror', () => this.lose())
      return room
    } catch {
      this.lost = MOST_LOST
      return null
    }
  }

  private wait(): void {
    clearTimeout(this.overdue)
    if (this.asked.size > 0) this.overdue = setTimeout(() => this.lose(), PATIENCE)
  }

  /** What was asked for is solved when it is read. */
  private lose(): void {
    this.lost++
    this.close()
    for (const scene of this.asked) this.open.add(scene)
    this.asked.clear()
    this.told()
  }

  private take({ index, dances }: Answer): void {
    const scene = this.show.scenes[index]!
    if (dances) adopt(scene, dances)
    this.lost = 0
    this.asked.delete(scene)
    this.open.add(scene)
    this.wait()
    this.told()
  }
}
