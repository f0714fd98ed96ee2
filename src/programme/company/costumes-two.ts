import type { Costume } from '../../notation/scene'
import type { Hex } from '../../notation/units'
import { BLACK_SWAN, CHILD_FUR, LEOTARD, PUPIL, WHITE_SWAN, WOOL_DRESS } from './costumes'

/** Odile, with jewels and a crown of red gold. */
export const ODILE: Costume = {
  ...BLACK_SWAN,
  trim: '#dba13c',
  skirt: { cut: 'classical', colour: '#16121c' },
  head: ['feathers', 'crown'],
  accent: '#b8231c',
}

/** The prince: a tunic of midnight velvet with gold braid, grey tights, soft boots. */
export const SIEGFRIED: Costume = {
  bodice: '#26204a',
  tights: '#a9a6b4',
  shoe: '#2b2430',
  cloth: 'velvet',
  trim: '#d8ae58',
}

/** The sorcerer: an owl's cloak over a doublet of its down. */
export const ROTHBART: Costume = {
  bodice: '#2a1e14',
  tights: '#14100e',
  shoe: '#0e0b0a',
  cloth: 'owl',
  trim: '#a8713a',
  skirt: { cut: 'cloak', colour: '#32261b' },
}

/** What ladies of the court wear. */
const lady = (bodice: Hex, gown: Hex, hair: Hex, trim: Hex, underskirt: Hex): Costume => ({
  bodice,
  tights: '#2a1014',
  shoe: '#180a0c',
  hair,
  cloth: 'brocade',
  trim,
  skirt: { cut: 'gown', colour: gown },
  head: ['coronet'],
  accent: underskirt,
})

/** Ladies of the court, no two neighbours alike. */
export const COURT_LADIES: readonly Costume[] = [
  lady('#6a1420', '#5c1019', '#2a1a12', '#c99a40', '#a8825a'),
  lady('#4a3412', '#5a3e14', '#5a3a1c', '#d9bc80', '#7a2a20'),
  lady('#3a1a3c', '#321436', '#170f0c', '#b08a50', '#8c7a94'),
  lady('#123036', '#0f2a30', '#6a4524', '#c8a25c', '#5a7a70'),
]

/** What gentlemen of the court wear: a velvet doublet and a short cape. */
const gentleman = (bodice: Hex, tights: Hex, hair: Hex, trim: Hex, cape: Hex): Costume => ({
  bodice,
  tights,
  shoe: '#1c1412',
  hair,
  cloth: 'velvet',
  trim,
  wears: ['cape'],
  accent: cape,
})

/** Gentlemen of the court. */
export const COURT_GENTLEMEN: readonly Costume[] = [
  gentleman('#58101a', '#4a3a40', '#20150f', '#c8963c', '#2e0a12'),
  gentleman('#33244e', '#54463e', '#3b2a1c', '#b98a44', '#1a1230'),
]

/** The curtain call: Odette's white. The black sash of Odile is in her hand. */
export const CURTAIN_CALL: Costume = { ...WHITE_SWAN, wears: ['heldSash'], accent: '#0d0b10', wet: false }

/** The same when crown and sash lie on the boards. */
export const CURTAIN_CALL_BARE: Costume = { ...WHITE_SWAN, head: ['feathers'], wet: false }

/** Anna the teacher: grey wrap, pink scarf. */
export const TEACHER: Costume = {
  ...LEOTARD,
  bodice: '#74767e',
  tights: '#4c4d55',
  shoe: '#e8c4b8',
  skirt: { cut: 'wrap', colour: '#7d7f88' },
  wears: ['scarf'],
  accent: '#e79aae',
}

/** Her pupils: white tunics, three shades of hair. */
export const PUPILS: readonly Costume[] = (
  ['#4a3222', '#8a6a48', '#241813', '#6e4a2c', '#33251e', '#5e3420', '#a58660'] as const
).map((hair) => ({
  ...PUPIL,
  hair,
}))

/** Levi as a rumour: charcoal tulle. */
export const CHARCOAL: Costume = {
  bodice: '#2a2a31',
  tights: '#3a3a42',
  shoe: '#3a3a42',
  skirt: { cut: 'romantic', colour: '#2f3038' },
}

/** Shadows of her on the gauze. */
export const SHADOW: Costume = {
  bodice: '#06060a',
  tights: '#06060a',
  shoe: '#06060a',
  hair: '#050507',
  skirt: { cut: 'romantic', colour: '#08080c' },
}

/** Mother: brown wool. */
export const MOTHER: Costume = WOOL_DRESS

/** Levi as a small child: white fur hat. */
export const LEVI_CHILD: Costume = CHILD_FUR

/** The tiny ballerina of the toy stage. */
export const TOY_BALLERINA: Costume = {
  bodice: '#e8b7c2',
  tights: '#f0d8cf',
  shoe: '#f7e4dd',
  trim: '#ffe9b0',
  skirt: { cut: 'classical', colour: '#f7dfe4' },
  head: ['coronet'],
  accent: '#f2cf7a',
}

/** Levi at fourteen: a practice dress that has been patched. */
export const PATCHED: Costume = {
  bodice: '#5d6470',
  tights: '#cdb3a8',
  shoe: '#e2cbc0',
  cloth: 'patched',
  skirt: { cut: 'practice', colour: '#8f98a4' },
}

/** Class at Rossi Street: white leotards, all alike. */
export const WHITE_LEOTARD: Costume = {
  bodice: '#f4f1ea',
  tights: '#f0ddd4',
  shoe: '#f7e8e1',
  skirt: { cut: 'wrap', colour: '#f7f4ee' },
}
