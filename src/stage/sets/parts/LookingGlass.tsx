import { useEffect, useMemo, useRef } from 'react'
import {
  Color,
  HalfFloatType,
  LinearFilter,
  Mesh,
  OrthographicCamera,
  ShaderMaterial,
  Vector3,
  WebGLRenderTarget,
  type Camera,
  type Scene,
  type WebGLRenderer,
} from 'three'
import { BANK_LIGHT, bankList, bankUniforms, newBankLight, readBanks } from '../../kit/banks'
import { NOISE } from '../../kit/noise.glsl'
import type { Lit } from '../../kit/props'
import { useScenery, useStage } from '../../read'

/** Metres the picture of the reflected dancer is wide and high; its middle is `MIDDLE` above the floor. */
const WIDE = 2.6
const HIGH = 2.6
const MIDDLE = 1.25
const PIXELS = 384
/** Half thickness of the slice of the stage that is drawn about her, metres. */
const SLICE = 0.75

/**
 * A dancer as mirrors see her: drawn once a frame from up the stage into a small picture, which every glass then finds
 * along its own reflected rays. Cheap beside a pass for each mirror, and at the right place in each.
 */
export class Reflected {
  readonly target = new WebGLRenderTarget(PIXELS, PIXELS, { type: HalfFloatType, samples: 2 })
  readonly at = new Vector3()
  private readonly eye = new OrthographicCamera(-WIDE / 2, WIDE / 2, HIGH / 2, -HIGH / 2, 0.1, 2 * SLICE)
  private readonly cleared = new Color()
  private drawing = false

  constructor() {
    this.target.texture.minFilter = LinearFilter
  }

  /** Draws the slice of the stage about `at`; called while the scene is drawn, and not again from within itself. */
  draw(gl: WebGLRenderer, scene: Scene): void {
    if (this.drawing) return
    this.drawing = true
    const { eye, at } = this
    eye.position.set(at.x, MIDDLE, at.z - SLICE - 0.05)
    eye.lookAt(at.x, MIDDLE, at.z)
    eye.updateMatrixWorld()
    const into = gl.getRenderTarget()
    const shadows = gl.shadowMap.autoUpdate
    const alpha = gl.getClearAlpha()
    gl.getClearColor(this.cleared)
    const { background } = scene
    scene.background = null
    gl.shadowMap.autoUpdate = false
    gl.setRenderTarget(this.target)
    gl.setClearColor(0x000000, 0)
    gl.clear()
    gl.render(scene, eye)
    gl.setClearColor(this.cleared, alpha)
    scene.background = background
    gl.setRenderTarget(into)
    gl.shadowMap.autoUpdate = shadows
    this.drawing = false
  }

  /** Gives the picture's memory back. */
  dispose(): void {
    this.target.dispose()
  }
}

const LIT: Lit = { 'boomL.head': 0.3, 'boomR.head': 0.3, top: 0.5, back: 0.25, fs1: 0.1 }

const VERTEX = /* glsl */ `
varying vec3 vWorld, vNormal;
varying vec2 vUv;
void main() {
  vec4 world = modelMatrix * vec4(position, 1.);
  vWorld = world.xyz;
  vNormal = normalize(mat3(modelMatrix) * normal);
  vUv = uv;
  gl_Position = projectionMatrix * viewMatrix * world;
}`

