import { useFrame } from '@react-three/fiber'
import { createContext, useContext } from 'react'
import type { Color } from 'three'
import type { Channel } from '../notation/board'
import type { Frame } from '../notation/frame'
import type { Show } from '../show/open-show'
import { addChannel } from './lights/dimmer'
import type { Quality } from './quality'
import type { Stage } from './runtime'

export interface StageContextValue {
  readonly show: Show
  readonly frame: Frame
  readonly quality: Quality
  readonly stage: Stage
}

export const StageContext = createContext<StageContextValue | null>(null)

/** Whether the set a component belongs to is on stage. Outside a set there is always something to see. */
export const SetContext = createContext<{ active: boolean }>({ active: true })

/** The show, its live frame, the quality and the stage itself. Throws outside `<Theatre>`. */
export function useStage(): StageContextValue {
  const value = useContext(StageContext)
  if (!value) throw new Error('This component reads the stage: it must stand inside <Theatre>')
  return value
}

/**
 * Runs `read(frame, show)` on each drawn frame, after the frame is written and before it is drawn; inside a set only
 * while the set is on stage. Copy from the frame to three objects here; remember nothing.
 */
export function useRead(read: (frame: Frame, show: Show) => void): void {
  const { frame, show } = useStage()
  const set = useContext(SetContext)
  useFrame(() => {
    if (set.active) read(frame, show)
  })
}

/** Value of a named piece of the set now; `otherwise` (0) where the scene does not name it. */
export type GetPiece = (piece: string, otherwise?: number) => number

/** Like `useRead`, with `get('moon.x')` for the live values of the running scene's set. */
export function useScenery(read: (get: GetPiece, frame: Frame) => void): void {
  const { stage } = useStage()
  useRead((frame) => read(stage.piece, frame))
}

/**
 * Light of a board channel now, written to `out` (linear sRGB): level through the dimmer curve × colour of gel and
 * lamp. 0 is off, 1 full white.
 */
export function boardColour(frame: Frame, channel: Channel, out: Color): Color {
  return addChannel(frame.board, channel, 1, out.setRGB(0, 0, 0))
}
