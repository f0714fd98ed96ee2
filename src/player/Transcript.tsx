import { EveningText } from './EveningText'
import { Panel } from './Panel'
import { strings } from './strings'
import { useSession } from './useSession'

/** The whole text beside the picture; a title goes to its scene. */
export function Transcript() {
  const { show, transport, ui } = useSession()
  return (
    <Panel title={strings.transcript.title} kind="transcript">
      <EveningText
        show={show}
        onScene={(scene) => {
          transport.seek(scene.start)
          ui.setState({ panel: null })
        }}
      />
    </Panel>
  )
}
