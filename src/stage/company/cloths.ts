import type { Costume } from '../../notation/scene'

export type ClothName = NonNullable<Costume['cloth']>

/** What a bodice, a jacket or a dress is made of; the shader knows a cloth by its place in this list. */
export const CLOTHS: readonly ClothName[] = [
  'satin',
  'swan',
  'jewels',
  'flame',
  'jersey',
  'wool',
  'velvet',
  'brocade',
  'muslin',
  'owl',
  'coat',
  'suit',
  'patched',
]

/** The cloth of a costume: what it says, or what people of its kind wear. */
export function clothOf(costume: Costume, civil: boolean): ClothName {
  if (costume.cloth) return costume.cloth
  const cut = costume.skirt?.cut
  if (cut === 'gown') return 'brocade'
  if (cut === 'cloak') return 'velvet'
  if (cut === 'coat' || cut === 'overcoat') return 'coat'
  if (civil && !cut) return 'suit'
  if (cut === 'dress' || civil) return cut === 'wrap' ? 'jersey' : 'wool'
  if (cut === 'wrap' || cut === 'practice') return 'jersey'
  if (cut === 'romantic') return 'muslin'
  if (cut === 'flame') return 'flame'
  return costume.trim ? 'jewels' : 'satin'
}

/** The number of a cloth as the shaders count. */
export function clothNumber(cloth: ClothName): number {
  return CLOTHS.indexOf(cloth)
}

/** The same numbers as constants of GLSL: `CLOTH_SATIN` and so on. */
export const CLOTH_CONSTANTS = CLOTHS.map((name, i) => `const float CLOTH_${name.toUpperCase()} = ${i}.0;`).join('\n')
