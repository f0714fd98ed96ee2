import { useEffect, useMemo } from 'react'
import { useRead, useStage } from '../read'
import { bankList, readBanks } from './banks'
import { drapeMaterial } from './drapeMaterial'
import { bentSheet, pleat } from './pleats'
import type { Lit, Standing } from './props'
import { Stand } from './Stand'

const LIT: Lit = {
  'boomL.head': 0.25,
  'boomL.mid': 0.25,
  'boomR.head': 0.25,
  'boomR.mid': 0.25,
  top: 0.15,
  foh: 0.3,
  foot: 0.3,
}

export interface DrapeProps extends Standing {
  width: number
  height: number
  color?: string
  /** Folds a metre. */
  pleats?: number
  /** Depth of the folds at the hem, metres. */
  depth?: number
  lit?: Lit
  ambient?: number
  seed?: number
}

/** Hanging velvet with real folds: legs, borders, tabs. */
export function Drape(props: DrapeProps) {
  const { width, height, color = '#3a0709', pleats = 3, depth = 0.14, lit = LIT, ambient = 0.01, seed = 0 } = props
  const { quality } = useStage()
  const geometry = useMemo(() => {
    const columns = Math.max(8, Math.round(width * pleats * (4 + 10 * quality.detail)))
    return bentSheet(columns, Math.max(4, Math.round(height * 1.5 * quality.detail)), (u, v, out) => {
      const x = (u - 0.5) * width
      const f = pleat(x + seed * 3.7, v, pleats)
      out[0] = x
      out[1] = height * (1 - v)
      out[2] = (f - 0.5) * depth * (0.45 + 0.55 * v)
      out[3] = f
    })
  }, [width, height, pleats, depth, seed, quality])
  const cloth = useMemo(() => drapeMaterial(color), [color])
  useEffect(() => () => geometry.dispose(), [geometry])
  useEffect(() => () => cloth.material.dispose(), [cloth])
  const banks = useMemo(() => bankList(lit), [lit])
  useRead((frame) => readBanks(frame, banks, ambient, cloth.light))
  return (
    <Stand name="drape" {...props}>
      <mesh geometry={geometry} material={cloth.material} />
    </Stand>
  )
}
