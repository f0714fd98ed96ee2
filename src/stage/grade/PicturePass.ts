import { Pass } from 'postprocessing'
import {
  DepthTexture,
  FloatType,
  HalfFloatType,
  NearestFilter,
  RedFormat,
  UnsignedByteType,
  Vector2,
  WebGLRenderTarget,
  type PerspectiveCamera,
  type Scene,
  type WebGLRenderer,
} from 'three'
import type { Quality } from '../quality'
import type { StageInfo } from '../runtime'
import { Air } from './air'
import { BEAM_COUNT } from './beams'
import { LAY } from './lay.glsl'
import { Occlusion } from './occlusion'
import { screenMaterial } from './screen'

/** Air and occlusion are drawn at half the size of the picture. */
const half = (size: number) => Math.ceil(size / 2)

/** The scene with its air: drawn with many samples, then haze and occlusion at half size, laid over it. */
export class PicturePass extends Pass {
  /** Where the scene is drawn; its depth serves the passes after it, too. */
  readonly target: WebGLRenderTarget
  readonly depth = new DepthTexture(1, 1, FloatType)
  readonly air: Air
  /** There is something in the air. */
  hazy = false
  private readonly occlusion: Occlusion | null
  private readonly airTarget = new WebGLRenderTarget(1, 1, { type: HalfFloatType, depthBuffer: false })
  private readonly hidden = new WebGLRenderTarget(1, 1, {
    type: UnsignedByteType,
    format: RedFormat,
    depthBuffer: false,
    minFilter: NearestFilter,
    magFilter: NearestFilter,
  })
  private readonly half = new Vector2()
  private readonly nearFar = new Vector2()
  private readonly over = new Vector2()
  private readonly lay

  constructor(
    private readonly world: Scene,
    private readonly lens: PerspectiveCamera,
    quality: Quality,
    private readonly cost: StageInfo,
  ) {
    super('Picture')
    this.target = new WebGLRenderTarget(1, 1, {
      type: HalfFloatType,
      samples: quality.msaa,
      depthTexture: this.depth,
    })
    this.air = new Air(Math.min(BEAM_COUNT, quality.beams), this.depth)
    this.occlusion = quality.occlusion ? new Occlusion(this.depth) : null
    this.lay = screenMaterial(LAY, {
      tPicture: { value: this.target.texture },
      tDepth: { value: this.depth },
      tAir: { value: this.airTarget.texture },
      tHidden: { value: this.hidden.texture },
      uHalf: { value: this.half },
      uNearFar: { value: this.nearFar },
      uOver: { value: this.over },
    })
    this.fullscreenMaterial = this.lay
  }

  override render(gl: WebGLRenderer, _: WebGLRenderTarget, output: WebGLRenderTarget | null): void {
    this.drawWorld(gl)
    if (this.hazy) {
      this.air.look(this.lens)
      this.fill(gl, this.air.material, this.airTarget)
    }
    if (this.occlusion) {
      this.occlusion.look(this.lens, half(this.target.width), half(this.target.height))
      this.fill(gl, this.occlusion.material, this.hidden)
    }
    this.over.set(this.hazy ? 1 : 0, this.occlusion ? 1 : 0)
    this.nearFar.set(this.lens.near, this.lens.far)
    this.fill(gl, this.lay, this.renderToScreen ? null : output)
  }

  /** Gives back the memory of the air, which is taken again when there is something in it; its program stays. */
  clearAir(): void {
    this.airTarget.dispose()
  }

  override setSize(width: number, height: number): void {
    const w = half(width)
    const h = half(height)
    this.target.setSize(width, height)
    this.airTarget.setSize(w, h)
    this.hidden.setSize(w, h)
    this.half.set(w, h)
  }

  override dispose(): void {
    super.dispose()
    for (const target of [this.target, this.airTarget, this.hidden]) target.dispose()
    for (const material of [this.lay, this.air.material, this.occlusion?.material]) material?.dispose()
    this.depth.dispose()
  }

  /** The main camera's pass, counted apart from the shadow maps drawn inside it. */
  private drawWorld(gl: WebGLRenderer): void {
    const { render } = gl.info
    const { main, shadows } = this.cost
    const calls = render.calls - shadows.calls
    const triangles = render.triangles - shadows.triangles
    gl.setRenderTarget(this.target)
    gl.clear()
    gl.render(this.world, this.lens)
    main.calls = render.calls - shadows.calls - calls
    main.triangles = render.triangles - shadows.triangles - triangles
  }

  private fill(gl: WebGLRenderer, material: Pass['fullscreenMaterial'], target: WebGLRenderTarget | null): void {
    this.fullscreenMaterial = material
    gl.setRenderTarget(target)
    gl.render(this.scene, this.camera)
  }
}
