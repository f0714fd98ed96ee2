import type { ProgrammeName } from '../notation/scene'
import { rehearse } from '../show/rehearse'
import type { Answer } from './rehearsals'

/** The rehearsal room: a thread in which scenes are solved while another is on stage. */
addEventListener('message', ({ data }: MessageEvent<{ programme: ProgrammeName; index: number }>) => {
  const { programme, index } = data
  let dances: Answer['dances'] = null
  try {
    dances = rehearse(programme, index)
  } catch {
    // The stage solves the scene itself then, and says what is wrong with it.
  }
  const answer: Answer = { index, dances }
  postMessage(answer, { transfer: dances?.map(({ numbers }) => numbers.buffer) ?? [] })
})
