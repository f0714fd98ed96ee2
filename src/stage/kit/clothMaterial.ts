import { DoubleSide, ShaderMaterial, Vector4, type Texture } from 'three'
import { BANK_LIGHT, bankUniforms, newBankLight, type BankLight } from './banks'

export interface ClothLook {
  glow: number
  cut: boolean
  /** Alpha blends. */
  blend: boolean
}

/** A cloth's own material; all cloths share one program for each of opaque, cut and blended. */
export interface Cloth {
  readonly material: ShaderMaterial
  readonly light: BankLight
  setPresence(presence: number): void
}

/** Material of a baked cloth. Its light is written into `light` each frame. */
export function clothMaterial(map: Texture, { glow, cut, blend }: ClothLook): Cloth {
  const light = newBankLight()
  // x glow, y 1 = alpha cuts, z 1 = alpha blends, w presence
  const mode = new Vector4(glow, cut ? 1 : 0, blend ? 1 : 0, 1)
  const material = new ShaderMaterial({
    side: DoubleSide,
    transparent: blend,
    depthWrite: !blend,
    alphaToCoverage: cut && !blend,
    uniforms: {
      uPaint: { value: map },
      uMode: { value: mode },
      ...bankUniforms(light),
    },
    vertexShader:
      'varying vec2 vUv; void main() { vUv = uv; gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.); }',
    fragmentShader: /* glsl */ `
varying vec2 vUv;
uniform sampler2D uPaint;
uniform vec4 uMode;
${BANK_LIGHT}
void main() {
  vec4 paint = texture2D(uPaint, vUv);
  float edge = clamp((paint.a - .5) / max(fwidth(paint.a), 1e-4) + .5, 0., 1.);
  float alpha = mix(mix(1., edge, uMode.y), mix(1., paint.a, uMode.z), uMode.z) * uMode.w;
  if (alpha < .02) discard;
  float glows = uMode.x * mix(paint.a, 1., max(uMode.y, uMode.z));
  gl_FragColor = vec4(paint.rgb * (bankLight(vUv) + glows), alpha);
}`,
  })
  return {
    material,
    light,
    setPresence: (presence) => {
      mode.w = presence
    },
  }
}
