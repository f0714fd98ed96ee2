import { DepthOfFieldEffect, MaskFunction } from 'postprocessing'
import { RGFormat, type PerspectiveCamera, type Texture, type WebGLRenderTarget } from 'three'
import { FILM_WIDTH_MM } from '../../notation/plan'
import type { Metres } from '../../notation/units'

/** Stop of every lens: as open as film lenses are in a theatre. */
const STOP = 2
/** Height of the film at 16:9, millimetres. */
const FILM_HEIGHT_MM = (FILM_WIDTH_MM * 9) / 16
/** Largest blur, radius as a share of the picture's height: more, and the samples of the disc are seen singly. */
const MOST = 0.012

/**
 * Blur of what is infinitely far away, radius as a share of the picture's height, through a lens of `lens` millimetres
 * focused at `focus` metres: half the circle of confusion f² / (N (s − f)).
 */
export function farBlur(lens: number, focus: Metres): number {
  return (lens * lens) / (STOP * (1000 * focus - lens)) / (2 * FILM_HEIGHT_MM)
}

/**
 * The blur of a thin lens: it grows with |d − s| / d, without end towards the lens and up to `farBlur` away from it.
 * `focusRange` carries the blur far away as a share of the largest; red is what lies before the focus, green behind it.
 */
const CONFUSION = /* glsl */ `
#include <common>
#include <packing>
uniform highp sampler2D depthBuffer;
uniform float cameraNear, cameraFar, focusDistance, focusRange;
varying vec2 vUv;
void main() {
  float d = -perspectiveDepthToViewZ(texture2D(depthBuffer, vUv).r, cameraNear, cameraFar);
  float blur = min(1., focusRange * abs(d - focusDistance) / d);
  gl_FragColor = vec4(blur * vec2(step(d, focusDistance), step(focusDistance, d)), 0., 1.);
}`

/** Where the blur keeps what lies behind the focus: masked by how much it is blurred, and blurred. */
interface Behind {
  renderTargetMasked: WebGLRenderTarget
  renderTargetFar: WebGLRenderTarget
}

/** Depth of field as the lens of the shot has it. */
export class LensEffect extends DepthOfFieldEffect {
  private height = 1

  constructor(camera: PerspectiveCamera) {
    super(camera, { resolutionScale: 0.5 })
    // The sharp figure's share of a blurred neighbour is filled with the neighbour itself, or a dark rim would go round her.
    this.maskFunction = MaskFunction.MULTIPLY_RGB_SET_ALPHA
    this.cocMaterial.fragmentShader = CONFUSION
    // Two numbers a pixel: half the memory.
    this.cocTexture.format = RGFormat
    ;(this.uniforms.get('nearCoCBuffer')!.value as Texture).format = RGFormat
    // The masked picture has been read when the blurred one is drawn: one target serves both.
    const behind = this as unknown as Behind
    behind.renderTargetFar = behind.renderTargetMasked
    this.uniforms.get('farColorBuffer')!.value = behind.renderTargetFar.texture
  }

  override setSize(width: number, height: number): void {
    super.setSize(width, height)
    this.height = height
  }

  /** Takes a lens, millimetres, and the distance it is focused at, metres. */
  focus(lens: number, distance: Metres): void {
    this.cocMaterial.focusDistance = distance
    this.cocMaterial.focusRange = farBlur(lens, distance) / MOST
    this.bokehScale = MOST * this.height
  }
}
