import { useCallback, useRef, useState } from 'react'
import { newFrame, type Frame } from '../notation/frame'
import { useDrawn, useInterface, useSession } from '../player/useSession'
import { wallTime } from '../show/clock'
import { readFrame } from '../show/read-frame'

/** How many readings the middle one is taken from. */
const READINGS = 31

const thousands = (count: number) => `${Math.round(count / 1000)} k`

/** What this frame costs: the score's part by a reading of its own, the picture's part as three.js counts it. */
export function FrameCost() {
  const { show } = useSession()
  const stage = useInterface((state) => state.stage)
  const list = useRef<HTMLDListElement>(null)
  const [spare] = useState(newFrame)
  const [readings] = useState<number[]>(() => [])
  const copy = useCallback(
    (frame: Frame) => {
      if (!stage || !list.current) return
      const before = wallTime()
      readFrame(show, frame.t, spare)
      readings.push((wallTime() - before) * 1000)
      if (readings.length > READINGS) readings.shift()
      const middle = readings.toSorted((a, b) => a - b)[readings.length >> 1]!
      const { main, all, programs, textures, geometries } = stage.cost
      const values = [
        `${middle.toFixed(2)} ms`,
        `${main.calls} draws, ${thousands(main.triangles)} triangles`,
        `${all.calls} draws, ${thousands(all.triangles)} triangles`,
        `${programs} programs, ${textures} textures, ${geometries} geometries`,
      ]
      list.current.querySelectorAll('dd').forEach((cell, i) => {
        cell.textContent = values[i]!
      })
    },
    [stage, show, spare, readings],
  )
  useDrawn(copy)
  return (
    <dl className="promptbook-cost" ref={list}>
      <dt>readFrame</dt>
      <dd />
      <dt>main pass</dt>
      <dd />
      <dt>all passes</dt>
      <dd />
      <dt>held</dt>
      <dd />
    </dl>
  )
}
