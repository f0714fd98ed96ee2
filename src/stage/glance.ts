import type { Camera, Vector3 } from 'three'

/** Somebody's own view of the paused picture: where the eye is, how much it counts, and how to turn it. */
export interface Glance {
  readonly eye: Camera
  readonly target: Vector3
  /** 1: this view, 0: the show's. */
  weight(): number
  /** Turns about the target, radians. */
  turn(across: number, up: number): void
  /** Back to the show's view, gliding. */
  release(): void
}
