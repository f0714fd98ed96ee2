import '@fontsource/cormorant-garamond/latin-500.css'
import '@fontsource/cormorant-garamond/latin-500-italic.css'
import '@fontsource/cormorant-garamond/latin-600.css'
import '@fontsource/spectral/latin-500.css'
import './player/styles/player.css'
import { createRoot } from 'react-dom/client'
import { parseAddress } from './player/address'
import { App } from './player/App'
import { Closed, ReadingRoom } from './player/ReadingRoom'
import { keepOffline } from './player/offline'
import { openSession, type Session } from './player/session'
import { strings } from './player/strings'
import { guessQuality, probeWebGL } from './player/webgl'

const root = createRoot(document.getElementById('house')!)
const address = parseAddress(location.search)
// Only the foyer has a title to wait with.
if (address.still || address.kiosk || address.play || address.scene !== null || address.time !== null)
  document.querySelector('.foyer-first')?.remove()

function openOrSayWhy(): Session | null {
  try {
    const prefersLess = matchMedia('(prefers-reduced-motion: reduce)').matches
    return openSession(address, prefersLess, navigator.languages)
  } catch (error) {
    root.render(<Closed error={error} />)
    return null
  }
}

const session = openOrSayWhy()
const graphics = probeWebGL()
const kiosk = address.kiosk ? await import('./kiosk/attend') : null
const promptbook = address.promptbook && !address.kiosk && !address.still ? await import('./promptbook/open') : null
if (session && graphics) {
  const extra = kiosk?.attend(session) ?? promptbook?.openPromptbook()
  if (!kiosk) keepOffline(session)
  const guessed = guessQuality(graphics.renderer)
  // What the address asks for holds until somebody chooses.
  const first = session.ui.getState().settings.quality
  const qualityFor = (chosen: typeof first) =>
    chosen === first && address.quality ? address.quality : chosen === 'auto' ? guessed : chosen
  root.render(<App session={session} qualityFor={qualityFor} extra={extra} />)
} else {
  kiosk?.attendLater()
}
if (session && !graphics)
  root.render(<ReadingRoom show={session.show} reason={strings.trouble.noWebGL} help={strings.trouble.noWebGLHelp} />)
