import { DoubleSide, FrontSide, MeshStandardMaterial, type Texture } from 'three'

/** Raw canvas at the back of a flat, linear. */
const CANVAS = 'vec3(.16, .12, .075)'

/** A painted surface in the real lights. `floor` blends by alpha and is seen from above only; a flat is cut by it. */
export function flatMaterial(map: Texture, floor: boolean): MeshStandardMaterial {
  const material = new MeshStandardMaterial({ map, roughness: floor ? 0.7 : 0.92, metalness: 0 })
  if (floor) {
    Object.assign(material, { side: FrontSide, transparent: true, depthWrite: false })
    Object.assign(material, { polygonOffset: true, polygonOffsetFactor: -2, polygonOffsetUnits: -2 })
  } else Object.assign(material, { side: DoubleSide, alphaTest: 0.5, alphaToCoverage: true })
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
