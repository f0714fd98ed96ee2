import type { BufferGeometry } from 'three'
import type { Standing } from './props'
import { Stand } from './Stand'
import { stuffMaterial } from './stuffMaterial'

export interface GildedProps extends Standing {
  /** uv in metres, as `sweep` makes them. */
  geometry: BufferGeometry
  /** Colour between the gold. */
  ground?: string
  gold?: string
  /** Ornament: acanthus leaf, egg and dart, rope, or plain leaf gold. */
  relief?: 'leaf' | 'egg' | 'rope' | 'plain'
}

/** Carved and gilded wood. Leave a dark ground band between gold mouldings, or all of it looks like pipe. */
export function Gilded({ geometry, ground, gold = '#ffb648', relief = 'leaf', ...standing }: GildedProps) {
  const material = stuffMaterial(relief === 'plain' ? 'gold' : relief, gold, 1, ground)
  return (
    <Stand {...standing}>
      <mesh geometry={geometry} material={material} castShadow receiveShadow />
    </Stand>
  )
}
