import { useEffect, useMemo, useRef } from 'react'
import { Color, PlaneGeometry, ShaderMaterial, type Group } from 'three'
import { GlowSprite } from '../../kit/GlowSprite'
import { useBaked } from '../../kit/useBaked'
import { boardColour, useScenery } from '../../read'
import { FOOT_AND_MOON } from '../paint/treatment-room'

/** Side of the plane the box and the moon are drawn on, metres. */
const PLANE = 3.2

/**
 * A glowing panel 2 × 3 m with the X-ray of a foot, lit by `pr3`. `box.x y z` are its middle, metres; `bones.ink` 1–0
 * takes the drawing away; `box.round` 0–1 rounds the panel into a moon of 1.2 m radius.
 */
export function LightBox() {
  const map = useBaked('treatment-room/foot', FOOT_AND_MOON, 3, 3)
  const panel = useRef<Group>(null)
  const { material, light, show, geometry } = useMemo(() => {
    const shown = { value: 0 }
    const ink = { value: 1 }
    const colour = new Color()
    const shader = new ShaderMaterial({
      transparent: true,
      uniforms: { uPaint: { value: map }, uLight: { value: colour }, uRound: shown, uInk: ink },
      vertexShader: `varying vec2 vAt;
void main() { vAt = position.xy; gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.); }`,
      fragmentShader: /* glsl */ `
varying vec2 vAt;
uniform sampler2D uPaint;
uniform vec3 uLight;
uniform float uRound, uInk;
void main() {
  vec2 halfSize = mix(vec2(1., 1.5), vec2(1.2), uRound);
  float corner = mix(.05, 1.2, uRound);
  vec2 q = abs(vAt) - halfSize + corner;
  float d = length(max(q, 0.)) + min(max(q.x, q.y), 0.) - corner;
  float w = fwidth(d);
  float rim = .06 * (1. - uRound);
  float panel = smoothstep(w, -w, d + rim);
  float frame = smoothstep(w, -w, d) - panel;
  vec4 paint = texture2D(uPaint, vAt / 3. + .5);
  float film = smoothstep(-.02, .06, -(d + rim + .09));
  float box = mix(.95, .10 + .20 * paint.b + 1.05 * paint.r * uInk, film * (1. - .9 * uRound) * (.12 + .88 * uInk));
  float glow = mix(box, 1.15 * paint.g, uRound);
  vec3 c = uLight * (glow + .02) * panel + vec3(.05, .055, .06) * frame * (1. + 2. * length(uLight));
  gl_FragColor = vec4(c, max(panel, frame * (1. - uRound)));
}`,
    })
    return {
      material: shader,
      light: colour,
      show: (round: number, bones: number) => {
        shown.value = round
        ink.value = bones
      },
      geometry: new PlaneGeometry(PLANE, PLANE),
    }
  }, [map])
  useEffect(
    () => () => {
      material.dispose()
      geometry.dispose()
    },
    [material, geometry],
  )
  useScenery((get, frame) => {
    panel.current!.position.set(get('box.x'), get('box.y'), get('box.z'))
    show(get('box.round'), get('bones.ink', 1))
    boardColour(frame, 'pr3', light).multiplyScalar(1.7)
  })
  return (
    <group ref={panel} name="light-box">
      <mesh geometry={geometry} material={material} />
      <GlowSprite size={6} color="#bcd3ee" level={0.22} channel="pr3" position={[0, 0, 0.08]} />
    </group>
  )
}
