import { useEffect, useMemo, useRef } from 'react'
import { Color, type Group } from 'three'
import { addWhitened } from '../lights/dimmer'
import { useRead, useStage } from '../read'
import { CURTAIN, curtainGeometry, pelmetGeometry } from './curtainShape'
import { houseMaterial } from './houseMaterial'
import { velvet } from './velvet'

/** How high the curtain flies, and how far the pelmet goes up with it to clear the picture, metres. */
const FLIES = 9.6
const PELMET_FLIES = 1.25
/** Half of the gap when it is parted, metres. */
const PART = 1.5
const SIDES = [-1, 1] as const
const OXBLOOD = '#6a1512'

/** The house curtain: oxblood velvet with a gold fringe under a swagged pelmet. It flies, parts, and breathes 2 cm. */
export function Curtain() {
  const { quality } = useStage()
  const parts = useMemo(() => {
    const gold = houseMaterial()
    return {
      halves: SIDES.map((side) => curtainGeometry(side, quality.detail)),
      pelmet: pelmetGeometry(quality.detail),
      cloth: velvet(OXBLOOD),
      swags: velvet(OXBLOOD),
      gold,
    }
  }, [quality])
  useEffect(
    () => () => {
      for (const { cloth, gold } of [...parts.halves, parts.pelmet]) {
        cloth.dispose()
        gold.dispose()
      }
      parts.cloth.material.dispose()
      parts.swags.material.dispose()
      parts.gold.material.dispose()
    },
    [parts],
  )
  const curtain = useRef<Group>(null)
  const pelmet = useRef<Group>(null)
  const light = useMemo(() => new Color(), [])
  const scratch = useMemo(() => new Color(), [])
  useRead((frame) => {
    const { fly, part } = frame.curtain
    const up = fly * FLIES
    curtain.current!.position.y = up
    curtain.current!.visible = fly < 0.995
    pelmet.current!.position.y = fly * PELMET_FLIES
    curtain.current!.children.forEach((half, i) => {
      half.scale.x = 1 - (part * PART) / (CURTAIN.width / 2)
      half.position.x = SIDES[i]! * part * PART
    })
    parts.cloth.hang.set(frame.t, up)
    parts.swags.hang.set(frame.t * 0.6, 0)
    const { board } = frame
    addWhitened(board, 'foot', 6, 0.25, light.setRGB(0, 0, 0), scratch)
    parts.cloth.foot.copy(light)
    parts.swags.foot.copy(light).multiplyScalar(0.8)
    parts.gold.light.foot.copy(light).multiplyScalar(0.3)
    addWhitened(board, 'warmers', 1.3, 0.25, light.setRGB(0, 0, 0), scratch)
    addWhitened(board, 'house', 0.7, 0.4, light, scratch)
    addWhitened(board, 'foh', 0.5, 0.3, light, scratch)
    parts.cloth.warm.copy(light)
    parts.swags.warm.copy(light)
    parts.gold.light.house.copy(light).multiplyScalar(0.45)
    addWhitened(board, 'fs1', 0.08, 0.2, parts.gold.light.house, scratch)
  })
  return (
    <>
      <group ref={curtain} name="house-curtain">
        {parts.halves.map(({ cloth, gold }, i) => (
          <group key={SIDES[i]}>
            <mesh geometry={cloth} material={parts.cloth.material} receiveShadow />
            <mesh geometry={gold} material={parts.gold.material} />
          </group>
        ))}
      </group>
      <group ref={pelmet} name="pelmet">
        <mesh geometry={parts.pelmet.cloth} material={parts.swags.material} receiveShadow />
        <mesh geometry={parts.pelmet.gold} material={parts.gold.material} />
      </group>
    </>
  )
}
