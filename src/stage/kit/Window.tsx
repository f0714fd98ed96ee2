import { useEffect, useMemo, useRef } from 'react'
import { BoxGeometry, BufferAttribute, BufferGeometry, type Mesh } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import type { Channel } from '../../notation/board'
import type { Vec3 } from '../../notation/units'
import { boardColour, useScenery, useStage } from '../read'
import { glowMaterial } from './glow'
import { PaintedCloth } from './PaintedCloth'
import { presenceOf } from './presence'
import type { Standing } from './props'
import { Stand } from './Stand'
import { stuffMaterial } from './stuffMaterial'

export interface WindowProps extends Standing {
  width: number
  height: number
  panes?: readonly [columns: number, rows: number]
  /** Bank that is the daylight behind it. */
  channel?: Channel
  /** Where the light goes from the window, metres; no shaft if left out. */
  shaft?: Vec3
  /** Colour of frame and bars. */
  frame?: string
  /** Nothing hangs behind the panes: what stands outside is seen. */
  open?: boolean
}

/** Sheets of light from each column of panes along `shaft`: additive, brightest at the window. */
function shaftSheets(width: number, height: number, columns: number, [dx, dy, dz]: Vec3): BufferGeometry {
  const position: number[] = []
  const uv: number[] = []
  const index: number[] = []
  for (let c = 0; c < columns; c++) {
    const x0 = width * (c / columns - 0.5) + 0.06
    const x1 = width * ((c + 1) / columns - 0.5) - 0.06
    for (const y of [0.12, 0.5, 0.88]) {
      const base = position.length / 3
      const up = y * height
      position.push(x0, up, 0.02, x1, up, 0.02, x0 + dx, up + dy, dz, x1 + dx, up + dy, dz)
      uv.push(0, 0.965, 1, 0.965, 0, 0, 1, 0)
      index.push(base, base + 2, base + 1, base + 1, base + 2, base + 3)
    }
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(position), 3))
  geometry.setAttribute('uv', new BufferAttribute(new Float32Array(uv), 2))
  geometry.setIndex(index)
  return geometry
}

function bars(width: number, height: number, columns: number, rows: number): BufferGeometry {
  const w = 0.05
  const parts: BufferGeometry[] = []
  for (let c = 0; c <= columns; c++) {
    const edge = c === 0 || c === columns ? 1.8 : 1
    parts.push(new BoxGeometry(w * edge, height, 0.06).translate(width * (c / columns - 0.5), height / 2, 0))
  }
  for (let r = 0; r <= rows; r++) {
    const edge = r === 0 || r === rows ? 1.8 : 1
    parts.push(new BoxGeometry(width, w * edge, 0.05).translate(0, (height * r) / rows, 0))
  }
  return mergeGeometries(parts)
}

const SKY = /* glsl */ `
vec4 paint(vec2 p) {
  float haze = .75 + .35 * fbm(p * vec2(.7, 1.1)) - .12 * canvasGrain(p);
  return vec4(vec3(haze) * (.75 + .25 * smoothstep(0., 3., p.y)), 1.);
}`

/** A window with daylight behind it: glowing panes, bars in the real lights, and a shaft in the air. */
export function Window(props: WindowProps) {
  const {
    width,
    height,
    panes = [3, 4],
    channel = 'pr1',
    shaft,
    frame = '#cfc6b4',
    open,
    presence,
    ...standing
  } = props
  const { stage } = useStage()
  const [columns, rows] = panes
  const frameGeometry = useMemo(() => bars(width, height, columns, rows), [width, height, columns, rows])
  const sheets = useMemo(
    () => (shaft ? shaftSheets(width, height, columns, shaft) : null),
    [width, height, columns, shaft],
  )
  const glow = useMemo(() => glowMaterial(2), [])
  useEffect(() => () => frameGeometry.dispose(), [frameGeometry])
  useEffect(() => () => sheets?.dispose(), [sheets])
  useEffect(() => () => glow.material.dispose(), [glow])
  const mesh = useRef<Mesh>(null)
  useEffect(() => {
    const light = mesh.current
    if (!light) return
    stage.unmirrored.add(light)
    return () => {
      stage.unmirrored.delete(light)
    }
  }, [stage, sheets])
  const lit = useMemo(() => ({ [channel]: 1.3 }), [channel])
  useScenery((get, frame) => {
    boardColour(frame, channel, glow.colour).multiplyScalar(0.05 * presenceOf(presence, get))
  })
  return (
    <Stand name="window" {...standing} presence={presence}>
      {!open && (
        <PaintedCloth
          name="window/sky"
          paint={SKY}
          width={width}
          height={height}
          lit={lit}
          ambient={0.01}
          resolution={0.12}
          position={[0, 0, -0.05]}
        />
      )}
      <mesh geometry={frameGeometry} material={stuffMaterial('plaster', frame)} castShadow receiveShadow />
      {sheets && <mesh ref={mesh} geometry={sheets} material={glow.material} />}
    </Stand>
  )
}
