import { useEffect, useMemo } from 'react'
import { Color, ShaderMaterial, Vector3, Vector4 } from 'three'
import { boneIndex, type Bone } from '../../../notation/body'
import type { Frame } from '../../../notation/frame'
import type { Vec3 } from '../../../notation/units'
import { boardColour, useRead } from '../../read'
import { useBaked } from '../../kit/useBaked'

/** Parts of a body that throw a shadow: from joint, to joint, radii in metres, how far past the second joint. */
const LIMBS: readonly (readonly [Bone, Bone, number, number, number])[] = [
  ['hips', 'upperChest', 0.13, 0.11, 0.3],
  ['leftUpperArm', 'rightUpperArm', 0.065, 0.065, 0],
  ['upperChest', 'head', 0.06, 0.044, 0],
  ['head', 'leftEye', 0.078, 0.075, 0],
  ['head', 'rightEye', 0.078, 0.075, 0],
  ...(['left', 'right'] as const).flatMap(
    (s) =>
      [
        [`${s}UpperArm`, `${s}LowerArm`, 0.045, 0.036, 0],
        [`${s}LowerArm`, `${s}Hand`, 0.036, 0.026, 0],
        [`${s}Hand`, `${s}MiddleIntermediate`, 0.034, 0.016, 0.6],
        [`${s}UpperLeg`, `${s}LowerLeg`, 0.085, 0.058, 0],
        [`${s}LowerLeg`, `${s}Foot`, 0.055, 0.036, 0],
        [`${s}Foot`, `${s}Toes`, 0.036, 0.022, 0.5],
      ] as const,
  ),
]
const JOINTS = LIMBS.map(([a, b, ra, rb, past]) => ({ a: boneIndex(a) * 3, b: boneIndex(b) * 3, ra, rb, past }))
const HIPS = boneIndex('hips') * 3
const KNEES = [boneIndex('leftLowerLeg') * 3, boneIndex('rightLowerLeg') * 3] as const
/** Radius of the glass of the bulb, metres: it softens the shadow with distance. */
const BULB = 0.045
/** Far off the wall: a limb that throws nothing on it. */
const NOWHERE = 1e3

interface Props {
  paint: string
  width: number
  height: number
  z: number
  /** Where the bulb hangs. */
  bulb: Vec3
}

/**
 * A wall lit by the bulb `pr2`, with the shadow that the first of the cast throws on it: every limb is projected from the
 * bulb as a tapered stroke, so the shadow dances exactly as she does and grows as she comes near the lamp.
 */
export function ShadowWall({ paint, width, height, z, bulb }: Props) {
  const map = useBaked('ghost-light/wall', paint, width, height)
  const { material, ends, radii, skirt, light, wash } = useMemo(() => {
    const uniforms = {
      ends: LIMBS.map(() => new Vector4()),
      radii: LIMBS.map(() => new Vector3()),
      skirt: [new Vector4(), new Vector3()] as const,
      light: new Color(),
      wash: new Color(),
    }
    const shader = new ShaderMaterial({
      uniforms: {
        uPaint: { value: map },
        uEnds: { value: uniforms.ends },
        uRadii: { value: uniforms.radii },
        uSkirtEnds: { value: uniforms.skirt[0] },
        uSkirtRadii: { value: uniforms.skirt[1] },
        uLight: { value: uniforms.light },
        uWash: { value: uniforms.wash },
        uBulb: { value: new Vector3(bulb[0], bulb[1], bulb[2] - z) },
      },
      vertexShader: `varying vec2 vUv, vWall;
void main() { vUv = uv; vec4 w = modelMatrix * vec4(position, 1.); vWall = w.xy; gl_Position = projectionMatrix * viewMatrix * w; }`,
      fragmentShader: /* glsl */ `
varying vec2 vUv, vWall;
uniform sampler2D uPaint;
uniform vec4 uEnds[${LIMBS.length}], uSkirtEnds;
uniform vec3 uRadii[${LIMBS.length}], uSkirtRadii, uLight, uWash, uBulb;
float limb(vec4 ends, vec3 r) {
  vec2 pa = vWall - ends.xy, ba = ends.zw - ends.xy;
  float h = clamp(dot(pa, ba) / max(dot(ba, ba), 1e-4), 0., 1.);
  return 1. - smoothstep(-r.z, r.z, length(pa - ba * h) - mix(r.x, r.y, h));
}
// a bell of tulle: straight sides from waist to hem, open below
float bell(vec4 ends, vec3 r) {
  vec2 pa = vWall - ends.xy, ba = ends.zw - ends.xy;
  float long_ = max(length(ba), 1e-3), h = dot(pa, ba) / (long_ * long_);
  float side = abs(pa.x * ba.y - pa.y * ba.x) / long_ - mix(r.x, r.y, pow(clamp(h, 0., 1.), .8));
  float folds = .05 * r.y * sin(18. * (pa.x * ba.y - pa.y * ba.x) / (long_ * max(r.y, .1)));
  return (1. - smoothstep(-r.z, r.z, max(side, (abs(h - .5) - .5) * long_ + folds))) * step(ends.x, ${(NOWHERE / 2).toFixed(1)});
}
void main() {
  float shade = 0.;
  for (int i = 0; i < ${LIMBS.length}; i++) shade = max(shade, limb(uEnds[i], uRadii[i]));
  shade = max(shade, .86 * bell(uSkirtEnds, uSkirtRadii));
  vec3 way = vec3(vWall, 0.) - uBulb;
  float fall = pow(uBulb.z / length(way), 2.);
  vec3 paint = texture2D(uPaint, vUv).rgb;
  gl_FragColor = vec4(paint * (uLight * fall * (1. - .93 * shade) + uWash), 1.);
}`,
    })
    return { material: shader, ...uniforms }
  }, [map, bulb, z])

  useEffect(() => () => material.dispose(), [material])
  useRead((frame) => {
    boardColour(frame, 'pr2', light).multiplyScalar(1.8)
    wash.setRGB(0, 0, 0)
    addWash(frame, wash)
    throwShadow(frame, bulb, z, ends, radii, skirt)
  })
  return (
    <mesh name="shadow-wall" position={[0, height / 2, z]} material={material}>
      <planeGeometry args={[width, height]} />
    </mesh>
  )
}

