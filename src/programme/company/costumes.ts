import type { Costume } from '../../notation/scene'

/**
 * The wardrobe everybody shares: plain data, colours in sRGB. Under blue light pure white goes dead, so white is bone or
 * cream, tights are a warm rose and `wet` marks the bodies that wear white make-up. Costumes of single scenes stand in
 * `costumes-one`, `-two` and `-three`.
 */

const TIGHTS = '#e8cdbf'
const PALE_TIGHTS = '#f0dfe0'
const SHOE = '#f2ddd2'

/** Odette: the white swan, with feathers at the ears and a small crown. */
export const WHITE_SWAN: Costume = {
  bodice: '#f6f2ec',
  tights: PALE_TIGHTS,
  shoe: '#f6e8e2',
  cloth: 'swan',
  trim: '#e4ebf4',
  skirt: { cut: 'classical', colour: '#fbf8f4' },
  head: ['feathers', 'crown'],
  accent: '#e9eef6',
  wet: true,
}

/** A swan of the corps. */
export const CORPS_SWAN: Costume = {
  bodice: '#eef0f2',
  tights: PALE_TIGHTS,
  shoe: '#f6e8e2',
  cloth: 'swan',
  skirt: { cut: 'classical', colour: '#f4f6f8' },
  head: ['feathers'],
  wet: true,
}

/** Odile: the black swan. Her tights are a tone deeper than others': the follow spot bleaches them. Satin is a shade lighter than the tights, or feet look bare. */
export const BLACK_SWAN: Costume = {
  bodice: '#0c0b10',
  tights: '#dcbdb2',
  shoe: '#ecd8ce',
  trim: '#d8a83c',
  skirt: { cut: 'classical', colour: '#16121c' },
  head: ['feathers', 'crown'],
  accent: '#c22a1e',
}

/** Work in the rehearsal room: dark leotard, white practice tutu, warm legs. */
export const REHEARSAL: Costume = {
  bodice: '#23222b',
  tights: TIGHTS,
  shoe: SHOE,
  skirt: { cut: 'practice', colour: '#efeae2' },
}

/** A plain black leotard with a short wrap skirt. */
export const LEOTARD: Costume = {
  bodice: '#141318',
  tights: TIGHTS,
  shoe: SHOE,
  skirt: { cut: 'wrap', colour: '#1b1a20' },
}

/** A pupil of the school: white tunic, hair up. */
export const PUPIL: Costume = {
  bodice: '#f2eee6',
  tights: '#efd9cf',
  shoe: SHOE,
  skirt: { cut: 'wrap', colour: '#f5f1ea' },
}

/** A man in a grey suit. */
export const GREY_SUIT: Costume = {
  bodice: '#55585d',
  tights: '#45484d',
  shoe: '#17161a',
}

/** A man of the town in a dark overcoat. */
export const OVERCOAT: Costume = {
  bodice: '#2d2a2c',
  tights: '#262428',
  shoe: '#141214',
  skirt: { cut: 'overcoat', colour: '#2d2a2c' },
}

/** A woman in a brown woollen dress. */
export const WOOL_DRESS: Costume = {
  bodice: '#5d4030',
  tights: '#3d302b',
  shoe: '#2a1d18',
  skirt: { cut: 'dress', colour: '#5d4030' },
}

/** A child's coat of grey-green wool, felt boots. */
export const CHILD_COAT: Costume = {
  bodice: '#6c6a55',
  tights: '#5b5148',
  shoe: '#6f675c',
  skirt: { cut: 'coat', colour: '#6c6a55' },
}

/** A child's white fur hat and pale coat. */
export const CHILD_FUR: Costume = {
  bodice: '#d9d2c6',
  tights: '#6a5a50',
  shoe: '#7a6d60',
  skirt: { cut: 'coat', colour: '#ded7cb' },
  head: ['hat'],
  accent: '#f3efe8',
}
