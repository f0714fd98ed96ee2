import { useRef } from 'react'
import { AdditiveBlending, MeshBasicMaterial, PlaneGeometry, type Mesh } from 'three'
import { boardColour, useRead } from '../../read'
import { useOwned } from './useOwned'

/** A thin red slash across the boards, lit by `pr4`. */
export function RedLine() {
  const mesh = useRef<Mesh>(null)
  const { geometry, material } = useOwned(() => ({
    geometry: new PlaneGeometry(8.4, 0.05).rotateX(-Math.PI / 2),
    material: new MeshBasicMaterial({ blending: AdditiveBlending, transparent: true, depthWrite: false }),
  }))
  useRead((frame) => {
    boardColour(frame, 'pr4', material.color).multiplyScalar(3)
    mesh.current!.visible = material.color.r > 0.002
  })
  return (
    <mesh
      ref={mesh}
      name="red-line"
      geometry={geometry}
      material={material}
      position={[0.2, 0.006, -2.9]}
      rotation={[0, 0.36, 0]}
    />
  )
}
