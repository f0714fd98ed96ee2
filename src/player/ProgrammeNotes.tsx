import { useCallback, useRef } from 'react'
import type { Frame } from '../notation/frame'
import { stepDanced } from '../show/read-step'
import { WORKS } from './works'
import { schoolName } from './stepNames'
import { strings } from './strings'
import { useDrawn, useSession, useTransport } from './useSession'

/** Whose step is told: she whom the scene is about, the first of the cast. */
const LEADING = 0

/** Programme notes in the corner: who dances, in which ballet, and the step and the light cue of this moment. */
export function ProgrammeNotes() {
  const { show } = useSession()
  const scene = useTransport((state) => show.scenes[state.scene])
  const step = useRef<HTMLElement>(null)
  const cue = useRef<HTMLElement>(null)
  const copy = useCallback(
    (frame: Frame) => {
      const { member, onStage } = frame.cast[LEADING]!
      const danced = (onStage && member && stepDanced(member.dance, frame.sceneTime)) || ''
      const name = schoolName(danced)
      if (step.current && step.current.textContent !== name) step.current.textContent = name
      const running = show.cues.findLast((tick) => tick.kind === 'light' && tick.time <= frame.t)
      const label = running?.label ?? ''
      if (cue.current && cue.current.textContent !== label) cue.current.textContent = label
    },
    [show],
  )
  useDrawn(copy)
  if (!scene) return null
  const { notes } = strings
  const work = WORKS[scene.id]
  return (
    <section className="notes" aria-label={notes.title}>
      <h2 lang="en">{work?.role ?? notes.people[scene.life]}</h2>
      <p lang="en">{work ? `${work.ballet}, ${work.year}` : notes.original}</p>
      <p lang="en">{work?.makers ?? scene.script.music[0]?.label}</p>
      <dl>
        <dt>{notes.step}</dt>
        <dd lang="fr" ref={step} />
        <dt>{notes.cue}</dt>
        <dd lang="en" ref={cue} />
      </dl>
    </section>
  )
}
