import type { Costume } from '../../notation/scene'
import { GREY_SUIT, LEOTARD, REHEARSAL, WHITE_SWAN } from './costumes'

/** The coach: grey suit, silver hair. */
export const COACH: Costume = { ...GREY_SUIT, bodice: '#62656b', tights: '#4d5056' }

/** The same at work, with the stick of a ballet master in his left hand. */
export const COACH_WITH_CANE: Costume = { ...COACH, wears: ['cane'] }

/** The man she dances with in A3: a darker grey, so that he can go back into the dark. */
export const MAN_IN_GREY: Costume = { ...GREY_SUIT, bodice: '#3d4046', tights: '#303238' }

/** Four who rehearse behind the gauze: pale from head to foot, for they are seen as mist. */
export const IN_THE_MIST: Costume = {
  ...REHEARSAL,
  bodice: '#cfc8d2',
  skirt: { cut: 'classical', colour: '#f2eef4' },
}

/** The white tutu of her first evening on the great stage. */
export const FIRST_TUTU: Costume = {
  ...WHITE_SWAN,
  cloth: 'jewels',
  trim: '#efe0b8',
  head: ['coronet'],
  accent: '#d8b860',
  wet: false,
}

/** The company of that evening: cream and a thread of gold. */
export const DEFILE_CORPS: Costume = {
  bodice: '#efe6d6',
  tights: '#e8cdbf',
  shoe: '#f2ddd2',
  skirt: { cut: 'classical', colour: '#f4ecde' },
  head: ['coronet'],
  accent: '#e2c274',
}

/** Silver evening tutu of A3. */
export const SILVER: Costume = {
  bodice: '#c3cad3',
  tights: '#e6d2cb',
  shoe: '#f0e0da',
  trim: '#f4f7fb',
  skirt: { cut: 'classical', colour: '#ccd4de' },
  head: ['coronet'],
  accent: '#eef3f8',
}

/** Those who push the mirrors and carry the lamps: black, to be forgotten. */
export const STAGE_HAND: Costume = {
  bodice: '#111114',
  tights: '#16161a',
  shoe: '#0d0d10',
  skirt: { cut: 'wrap', colour: '#121216' },
}

/** Alone by the ghost light: leotard, long tulle practice skirt, hair down. */
export const NIGHT_PRACTICE: Costume = {
  bodice: '#3a3440',
  tights: '#e2c5b6',
  shoe: '#eed8cc',
  cloth: 'jersey',
  skirt: { cut: 'romantic', colour: '#e9e2e6' },
  loose: true,
}

/** Rose-pink classical tutu of A5. */
export const ROSE: Costume = {
  bodice: '#e9a3ae',
  tights: '#efd3c9',
  shoe: '#f7e2da',
  trim: '#ffe9e2',
  skirt: { cut: 'classical', colour: '#f3b6bf' },
  head: ['flower'],
  accent: '#c94a5e',
}

/** The same, with the old coat of the child round her shoulders. */
export const ROSE_AND_COAT: Costume = { ...ROSE, wears: ['shawl'], accent: '#6c6a55' }

/** The waltzing corps of A5: coral and cream. */
export const WALTZ_CORPS: Costume = {
  bodice: '#c79a92',
  tights: '#e8cdbf',
  shoe: '#f2ddd2',
  cloth: 'satin',
  skirt: { cut: 'practice', colour: '#f4e0d0' },
  head: ['flower'],
  accent: '#f4d6c6',
}

/** Treatment room: leg-warmers, one bandaged ankle. */
export const CONVALESCENT: Costume = {
  ...LEOTARD,
  bodice: '#3b4254',
  skirt: { cut: 'wrap', colour: '#434b5f' },
  wears: ['legWarmers', 'bandage'],
  accent: '#c9c2b4',
}

/** The therapist: white tunic. */
export const THERAPIST: Costume = {
  bodice: '#e9ebea',
  tights: '#cfa892',
  shoe: '#e4e6e6',
  cloth: 'wool',
  skirt: { cut: 'dress', colour: '#e9ebea' },
}

/** Her two shadow doubles: what she was, in the colour of the dark. */
export const SHADOW_DOUBLE: Costume = {
  bodice: '#1a1d28',
  tights: '#232735',
  shoe: '#232735',
  skirt: { cut: 'classical', colour: '#1b1f2c' },
}
