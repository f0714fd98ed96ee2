/** A ballet of the repertoire as a programme names it. */
export interface Work {
  role: string
  ballet: string
  /** Of the first staging that this one follows. */
  year: number
  makers: string
}

const LAKE = { ballet: 'Swan Lake', makers: 'themes by Tchaikovsky, otherwise new music; after Petipa and Ivanov' }

/** The scenes that dance a known ballet, by id; all others are new. */
export const WORKS: Readonly<Record<string, Work>> = {
  A7: { role: 'Anna Zhunussova as Odette', year: 1895, ...LAKE },
  A8: { role: 'Anna Zhunussova as Odile', year: 1895, ...LAKE },
  L5: { role: 'Levi Zhunussova as Odette', year: 1895, ...LAKE },
  L6: {
    role: 'Levi Zhunussova as the Firebird',
    ballet: 'The Firebird',
    year: 1910,
    makers: 'after the Russian folk tale; new choreography and music',
  },
  L8: {
    role: 'Levi Zhunussova as Giselle',
    ballet: 'Giselle',
    year: 1841,
    makers: 'new music in the spirit of Adam; after Coralli, Perrot and Petipa',
  },
}
