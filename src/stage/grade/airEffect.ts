import { BlendFunction, Effect, EffectAttribute } from 'postprocessing'
import { Color, Matrix4, Uniform, Vector3, Vector4, type PerspectiveCamera } from 'three'
import { airFragment } from './air.glsl'

const each = <T>(n: number, make: () => T) => Array.from({ length: n }, make)

/** Air on stage: haze, beams and dry ice. Write the public fields each frame; nothing is kept from one to the next. */
export class AirEffect extends Effect {
  readonly from: readonly Vector3[]
  readonly to: readonly Vector3[]
  readonly shape: readonly Vector4[]
  readonly colour: readonly Color[]
  readonly hazeColour = new Color()
  readonly iceColour = new Color()
  /** x haze per metre, y ice density, z ice height in metres, w time in seconds. */
  readonly air = new Vector4(0, 0, 0.3, 0)
  private readonly unproject = new Matrix4()
  private readonly eye = new Vector3()

  constructor(beams: number) {
    super('Air', airFragment(beams), { attributes: EffectAttribute.DEPTH, blendFunction: BlendFunction.SRC })
    this.from = each(beams, () => new Vector3())
    this.to = each(beams, () => new Vector3(0, -1, 0))
    this.shape = each(beams, () => new Vector4(1, 0, 0, 0))
    this.colour = each(beams, () => new Color(0))
    const values = {
      unproject: this.unproject,
      eye: this.eye,
      beamFrom: this.from,
      beamTo: this.to,
      beamShape: this.shape,
      beamColour: this.colour,
      hazeColour: this.hazeColour,
      iceColour: this.iceColour,
      air: this.air,
    }
    for (const [name, value] of Object.entries(values)) this.uniforms.set(name, new Uniform(value))
  }

  /** Looks through a camera whose matrices are up to date. */
  look(camera: PerspectiveCamera): void {
    this.unproject.multiplyMatrices(camera.matrixWorld, camera.projectionMatrixInverse)
    this.eye.setFromMatrixPosition(camera.matrixWorld)
  }
}
