import {
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Mesh,
  type BufferGeometry,
  type Material,
  type Texture,
} from 'three'
import { MAX_CAST } from '../../notation/frame'

/** Name of the camera that draws what the floor mirrors. */
export const BELOW = 'below'

/**
 * One draw for everybody who wears the same thing. `row` tells the shader which rows of the bone sheet to read; nobody
 * means nothing is drawn. After those who are seen come the rows of those who only throw a shadow and are mirrored with it,
 * as a finer mesh stands for them in the picture.
 */
export class Players {
  readonly mesh: Mesh<InstancedBufferGeometry>
  private readonly rows: InstancedBufferAttribute
  private readonly next = new Float32Array(MAX_CAST)
  private readonly nextUnseen = new Float32Array(MAX_CAST)
  private nextCount = 0
  private nextUnseenCount = 0
  private seen = 0
  private all = 0

  constructor(
    geometry: BufferGeometry,
    material: Material,
    depth?: Material,
    private readonly paint?: Texture,
  ) {
    const shared = new InstancedBufferGeometry()
    for (const [name, attribute] of Object.entries(geometry.attributes)) shared.setAttribute(name, attribute)
    shared.setIndex(geometry.index)
    this.rows = new InstancedBufferAttribute(new Float32Array(MAX_CAST), 1)
    shared.setAttribute('row', this.rows)
    shared.instanceCount = 0
    this.mesh = new Mesh(shared, material)
    this.mesh.frustumCulled = false
    this.mesh.matrixAutoUpdate = false
    this.mesh.receiveShadow = true
    if (depth) {
      this.mesh.castShadow = true
      this.mesh.customDepthMaterial = depth as Mesh['customDepthMaterial']
    }
  }

  /** Throws a shadow with the first `count` indices of its mesh only: one layer of a tutu is enough. */
  shadeWith(count: number): void {
    const { mesh } = this
    mesh.onBeforeShadow = () => mesh.geometry.setDrawRange(0, count)
    mesh.onAfterShadow = () => mesh.geometry.setDrawRange(0, Infinity)
  }

  /** Its shadow, and its picture in the floor, are those of `coarse`, which must be told of every row with `addUnseen`. */
  leaveTo(coarse: Players): void {
    this.mesh.castShadow = false
    this.mesh.onBeforeRender = (_, __, camera) => {
      this.mesh.geometry.instanceCount = camera.name === BELOW ? 0 : this.seen
    }
    const { geometry } = coarse.mesh
    coarse.mesh.onBeforeRender = (_, __, camera) => {
      geometry.instanceCount = camera.name === BELOW ? coarse.all : coarse.seen
    }
    coarse.mesh.onBeforeShadow = () => {
      geometry.instanceCount = coarse.all
    }
    coarse.mesh.onAfterShadow = () => {
      geometry.instanceCount = coarse.seen
    }
  }

  /** Starts a new list of rows. */
  clear(): void {
    this.nextCount = this.nextUnseenCount = 0
  }

  /** Adds a row to the new list. */
  add(row: number): void {
    this.next[this.nextCount++] = row
  }

  /** Adds a row that is drawn into shadows and the mirror alone. */
  addUnseen(row: number): void {
    this.nextUnseen[this.nextUnseenCount++] = row
  }

  /** True when somebody of the list is drawn anywhere. */
  get present(): boolean {
    return this.all > 0
  }

  /** Makes the new list the drawn one; uploads it only if it differs. */
  commit(): void {
    const { rows, next, nextUnseen, nextCount, nextUnseenCount } = this
    const all = nextCount + nextUnseenCount
    for (let i = nextCount; i < all; i++) next[i] = nextUnseen[i - nextCount]!
    let same = this.all === all
    for (let i = 0; same && i < all; i++) same = rows.array[i] === next[i]
    this.seen = nextCount
    this.all = all
    this.mesh.geometry.instanceCount = nextCount
    if (same) return
    ;(rows.array as Float32Array).set(next)
    rows.needsUpdate = true
  }

  /** Frees geometry and paint on the graphics card; drawing again brings them back. */
  rest(): void {
    this.mesh.geometry.dispose()
    this.paint?.dispose()
  }

  dispose(): void {
    this.rest()
    ;(this.mesh.material as Material).dispose()
    this.mesh.customDepthMaterial?.dispose()
  }
}
