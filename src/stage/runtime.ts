import {
  Vector3,
  type Object3D,
  type PerspectiveCamera,
  type Scene,
  type Texture,
  type WebGLRenderer,
  type WebGLRenderTarget,
} from 'three'
import type { Frame } from '../notation/frame'
import type { Show } from '../show/open-show'
import type { Glance } from './glance'
import { countLights, hideNamed, touching, type Neighbour } from './inventory'

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

/** A painted cloth on the stage floor: its texture, its centre and its size, metres; alpha lets the marley through. */
export interface FloorPaint {
  map: Texture
  x: number
  z: number
  width: number
  depth: number
}

/** What the last frame cost. `main` is the main camera's pass; the others are all passes together. */
export interface StageInfo {
  main: { calls: number; triangles: number }
  all: { calls: number; triangles: number }
  shadows: { calls: number; triangles: number }
  programs: number
  textures: number
  geometries: number
  /** Lamps of the pool, and those of them that cast shadows. */
  lights: { all: number; casting: number }
}

/**
 * What the parts of the stage share besides the frame: floor look of the running set, things that must be baked before
 * a still is true, and who waits for a frame to be drawn. Nothing in it decides what is seen at a time.
 */
export class Stage {
  floor: FloorLook = MARLEY
  /** Painted cloth on the floor of the running set, if it has one. */
  floorPaint: FloorPaint | null = null
  /** Where the scene pass draws; programs must be warmed for it. Set by the grade. */
  target: WebGLRenderTarget | null = null
  /** Draws the floor's mirror, set by the floor; says whether it drew, and with it the shadow maps. */
  drawMirror: (gl: WebGLRenderer, scene: Scene, camera: PerspectiveCamera) => boolean = () => false
  /** Another camera than the show's, a function of the frame alone; null leaves it as it is. For author's tools. */
  aim: ((frame: Frame) => Pick<Frame['camera'], 'x' | 'y' | 'z' | 'tx' | 'ty' | 'tz' | 'lens'> | null) | null = null
  /** Writes over the board of a frame before anybody reads it; null leaves it as it is. For author's tools. */
  light: ((board: Float32Array) => void) | null = null
  /** What the camera of the show looks at, and the own view of somebody who looks around while paused. */
  readonly aimed = new Vector3()
  glance: Glance | null = null
  /** Index of the scene whose sets are mounted. */
  setsOf = -1
  /** Parts the floor does not mirror: auditorium, gauzes, light shafts. */
  readonly unmirrored = new Set<Object3D>()
  readonly cost: StageInfo = {
    main: { calls: 0, triangles: 0 },
    all: { calls: 0, triangles: 0 },
    shadows: { calls: 0, triangles: 0 },
    programs: 0,
    textures: 0,
    geometries: 0,
    lights: { all: 0, casting: 0 },
  }
  private root: Scene | null = null
  private putBack: () => void = () => {}
  private gl: WebGLRenderer | null = null
  private redraw: () => void = () => {}
  private readonly bakes = new Set<Bake>()
  private readonly held = new Set<object>()
  private readonly listeners = new Set<() => void>()
  private pieceIndex: ReadonlyMap<string, number> = new Map()
  private pieceScene = -1

  constructor(
    public show: Show,
    readonly frame: Frame,
  ) {}

  /** Another programme comes on: its sets are not mounted yet, and its pieces have other places. */
  open(show: Show): void {
    if (this.show === show) return
    this.show = show
    this.setsOf = -1
    this.pieceScene = -1
  }

