import { strings } from './strings'
import { useSession, useTransport } from './useSession'

/** Says each scene as it begins, politely, to those who listen to the page. */
export function Spoken() {
  const { show } = useSession()
  const scene = useTransport((state) => show.scenes[state.scene])
  return (
    <p className="unseen" role="status" aria-live="polite">
      {scene && strings.said.scene(scene.title)}
    </p>
  )
}
