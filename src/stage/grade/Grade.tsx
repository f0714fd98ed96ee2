import { useFrame, useThree } from '@react-three/fiber'
import { BloomEffect, EffectComposer, EffectPass, FXAAEffect, type MipmapBlurPass, type Pass } from 'postprocessing'
import { useEffect, useMemo } from 'react'
import {
  HalfFloatType,
  RGBFormat,
  type PerspectiveCamera,
  type Scene,
  type WebGLRenderer,
  type WebGLRenderTarget,
} from 'three'
import type { Quality } from '../quality'
import { useStage } from '../read'
import type { Stage } from '../runtime'
import { GradeEffect } from './gradeEffect'
import { LensEffect } from './lens'
import { PicturePass } from './PicturePass'
import { readAir } from './readAir'
import { shareColour } from '../shareColour'

/** The pyramid a bloom is blurred in. */
function mipsOf(blur: MipmapBlurPass): readonly WebGLRenderTarget[] {
  const { downsamplingMipmaps, upsamplingMipmaps } = blur as unknown as Record<string, WebGLRenderTarget[]>
  return [...downsamplingMipmaps!, ...upsamplingMipmaps!]
}

function openChain(gl: WebGLRenderer, scene: Scene, camera: PerspectiveCamera, quality: Quality, stage: Stage) {
  const composer = new EffectComposer(gl, {
    frameBufferType: HalfFloatType,
    depthBuffer: false,
    stencilBuffer: false,
  })
  const picture = new PicturePass(scene, camera, quality, stage.cost)
  const blur = quality.dof ? new LensEffect(camera) : null
  const blurPass = blur && new EffectPass(camera, blur)
  blurPass?.setDepthTexture(picture.depth)
  const bloom = new BloomEffect({
    mipmapBlur: true,
    luminanceThreshold: 0.92,
    luminanceSmoothing: 0.35,
    radius: 0.78,
    levels: Math.max(1, quality.bloom),
  })
  const grade = new GradeEffect()
  const passes: (Pass | null)[] = [
    picture,
    blurPass,
    quality.bloom > 0 ? new EffectPass(camera, bloom, grade) : new EffectPass(camera, grade),
    new EffectPass(camera, new FXAAEffect()),
  ]
  for (const pass of passes) if (pass) composer.addPass(pass)
  // The picture with its air is laid into the one buffer; the other is first needed when the scene itself no longer is.
  shareColour(gl, composer.inputBuffer, picture.target)
  // What shines is blurred at once, so three small floats a pixel tell it, where they can be drawn into: half the memory.
  if (gl.extensions.has('EXT_color_buffer_float')) {
    for (const { texture } of [bloom.luminancePass, ...mipsOf(bloom.mipmapBlurPass)]) {
      texture.format = RGBFormat
      texture.internalFormat = 'R11F_G11F_B10F'
    }
  }
  stage.target = picture.target
  return { composer, picture, blur, blurPass, bloom, grade, seen: false }
}

/**
 * Draws the picture, after everything has copied the frame: floor mirror, scene with its air, depth of field in close
 * shots, bloom and grade, antialiasing. Takes R3F's own drawing over by its positive priority.
 */
export function Grade() {
  const gl = useThree((state) => state.gl)
  const scene = useThree((state) => state.scene)
  const camera = useThree((state) => state.camera) as PerspectiveCamera
  const size = useThree((state) => state.size)
  const dpr = useThree((state) => state.viewport.dpr)
  const { frame, show, quality, stage } = useStage()
  const chain = useMemo(() => openChain(gl, scene, camera, quality, stage), [gl, scene, camera, quality, stage])
  useEffect(() => () => chain.composer.dispose(), [chain])
  useEffect(() => chain.composer.setSize(size.width, size.height, false), [chain, size, dpr])
  useFrame(() => {
    const script = show.scenes[frame.scene]?.script
    const { info } = gl
    info.reset()
    stage.cost.shadows.calls = stage.cost.shadows.triangles = 0
    // Until the first picture is whole, air and blur are drawn in any case: their programs exist before they are needed.
    if (!chain.seen && stage.ready) {
      chain.seen = true
      chain.picture.clearAir()
    }
    chain.picture.hazy = readAir(frame, script?.rig, chain.picture.air) || !chain.seen
    if (chain.blur && chain.blurPass) {
      const { lens, focus, shallow } = frame.camera
      // Wide shots are sharp to less than two pixels: they save the blurs.
      chain.blurPass.enabled = shallow > 0 || !chain.seen
      chain.blur.focus(lens, focus)
    }
    if (script) {
      chain.grade.set(script.grade, frame.t)
      chain.bloom.intensity = script.grade.bloom
    }
    // The mirror, drawn first, also draws the shadow maps; the scene pass then need not.
    gl.shadowMap.autoUpdate = true
    if (stage.drawMirror(gl, scene, camera)) gl.shadowMap.autoUpdate = false
    chain.composer.render(0)
    const { cost } = stage
    cost.all.calls = info.render.calls
    cost.all.triangles = info.render.triangles
    cost.programs = info.programs?.length ?? 0
    cost.textures = info.memory.textures
    cost.geometries = info.memory.geometries
    stage.drawn()
  }, 1)
  return null
}
