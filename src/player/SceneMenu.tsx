import type { ProgrammeName } from '../notation/scene'
import { begin } from './commands'
import { Panel } from './Panel'
import { keyPicture } from './previews'
import { strings } from './strings'
import { clockFace } from './time'
import { usePreviews } from './usePreviews'
import { useInterface, useSession, useTransport } from './useSession'

const PROGRAMMES: readonly ProgrammeName[] = ['evening', 'anna', 'levi', 'performances']

/** Every scene of the programme with its key picture, to go to; and the other programmes. */
export function SceneMenu() {
  const session = useSession()
  const { show, transport, ui } = session
  const running = useTransport((state) => state.scene)
  const programme = useInterface((state) => state.programme)
  const previews = usePreviews(true)
  const go = (start: number) => {
    transport.seek(start)
    ui.setState({ panel: null, phase: 'show' })
  }
  return (
    <Panel title={strings.controls.scenes} kind="scenes">
      <nav className="programme-list" aria-label={strings.foyer.choose}>
        {PROGRAMMES.map((name) => (
          <button
            key={name}
            type="button"
            aria-current={name === programme ? 'true' : undefined}
            onClick={() => begin(session, name)}
          >
            {strings.programmes[name]}
          </button>
        ))}
      </nav>
      <ol className="scene-list">
        {show.scenes.map((scene, i) => (
          <li key={scene.id} data-life={scene.life} data-performance={scene.performance || undefined}>
            <button type="button" aria-current={i === running ? 'true' : undefined} onClick={() => go(scene.start)}>
              <i
                className="scene-picture"
                style={(previews && keyPicture(previews, scene.id)) ?? undefined}
                aria-hidden
              />
              <span lang="en">{scene.title}</span>
              <time>{clockFace(scene.start)}</time>
            </button>
          </li>
        ))}
      </ol>
    </Panel>
  )
}
