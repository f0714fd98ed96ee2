import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rehearsalRoom, tryOut, vocabulary } from '../../src/choreography/rehearsal'
import { boneIndex, newPose } from '../../src/notation/body'
import { bodyOf } from '../../src/stage/company/bodies'
import { CUTS, SHAPES, type Cut } from '../../src/stage/company/cuts'
import { packDrape } from '../../src/stage/company/drape'
import { measure, packKit } from '../../src/stage/company/kit'
import { packPlate, PLATE, SECTORS } from '../../src/stage/company/plate'
import { COLUMN, newSheet, packPose, packTexel, SHEET_ROWS, SHEET_WIDTH } from '../../src/stage/company/sheet'
import { SKIRT_GLSL } from '../../src/stage/company/skirt.glsl'
import { openBrowser } from '../../tools/lib/browser.ts'
import { netAt, plateTop } from '../../tools/figures/cloth'

const body = bodyOf('levi')
const measures = measure(body, body.height)
const ROUND = 36
const DOWN = 10
/** u round the body and v down the cloth, of every point that is compared. */
const POINTS = Array.from(
  { length: ROUND * DOWN },
  (_, n) => [(n % ROUND) / ROUND, Math.floor(n / ROUND) / DOWN] as const,
)

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
}, 60_000)
afterAll(() => browser?.close())

/** A dancer at a moment of a word, in row 0. */
function sheetAt(word: string, t: number, cut: Cut): Float32Array {
  const sheet = newSheet()
  const pose = newPose()
  const dance = tryOut(rehearsalRoom({ levi: body }), vocabulary('left')[word]!, { figure: 'levi' })
  dance.poseAt(t, pose)
  packKit(sheet, 0, measures, 1, 0.4)
  packPose(sheet, 0, pose, body.rest, 0, -4, 1)
  // Wound up by a turn.
  packTexel(sheet, 0, COLUMN.KIT + 3, 3, 0.1, -0.05, cut.shape === 'skirt' ? 0.6 : 0)
  if (cut.shape === 'plate') packPlate(sheet, 0, pose, measures, 1, 0.01, 3)
  else packDrape(sheet, 0, cut)
  return sheet
}

/** Where the graphics card hangs the outermost layer of a cut, without folds: x y z of every point. */
async function hung(sheet: Float32Array, cut: Cut): Promise<number[]> {
  const page = await browser.newPage()
  const uniforms: Record<string, number | number[]> = {
    uRound: 0,
    uGap: [0, 0],
    uLift: [...cut.lift],
    uRing: [...cut.ring],
    uLength: cut.length,
    uSlope: [...cut.slope],
    uBend: cut.bend,
    uArc: [...cut.arc],
    uFolds: [cut.folds[0], 0],
    uTaper: 0,
    uThin: 1,
    uTongues: [0, 1],
    uTrail: cut.trail,
    uClear: [...cut.clear],
  }
  const source = `#version 300 es
    #define attribute in
    precision highp float;
    precision highp int;
    uniform vec3 cameraPosition;
    ${SKIRT_GLSL}
    in vec3 position;
    out vec3 vPlace;
    void main() { vec3 at = position, facing; hang(at, vPlace, facing); gl_Position = vec4(facing, 1.0); }`
  const answer = await page.evaluate(
    ({ source, sheet, width, height, uniforms, shape, points }) => {
      const gl = document.createElement('canvas').getContext('webgl2')!
      const program = gl.createProgram()
      for (const [kind, text] of [
        [gl.VERTEX_SHADER, source],
        [gl.FRAGMENT_SHADER, '#version 300 es\nprecision highp float; out vec4 c; void main() { c = vec4(1.0); }'],
      ] as const) {
        const shader = gl.createShader(kind)!
        gl.shaderSource(shader, text)
        gl.compileShader(shader)
        if (!gl.getShaderParameter(shader, gl.COMPILE_STATUS)) throw new Error(gl.getShaderInfoLog(shader) ?? '')
        gl.attachShader(program, shader)
      }
      gl.transformFeedbackVaryings(program, ['vPlace'], gl.SEPARATE_ATTRIBS)
      gl.linkProgram(program)
      if (!gl.getProgramParameter(program, gl.LINK_STATUS)) throw new Error(gl.getProgramInfoLog(program) ?? '')
      gl.useProgram(program)
      gl.bindTexture(gl.TEXTURE_2D, gl.createTexture())
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA32F, width, height, 0, gl.RGBA, gl.FLOAT, new Float32Array(sheet))
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST)
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST)
      gl.uniform1i(gl.getUniformLocation(program, 'uHung'), shape)
      for (const [name, value] of Object.entries(uniforms)) {
        const place = gl.getUniformLocation(program, name)
        if (typeof value === 'number') gl.uniform1f(place, value)
        else gl.uniform2f(place, value[0]!, value[1]!)
      }
      const put = (name: string, data: Float32Array, size: number) => {
        const at = gl.getAttribLocation(program, name)
        gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer())
        gl.bufferData(gl.ARRAY_BUFFER, data, gl.STATIC_DRAW)
        gl.enableVertexAttribArray(at)
        gl.vertexAttribPointer(at, size, gl.FLOAT, false, 0, 0)
      }
      put('position', new Float32Array(points.flatMap(([u, v]) => [u!, v!, 0])), 3)
      put('row', new Float32Array(points.length), 1)
      const out = gl.createBuffer()
      gl.bindBuffer(gl.ARRAY_BUFFER, null)
      gl.bindBufferBase(gl.TRANSFORM_FEEDBACK_BUFFER, 0, out)
      gl.bufferData(gl.TRANSFORM_FEEDBACK_BUFFER, points.length * 12, gl.STREAM_READ)
      gl.enable(gl.RASTERIZER_DISCARD)
      gl.beginTransformFeedback(gl.POINTS)
      gl.drawArrays(gl.POINTS, 0, points.length)
      gl.endTransformFeedback()
      const read = new Float32Array(points.length * 3)
      gl.getBufferSubData(gl.TRANSFORM_FEEDBACK_BUFFER, 0, read)
      return Array.from(read)
    },
    {
      source,
      sheet: Array.from(sheet),
      width: SHEET_WIDTH,
      height: SHEET_ROWS,
      uniforms,
      shape: SHAPES.indexOf(cut.shape),
      points: POINTS.map((point) => [...point]),
    },
  )
  await page.close()
  return answer
}

