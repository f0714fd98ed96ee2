import { useEffect, useMemo, useRef } from 'react'
import {
  AdditiveBlending,
  BufferGeometry,
  Color,
  DoubleSide,
  Float32BufferAttribute,
  Mesh,
  ShaderMaterial,
  Vector2,
} from 'three'
import type { Channel } from '../../../notation/board'
import type { Vec3 } from '../../../notation/units'
import { NOISE } from '../../kit/noise.glsl'
import { boardColour, useScenery, useStage } from '../../read'

/** One shaft of light in the air: where it enters and where it ends, its width at both ends, metres. */
export interface Shaft {
  from: Vec3
  to: Vec3
  wide: readonly [atFrom: number, atTo: number]
  /** Brightness beside the others, 1 if left out. */
  share?: number
}

export interface ShaftsProps {
  shafts: readonly Shaft[]
  channel: Channel
  color?: string
  /** Brightness at full light. */
  level?: number
  /** Scenery value that multiplies the light. */
  piece?: string
  /** Share of motes that glint in the light, 0 none. */
  motes?: number
}

const VERTEX = /* glsl */ `
attribute vec3 aFrom, aTo;
attribute vec4 aCorner; // x across −1…1, y along 0–1, z half width here, w share
varying vec2 vAt;
varying vec3 vWorld;
varying float vShare, vLong;
void main() {
  vec3 axis = aTo - aFrom, p = aFrom + axis * aCorner.y;
  vec3 eye = (inverse(viewMatrix) * vec4(0., 0., 0., 1.)).xyz;
  vec3 away = p - eye, across = cross(axis, away);
  float turn = length(across) / (length(axis) * length(away));
  p += across / max(length(across), 1e-4) * aCorner.x * aCorner.z;
  vAt = aCorner.xy;
  vWorld = p;
  vLong = length(axis);
  // looked along, a flat card would show: it thins out before that
  vShare = aCorner.w * smoothstep(.02, .3, turn);
  gl_Position = projectionMatrix * viewMatrix * vec4(p, 1.);
}`

const FRAGMENT = /* glsl */ `
varying vec2 vAt;
varying vec3 vWorld;
varying float vShare, vLong;
uniform vec3 uColour;
uniform vec2 uAir; // x motes, y time
${NOISE}
void main() {
  float x = abs(vAt.x), y = vAt.y;
  float body = pow(max(0., 1. - x), 1.4) * smoothstep(0., .06, y) * smoothstep(1., .55, y) * mix(1., .45, y);
  vec2 air = vec2(vWorld.x + .6 * vWorld.z, vWorld.y) * vec2(.9, .6) + vec2(.05, -.03) * uAir.y;
  float smoke = .45 + 1.1 * smoothstep(.25, .75, fbm(air));
  vec2 m = vec2(vWorld.x - .4 * vWorld.z, vWorld.y) * 7. + vec2(.11, -.16) * uAir.y;
  vec2 cell = floor(m), h = hash22(cell);
  float glint = smoothstep(.13, .02, length(fract(m) - .25 - .5 * h)) * step(.8, hash21(cell + 5.));
  glint *= .5 + .5 * sin(uAir.y * (.7 + h.x) + 6.3 * h.y);
  gl_FragColor = vec4(uColour * vShare * body * (smoke + 7. * uAir.x * glint), 1.);
}`

const CORNERS = [
  [-1, 0],
  [1, 0],
  [-1, 1],
  [1, 1],
] as const

function cards(shafts: readonly Shaft[]): BufferGeometry {
  const from: number[] = []
  const to: number[] = []
  const corner: number[] = []
  const index: number[] = []
  shafts.forEach(({ from: a, to: b, wide, share = 1 }, i) => {
    for (const [x, y] of CORNERS) {
      from.push(...a)
      to.push(...b)
      corner.push(x, y, wide[y] / 2, share)
    }
    index.push(4 * i, 4 * i + 1, 4 * i + 2, 4 * i + 2, 4 * i + 1, 4 * i + 3)
  })
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(from, 3))
  geometry.setAttribute('aFrom', new Float32BufferAttribute(from, 3))
  geometry.setAttribute('aTo', new Float32BufferAttribute(to, 3))
  geometry.setAttribute('aCorner', new Float32BufferAttribute(corner, 4))
  geometry.setIndex(index)
  return geometry
}

/** Shafts of light in smoke, fed by a channel: cards that turn about their axis to the camera; one draw for all. */
export function Shafts({ shafts, channel, color = '#ffffff', level = 1, piece, motes = 0 }: ShaftsProps) {
  const { stage } = useStage()
  const made = useMemo(() => {
    const colour = new Color(0)
    const air = new Vector2(motes, 0)
    const material = new ShaderMaterial({
      transparent: true,
      depthWrite: false,
      side: DoubleSide,
      blending: AdditiveBlending,
      uniforms: { uColour: { value: colour }, uAir: { value: air } },
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
    })
    return { geometry: cards(shafts), material, colour, air }
  }, [shafts, motes])
  useEffect(
    () => () => {
      made.geometry.dispose()
      made.material.dispose()
    },
    [made],
  )
  const mesh = useRef<Mesh>(null)
  useEffect(() => {
    const beam = mesh.current!
    stage.unmirrored.add(beam)
    return () => {
      stage.unmirrored.delete(beam)
    }
  }, [stage])
  const tint = useMemo(() => new Color(color), [color])
  useScenery((get, frame) => {
    const { colour, air } = made
    boardColour(frame, channel, colour)
      .multiply(tint)
      .multiplyScalar(level * (piece ? get(piece) : 1))
    air.y = frame.t
    mesh.current!.visible = Math.max(colour.r, colour.g, colour.b) > 0.002
  })
  return <mesh ref={mesh} name="shafts" geometry={made.geometry} material={made.material} frustumCulled={false} />
}
