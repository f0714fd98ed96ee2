import { useCallback, useRef } from 'react'
import type { Frame } from '../notation/frame'
import { useDrawn } from '../player/useSession'
import type { ShowScene } from '../show/open-show'
import { stepDanced } from '../show/read-step'

interface StepBookProps {
  scene: ShowScene
  chosen: string | null
  onChoose: (id: string) => void
}

/** Who is on stage, where, and which step everybody dances now. Choosing somebody opens a lane of all her steps. */
export function StepBook({ scene, chosen, onChoose }: StepBookProps) {
  const rows = useRef<HTMLTableSectionElement>(null)
  const cast = scene.cast()
  const copy = useCallback((frame: Frame) => {
    const lines = rows.current?.rows
    if (!lines) return
    for (let i = 0; i < lines.length; i++) {
      const { member, onStage, place } = frame.cast[i]!
      const [, step, where] = lines[i]!.cells
      const name = onStage && member ? (stepDanced(member.dance, frame.sceneTime) ?? '–') : 'off'
      const at = onStage ? `${place.x.toFixed(1)}, ${place.z.toFixed(1)}` : ''
      if (step!.textContent !== name) step!.textContent = name
      if (where!.textContent !== at) where!.textContent = at
    }
  }, [])
  useDrawn(copy)
  return (
    <div className="promptbook-steps">
      <table>
        <thead>
          <tr>
            <th scope="col">who</th>
            <th scope="col">step</th>
            <th scope="col">x, z (m)</th>
          </tr>
        </thead>
        <tbody ref={rows}>
          {cast.map(({ id }) => (
            <tr key={id} aria-current={id === chosen || undefined}>
              <th scope="row">
                <button type="button" onClick={() => onChoose(id)}>
                  {id}
                </button>
              </th>
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
