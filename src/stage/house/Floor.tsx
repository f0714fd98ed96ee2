import { useEffect, useMemo } from 'react'
import { Color, Mesh, PlaneGeometry } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { addChannel, addWhitened } from '../lights/dimmer'
import { useRead, useStage } from '../read'
import type { FloorLook } from '../runtime'
import { floorMaterial, PLATES } from './floorMaterial'
import { Mirror } from './mirror'

/** Light of the footlights at full on the boards before them, as irradiance on white over π. */
const FOOT = 9

/** The stage floor from the apron to the back wall. It looks as the running set's `Marley` says. */
export function Floor() {
  const { stage, quality } = useStage()
  const floor = useMemo(() => {
    const { material, uniforms } = floorMaterial()
    const flat = (width: number, from: number, to: number) =>
      new PlaneGeometry(width, to - from).rotateX(-Math.PI / 2).translate(0, 0, (from + to) / 2)
    const geometry = mergeGeometries([flat(26, -14, 0.88), flat(17, 0.88, 2)])
    const mesh = new Mesh(geometry, material)
    mesh.receiveShadow = true
    let taken: FloorLook | null = null
    // Slot 0 runs in order of mounting and sets mount after the floor: its look is taken when it is drawn.
    mesh.onBeforeRender = () => {
      const cloth = stage.floorPaint
      uniforms.tPaint.value = cloth?.map ?? null
      if (cloth) uniforms.uPaint.value.set(cloth.x, cloth.z, cloth.width, cloth.depth)
      else uniforms.uPaint.value.setScalar(0)
      const look = stage.floor
      if (look === taken) return
      taken = look
      material.color.set(look.color)
      material.roughness = look.roughness
      uniforms.uMirror.value.y = look.blur
      uniforms.uMirror.value.z = look.f0
      uniforms.uMirror.value.w = look.ripple
      uniforms.uTint.value.set(look.tint)
    }
    return { mesh, material, uniforms }
  }, [stage])

  useEffect(() => {
    const mirror = new Mirror()
    stage.drawMirror = (gl, scene, camera) => {
      const wanted = quality.mirror > 0 && stage.floor.reflect > 0 && camera.position.y > 0.05
      floor.uniforms.uMirror.value.x = wanted ? stage.floor.reflect : 0
      floor.uniforms.tMirror.value = mirror.target.texture
      if (!wanted) return false
      floor.mesh.visible = false
      mirror.draw(gl, scene, camera, quality.mirror, stage.unmirrored, floor.uniforms)
      floor.mesh.visible = true
      return true
    }
    return () => {
      stage.drawMirror = () => false
      mirror.dispose()
    }
  }, [stage, quality, floor])
  useEffect(
    () => () => {
      floor.material.dispose()
      floor.mesh.geometry.dispose()
    },
    [floor],
  )

  const scratch = useMemo(() => new Color(), [])
  useRead((frame, show) => {
    const hanging = show.scenes[frame.scene]?.script.rig?.gobo
    floor.uniforms.uPlate.value = PLATES.indexOf(hanging?.gobo ?? 'open')
    floor.uniforms.uSide.value = (hanging?.at?.[0] ?? 1) < 0 ? -1 : 1
    addChannel(frame.board, 'gobo', 2.6, floor.uniforms.uGobo.value.setRGB(0, 0, 0))
    addWhitened(frame.board, 'foot', FOOT, 0.25, floor.uniforms.uFoot.value.setRGB(0, 0, 0), scratch)
    floor.uniforms.uTime.value = frame.t
  })
  return <primitive object={floor.mesh} name="floor" />
}
