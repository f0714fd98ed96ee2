import { NoBlending, ShaderMaterial, type IUniform } from 'three'

/** Material of something drawn over the whole picture; its fragment reads `vUv`. */
export function screenMaterial(fragment: string, uniforms: Record<string, IUniform>): ShaderMaterial {
  return new ShaderMaterial({
    uniforms,
    blending: NoBlending,
    depthTest: false,
    depthWrite: false,
    vertexShader:
      'varying vec2 vUv; void main() { vUv = position.xy * .5 + .5; gl_Position = vec4(position.xy, 1., 1.); }',
    fragmentShader: fragment,
  })
}
