/** Bytes the page holds on the graphics card now. */
export interface GraphicsMemory {
  /** Textures with their mips, those that are drawn into included. */
  textures: number
  /** The most of them at any moment since it was last asked. */
  most: number
  /** Many-sample and depth buffers that no shader reads. */
  buffers: number
}

declare global {
  interface Window {
    graphicsMemory?: () => GraphicsMemory
  }
}

/**
 * Keeps count of what WebGL2 is asked to hold, by size and format. Give it to `page.addInitScript`: it must stand in the
 * page before the first context, and uses nothing from outside.
 */
export function countGraphicsMemory(): void {
  const gl = WebGL2RenderingContext.prototype
  const bits: Record<number, number> = {
    [gl.R8]: 8,
    [gl.RG8]: 16,
    [gl.R16F]: 16,
    [gl.RG16F]: 32,
    [gl.R32F]: 32,
    [gl.RGB16F]: 48,
    [gl.RGBA16F]: 64,
    [gl.RG32F]: 64,
    [gl.RGBA32F]: 128,
    [gl.DEPTH_COMPONENT16]: 16,
    [gl.RED]: 8,
  }
  const bytes = (format: number, pixels: number) => (pixels * (bits[format] ?? 32)) / 8
  const held = new Map<WebGLTexture, Map<string, number>>()
  let textures = 0
  let most = 0
  const buffers = new Map<WebGLRenderbuffer, number>()
  const bound = (context: WebGL2RenderingContext, target: number): WebGLTexture | null => {
    const faces = target >= gl.TEXTURE_CUBE_MAP_POSITIVE_X && target <= gl.TEXTURE_CUBE_MAP_NEGATIVE_Z
    if (faces || target === gl.TEXTURE_CUBE_MAP) return context.getParameter(gl.TEXTURE_BINDING_CUBE_MAP)
    if (target === gl.TEXTURE_3D) return context.getParameter(gl.TEXTURE_BINDING_3D)
    if (target === gl.TEXTURE_2D_ARRAY) return context.getParameter(gl.TEXTURE_BINDING_2D_ARRAY)
    return context.getParameter(gl.TEXTURE_BINDING_2D)
  }
  const note = (context: WebGL2RenderingContext, target: number, part: string, size: number) => {
    const texture = bound(context, target)
    if (!texture) return
    if (!held.has(texture)) held.set(texture, new Map())
    const parts = held.get(texture)!
    textures += size - (parts.get(part) ?? 0)
    most = Math.max(most, textures)
    parts.set(part, size)
  }
  const before = <K extends keyof WebGL2RenderingContext>(
    name: K,
    look: (context: WebGL2RenderingContext, args: number[]) => void,
  ) => {
    const real = gl[name] as (...args: unknown[]) => unknown
    Object.defineProperty(gl, name, {
      value(this: WebGL2RenderingContext, ...args: unknown[]) {
        look(this, args as number[])
        return real.apply(this, args)
      },
    })
  }
  before('texStorage2D', (context, [target, levels, format, width, height]) => {
    let size = 0
    for (let i = 0; i < levels!; i++) size += bytes(format!, Math.max(1, width! >> i) * Math.max(1, height! >> i))
    note(context, target!, 'storage', size * (target === gl.TEXTURE_CUBE_MAP ? 6 : 1))
  })
  before('texStorage3D', (context, [target, , format, width, height, depth]) =>
    note(context, target!, 'storage', bytes(format!, width! * height! * depth!)),
  )
  before('texImage2D', (context, args) => {
    // The short form takes its size from the picture.
    const [target, level, format] = args
    const source = args[5] as unknown as { width?: number; height?: number } | undefined
    const width = args.length > 6 ? args[3]! : (source?.width ?? 0)
    const height = args.length > 6 ? args[4]! : (source?.height ?? 0)
    note(context, target!, `${target} ${level}`, bytes(format!, width * height))
  })
  // A texture that was given no room for them beforehand grows by a third.
  before('generateMipmap', (context, [target]) => {
    const parts = held.get(bound(context, target!)!)
    if (parts && !parts.has('storage')) note(context, target!, 'mips', (parts.get(`${target} 0`) ?? 0) / 3)
  })
  before('deleteTexture', (_, [texture]) => {
    const parts = held.get(texture as unknown as WebGLTexture)
    for (const size of parts?.values() ?? []) textures -= size
    held.delete(texture as unknown as WebGLTexture)
  })
  before('renderbufferStorage', (context, [, format, width, height]) => {
    const buffer = context.getParameter(gl.RENDERBUFFER_BINDING) as WebGLRenderbuffer | null
    if (buffer) buffers.set(buffer, bytes(format!, width! * height!))
  })
  before('renderbufferStorageMultisample', (context, [, samples, format, width, height]) => {
    const buffer = context.getParameter(gl.RENDERBUFFER_BINDING) as WebGLRenderbuffer | null
    if (buffer) buffers.set(buffer, samples! * bytes(format!, width! * height!))
  })
  before('deleteRenderbuffer', (_, [buffer]) => buffers.delete(buffer as unknown as WebGLRenderbuffer))
  window.graphicsMemory = () => {
    let rest = 0
    for (const size of buffers.values()) rest += size
    const memory = { textures, most, buffers: rest }
    most = textures
    return memory
  }
}

/**
 * Lets a page say what it would draw without drawing it: calls, triangles and memory are counted as they are, and software
 * drawing takes no time. Give it to `page.addInitScript`.
 */
export function leaveDrawsOut(): void {
  const gl = WebGL2RenderingContext.prototype
  const draws = ['drawElements', 'drawArrays', 'drawElementsInstanced', 'drawArraysInstanced'] as const
  for (const name of [...draws, 'clear', 'blitFramebuffer'] as const) gl[name] = () => {}
}
