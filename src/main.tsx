import '@fontsource/cormorant-garamond/latin-500.css'
import '@fontsource/cormorant-garamond/latin-500-italic.css'
import '@fontsource/cormorant-garamond/latin-600.css'
import './player/player.css'
import { createRoot } from 'react-dom/client'
import { parseAddress } from './player/address'
import { App } from './player/App'
import { Closed, ReadingRoom } from './player/ReadingRoom'
import { openSession, type Session } from './player/session'
import { strings } from './player/strings'
import { guessQuality, probeWebGL } from './player/webgl'

const root = createRoot(document.getElementById('house')!)
const address = parseAddress(location.search)

function openOrSayWhy(): Session | null {
  try {
    return openSession(address, matchMedia('(prefers-reduced-motion: reduce)').matches)
  } catch (error) {
    root.render(<Closed error={error} />)
    return null
  }
}

const session = openOrSayWhy()
const graphics = probeWebGL()
const kiosk = address.kiosk ? await import('./kiosk/attend') : null
if (session && graphics) {
  kiosk?.attend(session)
  root.render(<App session={session} quality={address.quality ?? guessQuality(graphics.renderer)} />)
} else {
  kiosk?.attendLater()
}
if (session && !graphics)
  root.render(<ReadingRoom show={session.show} reason={strings.trouble.noWebGL} help={strings.trouble.noWebGLHelp} />)
