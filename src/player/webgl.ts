import type { QualityName } from '../stage/quality'

/** What the machine can draw: null when it cannot, else the name of what draws. */
export function probeWebGL(): { renderer: string } | null {
  const canvas = document.createElement('canvas')
  const gl = canvas.getContext('webgl2')
  if (!gl) return null
  const debug = gl.getExtension('WEBGL_debug_renderer_info')
  const renderer = String(gl.getParameter(debug ? debug.UNMASKED_RENDERER_WEBGL : gl.RENDERER))
  // Browsers count live contexts; this one has done its work.
  gl.getExtension('WEBGL_lose_context')?.loseContext()
  return { renderer }
}

/** A first guess at the level of quality: software draws low, hand-held and shared chips medium, the rest high. */
export function guessQuality(renderer: string): QualityName {
  if (/swiftshader|llvmpipe|softpipe|basic render/i.test(renderer)) return 'low'
  const handHeld = matchMedia('(pointer: coarse)').matches && Math.min(screen.width, screen.height) < 900
  return handHeld || /intel|mali|adreno|powervr/i.test(renderer) ? 'medium' : 'high'
}