const fragment = (view: string) => /* glsl */ `
varying vec3 vWorld, vNormal;
varying vec2 vUv;
uniform sampler2D uHer;
uniform vec3 uAt;
${NOISE}
${BANK_LIGHT}
vec3 view(vec2 q) {${view}}
void main() {
  vec2 q = vec2(vUv.x - .5, vUv.y);
  vec3 c = view(q) * bankLight(vUv);
  vec3 normal = normalize(vNormal), ray = normalize(vWorld - cameraPosition);
  if (dot(normal, ray) < 0.) {
    vec3 seen = reflect(ray, normal);
    vec2 flatRay = normalize(seen.xz);
    // the glasses lean a little, so that the balcony, too, sees her in them and not the floor
    float slope = seen.y / length(seen.xz), ahead = dot(uAt.xz - vWorld.xz, flatRay);
    vec2 side = vec2(-flatRay.y, flatRay.x);
    // herself, then what the glass opposite gives back: each farther, dimmer, a little to one side
    for (int k = 0; k < 4; k++) {
      float far = ahead + 3.4 * float(k);
      if (far < .2) continue;
      vec2 p = vec2(dot(vWorld.xz - uAt.xz, side) + .42 * float(k) * (k == 2 ? -1.4 : 1.), vWorld.y - .15 + .3 * slope * far);
      vec2 uv = vec2(p.x / ${WIDE.toFixed(2)} + .5, (p.y - ${(MIDDLE - HIGH / 2).toFixed(3)}) / ${HIGH.toFixed(2)});
      if (k == 1 || k == 3) uv.x = 1. - uv.x;
      vec2 inside = step(abs(uv - .5), vec2(.495));
      vec4 her = texture2D(uHer, uv) * inside.x * inside.y * pow(.58, float(k));
      c = c * (1. - her.a * .85) + her.rgb * vec3(.72, .82, .86);
    }
    float streak = smoothstep(.10, 0., abs(q.x * 1.1 + q.y * .7 - .35)) + .6 * smoothstep(.05, 0., abs(q.x * 1.1 + q.y * .7 - .62));
    c += vec3(.05, .065, .07) * streak * bankLight(vUv);
    float worn = smoothstep(.60, .8, fbm(q * vec2(6., 13.))) * smoothstep(.2, .5, max(abs(q.x), abs(q.y - .5)));
    c *= 1. - .7 * worn;
  }
  gl_FragColor = vec4(c, 1.);
}`

export interface LookingGlassProps {
  width: number
  height: number
  reflected: Reflected
  /** GLSL body of `vec3 view(vec2 q)`: what else the glass sees, q −.5….5 across and 0–1 up. */
  view: string
  position: readonly [number, number, number]
  /** This glass has the picture drawn, for itself and the others. */
  draws?: boolean
}

/** A glass that gives back one dancer along true rays, and again what the glass opposite gives back of her. */
export function LookingGlass({ width, height, reflected, view, position, draws = false }: LookingGlassProps) {
  const { stage } = useStage()
  const mesh = useRef<Mesh>(null)
  const made = useMemo(() => {
    const light = newBankLight()
    const material = new ShaderMaterial({
      uniforms: { uHer: { value: reflected.target.texture }, uAt: { value: reflected.at }, ...bankUniforms(light) },
      vertexShader: VERTEX,
      fragmentShader: fragment(view),
    })
    return { light, material, banks: bankList(LIT) }
  }, [reflected, view])
  useEffect(() => () => made.material.dispose(), [made])
  useEffect(() => {
    const glass = mesh.current!
    glass.onBeforeRender = draws
      ? (gl: WebGLRenderer, scene: Scene, _camera: Camera) => reflected.draw(gl, scene)
      : () => {}
  }, [draws, reflected])
  // The floor does not mirror the glass: she would have to be drawn once more for it.
  useEffect(() => {
    const glass = mesh.current!
    stage.unmirrored.add(glass)
    return () => {
      stage.unmirrored.delete(glass)
    }
  }, [stage])
  useScenery((_, frame) => readBanks(frame, made.banks, 0.015, made.light))
  return (
    <mesh
      ref={mesh}
      material={made.material}
      position={[position[0], position[1] + height / 2, position[2]]}
      frustumCulled={!draws}
      // Drawn before the others, so that all show her as she is now.
      renderOrder={draws ? -1 : 0}
    >
      <planeGeometry args={[width, height]} />
    </mesh>
  )
}
