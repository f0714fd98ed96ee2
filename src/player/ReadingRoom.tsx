import type { Show } from '../show/open-show'
import { EveningText } from './EveningText'
import { strings } from './strings'

/** The evening without a stage: an illustrated text with every sentence of both lives. */
export function ReadingRoom({ show, reason, help }: { show: Show; reason: string; help?: string }) {
  return (
    <main className="reading-room">
      <header>
        <h1>{strings.title}</h1>
        <p>{strings.subtitle}</p>
        <p className="reading-reason" role="status">
          {reason} {help}
        </p>
      </header>
      <EveningText show={show} pictures />
    </main>
  )
}

/** Nothing could be opened at all. */
export function Closed({ error }: { error: unknown }) {
  return (
    <main className="reading-room">
      <h1>{strings.title}</h1>
      <p role="alert">{strings.trouble.show}</p>
      <p className="reading-error">{error instanceof Error ? error.message : String(error)}</p>
      <p>
        <a href="?">{strings.trouble.again}</a>
      </p>
    </main>
  )
}
