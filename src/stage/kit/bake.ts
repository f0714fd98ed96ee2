import {
  LinearFilter,
  LinearMipmapLinearFilter,
  Mesh,
  NoBlending,
  OrthographicCamera,
  PlaneGeometry,
  Scene,
  ShaderMaterial,
  SRGBColorSpace,
  WebGLRenderTarget,
  type WebGLRenderer,
} from 'three'
import { NOISE } from './noise.glsl'

const QUAD = new PlaneGeometry(2, 2)
const EYE = new OrthographicCamera(-1, 1, 1, -1, 0, 1)

/**
 * An empty target for paint, about `pixels` wide for a `width` × `height` metre cloth; sRGB with mips. The longer side
 * has at most `pixels`, so that tall cloths cost no more than wide ones.
 */
export function paintTarget(width: number, height: number, pixels: number): WebGLRenderTarget {
  const scale = pixels / Math.max(width, height)
  return new WebGLRenderTarget(Math.max(16, Math.round(width * scale)), Math.max(16, Math.round(height * scale)), {
    colorSpace: SRGBColorSpace,
    depthBuffer: false,
    generateMipmaps: true,
    minFilter: LinearMipmapLinearFilter,
    magFilter: LinearFilter,
  })
}

/**
 * Paints `paint` (GLSL `vec4 paint(vec2 metres)`, linear colour) once into the target. The program is compiled beside
 * the main thread where the browser can, and thrown away after use.
 */
export async function bakePaint(
  gl: WebGLRenderer,
  target: WebGLRenderTarget,
  paint: string,
  width: number,
  height: number,
): Promise<void> {
  const material = new ShaderMaterial({
    blending: NoBlending,
    depthTest: false,
    depthWrite: false,
    uniforms: { uSize: { value: [width, height] } },
    vertexShader: 'varying vec2 vUv; void main() { vUv = uv; gl_Position = vec4(position.xy, 0., 1.); }',
    fragmentShader: `varying vec2 vUv; uniform vec2 uSize;\n${NOISE}\n${paint}
void main() { gl_FragColor = paint((vUv - vec2(.5, 0.)) * uSize); }`,
  })
  const scene = new Scene()
  const quad = new Mesh(QUAD, material)
  quad.frustumCulled = false
  scene.add(quad)
  const before = gl.getRenderTarget()
  gl.setRenderTarget(target)
  const compiled = gl.compileAsync(scene, EYE)
  gl.setRenderTarget(before)
  await compiled
  const previous = gl.getRenderTarget()
  const { autoUpdate } = gl.shadowMap
  gl.shadowMap.autoUpdate = false
  gl.setRenderTarget(target)
  gl.render(scene, EYE)
  gl.setRenderTarget(previous)
  gl.shadowMap.autoUpdate = autoUpdate
  material.dispose()
}
