import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openShow } from '../../src/show/open-show'
import { NOISE } from '../../src/stage/kit/noise.glsl'
import { newPlates } from '../../src/stage/lights/gobos'
import { openBrowser } from '../../tools/lib/browser.ts'

const modules = import.meta.glob<Record<string, unknown>>('../../src/stage/sets/paint/*.ts', { eager: true })

/** Every GLSL `paint` that a module exports, alone, in a list or by name. */
function paintsIn(value: unknown, name: string): [string, string][] {
  if (typeof value === 'string') return /\bvec4 paint\(vec2/.test(value) ? [[name, value]] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => paintsIn(part, `${name}.${key}`))
}
const paints = [
  ...Object.entries(modules).flatMap(([path, module]) => paintsIn(module, path.replace(/^.*\/|\.ts$/g, ''))),
  ...paintsIn(
    [...new Set(newPlates(openShow('evening')).values())].map(({ paint }) => paint),
    'plates',
  ),
]

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
  page = await browser.newPage()
})
afterAll(() => browser?.close())

const sourceOf = (paint: string) => `#version 300 es
precision highp float;
precision highp int;
in vec2 vUv;
uniform vec2 uSize;
layout(location = 0) out highp vec4 colour;
${NOISE}
${paint}
void main() { colour = paint((vUv - vec2(.5, 0.)) * uSize); }`

/** What the compiler says against each fragment; empty where it takes it. */
const compile = (sources: readonly string[]) =>
  page.evaluate((all) => {
    const gl = document.createElement('canvas').getContext('webgl2')!
    const shaders = all.map((source) => {
      const shader = gl.createShader(gl.FRAGMENT_SHADER)!
      gl.shaderSource(shader, source)
      gl.compileShader(shader)
      return shader
    })
    return shaders.map((shader) =>
      gl.getShaderParameter(shader, gl.COMPILE_STATUS) ? '' : (gl.getShaderInfoLog(shader) ?? 'refused'),
    )
  }, sources)

describe('every paint', () => {
  it('is found', () => expect(paints.length).toBeGreaterThan(60))

  it('compiles', async () => {
    const said = await compile(paints.map(([, paint]) => sourceOf(paint)))
    expect(paints.flatMap(([name], i) => (said[i] ? [`${name}: ${said[i]}`] : []))).toEqual([])
  })

  it('is refused when it is misspelt', async () => {
    const [said] = await compile([sourceOf('vec4 paint(vec2 p) { return vec4(fbmm(p)); }')])
    expect(said).toContain('fbmm')
  })
})
