import { useEffect, useMemo } from 'react'
import { useScenery, useStage } from '../read'
import { bankList, readBanks } from './banks'
import { drapeMaterial } from './drapeMaterial'
import { bentSheet } from './pleats'
import type { Lit, Standing } from './props'
import { Stand } from './Stand'

const LIT: Lit = { 'boomL.head': 0.4, 'boomR.head': 0.4, 'boomL.shin': 0.5, 'boomR.shin': 0.5, back: 0.5, moon: 0.2 }

export interface SilkProps extends Standing {
  width: number
  height: number
  color?: string
  /** Scenery value 0–1: how high it is worked; at 0 it lies on the floor. */
  piece?: string
  /** Depth of the waves, metres. */
  amplitude?: number
  lit?: Lit
  columns?: number
  rows?: number
  /** 1 runs a wave past in about three seconds. */
  speed?: number
}

/** Silk worked from the wings: waves that are a function of time, and fall flat when nobody works them. */
export function Silk(props: SilkProps) {
  const {
    width,
    height,
    color = '#8aa4b8',
    piece,
    amplitude = 0.5,
    lit = LIT,
    columns = 96,
    rows = 16,
    speed = 1,
  } = props
  const { quality } = useStage()
  const geometry = useMemo(
    () =>
      bentSheet(Math.round(columns * (0.4 + 0.6 * quality.detail)), rows, (u, v, out) => {
        out[0] = (u - 0.5) * width
        out[1] = height * (1 - v)
        out[2] = 0
        out[3] = 1
      }),
    [width, height, columns, rows, quality],
  )
  const cloth = useMemo(() => drapeMaterial(color), [color])
  useEffect(() => () => geometry.dispose(), [geometry])
  useEffect(() => () => cloth.material.dispose(), [cloth])
  const banks = useMemo(() => bankList(lit), [lit])
  useScenery((get, frame) => {
    const worked = piece ? get(piece) : 1
    cloth.wave.set(Math.max(0.002, worked), amplitude * (0.05 + 0.95 * worked), frame.t * speed, 1)
    readBanks(frame, banks, 0.01, cloth.light)
  })
  return (
    <Stand name="silk" {...props}>
      <mesh geometry={geometry} material={cloth.material} frustumCulled={false} />
    </Stand>
  )
}
