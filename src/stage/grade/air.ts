import { Color, Matrix4, Vector3, Vector4, type PerspectiveCamera, type ShaderMaterial, type Texture } from 'three'
import { airFragment } from './air.glsl'
import { screenMaterial } from './screen'

const each = <T>(n: number, make: () => T) => Array.from({ length: n }, make)

/** Air on stage: haze, beams and dry ice. Write the public fields each frame; nothing is kept from one to the next. */
export class Air {
  readonly from: readonly Vector3[]
  readonly to: readonly Vector3[]
  readonly shape: readonly Vector4[]
  readonly colour: readonly Color[]
  readonly hazeColour = new Color()
  readonly iceColour = new Color()
  /** x haze per metre, y ice density, z ice height in metres, w time in seconds. */
  readonly air = new Vector4(0, 0, 0.3, 0)
  readonly material: ShaderMaterial
  private readonly unproject = new Matrix4()
  private readonly eye = new Vector3()

  /** @param depth of the picture it lies over */
  constructor(beams: number, depth: Texture) {
    this.from = each(beams, () => new Vector3())
    this.to = each(beams, () => new Vector3(0, -1, 0))
    this.shape = each(beams, () => new Vector4(1, 0, 0, 0))
    this.colour = each(beams, () => new Color(0))
    this.material = screenMaterial(airFragment(beams), {
      tDepth: { value: depth },
      unproject: { value: this.unproject },
      eye: { value: this.eye },
      beamFrom: { value: this.from },
      beamTo: { value: this.to },
      beamShape: { value: this.shape },
      beamColour: { value: this.colour },
      hazeColour: { value: this.hazeColour },
      iceColour: { value: this.iceColour },
      air: { value: this.air },
    })
  }

  /** Looks through a camera whose matrices are up to date. */
  look(camera: PerspectiveCamera): void {
    this.unproject.multiplyMatrices(camera.matrixWorld, camera.projectionMatrixInverse)
    this.eye.setFromMatrixPosition(camera.matrixWorld)
  }
}
