/** Where a number fills the stage, and with it the pit: there, eight parts at least go their own way in every bar. */
interface Stage {
  /** First and last bar of the full stage; `whole` from the first to the last; left out where the number is chamber music. */
  full?: 'whole' | readonly [from: number, to: number]
  /** Why it is so. */
  because: string
}

/** What the stage is at every number, and so how many play. */
export const STAGES: Readonly<Record<string, Stage>> = {
  P0: { because: 'the house goes dark before a closed curtain: an oboe, a clarinet and a horn ask' },
  A1: { because: 'a child behind a door: one upright through a wall, and what she adds to it' },
  A2: { full: [17, 24], because: 'a barre and an upright; full from the gold cloth to the end of the défilé' },
  A3: { because: 'one dancer in a ring of mirrors: a heartbeat, one instrument to a mirror; a single chord for all' },
  A4: { because: 'a bare stage under one lamp: a cello, and a harp' },
  A5: { full: 'whole', because: 'full stage' },
  A6: { because: 'a table and two slow hands: a cello and a celesta' },
  A7: { full: 'whole', because: 'full stage: twenty-four swans' },
  A8: { full: 'whole', because: 'full stage: the ballroom' },
  A9: { full: 'whole', because: 'the curtain call: the house stands' },
  A10: { full: 'whole', because: 'the studio opens to the full stage' },
  E1: { because: 'snow before the lowered curtain: a flute and a celesta' },
  L1: { because: 'a figure in the mist: an open fifth, a flute far off, a horn' },
  L2: { because: 'a toy theatre in the snow: a music box, a clarinet, later a violin' },
  L3: { because: 'an empty chair: a bassoon, and strings that are plucked' },
  L4: { full: [9, 16], because: 'a class at the piano, and one girl alone; full when all rows dance' },
  L5: { full: 'whole', because: 'full stage: the storm' },
  L6: { full: 'whole', because: 'full stage: the orchard' },
  L7: { full: 'whole', because: 'four stages, four orchestrations of a tutti' },
  L8: { full: 'whole', because: 'full stage: twenty-four Wilis' },
  L9: { because: 'a girl in the wings: a celesta waltz, as heard from the side' },
  L10: { full: [5, 7], because: 'one crescendo of strings, as the treatment asks; full at its height, then plain' },
  L11: { full: 'whole', because: 'full stage: the studio full of children' },
  F0: { full: 'whole', because: 'everybody on stage' },
}

/** Whether a bar, from 1, belongs to the full stage. */
export function isFull(id: string, bar: number): boolean {
  const full = STAGES[id]?.full
  return full === 'whole' || (full !== undefined && bar >= full[0] && bar <= full[1])
}
