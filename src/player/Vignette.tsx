import { useEffect, useState } from 'react'
import { GELS } from '../notation/gels'
import type { Show, ShowScene } from '../show/open-show'
import { drawScene, type Drawing } from './silhouette'

/** The colour the scene's back wall is lit in: the first cue that lights the cyclorama, else the backs or the booms. */
function wall(scene: ShowScene): string {
  const gels = (['cyc', 'moon', 'back', 'booms', 'top'] as const).flatMap((channel) =>
    scene.script.light.flatMap((cue) => cue.set[channel]?.gel ?? []),
  )
  return gels[0] ? GELS[gels[0]].colour : scene.script.grade.lights
}

/** How far into a scene its picture is taken. */
const MOMENT = 0.56

/** A drawn stage for a scene: its light, and its dancers in lines. Drawn a little after the page is there. */
export function Vignette({ show, scene }: { show: Show; scene: ShowScene }) {
  const [drawing, setDrawing] = useState<Drawing | null>(null)
  useEffect(() => {
    // One scene after another, so that the page can be read and scrolled meanwhile.
    const timer = setTimeout(
      () => setDrawing(drawScene(show, scene, (scene.end - scene.start) * MOMENT)),
      30 * (scene.index + 1),
    )
    return () => clearTimeout(timer)
  }, [show, scene])
  const id = `light-${scene.id}`
  return (
    <svg className="vignette" viewBox="0 0 160 90" aria-hidden focusable="false">
      <defs>
        <radialGradient id={id} cx="0.5" cy="0.5" r="0.62">
          <stop offset="0" stopColor={wall(scene)} stopOpacity="0.42" />
          <stop offset="0.6" stopColor={wall(scene)} stopOpacity="0.16" />
          <stop offset="1" stopColor={wall(scene)} stopOpacity="0" />
        </radialGradient>
      </defs>
      <rect width="160" height="90" fill="#0d0a13" />
      <rect width="160" height="90" fill={`url(#${id})`} />
      {drawing?.strokes.map((stroke, i) => (
        <path
          // The drawing never changes, so its order may name its lines.
          key={i}
          d={stroke.d}
          fill={stroke.width === 0 ? stroke.colour : 'none'}
          stroke={stroke.width === 0 ? 'none' : stroke.colour}
          strokeWidth={stroke.width}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      ))}
      {drawing?.closed && <path d="M10 0h140v84c-20 3-50 3-70 0-20 3-50 3-70 0z" fill="#5a121b" />}
      <path d="M0 0h160v7C140 11 120 6 106 8 92 12 68 12 54 8 40 6 20 11 0 7z" fill="#4a1018" />
      <path d="M0 0h13C8 30 9 60 6 90H0zM160 0h-13c5 30 4 60 7 90h6z" fill="#3b0c14" />
    </svg>
  )
}
