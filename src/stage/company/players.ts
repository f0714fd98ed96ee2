import {
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Mesh,
  type BufferGeometry,
  type Material,
  type Texture,
} from 'three'
import { MAX_CAST } from '../../notation/frame'

/**
 * One draw for everybody who wears the same thing. `row` tells the shader which rows of the bone sheet to read; nobody
 * means nothing is drawn.
 */
export class Players {
  readonly mesh: Mesh<InstancedBufferGeometry>
  private readonly rows: InstancedBufferAttribute
  private readonly next = new Float32Array(MAX_CAST)
  private nextCount = 0

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

  /** Starts a new list of rows. */
  clear(): void {
    this.nextCount = 0
  }

  /** Adds a row to the new list. */
  add(row: number): void {
    this.next[this.nextCount++] = row
  }

  /** Makes the new list the drawn one; uploads it only if it differs. */
  commit(): void {
    const { rows, next, nextCount } = this
    const geometry = this.mesh.geometry
    let same = geometry.instanceCount === nextCount
    for (let i = 0; same && i < nextCount; i++) same = rows.array[i] === next[i]
    if (same) return
    ;(rows.array as Float32Array).set(next)
    rows.needsUpdate = true
    geometry.instanceCount = nextCount
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