  /** Ties the stage to its canvas: redraws on demand and mends what a lost context took. Returns the untying. */
  attach(
    gl: WebGLRenderer,
    root: Scene,
    invalidate: () => void,
    onContext?: (state: 'lost' | 'restored') => void,
  ): () => void {
    this.gl = gl
    this.root = root
    this.redraw = invalidate
    gl.info.autoReset = false
    const { shadowMap, info } = gl
    const drawShadows = shadowMap.render
    shadowMap.render = (...args) => {
      const { calls, triangles } = info.render
      drawShadows.apply(shadowMap, args)
      this.cost.shadows.calls += info.render.calls - calls
      this.cost.shadows.triangles += info.render.triangles - triangles
    }
    const lost = (event: Event) => {
      event.preventDefault()
      onContext?.('lost')
    }
    const restored = () => {
      // three mends its own state in its listener; the targets come back empty and are painted again after it.
      for (const bake of this.bakes) this.run(bake)
      this.redraw()
      const told = this.onDrawn(() => {
        if (!this.ready) return
        told()
        onContext?.('restored')
      })
    }
    gl.domElement.addEventListener('webglcontextlost', lost)
    gl.domElement.addEventListener('webglcontextrestored', restored)
    return () => {
      shadowMap.render = drawShadows
      gl.domElement.removeEventListener('webglcontextlost', lost)
      gl.domElement.removeEventListener('webglcontextrestored', restored)
    }
  }

  /** Asks for a picture. */
  invalidate(): void {
    this.redraw()
  }

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
    this.gl = gl
    this.bakes.add(bake)
    this.run(bake)
    return () => {
      this.bakes.delete(bake)
    }
  }

  /** Holds readiness until the returned function is called: a set being loaded, a cloth being baked. */
  hold(): () => void {
    const token = {}
    this.held.add(token)
    return () => {
      if (this.held.delete(token)) this.invalidate()
    }
  }

  /** True when nothing that a still of the running scene needs is missing. */
  get ready(): boolean {
    return this.held.size === 0 && this.setsOf === this.frame.scene
  }

  /** Calls back after every drawn frame, until the returned function is called. */
  onDrawn(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => {
      this.listeners.delete(listener)
    }
  }

  /** Resolves when the frame of time `t` (± 0.5 ms) stands drawn with nothing missing. */
  drawnAt(t: number): Promise<void> {
    return new Promise((resolve) => {
      const forget = this.onDrawn(() => {
        if (!this.ready || Math.abs(this.frame.t - t) > 0.0005) return
        forget()
        resolve()
      })
      this.invalidate()
    })
  }

  /** Called by the grade when a frame is on the canvas. The page's `data-curtain` says whether it is complete. */
  drawn(): void {
    const root = document.documentElement.dataset
    if (this.ready) root.curtain = 'up'
    else delete root.curtain
    for (const listener of [...this.listeners]) listener()
  }

  /** Cost of the last drawn frame. */
  info(): StageInfo {
    if (this.root) this.cost.lights = countLights(this.root)
    return structuredClone(this.cost)
  }

  /** Leaves things out of the picture by their names, until it is called again. Returns how many there are. */
  hide(names: readonly string[]): number {
    this.putBack()
    const { found, restore } = hideNamed(this.root!, names)
    this.putBack = restore
    this.redraw()
    return found
  }

  /** What of house and set a point of the stage touches, nearer than `reach` metres. */
  touching(point: readonly [number, number, number], reach: number): Neighbour[] {
    return touching(this.root!, point, reach)
  }

  /**
   * Light that the set throws back to the middle of its dancers, for each channel that burns in the running scene, alone,
   * full and white: what `npm run bake:bounce` keeps.
   */
  async bounced(): Promise<Record<string, number[]>> {
    const { alone, arriving, burning, middle } = await import('./lights/bounced')
    const { frame } = this
    const point = middle(frame)
    const light: Record<string, number[]> = {}
    this.hide(['company'])
    for (const channel of burning(this.show.scenes[frame.scene]!.script.light)) {
      this.light = (board) => alone(board, channel)
      await this.drawnAt(frame.t)
      light[channel] = await arriving(this.gl!, this.root!, point)
    }
    this.light = null
    this.hide([])
    return light
  }

  private run(bake: Bake): void {
    const done = this.hold()
    if (this.gl) bake(this.gl).finally(done)
  }
}
