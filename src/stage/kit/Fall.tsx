import { useEffect, useMemo, useRef } from 'react'
import {
  AdditiveBlending,
  Color,
  DoubleSide,
  InstancedBufferGeometry,
  NormalBlending,
  PlaneGeometry,
  ShaderMaterial,
  Vector3,
  type Mesh,
} from 'three'
import type { Vec3 } from '../../notation/units'
import { addChannel } from '../lights/dimmer'
import type { Channel } from '../../notation/board'
import { useScenery, useStage } from '../read'
import { FALL_FRAGMENT, FALL_VERTEX, FALLING, type Falling } from './fall.glsl'
import { presenceOf } from './presence'
import type { Lit, Standing } from './props'

const LIT: Lit = {
  'boomL.head': 0.5,
  'boomR.head': 0.4,
  'boomL.mid': 0.4,
  'boomR.mid': 0.4,
  top: 0.5,
  back: 0.4,
  foh: 0.4,
  fs1: 0.15,
  foot: 0.1,
  warmers: 0.3,
}
const COLOUR: Record<Falling, string> = {
  snow: '#eef4ff',
  page: '#f3ead6',
  petal: '#e8a0a8',
  ember: '#ff8a2a',
  rose: '#9c1420',
}

export interface FallProps extends Standing {
  kind: Falling
  count: number
  /** Width, height and depth of the box it falls through, metres. */
  area: Vec3
  /** Metres a second. */
  speed?: number
  seed?: number
  color?: string
  lit?: Lit
  /** Scenery value 0–1: share of the count that falls. */
  piece?: string
}

/** Snow, pages, petals, embers (they rise) or roses: one draw, each thing a formula of its number and the time. */
export function Fall(props: FallProps) {
  const { kind, count, area, speed = 0.6, seed = 1, color, lit = LIT, piece, presence, position, rotation } = props
  const { quality } = useStage()
  const most = Math.max(1, Math.round(count * (0.4 + 0.6 * quality.detail)))
  const fall = useMemo(() => {
    const plane = new PlaneGeometry(2, 2)
    const geometry = new InstancedBufferGeometry()
    geometry.index = plane.index
    geometry.setAttribute('position', plane.getAttribute('position'))
    geometry.instanceCount = most
    const light = new Color()
    const material = new ShaderMaterial({
      side: DoubleSide,
      transparent: kind === 'snow' || kind === 'ember',
      depthWrite: kind !== 'snow' && kind !== 'ember',
      blending: kind === 'ember' ? AdditiveBlending : NormalBlending,
      uniforms: {
        uKind: { value: FALLING.indexOf(kind) },
        uSeed: { value: seed },
        uTime: { value: 0 },
        uSpeed: { value: speed },
        uCount: { value: most },
        uArea: { value: new Vector3(...area) },
        uLight: { value: light },
        uColour: { value: new Color(color ?? COLOUR[kind]) },
        uPresence: { value: 1 },
      },
      vertexShader: FALL_VERTEX,
      fragmentShader: FALL_FRAGMENT,
    })
    return { geometry, material, light }
  }, [kind, most, seed, speed, color, area])
  useEffect(
    () => () => {
      fall.geometry.dispose()
      fall.material.dispose()
    },
    [fall],
  )
  const mesh = useRef<Mesh>(null)
  const banks = useMemo(() => Object.entries(lit) as [Channel, number][], [lit])
  useScenery((get, frame) => {
    const { uniforms } = fall.material
    const share = piece ? get(piece) : 1
    uniforms.uTime!.value = frame.t
    uniforms.uCount!.value = Math.round(most * share)
    uniforms.uPresence!.value = presenceOf(presence, get)
    mesh.current!.visible = share > 0.002 && uniforms.uPresence!.value > 0.005
    fall.light.setScalar(0.01)
    for (const [channel, weight] of banks) addChannel(frame.board, channel, weight, fall.light)
  })
  return (
    <mesh
      name={`falling-${kind}`}
      ref={mesh}
      geometry={fall.geometry}
      material={fall.material}
      position={position as [number, number, number] | undefined}
      rotation={rotation as [number, number, number] | undefined}
      frustumCulled={false}
    />
  )
}
