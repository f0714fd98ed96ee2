import {
  HalfFloatType,
  LinearMipmapLinearFilter,
  Matrix4,
  PerspectiveCamera,
  Vector2,
  Vector3,
  WebGLRenderTarget,
  type Object3D,
  type Scene,
  type WebGLRenderer,
} from 'three'
import { BELOW } from '../company/players'
import type { FloorUniforms } from './floorMaterial'

const BIAS = new Matrix4().set(0.5, 0, 0, 0.5, 0, 0.5, 0, 0.5, 0, 0, 0.5, 0.5, 0, 0, 0, 1)

/** Draws the picture under the floor, as a camera below it sees the stage, into a small target with mips. */
export class Mirror {
  readonly target = new WebGLRenderTarget(16, 16, {
    type: HalfFloatType,
    generateMipmaps: true,
    minFilter: LinearMipmapLinearFilter,
    samples: 2,
  })
  private readonly below = new PerspectiveCamera()
  private readonly ahead = new Vector3()
  private readonly size = new Vector2()
  private readonly hidden: Object3D[] = []

  constructor() {
    this.below.name = BELOW
  }

  /** Draws for `camera` at `scale` of the picture's size; `unseen` objects are left out. */
  draw(
    gl: WebGLRenderer,
    scene: Scene,
    camera: PerspectiveCamera,
    scale: number,
    unseen: Iterable<Object3D>,
    uniforms: FloorUniforms,
  ): void {
    gl.getDrawingBufferSize(this.size).multiplyScalar(scale).floor()
    if (this.target.width !== this.size.x || this.target.height !== this.size.y)
      this.target.setSize(Math.max(1, this.size.x), Math.max(1, this.size.y))
    const { below, ahead, hidden } = this
    ahead.set(0, 0, -1).applyQuaternion(camera.quaternion).add(camera.position)
    below.position.set(camera.position.x, -camera.position.y, camera.position.z)
    below.up.set(0, -1, 0)
    below.lookAt(ahead.x, -ahead.y, ahead.z)
    below.near = camera.near
    below.far = camera.far
    below.projectionMatrix.copy(camera.projectionMatrix)
    below.projectionMatrixInverse.copy(camera.projectionMatrixInverse)
    below.updateMatrixWorld(true)
    hidden.length = 0
    for (const object of unseen)
      if (object.visible) {
        object.visible = false
        hidden.push(object)
      }
    const before = gl.getRenderTarget()
    gl.setRenderTarget(this.target)
    gl.clear()
    gl.render(scene, below)
    gl.setRenderTarget(before)
    for (const object of hidden) object.visible = true
    uniforms.tMirror.value = this.target.texture
    uniforms.uToMirror.value.copy(BIAS).multiply(below.projectionMatrix).multiply(below.matrixWorldInverse)
  }

  dispose(): void {
    this.target.dispose()
  }
}
