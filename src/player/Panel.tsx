import { useEffect, useRef, type ReactNode } from 'react'
import { Icon } from './Icon'
import { strings } from './strings'
import { useSession } from './useSession'

/** A sheet over the picture: focus stays inside, Escape and a click beside it close it. */
export function Panel({ title, kind, children }: { title: string; kind: string; children: ReactNode }) {
  const { ui } = useSession()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current!
    element.showModal()
    return () => element.close()
  }, [])
  const close = () => ui.setState({ panel: null })
  return (
    <dialog
      ref={dialog}
      className={`panel panel-${kind}`}
      aria-labelledby={`panel-${kind}`}
      onClose={close}
      onClick={(event) => event.target === dialog.current && close()}
    >
      <div className="panel-sheet">
        <header>
          <h2 id={`panel-${kind}`}>{title}</h2>
          <button type="button" className="button" aria-label={strings.controls.close} onClick={close}>
            <Icon name="close" />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  )
}
