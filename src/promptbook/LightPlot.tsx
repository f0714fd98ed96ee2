import { memo, useCallback, useRef } from 'react'
import { CHANNELS, channelOffset, type Channel } from '../notation/board'
import type { Frame } from '../notation/frame'
import { FILM_WIDTH_MM, STAGE } from '../notation/plan'
import { useDrawn } from '../player/useSession'
import type { ShowScene } from '../show/open-show'
import { HANG } from '../stage/lights/heads'

/** Where a channel is drawn on the plan, metres: booms in the wings, the rest where it hangs or in a row below. */
const PLACES: Readonly<Partial<Record<Channel, readonly [x: number, z: number]>>> = {
  'boomL.head': [9.4, -7.2],
  'boomL.mid': [9.4, -5],
  'boomL.shin': [9.4, -2.8],
  'boomR.head': [-9.4, -7.2],
  'boomR.mid': [-9.4, -5],
  'boomR.shin': [-9.4, -2.8],
  top: [HANG.top.at[0], -5],
  back: [0, -11.4],
  cyc: [0, -13.4],
  moon: [-4.4, -11.4],
  foot: [0, 1.7],
  foh: [0, 4.6],
  fs1: [3, 4.6],
  fs2: [-3, 4.6],
}
const REST = CHANNELS.filter((channel) => !PLACES[channel])
const placeOf = (channel: Channel): readonly [number, number] =>
  PLACES[channel] ?? [-9.4 + REST.indexOf(channel) * (18.8 / (REST.length - 1)), 6.6]

/** Linear-sRGB share 0–1 as a byte of the screen. */
const byte = (value: number) => Math.round(255 * Math.min(1, Math.max(0, value)) ** (1 / 2.2))

/** Length of the wedge that shows where the camera looks, metres; its station may be far in the house. */
const WEDGE = 26

const Floor = memo(function Floor() {
  const { dance, portals, opening, back, apron } = STAGE
  const half = opening.width / 2
  return (
    <g className="plot-floor">
      <rect x={-half} y={back} width={opening.width} height={apron - back} />
      <rect x={-dance.x} y={dance.upstage} width={2 * dance.x} height={dance.downstage - dance.upstage} />
      {portals.map((z) => (
        <path key={z} d={`M${-half - 1.4} ${z}h1.4 M${half} ${z}h1.4`} />
      ))}
      <path d={`M${-half} 0h${opening.width}`} />
    </g>
  )
})

/** The light plot seen from above, audience below: what every channel gives now, everybody on the floor, the camera. */
export function LightPlot({ scene, chosen }: { scene: ShowScene; chosen: string | null }) {
  const plot = useRef<SVGSVGElement>(null)
  const cast = scene.cast()
  const copy = useCallback((frame: Frame) => {
    const svg = plot.current
    if (!svg) return
    const lamps = svg.querySelectorAll<SVGGElement>('.plot-lamp')
    CHANNELS.forEach((channel, i) => {
      const at = channelOffset(channel)
      const [level, r, g, b] = frame.board.subarray(at, at + 4) as unknown as [number, number, number, number]
      const lamp = lamps[i]!
      lamp.style.setProperty('--gel', `rgb(${byte(r)} ${byte(g)} ${byte(b)})`)
      lamp.style.setProperty('--level', `${level}`)
      lamp.querySelector('.plot-level')!.textContent = level > 0.0005 ? `${Math.round(level * 100)}` : ''
    })
    const people = svg.querySelectorAll<SVGGElement>('.plot-dancer')
    frame.cast.slice(0, people.length).forEach(({ onStage, place }, i) => {
      const dancer = people[i]!
      dancer.style.display = onStage ? '' : 'none'
      dancer.setAttribute('transform', `translate(${place.x} ${place.z}) rotate(${-place.heading})`)
    })
    const { x, z, tx, tz, lens } = frame.camera
    const aim = Math.atan2(tx - x, tz - z)
    const half = Math.atan(FILM_WIDTH_MM / 2 / lens)
    const edge = (angle: number) => `${x + Math.sin(angle) * WEDGE} ${z + Math.cos(angle) * WEDGE}`
    svg.querySelector('.plot-camera')!.setAttribute('d', `M${edge(aim - half)} L${x} ${z} L${edge(aim + half)}`)
  }, [])
  useDrawn(copy)
  return (
    <svg ref={plot} className="plot" viewBox="-11 -14.6 22 22.6" role="img" aria-label="Light plot of this moment">
      <Floor />
      <path className="plot-camera" />
      {CHANNELS.map((channel) => {
        const [x, z] = placeOf(channel)
        return (
          <g key={channel} className="plot-lamp" transform={`translate(${x} ${z})`}>
            <title>{channel}</title>
            <circle r={0.62} />
            <text className="plot-level" y={0.22} />
            <text className="plot-name" y={1.24}>
              {channel.replace('boom', '')}
            </text>
          </g>
        )
      })}
      {cast.map(({ id }) => (
        <g key={id} className="plot-dancer" data-chosen={id === chosen || undefined}>
          <title>{id}</title>
          <path d="M0 .52 L.26 -.26 L-.26 -.26 Z" />
        </g>
      ))}
    </svg>
  )
}
