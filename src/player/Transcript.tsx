import { useEffect, useRef } from 'react'
import type { CaptionEvent } from '../show/captions'
import type { Show, ShowScene } from '../show/open-show'
import { Button } from './Button'
import { strings } from './strings'
import { useInterface, useSession, useTransport } from './useSession'

/** The captions of a scene, sentence by sentence. */
function sentencesOf(show: Show, scene: ShowScene): CaptionEvent[][] {
  const sentences: CaptionEvent[][] = []
  for (const caption of show.captions) {
    if (caption.scene !== scene.id) continue
    if (sentences.at(-1)?.[0]?.sentence === caption.sentence) sentences.at(-1)!.push(caption)
    else sentences.push([caption])
  }
  return sentences
}

function Sentence({ captions, running }: { captions: readonly CaptionEvent[]; running: boolean }) {
  const { transport } = useSession()
  const line = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // Only while nobody reads elsewhere: the focus stays where it is, and so does the page.
    if (running && !line.current?.closest('.transcript')?.matches(':focus-within'))
      line.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  }, [running])
  return (
    <>
      <button
        ref={line}
        type="button"
        aria-current={running ? 'true' : undefined}
        title={strings.transcript.go}
        onClick={() => transport.seek(captions[0]!.start)}
      >
        {captions.map((caption) => caption.text).join(' ')}
      </button>{' '}
    </>
  )
}

/** The whole text beside the stage: the running sentence is marked, and a click goes to a sentence. */
export default function Transcript() {
  const { show, transport, ui } = useSession()
  const caption = useTransport((state) => state.caption)
  const scene = useTransport((state) => state.scene)
  const panel = useInterface((state) => state.panel)
  const close = () => ui.setState({ transcript: false })
  const running = show.captions[caption]
  const text = useRef<HTMLDivElement>(null)
  // It opens where the evening is.
  useEffect(() => {
    text.current?.querySelector('[data-running]')?.scrollIntoView({ block: 'start' })
  }, [])
  return (
    <section
      className="transcript"
      aria-labelledby="transcript-title"
      inert={panel !== null}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <header>
        <h2 id="transcript-title">{strings.transcript.title}</h2>
        <Button icon="close" label={strings.controls.close} onPress={close} />
      </header>
      <div
        className="transcript-text"
        lang="en"
        ref={text}
        tabIndex={0}
        role="group"
        aria-labelledby="transcript-title"
      >
        {show.scenes.map((part, i) => (
          <section key={part.id} data-running={i === scene || undefined}>
            <h3>
              <button type="button" onClick={() => transport.seek(part.start)}>
                {part.title}
              </button>
            </h3>
            <p className="evening-words">
              {sentencesOf(show, part).map((captions) => (
                <Sentence
                  key={captions[0]!.index}
                  captions={captions}
                  running={running?.scene === part.id && running.sentence === captions[0]!.sentence}
                />
              ))}
            </p>
            <p className="evening-dance">{part.script.description}</p>
          </section>
        ))}
      </div>
    </section>
  )
}
