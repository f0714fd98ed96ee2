/** One step of sharpness, and the least the picture is drawn at, as a share of the quality's own. */
const STEP = 0.85
const LEAST = 0.55

/**
 * How many of its pixels the picture is drawn with, as a share of each side. Whoever measures says `decline` and `incline`;
 * a step is taken only at a cut, so that nobody sees it.
 */
export class Sharpness {
  /** What is drawn now. */
  drawn = 1
  private wanted = 1
  private settled = false
  private scene = -1
  private shot = -1

  /** The machine cannot keep pace. */
  decline(): void {
    if (!this.settled) this.wanted = Math.max(LEAST, this.drawn * STEP)
  }

  /** The machine has time to spare. */
  incline(): void {
    if (!this.settled) this.wanted = Math.min(1, this.drawn / STEP)
  }

  /** It has changed its mind too often: the lower step is kept. */
  settle(): void {
    this.wanted = Math.max(LEAST, this.drawn * STEP)
    this.settled = true
  }

  /** Told of every picture; says whether this one is the first of a shot and has another sharpness than the last. */
  picture(scene: number, shot: number): boolean {
    const cut = this.scene !== scene || this.shot !== shot
    this.scene = scene
    this.shot = shot
    if (!cut || this.wanted === this.drawn) return false
    this.drawn = this.wanted
    return true
  }
}
