import type { CSSProperties } from 'react'
import type { Seconds } from '../notation/units'
import { previewAt } from './previews'
import { clockFace } from './time'
import { usePreviews } from './usePreviews'
import { useSession } from './useSession'

/** What stands at a place of the time line: its picture, scene and time. */
export function ScrubberTip({ t }: { t: Seconds }) {
  const { show } = useSession()
  const previews = usePreviews(true)
  const picture = previews && previewAt(previews, show, t)
  const scene = show.scenes.findLast((s) => s.start <= t) ?? show.scenes[0]
  return (
    <div className="scrubber-tip" aria-hidden style={{ '--at': t / show.duration } as CSSProperties}>
      {picture && <div className="scrubber-picture" style={picture} />}
      <p>
        <b>{scene?.title}</b> {clockFace(t)}
      </p>
    </div>
  )
}
