import type { BufferGeometry } from 'three'
import type { Standing } from './props'
import { Stand } from './Stand'
import { stuffMaterial, type StuffKind } from './stuffMaterial'

export type { StuffKind }

export interface StuffProps extends Standing {
  kind: StuffKind
  geometry: BufferGeometry
  color?: string
  /** Size of the grain: 2 is twice as fine. */
  scale?: number
}

const COLOURS: Record<StuffKind, string> = {
  wood: '#6b4a2f',
  stone: '#77756e',
  plaster: '#cfc6b2',
  brass: '#b98a3a',
  iron: '#2c2c2f',
  cloth: '#8a7a66',
  bark: '#4d4238',
  leaf: '#ffb648',
  egg: '#ffb648',
  rope: '#ffb648',
  gold: '#ffb648',
}

/** Usual colour of a material. */
export function stuffColour(kind: StuffKind): string {
  return COLOURS[kind]
}

/** A thing of real material in the real lights: casts and takes shadows. */
export function Stuff({ kind, geometry, color, scale = 1, ...standing }: StuffProps) {
  return (
    <Stand {...standing}>
      <mesh
        geometry={geometry}
        material={stuffMaterial(kind, color ?? COLOURS[kind], scale)}
        castShadow
        receiveShadow
      />
    </Stand>
  )
}
