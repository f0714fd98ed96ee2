import { RenderPass } from 'postprocessing'
import type { Camera, Scene, WebGLRenderer, WebGLRenderTarget } from 'three'
import type { StageInfo } from '../runtime'

/** The scene pass, counting what it draws apart from the shadow maps drawn inside it. */
export class MainPass extends RenderPass {
  constructor(
    scene: Scene,
    camera: Camera,
    private readonly cost: StageInfo,
  ) {
    super(scene, camera)
  }

  override render(
    renderer: WebGLRenderer,
    inputBuffer: WebGLRenderTarget,
    outputBuffer: WebGLRenderTarget | null,
    deltaTime?: number,
    stencilTest?: boolean,
  ): void {
    const { render } = renderer.info
    const { main, shadows } = this.cost
    const calls = render.calls - shadows.calls
    const triangles = render.triangles - shadows.triangles
    super.render(renderer, inputBuffer, outputBuffer!, deltaTime, stencilTest)
    main.calls = render.calls - shadows.calls - calls
    main.triangles = render.triangles - shadows.triangles - triangles
  }
}
