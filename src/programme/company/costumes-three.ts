import type { Costume } from '../../notation/scene'
import type { Hex } from '../../notation/units'
import { CORPS_SWAN, PUPIL, WHITE_SWAN } from './costumes'

/** Odette in the storm: the lower layers of her tutu are storm grey, which shows when it lifts. */
export const STORM_ODETTE: Costume = {
  ...WHITE_SWAN,
  trim: '#9fb0c2',
  skirt: { cut: 'classical', colour: '#eef1f5' },
}

/** A swan of the storm, a shade colder. */
export const STORM_SWAN: Costume = { ...CORPS_SWAN, skirt: { cut: 'classical', colour: '#e3e9f0' } }

/** The Firebird: scarlet and gold, tulle cut in flames, a plume. */
export const FIREBIRD: Costume = {
  bodice: '#d3260f',
  tights: '#efcdb0',
  shoe: '#e2562a',
  trim: '#ffc04a',
  skirt: { cut: 'flame', colour: '#d3260f' },
  head: ['plume'],
  accent: '#ff9a2e',
}

/** A princess of the finale: white and gold, with headdress and sash of her own colour. */
const princess = (
  bodice: Hex,
  skirt: Hex,
  accent: Hex,
  head: 'kokoshnik' | 'coronet',
  hair: Hex,
  sleeved: boolean,
): Costume => ({
  bodice,
  tights: '#efdcc8',
  shoe: '#ecd6ac',
  cloth: 'jewels',
  trim: '#e2b455',
  skirt: { cut: 'romantic', colour: skirt },
  head: [head],
  hair,
  wears: sleeved ? ['sash', 'sleeves', 'plait'] : ['sash', 'plait'],
  accent,
})

/** The enchanted princesses of the finale; no two neighbours alike. */
export const PRINCESSES: readonly Costume[] = [
  princess('#f2e6c8', '#f8efdb', '#b3272d', 'kokoshnik', '#4a2f1c', true),
  princess('#e9cf93', '#ead194', '#c8963c', 'coronet', '#6b4526', false),
  princess('#f4ecdf', '#fbf5ea', '#1f5a58', 'kokoshnik', '#231712', true),
  princess('#ecc9b6', '#eecbb8', '#7a2456', 'coronet', '#8a6238', true),
  princess('#ecd7a4', '#f1dcaa', '#d9862b', 'kokoshnik', '#36231a', false),
]

/** One white tutu for the world; only the sash is another in each city. */
const TOURING: Costume = {
  bodice: '#f4efe8',
  tights: '#ecd3c6',
  shoe: '#f4e2d9',
  skirt: { cut: 'classical', colour: '#f7f3ee' },
  head: ['coronet'],
  wears: ['sash'],
}
export const TOUR = {
  moscow: { ...TOURING, accent: '#a3122a' },
  newYork: { ...TOURING, accent: '#1c2c6e' },
  paris: { ...TOURING, accent: '#e3c887' },
  tokyo: { ...TOURING, accent: '#f2a0bc' },
} satisfies Record<string, Costume>

/** The company on tour: pale, so that the city keeps the colour. */
export const TOUR_CORPS: Costume = {
  bodice: '#e6e0d8',
  tights: '#e8d2c6',
  shoe: '#f2e0d7',
  skirt: { cut: 'classical', colour: '#eae5de' },
}

/** Giselle of the second act: long white tulle, a wreath of myrtle, small wings. */
export const GISELLE: Costume = {
  bodice: '#f1f3f2',
  tights: '#efdfdc',
  shoe: '#f6e9e3',
  skirt: { cut: 'romantic', colour: '#f4f8f8' },
  head: ['wreath'],
  wears: ['wings'],
  accent: '#e4eef0',
  wet: true,
}
export const GISELLE_VEILED: Costume = { ...GISELLE, head: ['wreath', 'veil'] }

/** A Wili. */
export const WILI: Costume = {
  ...GISELLE,
  bodice: '#e6edec',
  skirt: { cut: 'romantic', colour: '#e6efef' },
}

/** Myrtha, their queen. */
export const MYRTHA: Costume = { ...GISELLE, head: ['crown', 'wreath'], accent: '#eef6f4' }

/** Giselle between two entrances: a grey shawl over the white. */
export const GISELLE_SHAWL: Costume = { ...GISELLE, wears: ['shawl'], accent: '#8d97a8' }
export const GISELLE_SHAWL_BARE: Costume = { ...GISELLE_SHAWL, head: [] }
export const GISELLE_BARE: Costume = { ...GISELLE, head: [], wears: [] }

/** A girl of eight in her best dress. */
export const BEST_DRESS: Costume = {
  bodice: '#a8404c',
  tights: '#f0e4dc',
  shoe: '#2d2024',
  cloth: 'velvet',
  skirt: { cut: 'dress', colour: '#a8404c' },
  accent: '#f4e8dc',
}
/** The same girl as she comes, the evening's programme in her hand. */
export const BEST_DRESS_PROGRAMME: Costume = { ...BEST_DRESS, wears: ['programme'], accent: '#d8bd7a' }
export const BEST_DRESS_WREATH: Costume = { ...BEST_DRESS, head: ['wreath'] }
export const BEST_DRESS_WING: Costume = { ...BEST_DRESS_WREATH, wears: ['shawl'], accent: '#8d97a8' }

/** Sky-white practice dress of the last morning. */
export const SKY_WHITE: Costume = {
  bodice: '#e6eef6',
  tights: '#f0d8cc',
  shoe: '#f7e5dc',
  cloth: 'muslin',
  skirt: { cut: 'practice', colour: '#eef5fb' },
}

/** Children of the morning class, in four colours of the sky. */
export const MORNING_CHILDREN: readonly Costume[] = [
  { ...PUPIL, bodice: '#fbf6ee', skirt: { cut: 'wrap', colour: '#fbf4ea' } },
  { ...PUPIL, bodice: '#f8dcd8', skirt: { cut: 'wrap', colour: '#fae6e0' } },
  { ...PUPIL, bodice: '#dde9f6', skirt: { cut: 'wrap', colour: '#e8f0fa' } },
  { ...PUPIL, bodice: '#f8ecc8', skirt: { cut: 'wrap', colour: '#fbf2d8' } },
]

/** The girl of the wings, in her wreath. */
export const WREATH_CHILD: Costume = {
  ...PUPIL,
  bodice: '#f7f2ec',
  skirt: { cut: 'practice', colour: '#fbf7f0' },
  hair: '#5b3a22',
  head: ['wreath'],
  wears: ['plait'],
}
