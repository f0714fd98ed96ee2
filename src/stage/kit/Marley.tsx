import { useMemo } from 'react'
import { useRead, useStage } from '../read'
import { MARLEY, type FloorLook } from '../runtime'

/**
 * How the stage floor looks while this set is on stage; what is not named stays as plain marley. It stands before any
 * `PaintedFloor` of the set, as it begins with a bare floor.
 */
export function Marley(look: Partial<FloorLook>) {
  const { stage } = useStage()
  const { color, roughness, reflect, blur, f0, tint, ripple } = { ...MARLEY, ...look }
  const floor = useMemo(
    () => ({ color, roughness, reflect, blur, f0, tint, ripple }),
    [color, roughness, reflect, blur, f0, tint, ripple],
  )
  useRead(() => {
    stage.floor = floor
    stage.floorPaint = null
  })
  return null
}
