import { useContext, useMemo } from 'react'
import { SetContext, useRead, useStage } from '../read'
import { MARLEY, type FloorLook } from '../runtime'

/** How the stage floor looks while this set is on stage; what is not named stays as plain marley. */
export function Marley(look: Partial<FloorLook>) {
  const { stage } = useStage()
  const set = useContext(SetContext)
  const { color, roughness, reflect, blur, f0, tint, ripple } = { ...MARLEY, ...look }
  const floor = useMemo(
    () => ({ color, roughness, reflect, blur, f0, tint, ripple }),
    [color, roughness, reflect, blur, f0, tint, ripple],
  )
  useRead(() => {
    if (set.active) stage.floor = floor
  })
  return null
}