const scratch = new Color()
function addWash(frame: Frame, out: Color): void {
  for (const channel of ['back', 'boomL.head', 'boomR.head', 'boomL.mid', 'boomR.mid'] as const)
    out.add(boardColour(frame, channel, scratch).multiplyScalar(0.045))
}

/** Projects a point from the bulb to the wall; writes x, y and the enlargement, or says that it cannot. */
const spot = { x: 0, y: 0, grow: 0 }
function project(x: number, y: number, z: number, bulb: Vec3, wall: number): boolean {
  const depth = bulb[2] - z
  if (depth < 0.12) return false
  spot.grow = (bulb[2] - wall) / depth
  spot.x = bulb[0] + (x - bulb[0]) * spot.grow
  spot.y = bulb[1] + (y - bulb[1]) * spot.grow
  return true
}

function throwShadow(
  frame: Frame,
  bulb: Vec3,
  wall: number,
  ends: readonly Vector4[],
  radii: readonly Vector3[],
  skirt: readonly [Vector4, Vector3],
): void {
  const dancer = frame.castCount > 0 ? frame.cast[0]! : null
  const p = dancer?.pose.positions
  JOINTS.forEach(({ a, b, ra, rb, past }, i) => {
    const end = ends[i]!.set(NOWHERE, NOWHERE, NOWHERE, NOWHERE)
    if (!p || !dancer?.onStage) return
    if (!project(p[a]!, p[a + 1]!, p[a + 2]!, bulb, wall)) return
    const { x, y, grow } = spot
    const bx = p[b]! + (p[b]! - p[a]!) * past
    const by = p[b + 1]! + (p[b + 1]! - p[a + 1]!) * past
    const bz = p[b + 2]! + (p[b + 2]! - p[a + 2]!) * past
    if (!project(bx, by, bz, bulb, wall)) return
    end.set(x, y, spot.x, spot.y)
    radii[i]!.set(ra * grow, rb * spot.grow, BULB * (0.5 * (grow + spot.grow) - 1) + 0.01)
  })
  const [hem, width] = skirt
  hem.set(NOWHERE, NOWHERE, NOWHERE, NOWHERE)
  if (!p || !dancer?.onStage || !project(p[HIPS]!, p[HIPS + 1]! + 0.05, p[HIPS + 2]!, bulb, wall)) return
  const { x, y, grow } = spot
  const middle = (k: 0 | 1 | 2) => 0.5 * (p[KNEES[0] + k]! + p[KNEES[1] + k]!)
  // Beside the bulb a knee may be on its near side; the skirt then hangs straight from the hips.
  const low = Math.min(middle(1), p[HIPS + 1]!) - 0.16
  if (!project(middle(0), low, middle(2), bulb, wall) && !project(p[HIPS]!, low, p[HIPS + 2]!, bulb, wall)) return
  hem.set(x, y, spot.x, spot.y)
  width.set(0.15 * grow, 0.46 * spot.grow, BULB * (grow - 1) + 0.03)
}
