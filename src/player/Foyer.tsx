import { begin } from './commands'
import { strings } from './strings'
import { useInterface, useSession } from './useSession'

const CHOICES = ['anna', 'levi', 'performances'] as const

/** Before the evening: its name, and where to begin. The theatre stands behind it with the curtain down. */
export function Foyer() {
  const session = useSession()
  const lighting = useInterface((state) => state.picture === 'lighting')
  const { foyer } = strings
  const { programme } = session.address
  return (
    <main className="foyer">
      <div className="foyer-title">
        <h1>{strings.title}</h1>
        <p>{programme === 'evening' ? strings.subtitle : strings.programmes[programme]}</p>
      </div>
      <nav className="foyer-choices" aria-label={foyer.choose}>
        <button type="button" className="foyer-begin" onClick={() => begin(session)}>
          {foyer.begin}
        </button>
        <ul>
          {CHOICES.filter((act) => act !== programme).map((act) => (
            <li key={act}>
              <a href={`?act=${act}&play`}>{foyer[act]}</a>
            </li>
          ))}
          {programme !== 'evening' && (
            <li>
              <a href="?play">{foyer.evening}</a>
            </li>
          )}
          <li>
            <button type="button" onClick={() => session.ui.setState({ panel: 'transcript' })}>
              {foyer.read}
            </button>
          </li>
        </ul>
      </nav>
      <p className="foyer-state" role="status" data-lighting={lighting || undefined}>
        {lighting ? foyer.loading : foyer.hint}
      </p>
    </main>
  )
}
