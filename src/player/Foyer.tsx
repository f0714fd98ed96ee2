import type { CSSProperties } from 'react'
import type { ProgrammeName } from '../notation/scene'
import { begin, togglePanel } from './commands'
import { recallPlace } from './place'
import { change } from './session'
import { strings } from './strings'
import { clockFace } from './time'
import { useInterface, useSession } from './useSession'

const CHOICES = ['anna', 'levi', 'performances'] as const satisfies readonly ProgrammeName[]

/** How far the house lights have gone down: as far as the first picture has been loaded. */
function HouseLights() {
  const { picture, lit } = useInterface((state) => state)
  const { foyer } = strings
  const waiting = picture === 'lighting'
  return (
    <div className="foyer-state">
      {waiting && (
        <div
          className="foyer-progress"
          role="progressbar"
          aria-label={foyer.loading}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={Math.round(lit * 100)}
          style={{ '--lit': lit } as CSSProperties}
        />
      )}
      <p role="status">{waiting ? foyer.loading : foyer.hint}</p>
    </div>
  )
}

/** Goes on where the last visit was left. */
function Resume() {
  const session = useSession()
  const left = session.address.kiosk ? null : recallPlace()
  if (!left) return null
  return (
    <li>
      <button type="button" onClick={() => begin(session, left.programme, left.t)}>
        {strings.foyer.resume(clockFace(left.t))}
      </button>
    </li>
  )
}

function SoundChoice() {
  const session = useSession()
  const { sound, settings } = useInterface((state) => state)
  // Its place is kept until the music is there, so that nothing moves when it comes.
  return (
    <li className="foyer-sound" data-absent={sound === 'none' || undefined}>
      <button type="button" aria-pressed={!settings.muted} onClick={() => change(session, { muted: !settings.muted })}>
        {settings.muted ? strings.foyer.soundOff : strings.foyer.soundOn}
      </button>
    </li>
  )
}

/** Before the evening: its name, and where to begin. The theatre stands behind it with the curtain down. */
export function Foyer() {
  const session = useSession()
  const { foyer } = strings
  const { programme, lit, picture } = useInterface((state) => state)
  return (
    <div className="foyer" style={{ '--lit': picture === 'lighting' ? lit : 1 } as CSSProperties}>
      <div className="foyer-house" aria-hidden />
      <div className="foyer-title">
        <h1>{strings.title}</h1>
        <p>{programme === 'evening' ? strings.subtitle : strings.programmes[programme]}</p>
      </div>
      <nav className="foyer-choices" aria-label={foyer.choose}>
        <button type="button" className="foyer-begin" onClick={() => begin(session)}>
          {foyer.begin}
        </button>
        <ul>
          <Resume />
          {programme !== 'evening' && (
            <li>
              <button type="button" onClick={() => begin(session, 'evening')}>
                {foyer.evening}
              </button>
            </li>
          )}
          {CHOICES.filter((act) => act !== programme).map((act) => (
            <li key={act}>
              <button type="button" onClick={() => begin(session, act)}>
                {foyer[act]}
              </button>
            </li>
          ))}
        </ul>
        <ul className="foyer-minor">
          <SoundChoice />
          <li>
            <button type="button" onClick={() => session.ui.setState({ phase: 'show', transcript: true })}>
              {foyer.read}
            </button>
          </li>
          <li>
            <button type="button" onClick={() => togglePanel(session, 'settings')}>
              {foyer.settings}
            </button>
          </li>
        </ul>
      </nav>
      <HouseLights />
    </div>
  )
}
