import { useThree } from '@react-three/fiber'
import { useEffect, useState } from 'react'
import { useRead, useStage } from '../read'
import { loadFigures, type Notice } from './figures'
import { Troupe } from './troupe'

const silent: Notice = () => {}

/** Everybody who dances tonight. Stands once inside the canvas; holds readiness until all figures are there. */
export function Company({ notice = silent }: { notice?: Notice }) {
  const { stage, quality } = useStage()
  const invalidate = useThree((state) => state.invalidate)
  const [troupe, setTroupe] = useState<Troupe | null>(null)
  useEffect(() => {
    const ready = stage.hold()
    let gone = false
    let opened: Troupe | undefined
    void loadFigures(quality, import.meta.env.BASE_URL, notice).then((figures) => {
      if (!gone) {
        opened = new Troupe(figures, quality)
        setTroupe(opened)
        invalidate()
      }
      ready()
    })
    return () => {
      gone = true
      ready()
      opened?.dispose()
    }
  }, [stage, quality, notice, invalidate])
  useRead((frame) => troupe?.update(frame))
  return troupe && <primitive object={troupe.group} />
}
