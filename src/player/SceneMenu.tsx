import { Panel } from './Panel'
import { strings } from './strings'
import { clockFace } from './time'
import { useSession, useTransport } from './useSession'

/** Every scene of the programme, to go to. */
export function SceneMenu() {
  const { show, transport, ui } = useSession()
  const running = useTransport((state) => state.scene)
  const go = (start: number) => {
    transport.seek(start)
    ui.setState({ panel: null })
  }
  return (
    <Panel title={strings.controls.scenes} kind="scenes">
      <ol className="scene-list">
        {show.scenes.map((scene, i) => (
          <li key={scene.id} data-life={scene.life} data-performance={scene.performance || undefined}>
            <button type="button" aria-current={i === running ? 'true' : undefined} onClick={() => go(scene.start)}>
              <span>{scene.title}</span>
              <time>{clockFace(scene.start)}</time>
            </button>
          </li>
        ))}
      </ol>
      <nav className="programme-list" aria-label={strings.foyer.choose}>
        <a href="?play">{strings.programmes.evening}</a>
        <a href="?act=anna&play">{strings.programmes.anna}</a>
        <a href="?act=levi&play">{strings.programmes.levi}</a>
        <a href="?act=performances&play">{strings.programmes.performances}</a>
      </nav>
    </Panel>
  )
}
