import type { WebGLRenderer, WebGLRenderTarget } from 'three'

/**
 * Lets `target` draw into the colour of `owner`, of the same size and kind: one texture on the graphics card instead of
 * two, for what is never needed at one time. three counts it again for every target that draws into it, and forgets it
 * once; the difference is made good here, so that textures stay counted truly.
 */
export function shareColour(gl: WebGLRenderer, target: WebGLRenderTarget, owner: WebGLRenderTarget): void {
  target.texture = owner.texture
  target.addEventListener('dispose', () => {
    if (gl.properties.has(target)) gl.info.memory.textures -= 1
  })
}
