import { useRef } from 'react'
import type { Group } from 'three'
import { Drape } from '../../kit/Drape'
import { useScenery } from '../../read'

/** Half of the opening and its overlap behind the legs; height; metres. */
const HALF = { width: 9.05, outer: 9, height: 9.4 }
/** Share of its width a half takes when it hangs bunched behind the leg. */
const BUNCHED = 0.2
const BLACK = '#0b0a0c'
const LIT = { 'boomL.head': 0.16, 'boomR.head': 0.16, top: 0.12, foh: 0.14, foot: 0.1 } as const
const SIDES = [-1, 1] as const

/** The black traveller: two halves on a track that meet at the centre. Its piece is 0 closed … 1 open, out of sight behind the legs. */
export function Traveller({ piece, z }: { piece: string; z: number }) {
  const halves = useRef<Group>(null)
  useScenery((get) => {
    const width = 1 - (1 - BUNCHED) * get(piece)
    for (const half of halves.current!.children) half.scale.x = width
  })
  return (
    <group ref={halves} name={piece} position={[0, 0, z]}>
      {SIDES.map((side) => (
        <group key={side} position={[side * HALF.outer, 0, 0]}>
          <Drape
            width={HALF.width}
            height={HALF.height}
            position={[(-side * HALF.width) / 2, 0, 0]}
            color={BLACK}
            pleats={2.2}
            lit={LIT}
            seed={side}
          />
        </group>
      ))}
    </group>
  )
}
