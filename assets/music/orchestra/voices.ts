/** A family of the orchestra; harmony is judged by it and the hall seats it. */
export type Family = 'wood' | 'brass' | 'percussion' | 'keys' | 'strings' | 'voices'

/** What a part may play. */
export interface Voice {
  readonly name: string
  readonly family: Family
  /** Lowest and highest sounding note, MIDI numbers (60 = middle C). */
  readonly range: readonly [low: number, high: number]
  /** True when several notes at once are possible: divided strings, harp, keyboards. */
  readonly chords?: true
  /** True when the part has no pitch of its own and is written on B. */
  readonly unpitched?: true
}

const wood = (name: string, low: number, high: number): Voice => ({ name, family: 'wood', range: [low, high] })
const brass = (name: string, low: number, high: number): Voice => ({ name, family: 'brass', range: [low, high] })
const drum = (name: string): Voice => ({ name, family: 'percussion', range: [0, 127], unpitched: true })
const keys = (name: string, low: number, high: number): Voice => ({
  name,
  family: 'keys',
  range: [low, high],
  chords: true,
})
const strings = (name: string, low: number, high: number): Voice => ({
  name,
  family: 'strings',
  range: [low, high],
  chords: true,
})

/** Every part a score may have, by the name it has there, from the top of the page to the bottom. */
export const VOICES = {
  picc: wood('piccolo', 74, 108),
  fl1: wood('flute 1', 60, 98),
  fl2: wood('flute 2', 60, 96),
  ob1: wood('oboe 1', 58, 91),
  ob2: wood('oboe 2', 58, 88),
  eh: wood('cor anglais', 52, 81),
  cl1: wood('clarinet 1', 50, 94),
  cl2: wood('clarinet 2', 50, 91),
  bcl: wood('bass clarinet', 38, 77),
  bn1: wood('bassoon 1', 34, 75),
  bn2: wood('bassoon 2', 34, 72),
  hn1: brass('horn 1', 34, 77),
  hn2: brass('horn 2', 34, 74),
  hn3: brass('horn 3', 34, 77),
  hn4: brass('horn 4', 34, 74),
  tp1: brass('trumpet 1', 54, 84),
  tp2: brass('trumpet 2', 54, 82),
  tb1: brass('trombone 1', 40, 74),
  tb2: brass('trombone 2', 40, 72),
  tb3: brass('bass trombone', 34, 67),
  tu: brass('tuba', 26, 60),
  timp: { name: 'timpani', family: 'percussion', range: [36, 60] },
  bd: drum('bass drum'),
  cym: drum('cymbals'),
  sd: drum('side drum'),
  tri: drum('triangle'),
  tamb: drum('tambourine'),
  tam: drum('tam-tam'),
  glock: keys('glockenspiel', 77, 108),
  xyl: keys('xylophone', 65, 108),
  cel: keys('celesta', 60, 108),
  harp: keys('harp', 24, 103),
  pno: keys('piano', 21, 108),
  mbox: keys('music box', 60, 108),
  org: keys('organ', 36, 96),
  vn1: strings('violins 1', 55, 100),
  vn2: strings('violins 2', 55, 96),
  va: strings('violas', 48, 88),
  vc: strings('cellos', 36, 79),
  cb: strings('double basses', 24, 60),
  vns: strings('solo violin', 55, 103),
  vas: strings('solo viola', 48, 91),
  vcs: strings('solo cello', 36, 84),
  choir: { name: 'wordless choir', family: 'voices', range: [40, 84], chords: true },
} as const satisfies Record<string, Voice>

export type VoiceId = keyof typeof VOICES

/** The part with an id, or undefined when there is none of that name. */
export function voiceOf(id: string): Voice | undefined {
  return Object.hasOwn(VOICES, id) ? VOICES[id as VoiceId] : undefined
}

const NAMES = ['C', 'C♯', 'D', 'E♭', 'E', 'F', 'F♯', 'G', 'A♭', 'A', 'B♭', 'B']

/** MIDI 61 → 'C♯4' (middle C is C4). */
export function sayPitch(midi: number): string {
  return `${NAMES[((midi % 12) + 12) % 12]}${Math.floor(midi / 12) - 1}`
}
