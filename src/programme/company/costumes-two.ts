import type { Costume } from '../../notation/scene'
import { BLACK_SWAN, CHILD_FUR, GREY_SUIT, LEOTARD, PUPIL, WHITE_SWAN, WOOL_DRESS } from './costumes'

/** Odile, with jewels and a crown of red gold. */
export const ODILE: Costume = {
  ...BLACK_SWAN,
  skirt: { cut: 'classical', colour: '#100d16', trim: '#e0a034' },
  head: ['feathers', 'crown'],
  accent: '#e0812e',
}

/** The prince: dark velvet, grey tights. */
export const SIEGFRIED: Costume = {
  bodice: '#241a2e',
  tights: '#a9a6b4',
  shoe: '#2b2430',
  hair: '#3a2618',
  wears: ['sash'],
  accent: '#c79a4a',
}

/** The sorcerer: an owl's cloak. */
export const ROTHBART: Costume = {
  bodice: '#17120f',
  tights: '#14100e',
  shoe: '#0e0b0a',
  hair: '#1b1512',
  skirt: { cut: 'cloak', colour: '#221a14', trim: '#7a4e1c' },
  wears: ['cape'],
  accent: '#2a2018',
}

/** Ladies of the court, no two neighbours alike. */
export const COURT_LADIES: readonly Costume[] = [
  { bodice: '#5a0f16', colour: '#4a0a10', hair: '#2a1a12', accent: '#d8a83c' },
  { bodice: '#3c2408', colour: '#53330c', hair: '#5a3a1c', accent: '#e7c887' },
  { bodice: '#241020', colour: '#2c1226', hair: '#170f0c', accent: '#b88a4a' },
  { bodice: '#46080c', colour: '#36060a', hair: '#6a4524', accent: '#e0b25a' },
].map(({ bodice, colour, hair, accent }): Costume => ({
  bodice: bodice as Costume['bodice'],
  tights: '#2a1014',
  shoe: '#180a0c',
  hair: hair as Costume['bodice'],
  skirt: { cut: 'gown', colour: colour as Costume['bodice'], trim: accent as Costume['bodice'] },
  head: ['coronet'],
  accent: accent as Costume['bodice'],
}))

/** Gentlemen of the court. */
export const COURT_GENTLEMEN: readonly Costume[] = [
  {
    bodice: '#2a0d12',
    tights: '#3a3236',
    shoe: '#120c0c',
    hair: '#20150f',
    skirt: { cut: 'coat', colour: '#2f0e13', trim: '#b9873a' },
  },
  {
    bodice: '#1c1620',
    tights: '#4a3a34',
    shoe: '#120c0c',
    hair: '#3b2a1c',
    skirt: { cut: 'coat', colour: '#201824', trim: '#a87c38' },
  },
]

/** The curtain call: Odette's white. The black sash of Odile is in her hand. */
export const CURTAIN_CALL: Costume = { ...WHITE_SWAN, wears: ['sash'], accent: '#0d0b10', wet: false }

/** The same when crown and sash lie on the boards. */
export const CURTAIN_CALL_BARE: Costume = { ...WHITE_SWAN, head: ['feathers'], wet: false }

/** Those who wait in the wings. */
export const IN_THE_WINGS: Costume = { ...GREY_SUIT, bodice: '#4a4c50', tights: '#3c3e42' }

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
export const PUPILS: readonly Costume[] = (['#4a3222', '#7a5432', '#2b1e17'] as const).map((hair) => ({
  ...PUPIL,
  hair,
}))

/** Levi as a rumour: charcoal tulle. */
export const CHARCOAL: Costume = {
  bodice: '#2a2a31',
  tights: '#3a3a42',
  shoe: '#3a3a42',
  hair: '#15120f',
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
  shoe: '#eec3bb',
  skirt: { cut: 'classical', colour: '#f7dfe4', trim: '#ffe9b0' },
  head: ['coronet'],
  accent: '#f2cf7a',
}

/** Levi at fourteen: a practice dress that has been patched. */
export const PATCHED: Costume = {
  bodice: '#5d6470',
  tights: '#cdb3a8',
  shoe: '#d3b1a4',
  skirt: { cut: 'practice', colour: '#8f98a4' },
  wears: ['plait'],
}

/** Class at Rossi Street: white leotards, all alike. */
export const WHITE_LEOTARD: Costume = {
  bodice: '#f4f1ea',
  tights: '#f0ddd4',
  shoe: '#eccabf',
  hair: '#3a281c',
  skirt: { cut: 'wrap', colour: '#f7f4ee' },
}
