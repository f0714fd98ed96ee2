import { useEffect, useMemo } from 'react'
import { DataTexture, PlaneGeometry, type BufferGeometry } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { STAGE } from '../../notation/plan'
import { bankList, readBanks } from '../kit/banks'
import { clothMaterial } from '../kit/clothMaterial'
import { drapeMaterial } from '../kit/drapeMaterial'
import { bentSheet, pleat } from '../kit/pleats'
import { useRead, useStage } from '../read'

/** Black legs open a little towards the back, borders rise: each hides no more than the sight lines from the stalls ask. */
const LEG = { width: 4.4, height: 11, inner: 7.2, wider: 0.26 }
const BORDER = { width: 25, height: 2.8, foot: 8.2, higher: 0.22 }
const BLACK = '#0b0a0c'
const ON_BLACK = bankList({
  'boomL.head': 0.16,
  'boomR.head': 0.16,
  'boomL.mid': 0.16,
  'boomR.mid': 0.16,
  'boomL.shin': 0.06,
  'boomR.shin': 0.06,
  top: 0.12,
  back: 0.08,
  cyc: 0.06,
  foh: 0.1,
})
const ON_CYC = bankList({ cyc: 1, back: 0.03, top: 0.03 })

function blacks(detail: number): BufferGeometry {
  const parts: BufferGeometry[] = []
  const columns = Math.round(5 + 31 * detail)
  STAGE.portals.forEach((z, i) => {
    for (const side of [-1, 1])
      parts.push(
        bentSheet(columns, 4, (u, v, out) => {
          const x = side * (LEG.inner + LEG.wider * i + u * LEG.width)
          const f = pleat(x + i * 2.3, v, 2.4)
          out[0] = x
          out[1] = LEG.height * (1 - v)
          out[2] = z + (f - 0.5) * 0.12
          out[3] = f
        }),
      )
    parts.push(
      bentSheet(columns * 3, 2, (u, v, out) => {
        const x = (u - 0.5) * BORDER.width
        const f = pleat(x + i * 1.7, v, 2.2)
        out[0] = x
        out[1] = BORDER.foot + BORDER.higher * i + BORDER.height * (1 - v)
        out[2] = z - 0.1 + (f - 0.5) * 0.1
        out[3] = f
      }),
    )
  })
  return mergeGeometries(parts)
}

/** Legs and borders of the five portals in one draw, and the cyclorama. */
export function Masking() {
  const { quality } = useStage()
  const parts = useMemo(() => {
    const white = new DataTexture(new Uint8Array([235, 238, 240, 255]), 1, 1)
    white.needsUpdate = true
    return {
      blacks: blacks(quality.detail),
      cloth: drapeMaterial(BLACK),
      sheet: new PlaneGeometry(26, 11.5).translate(0, 5.75, STAGE.cyclorama),
      white,
      cyc: clothMaterial(white, { glow: 0, cut: false, blend: false }),
    }
  }, [quality])
  useEffect(
    () => () => {
      parts.blacks.dispose()
      parts.sheet.dispose()
      parts.white.dispose()
      parts.cloth.material.dispose()
      parts.cyc.material.dispose()
    },
    [parts],
  )
  useRead((frame) => {
    readBanks(frame, ON_BLACK, 0.004, parts.cloth.light)
    readBanks(frame, ON_CYC, 0.002, parts.cyc.light)
    // Half of the cyc comes from the ground row, half from the flies.
    parts.cyc.light.foot.copy(parts.cyc.light.flat).multiplyScalar(0.5)
    parts.cyc.light.top.copy(parts.cyc.light.flat).multiplyScalar(0.35)
    parts.cyc.light.flat.multiplyScalar(0.35)
  })
  return (
    <>
      <mesh name="masking" geometry={parts.blacks} material={parts.cloth.material} />
      <mesh name="cyclorama" geometry={parts.sheet} material={parts.cyc.material} />
    </>
  )
}
