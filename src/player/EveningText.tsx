import type { Show, ShowScene } from '../show/open-show'
import { strings } from './strings'
import { Vignette } from './Vignette'

/** The words of the text a scene quotes, as one piece. */
export function wordsOf(show: Show, scene: ShowScene): string {
  return show.captions
    .filter((caption) => caption.scene === scene.id)
    .map((caption) => caption.text)
    .join(' ')
}

/** The evening as a text: every scene with its words, and pictures where asked for. */
export function EveningText({
  show,
  pictures,
  onScene,
}: {
  show: Show
  pictures?: boolean
  onScene?: (scene: ShowScene) => void
}) {
  return (
    <div className="evening-text">
      {show.scenes.map((scene) => (
        <section key={scene.id} id={scene.id} data-life={scene.life}>
          {pictures && <Vignette show={show} scene={scene} />}
          <h3>
            {onScene ? (
              <button type="button" onClick={() => onScene(scene)}>
                {scene.title}
              </button>
            ) : (
              scene.title
            )}
          </h3>
          <p className="evening-words">{wordsOf(show, scene) || strings.transcript.silent}</p>
          <p className="evening-dance">{scene.script.description}</p>
        </section>
      ))}
    </div>
  )
}
