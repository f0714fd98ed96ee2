import { useState } from 'react'
import { createPortal } from 'react-dom'
import { useSession, useTransport } from '../player/useSession'
import { CueLanes } from './CueLanes'
import { FrameCost } from './FrameCost'
import { LightPlot } from './LightPlot'
import { StepBook } from './StepBook'

/**
 * What a stage manager has open during the show, for whoever makes a scene: the cues of the running scene over its bars,
 * the light plot with everybody on the floor, the steps of this moment, and what the frame costs. In English, like the
 * scripts it shows. It stands beside the house, not in it, so the picture keeps its own box.
 */
export function Promptbook() {
  const { show } = useSession()
  const scene = useTransport((state) => show.scenes[state.scene])
  const [chosen, setChosen] = useState<string | null>(null)
  if (!scene) return null
  const cast = scene.cast()
  const member = cast.find(({ id }) => id === chosen) ?? cast[0] ?? null
  return createPortal(
    <aside className="promptbook" aria-label="Promptbook">
      <div className="promptbook-side">
        <LightPlot scene={scene} chosen={member?.id ?? null} />
        <StepBook scene={scene} chosen={member?.id ?? null} onChoose={setChosen} />
        <FrameCost />
      </div>
      <CueLanes scene={scene} member={member} />
    </aside>,
    document.body,
  )
}
