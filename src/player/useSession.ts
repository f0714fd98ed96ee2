import { createContext, useContext, useEffect } from 'react'
import { useStore } from 'zustand'
import type { Frame } from '../notation/frame'
import type { TransportState } from '../show/transport'
import type { Interface, Session } from './session'
import type { Language } from './strings'

/** What everybody below the page shares: a new value whenever another programme or language comes. */
export interface Visit {
  session: Session
  edition: number
  language: Language
}
export const VisitContext = createContext<Visit | null>(null)

/** The running visit; whoever asks is drawn again with the next programme. Throws outside `<App>`. */
export function useSession(): Session {
  const visit = useContext(VisitContext)
  if (!visit) throw new Error('This part of the player must stand inside <App>')
  return visit.session
}

/** A value of the interface; the component renders again when it changes. */
export function useInterface<T>(pick: (state: Interface) => T): T {
  return useStore(useSession().ui, pick)
}

/** A value of the transport: playing, rate, scene. Running time is not here, see `useDrawn`. */
export function useTransport<T>(pick: (state: TransportState) => T): T {
  return useStore(useSession().transport.store, pick)
}

/** Calls back after every drawn frame, without rendering anything in React. `copy` must keep its identity. */
export function useDrawn(copy: (frame: Frame) => void): void {
  const stage = useInterface((state) => state.stage)
  useEffect(() => {
    if (!stage) return
    copy(stage.frame)
    return stage.onDrawn(() => copy(stage.frame))
  }, [stage, copy])
}
