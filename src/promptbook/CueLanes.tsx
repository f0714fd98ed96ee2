import { memo, useCallback, useMemo, useRef, type CSSProperties } from 'react'
import type { Frame } from '../notation/frame'
import type { CastMember } from '../notation/scene'
import { useDrawn, useSession } from '../player/useSession'
import type { ShowScene } from '../show/open-show'
import { lanesOf, stepLane, type Lane, type Mark } from './lanes'

interface RowProps {
  lane: Lane
  scene: ShowScene
  onGo: (t: number) => void
}

/** Marks that overlap stand on two lines by turns. */
const Row = memo(function Row({ lane, scene, onGo }: RowProps) {
  const length = scene.end - scene.start
  const place = ({ from, until }: Mark): CSSProperties => ({
    left: `${((from - scene.start) / length) * 100}%`,
    width: `${((Math.min(until, scene.end) - from) / length) * 100}%`,
  })
  const crowded = lane.marks.some((mark, i) => mark.from < (lane.marks[i - 1]?.until ?? -1) - 1e-6)
  return (
    <div className="lane" data-crowded={crowded || undefined}>
      <h3>{lane.name}</h3>
      <div>
        {lane.marks.map((mark) => (
          <button
            type="button"
            key={`${mark.from} ${mark.label}`}
            style={place(mark)}
            title={mark.detail}
            onClick={() => onGo(mark.from)}
          >
            {mark.label}
          </button>
        ))}
      </div>
    </div>
  )
})

/** The running scene's cues over its bars; a press goes there. */
export function CueLanes({ scene, member }: { scene: ShowScene; member: CastMember | null }) {
  const { show, transport } = useSession()
  const lanes = useMemo(() => lanesOf(show, scene), [show, scene])
  const steps = useMemo(() => member && stepLane(scene, member), [scene, member])
  const head = useRef<HTMLDivElement>(null)
  const clock = useRef<HTMLOutputElement>(null)
  const go = useCallback((t: number) => transport.seek(t), [transport])
  const copy = useCallback(
    (frame: Frame) => {
      const share = (frame.t - scene.start) / (scene.end - scene.start)
      head.current?.style.setProperty('--at', `${share}`)
      const said = `${scene.id} bar ${frame.bar}, beat ${frame.beat.toFixed(2)}, ${frame.sceneTime.toFixed(2)} s`
      if (clock.current) clock.current.textContent = said
    },
    [scene],
  )
  useDrawn(copy)
  return (
    <section className="promptbook-lanes" aria-label="Cues of the scene">
      <header>
        <h2>{scene.title}</h2>
        <output ref={clock} />
      </header>
      <div className="lanes" ref={head}>
        {[...lanes, ...(steps ? [steps] : [])].map((lane) => (
          <Row key={lane.name} lane={lane} scene={scene} onGo={go} />
        ))}
        <i className="lanes-head" />
      </div>
    </section>
  )
}
