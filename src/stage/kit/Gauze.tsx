import { useEffect, useMemo, useRef } from 'react'
import {
  AddEquation,
  CustomBlending,
  DoubleSide,
  OneFactor,
  OneMinusSrcAlphaFactor,
  ShaderMaterial,
  Vector3,
  type Mesh,
} from 'three'
import { useScenery, useStage } from '../read'
import { BANK_LIGHT, bankUniforms, bankList, newBankLight, readBanks } from './banks'
import { presenceOf } from './presence'
import type { Lit, Standing } from './props'
import { useBaked } from './useBaked'

const FRONT: Lit = { foh: 1, 'boomL.head': 0.3, 'boomR.head': 0.3 }

export interface GauzeProps extends Standing {
  name: string
  /** GLSL `vec4 paint(vec2 metres)`; alpha thins the cover. */
  paint: string
  width: number
  height: number
  /** Banks that light it from the front. */
  front?: Lit
  /** How much it hides when fully lit from the front. */
  cover?: number
  /** How much it hides when it is not lit. */
  sheer?: number
  resolution?: number
}

/**
 * A scrim. It adds its paint in the front light and hides what is behind by its cover, which grows with that light: opaque
 * when lit from the house, all but gone when the light is behind it. There is no switch, as there is none in a theatre.
 */
export function Gauze(props: GauzeProps) {
  const { name, paint, width, height, front = FRONT, cover = 0.72, sheer = 0.1, resolution = 0.6, presence } = props
  const { stage } = useStage()
  const map = useBaked(name, paint, width, height, resolution)
  const mesh = useRef<Mesh>(null)
  const gauze = useMemo(() => {
    const light = newBankLight()
    const weave = new Vector3(cover, sheer, 1)
    const material = new ShaderMaterial({
      side: DoubleSide,
      transparent: true,
      depthWrite: false,
      blending: CustomBlending,
      blendEquation: AddEquation,
      blendSrc: OneFactor,
      blendDst: OneMinusSrcAlphaFactor,
      uniforms: {
        uPaint: { value: map },
        uWeave: { value: weave },
        ...bankUniforms(light),
      },
      vertexShader:
        'varying vec2 vUv; void main() { vUv = uv; gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.); }',
      fragmentShader: /* glsl */ `
varying vec2 vUv;
uniform sampler2D uPaint;
uniform vec3 uWeave;
${BANK_LIGHT}
void main() {
  vec4 paint = texture2D(uPaint, vUv);
  vec3 light = bankLight(vUv);
  float lit = clamp(1.4 * max(light.r, max(light.g, light.b)), 0., 1.);
  float cover = mix(uWeave.y, uWeave.x, lit) * paint.a * uWeave.z;
  gl_FragColor = vec4(cover * paint.rgb * light, cover);
}`,
    })
    return { material, light, weave }
  }, [map, cover, sheer])
  useEffect(() => () => gauze.material.dispose(), [gauze])
  useEffect(() => {
    const cloth = mesh.current!
    stage.unmirrored.add(cloth)
    return () => {
      stage.unmirrored.delete(cloth)
    }
  }, [stage])
  const banks = useMemo(() => bankList(front), [front])
  useScenery((get, frame) => {
    gauze.weave.z = presenceOf(presence, get)
    mesh.current!.visible = gauze.weave.z > 0.005
    readBanks(frame, banks, 0, gauze.light)
  })
  return (
    <group
      name={name}
      position={props.position as [number, number, number] | undefined}
      rotation={props.rotation as [number, number, number] | undefined}
    >
      <mesh ref={mesh} position={[0, height / 2, 0]} material={gauze.material}>
        <planeGeometry args={[width, height]} />
      </mesh>
    </group>
  )
}
