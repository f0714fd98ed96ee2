import { DoubleSide, MeshStandardMaterial, type Texture } from 'three'

/** Raw canvas at the back of a flat, linear. */
const CANVAS = 'vec3(.16, .12, .075)'

/** A painted surface in the real lights; alpha cuts doors and windows. */
export function flatMaterial(map: Texture): MeshStandardMaterial {
  const material = new MeshStandardMaterial({ map, roughness: 0.92, metalness: 0 })
  Object.assign(material, { side: DoubleSide, alphaTest: 0.5, alphaToCoverage: true })
  material.onBeforeCompile = (shader) => {
    shader.fragmentShader = shader.fragmentShader.replace(
      '#include <map_fragment>',
      `#include <map_fragment>
if (!gl_FrontFacing) diffuseColor.rgb = ${CANVAS};`,
    )
  }
  material.customProgramCacheKey = () => 'flat'
  return material
}
