import { useEffect, useRef } from 'react'
import type { Group } from 'three'
import { Chandelier } from '../kit/Chandelier'
import { output } from '../lights/dimmer'
import { useRead, useStage } from '../read'

/** Under the ceiling rose, behind every seat's view of the stage; metres. */
const HANGS = [0, 12.9, 20] as const

/** The chandelier of the auditorium: burns with the house lights, and is not there in the dark. */
export function Lustre() {
  const { stage } = useStage()
  const lustre = useRef<Group>(null)
  useEffect(() => {
    const hung = lustre.current!
    stage.unmirrored.add(hung)
    return () => {
      stage.unmirrored.delete(hung)
    }
  }, [stage])
  useRead((frame) => {
    lustre.current!.visible = output(frame.board, 'house') > 0.002
  })
  return (
    <group ref={lustre} position={HANGS} scale={1.7}>
      <Chandelier channel="house" />
    </group>
  )
}
