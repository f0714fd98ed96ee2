import { boneIndex, type Bone } from '../notation/body'
import { newFrame, type DancerFrame, type Frame } from '../notation/frame'
import { verticalAngle } from '../notation/plan'
import type { Costume } from '../notation/scene'
import type { Seconds } from '../notation/units'
import type { Show, ShowScene } from '../show/open-show'
import { readFrame } from '../show/read-frame'

/** A line or a filled shape of a drawing 160 wide and 90 high. */
export interface Stroke {
  d: string
  colour: string
  /** Width of the line; 0 fills the shape. */
  width: number
}

export interface Drawing {
  strokes: readonly Stroke[]
  /** The house curtain hides the stage. */
  closed: boolean
}

type Point = readonly [x: number, y: number, scale: number]

const SKIN = '#dcb496'
/** Chains of joints with their thickness in metres and whose colour they take, back to front. */
const LIMBS: readonly (readonly [thick: number, colour: 'skin' | 'tights' | 'shoe', ...joints: Bone[]])[] = [
  [0.105, 'tights', 'leftUpperLeg', 'leftLowerLeg'],
  [0.105, 'tights', 'rightUpperLeg', 'rightLowerLeg'],
  [0.075, 'tights', 'leftLowerLeg', 'leftFoot'],
  [0.075, 'tights', 'rightLowerLeg', 'rightFoot'],
  [0.055, 'shoe', 'leftFoot', 'leftToes'],
  [0.055, 'shoe', 'rightFoot', 'rightToes'],
  [0.06, 'skin', 'leftUpperArm', 'leftLowerArm'],
  [0.06, 'skin', 'rightUpperArm', 'rightLowerArm'],
  [0.045, 'skin', 'leftLowerArm', 'leftHand', 'leftMiddleProximal'],
  [0.045, 'skin', 'rightLowerArm', 'rightHand', 'rightMiddleProximal'],
  [0.065, 'skin', 'upperChest', 'neck', 'head'],
]
const SHORT_SKIRTS: readonly unknown[] = ['classical', 'practice', 'flame']

/** Projects stage metres to the drawing through the frame's own camera; null behind it. */
function projector(camera: Frame['camera']): (x: number, y: number, z: number) => Point | null {
  const look = [camera.tx - camera.x, camera.ty - camera.y, camera.tz - camera.z]
  const length = Math.hypot(...look)
  const [fx, fy, fz] = look.map((v) => v / length) as [number, number, number]
  const flat = Math.hypot(fx, fz)
  const [rx, rz] = [-fz / flat, fx / flat]
  const [ux, uy, uz] = [-rz * fy, rz * fx - rx * fz, rx * fy]
  const focal = 45 / Math.tan(verticalAngle(camera.lens) / 2)
  return (x, y, z) => {
    const [dx, dy, dz] = [x - camera.x, y - camera.y, z - camera.z]
    const depth = dx * fx + dy * fy + dz * fz
    if (depth < 0.4) return null
    const scale = focal / depth
    return [80 + (dx * rx + dz * rz) * scale, 45 - (dx * ux + dy * uy + dz * uz) * scale, scale]
  }
}

const number = (n: number) => n.toFixed(2)
const line = (points: readonly Point[]) => `M${points.map(([x, y]) => `${number(x)} ${number(y)}`).join('L')}`

function skirtOf(costume: Costume, hips: Point, spine: Point): Stroke[] {
  const { skirt } = costume
  if (!skirt) return []
  const [x, y, s] = hips
  // Down and across in the picture, turned with the trunk.
  const tilt = Math.atan2(spine[0] - x, y - spine[1])
  const at = (across: number, down: number) => {
    const [a, d] = [across * s, down * s]
    return `${number(x + a * Math.cos(tilt) - d * Math.sin(tilt))} ${number(y + a * Math.sin(tilt) + d * Math.cos(tilt))}`
  }
  const d = SHORT_SKIRTS.includes(skirt.cut)
    ? `M${at(-0.13, -0.06)}Q${at(-0.3, -0.06)} ${at(-0.47, 0.03)}Q${at(0, 0.22)} ${at(0.47, 0.03)}Q${at(0.3, -0.06)} ${at(0.13, -0.06)}Z`
    : `M${at(-0.12, -0.1)}Q${at(-0.2, 0.2)} ${at(-0.36, 0.66)}Q${at(0, 0.74)} ${at(0.36, 0.66)}Q${at(0.2, 0.2)} ${at(0.12, -0.1)}Z`
  return [{ d, colour: skirt.colour, width: 0 }]
}

function drawDancer(dancer: DancerFrame, project: ReturnType<typeof projector>): Stroke[] {
  const { member, pose } = dancer
  if (!member) return []
  const joint = (name: Bone): Point | null => {
    const i = boneIndex(name) * 3
    return project(pose.positions[i]!, pose.positions[i + 1]!, pose.positions[i + 2]!)
  }
  const chain = (...names: Bone[]) => names.map(joint).filter((p) => p !== null)
  const hips = joint('hips')
  const spine = joint('chest')
  const head = joint('head')
  if (!hips || !spine || !head || head[0] < -10 || head[0] > 170) return []
  const { costume } = member
  const colours = { skin: SKIN, tights: costume.tights, shoe: costume.shoe }
  const limbs = LIMBS.map(([thick, colour, ...names]): Stroke => {
    return { d: line(chain(...names)), colour: colours[colour], width: thick * hips[2] }
  })
  const trunk = chain('leftUpperLeg', 'rightUpperLeg', 'rightUpperArm', 'leftUpperArm')
  const skull = 0.1 * head[2]
  const crown = joint('neckUpper') ?? head
  const [hx, hy] = [head[0] + (head[0] - crown[0]) * 0.9, head[1] + (head[1] - crown[1]) * 0.9]
  const round = `M${number(hx - skull)} ${number(hy)}a${number(skull)} ${number(skull)} 0 1 0 ${number(2 * skull)} 0a${number(skull)} ${number(skull)} 0 1 0 ${number(-2 * skull)} 0`
  return [
    ...limbs.slice(0, 6),
    { d: `${line(trunk)}Z`, colour: costume.bodice, width: 0 },
    { d: line(chain('hips', 'chest', 'upperChest')), colour: costume.bodice, width: 0.17 * hips[2] },
    ...skirtOf(costume, hips, spine),
    ...limbs.slice(6),
    { d: round, colour: SKIN, width: 0 },
    {
      d: line([
        [hx, hy - skull * 0.55, 1],
        [hx, hy - skull * 0.75, 1],
      ]),
      colour: costume.hair ?? '#2a1c18',
      width: skull * 1.5,
    },
  ]
}

/** What is danced in a scene at a time (seconds from its start), drawn in lines: the true poses, by the true camera. */
export function drawScene(show: Show, scene: ShowScene, t: Seconds): Drawing {
  const frame = newFrame()
  readFrame(show, scene.start + t, frame)
  const project = projector(frame.camera)
  const { x, z } = frame.camera
  const dancers = frame.cast
    .slice(0, frame.castCount)
    .filter((dancer) => dancer.onStage)
    .sort((a, b) => Math.hypot(b.place.x - x, b.place.z - z) - Math.hypot(a.place.x - x, a.place.z - z))
  return {
    strokes: dancers.flatMap((dancer) => drawDancer(dancer, project)),
    closed: frame.curtain.fly < 0.3 && frame.curtain.part < 0.3 && frame.castCount === 0,
  }
}