/** Greatest distance between two lists of places, metres. */
function apart(drawn: readonly number[], reckoned: readonly (readonly number[])[]): number {
  return Math.max(...reckoned.map((p, n) => Math.hypot(...p.map((x, k) => x - drawn[n * 3 + k]!))))
}

describe('cloth on the graphics card lies where it was reckoned', () => {
  it.each([
    ['hold', 0.5],
    ['arabesque', 2],
    ['kneel', 2.2],
    ['sitFloor', 2.8],
  ] as const)('a long skirt in %s', async (word, t) => {
    const cut = CUTS.romantic
    const sheet = sheetAt(word, t, cut)
    const reckoned = POINTS.map(([u, v]) => {
      const [x, y, z] = netAt(sheet, 0, (2 * u - 1) * Math.PI + 0.4 * 0.6 * v * v, v)
      return [x, Math.max(0.014, y), z]
    })
    expect(apart(await hung(sheet, cut), reckoned)).toBeLessThan(0.0005)
  })

  it.each([
    ['hold', 0.5],
    ['arabesque', 2],
    ['fouettes', 3],
  ] as const)('a tutu in %s', async (word, t) => {
    const cut = CUTS.classical
    const sheet = sheetAt(word, t, cut)
    const sectors = Array.from({ length: SECTORS }, (_, i) => sheet[(COLUMN.KIT + 5) * 4 + i]!)
    const hips = boneIndex('hips')
    const [qx, qy, qz, qw] = sheet.subarray((COLUMN.BONES + hips * 2) * 4) as unknown as [
      number,
      number,
      number,
      number,
    ]
    const origin = sheet.subarray((COLUMN.JOINTS + hips) * 4)
    const { size, waist } = measures
    const reckoned = POINTS.map(([u, v]) => {
      const a = (2 * u - 1) * Math.PI
      const { out, up } = plateTop(sectors, a, v)
      const r = (PLATE.inner + out) * size
      const x = Math.sin(a) * r
      const y = (PLATE.height + up) * size
      const z = Math.cos(a) * r * (0.74 + 0.23 * v) + waist.z + PLATE.forward * size
      const [cx, cy, cz] = [qy * z - qz * y + qw * x, qz * x - qx * z + qw * y, qx * y - qy * x + qw * z]
      return [x + 2 * (qy * cz - qz * cy), y + 2 * (qz * cx - qx * cz), z + 2 * (qx * cy - qy * cx)].map(
        (c, k) => c + origin[k]!,
      )
    })
    // Its ruffle runs 4 mm in and out along the rim.
    expect(apart(await hung(sheet, cut), reckoned)).toBeLessThan(0.0045)
  })
})
