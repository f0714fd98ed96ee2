import {
  BackSide,
  DoubleSide,
  FrontSide,
  MeshDepthMaterial,
  type Camera,
  type Material,
  type Mesh,
  type Object3D,
  type Scene,
  type Side,
  type Texture,
  type WebGLRenderer,
  type WebGLRenderTarget,
} from 'three'

/** Which sides a shadow map draws of a material: the far ones, so that a surface does not shade itself. */
const SHADING: Record<Side, Side> = { [FrontSide]: BackSide, [BackSide]: FrontSide, [DoubleSide]: DoubleSide }

/** One depth material of each kind, kept for good: while it lives, so does its program. */
const depths = new Map<string, MeshDepthMaterial>()

/** What the shadow maps draw of a mesh, with the same program as three's own. */
function depthOf(mesh: Mesh): Material {
  const material = mesh.material as Material & { map?: Texture | null }
  const side = material.shadowSide ?? SHADING[material.side]
  const alphaTest = material.alphaToCoverage ? 0.5 : material.alphaTest
  const own = mesh.customDepthMaterial as MeshDepthMaterial | undefined
  if (own) return Object.assign(own, { side, alphaTest, map: material.map })
  const key = `${side} ${Boolean(material.map)} ${alphaTest}`
  let depth = depths.get(key)
  if (!depth) depths.set(key, (depth = new MeshDepthMaterial({ side, alphaTest })))
  depth.map = material.map ?? null
  return depth
}

/**
 * Compiles what `root` needs to be drawn and to throw shadows, before it is first seen, for the target it will be drawn to.
 * @returns when the programs of the picture are there; those of the shadows are on their way
 */
export function warmUp(
  gl: WebGLRenderer,
  root: Object3D,
  camera: Camera,
  scene: Scene,
  target: WebGLRenderTarget | null,
): Promise<unknown> {
  const before = gl.getRenderTarget()
  gl.setRenderTarget(target)
  const compiled = gl.compileAsync(root, camera, scene)
  root.traverse((object) => {
    const mesh = object as Mesh
    if (!mesh.isMesh || !mesh.castShadow || Array.isArray(mesh.material)) return
    const worn = mesh.material
    mesh.material = depthOf(mesh)
    // One at a time: meshes share a depth material whose map is their own.
    gl.compile(mesh, camera, scene)
    mesh.material = worn
  })
  gl.setRenderTarget(before)
  return compiled
}
