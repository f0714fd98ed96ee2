import type { WebGLRenderer } from 'three'
import type { Frame } from '../notation/frame'
import type { StageShow } from './read'

/** Something drawn once into a texture, and again after a lost context. */
export type Bake = (gl: WebGLRenderer) => Promise<void>

/** How the floor of the running set looks; see kit/Marley.tsx. */
export interface FloorLook {
  color: string
  /** 0 polished … 1 matt. */
  roughness: number
  /** Share of the mirrored picture that is added. */
  reflect: number
  /** Softness of the reflection, 1 like marley. */
  blur: number
  /** Reflection straight down, .04 for plastic, .06 for glass. */
  f0: number
  tint: string
  /** Waver of the reflection: .006 water at night, 0 none. */
  ripple: number
}

export const MARLEY: FloorLook = {
  color: '#262a30',
  roughness: 0.74,
  reflect: 0.42,
  blur: 1.15,
  f0: 0.04,
  tint: '#ffffff',
  ripple: 0,
}

/**
 * What the parts of the stage share besides the frame: floor look of the running set, things that must be baked before
 * a still is true, and who waits for a frame to be drawn. Nothing in it decides what is seen at a time.
 */
export class Stage {
  floor: FloorLook = MARLEY
  private readonly bakes = new Set<Bake>()
  private readonly waiting = new Set<() => void>()
  private readonly painters = new Set<object>()
  private pieceIndex: Map<string, number> = new Map()
  private pieceScene = -1

  constructor(
    readonly show: StageShow,
    readonly frame: Frame,
    readonly invalidate: () => void,
  ) {}

  /** Value of a named piece of the running set. */
  readonly piece = (name: string, otherwise = 0): number => {
    if (this.pieceScene !== this.frame.scene) {
      this.pieceScene = this.frame.scene
      this.pieceIndex = new Map(this.show.scenes[this.frame.scene]?.pieces.map((piece, i) => [piece, i]))
    }
    const at = this.pieceIndex.get(name)
    return at === undefined ? otherwise : this.frame.scenery[at]!
  }

  /** Bakes now and again after every restored context, until the returned function is called. */
  addBake(gl: WebGLRenderer, bake: Bake): () => void {
    this.bakes.add(bake)
    this.run(gl, bake)
    return () => {
      this.bakes.delete(bake)
    }
  }

  /** Bakes everything again: a restored context gives render targets back empty. */
  rebake(gl: WebGLRenderer): void {
    for (const bake of this.bakes) this.run(gl, bake)
  }

  /** Holds readiness until the returned function is called: a set being loaded, a cloth being baked. */
  hold(): () => void {
    const token = {}
    this.painters.add(token)
    return () => {
      if (this.painters.delete(token)) this.invalidate()
    }
  }

  /** True when nothing that a still needs is missing. */
  get ready(): boolean {
    return this.painters.size === 0
  }

  /** Calls back after every drawn frame. */
  onDrawn(listener: () => void): () => void {
    this.waiting.add(listener)
    return () => {
      this.waiting.delete(listener)
    }
  }

  /** Tells everybody who waits that `frame.t` has been drawn. */
  drawn(): void {
    for (const listener of this.waiting) listener()
  }

  private run(gl: WebGLRenderer, bake: Bake): void {
    const done = this.hold()
    bake(gl).finally(done)
  }
}
