import { useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { Color, Group, LightProbe, MathUtils, PointLight, SpotLight, Vector3, type WebGLRenderTarget } from 'three'
import type { Channel } from '../../notation/board'
import type { Frame } from '../../notation/frame'
import type { Hanging } from '../../notation/scene'
import { bakePaint } from '../kit/bake'
import { useRead, useStage } from '../read'
import { size } from './dimmer'
import { newPlates } from './gobos'
import { followed } from './followed'
import { HANG, type LampName } from './heads'
import { addToBody } from './mix'
import { bounceOf, readFill, type Bounce } from './bounce'
import { shadowMaps } from './shadowMap'

type SpotName = Exclude<LampName, 'pr2'>
const SHADOWED: readonly SpotName[] = ['boomL', 'fs1', 'moon']
/** Lamps that project a plate; the others shine open. Constant, as programs depend on it. */
const PROJECTING: readonly SpotName[] = ['moon', 'pr1']
const SPOTS = Object.keys(HANG).filter((name) => name !== 'pr2') as SpotName[]
type Hangings = Partial<Record<Channel, Hanging>> | undefined
/** Who throws shadows with the lamp of the moon in a scene: itself, unless another is said to. */
function lentTo(hangings: Hangings): 'moon' | 'pr1' | 'pr2' | 'fs2' {
  if (hangings?.pr1?.casts) return 'pr1'
  if (hangings?.pr2?.casts) return 'pr2'
  return hangings?.fs2?.casts ? 'fs2' : 'moon'
}
/** A bulb that throws shadows: half the cone on the side of its dancer, radians, and the share that goes all round. */
const BULB_WIDE = 1.2
const ROUND = 0.35
const NONE: Bounce = []
/** Half width of what a boom lights that a scene has hung elsewhere, metres: no more, or its shadows go coarse. */
const HUNG_WIDE = 8.5

function newSpot(name: SpotName, map: WebGLRenderTarget | undefined): SpotLight {
  const { at, aim, angle, penumbra, decay } = HANG[name]
  const lamp = new SpotLight(0xffffff, 0, 0, angle, penumbra, decay)
  lamp.position.fromArray(at)
  lamp.target.position.fromArray(aim)
  if (map) {
    lamp.castShadow = true
    lamp.shadow.mapSize.set(map.width, map.height)
    lamp.shadow.map = map
    lamp.shadow.needsUpdate = true
    lamp.shadow.bias = -0.0004
    lamp.shadow.normalBias = 0.02
    lamp.shadow.radius = name === 'boomL' ? 5 : 3.5
    const d = lamp.position.distanceTo(lamp.target.position)
    lamp.shadow.camera.near = Math.max(0.6, d - 14)
    lamp.shadow.camera.far = d + 14
  }
  return lamp
}

/**
 * The pool of lights: ten spots (three cast shadows), a point and a probe that is both the front of house and what comes
 * back from the set. Fixed in number and kind; dark is intensity 0. The rest of the board reaches the materials as banks.
 */
export function Rig() {
  const gl = useThree((state) => state.gl)
  const { stage, quality, show } = useStage()
  const rig = useMemo(() => {
    const group = new Group()
    const maps = shadowMaps(gl, SHADOWED.length, quality.shadow)
    const spots = Object.fromEntries(
      SPOTS.map((name) => [name, newSpot(name, maps[SHADOWED.indexOf(name)])]),
    ) as Record<SpotName, SpotLight>
    for (const spot of Object.values(spots)) group.add(spot, spot.target)
    const point = new PointLight(0xffffff, 0, 0, HANG.pr2.decay)
    const fill = new LightProbe()
    group.add(point, fill)
    return { group, spots, point, fill }
  }, [gl, quality])
  const plates = useMemo(() => {
    const made = newPlates(show)
    for (const name of PROJECTING) rig.spots[name].map = made.get(undefined)!.target.texture
    return made
  }, [rig, show])

  useEffect(() => {
    const all = [...new Set(plates.values())]
    const forget = all.map(({ paint, target }) => stage.addBake(gl, () => bakePaint(gl, target, paint, 1, 1)))
    return () => {
      forget.forEach((stop) => stop())
      for (const { target } of all) target.dispose()
    }
  }, [gl, stage, plates])

  useEffect(() => {
    // Every map is drawn once, also of a lamp that is out: one the card has never seen would let nothing be drawn.
    const drawOnce = stage.addBake(gl, () => {
      for (const name of SHADOWED) rig.spots[name].shadow.needsUpdate = true
      return Promise.resolve()
    })
    return () => {
      drawOnce()
      for (const spot of Object.values(rig.spots)) spot.dispose()
    }
  }, [gl, stage, rig])

  const write = useMemo(() => {
    const light = new Color()
    const scratch = new Color()
    const aim = new Vector3()
    const open = plates.get(undefined)!.target.texture

    /** Gives a spot the light that is needed for irradiance `light` at its target. */
    const shine = (spot: SpotLight) => {
      const d = spot.position.distanceTo(spot.target.position)
      const most = Math.max(light.r, light.g, light.b)
      spot.intensity = most * d ** spot.decay
      if (most > 0) spot.color.copy(light).multiplyScalar(1 / most)
      spot.target.updateMatrixWorld()
      // A lamp that is out needs no shadow map; what the map holds then is never seen.
      spot.shadow.autoUpdate = most > 0
    }
    /** Takes a lamp's shadow away where the scene would rather spend it elsewhere. */
    const shade = (spot: SpotLight, hanging: Hanging | undefined) => {
      const none = hanging?.casts === false
      spot.shadow.intensity = none ? 0 : 1
      if (none) spot.shadow.autoUpdate = false
    }
    const hang = (spot: SpotLight, name: LampName, hanging: Hanging | undefined, frame: Frame) => {
      const { at, aim: to } = HANG[name]
      const [x, y, z] = hanging?.at ?? at
      spot.position.set(x, y, z)
      const star = hanging?.follow ? followed(frame, hanging.follow) : null
      if (star) aim.set(star.place.x, 0.9 + star.place.rise, star.place.z)
      else aim.set(...(hanging?.aim ?? to))
      spot.target.position.copy(aim)
    }
    const sum = (board: Float32Array, ...channels: readonly Channel[]) => {
      light.setRGB(0, 0, 0)
      for (const channel of channels) addToBody(board, channel, light, scratch)
    }

    const booms = (frame: Frame, side: 'L' | 'R', hanging: Hanging | undefined) => {
      const { board } = frame
      const boom = rig.spots[`boom${side}`]
      hang(boom, `boom${side}`, hanging, frame)
      sum(board, `boom${side}.mid`)
      const mid = Math.max(light.r, light.g, light.b)
      addToBody(board, `boom${side}.head`, light, scratch)
      const all = Math.max(light.r, light.g, light.b)
      // One lamp stands for both heights and shines from the stronger, unless the scene hangs it elsewhere.
      const usual = HANG[`boom${side}`]
      if (hanging) boom.angle = Math.atan(HUNG_WIDE / boom.position.distanceTo(boom.target.position))
      else {
        boom.angle = usual.angle
        boom.position.y = MathUtils.lerp(usual.at[1], 1.9, all > 0 ? mid / all : 0)
      }
      shine(boom)
      sum(board, `boom${side}.shin`)
      shine(rig.spots[`shin${side}`])
    }

    const follow = (frame: Frame, name: 'fs1' | 'fs2', hanging: Hanging | undefined, spot = rig.spots[name]) => {
      hang(spot, name, hanging, frame)
      const star = hanging?.aim ? null : followed(frame, hanging?.follow)
      if (star) spot.target.position.set(star.place.x, 0.88 + star.place.rise, star.place.z)
      const iris = size(frame.board, name) || 2.2
      spot.angle = Math.atan(iris / 2 / spot.position.distanceTo(spot.target.position))
      sum(frame.board, name)
      if (star && !star.onStage) light.setRGB(0, 0, 0)
      shine(spot)
    }

    const special = (frame: Frame, name: 'moon' | 'pr1', channel: Channel, hanging: Hanging | undefined) => {
      const spot = rig.spots[name]
      hang(spot, name, hanging, frame)
      const opening = size(frame.board, channel)
      spot.angle = opening > 0 ? MathUtils.DEG2RAD * Math.min(85, opening / 2) : HANG[name].angle
      spot.map = plates.get(hanging)!.target.texture
      sum(frame.board, channel)
      shine(spot)
    }

    return (frame: Frame) => {
      const { board } = frame
      const hangings = show.scenes[frame.scene]?.script.rig
      booms(frame, 'L', hangings?.['boomL.head'])
      shade(rig.spots.boomL, hangings?.['boomL.mid'])
      booms(frame, 'R', hangings?.['boomR.head'])
      sum(board, 'top')
      shine(rig.spots.top)
      sum(board, 'back')
      shine(rig.spots.back)
      follow(frame, 'fs1', hangings?.fs1)
      shade(rig.spots.fs1, hangings?.fs1)
      // Two practicals are lamps: a spot and a bulb. A scene that hangs the first as a bulb swaps them.
      const swapped = hangings?.pr1?.kind === 'point'
      const [beam, bulb] = swapped ? (['pr2', 'pr1'] as const) : (['pr1', 'pr2'] as const)
      // One of four throws shadows with the lamp of the moon.
      const lent = lentTo(hangings)
      const { moon, pr1, fs2 } = rig.spots
      if (lent === 'moon') special(frame, 'moon', 'moon', hangings?.moon)
      if (lent === 'fs2') {
        moon.map = open
        follow(frame, 'fs2', hangings?.fs2, moon)
        fs2.intensity = 0
      } else follow(frame, 'fs2', hangings?.fs2)
      if (lent === beam) pr1.intensity = 0
      special(frame, lent === beam ? 'moon' : 'pr1', beam, hangings?.[beam])
      sum(board, bulb)
      const most = Math.max(light.r, light.g, light.b)
      if (most > 0) rig.point.color.copy(light).multiplyScalar(1 / most)
      rig.point.intensity = lent === bulb ? ROUND * most : most
      if (lent === bulb) {
        hang(moon, 'pr2', hangings?.[bulb], frame)
        moon.angle = BULB_WIDE
        moon.map = open
        moon.color.copy(rig.point.color)
        moon.intensity = (1 - ROUND) * most
        moon.target.updateMatrixWorld()
        moon.shadow.autoUpdate = most > 0
      }
      shade(moon, lent === 'moon' ? hangings?.moon : undefined)
      const [x, y, z] = hangings?.[bulb]?.at ?? HANG.pr2.at
      rig.point.position.set(x, y, z)
      // While an author measures what comes back, none of it may be there yet.
      readFill(board, stage.light ? NONE : bounceOf(show.scenes[frame.scene]?.id), rig.fill.sh, light, scratch)
    }
  }, [rig, plates, show, stage])
  useRead(write)
  return <primitive object={rig.group} />
}
