import { memo, type CSSProperties } from 'react'
import type { Show } from '../show/open-show'

/** Scenes as pieces of the line, as long as they last. */
export const Marks = memo(function Marks({ show }: { show: Show }) {
  return (
    <div className="scrubber-marks" aria-hidden>
      {show.scenes.map((scene) => (
        <i
          key={scene.id}
          data-life={scene.life}
          data-performance={scene.performance || undefined}
          style={{ '--long': scene.end - scene.start } as CSSProperties}
        />
      ))}
    </div>
  )
})

/** Light cues as fine ticks under the line: one path, because there are hundreds. */
export const Ticks = memo(function Ticks({ show }: { show: Show }) {
  const d = show.cues
    .filter((cue) => cue.kind === 'light')
    .map((cue) => `M${((1000 * cue.time) / show.duration).toFixed(2)} 0v4`)
    .join('')
  return (
    <svg className="scrubber-ticks" viewBox="0 0 1000 4" preserveAspectRatio="none" aria-hidden focusable="false">
      <path d={d} vectorEffect="non-scaling-stroke" />
    </svg>
  )
})
