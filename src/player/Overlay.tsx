import { lazy, Suspense, type ReactNode } from 'react'
import { Captions } from './Captions'
import { Controls } from './Controls'
import { Descriptions } from './Descriptions'
import { Foyer } from './Foyer'
import { Glass } from './Glass'
import { Help } from './Help'
import { Notices } from './Notices'
import { ProgrammeNotes } from './ProgrammeNotes'
import { SceneMenu } from './SceneMenu'
import { SeatMenu } from './SeatMenu'
import { SettingsPanel } from './SettingsPanel'
import { SoundOn } from './SoundOn'
import { Spoken } from './Spoken'
import { TitleCard } from './TitleCard'
import { Veil } from './Veil'
import { useInterface, useSession } from './useSession'

const Transcript = lazy(() => import('./Transcript'))
const PANELS = { scenes: SceneMenu, seats: SeatMenu, help: Help, settings: SettingsPanel }

interface OverlayProps {
  /** Hears of the glass over the picture, which is dragged to look around. */
  onGlass: (glass: HTMLElement | null) => void
  extra?: ReactNode
}

/** Everything over the picture. A kiosk nobody touches has the words alone, a still nothing at all. */
export function Overlay({ onGlass, extra }: OverlayProps) {
  const { address } = useSession()
  const { phase, panel, transcript, settings, attended } = useInterface((state) => state)
  if (address.still) return <Notices />
  if (!attended) {
    return (
      <>
        <Veil />
        <TitleCard />
        <Captions />
        {extra}
      </>
    )
  }
  const Sheet = panel && PANELS[panel]
  return (
    <>
      <Veil />
      {phase === 'show' && (
        <>
          <TitleCard />
          <Captions />
          <Glass ref={onGlass} />
          {settings.notes && <ProgrammeNotes />}
          {settings.descriptions !== 'off' && <Descriptions />}
          <Controls />
          <SoundOn />
          {transcript && (
            <Suspense>
              <Transcript />
            </Suspense>
          )}
        </>
      )}
      {phase === 'foyer' && <Foyer />}
      {Sheet && <Sheet />}
      {extra}
      <Spoken />
      <Notices />
    </>
  )
}
