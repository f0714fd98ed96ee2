import { GELS } from '../notation/gels'
import type { ShowScene } from '../show/open-show'

/** Dancers in a few strokes, feet at (0, 0), about 60 units tall. */
const FIGURES = [
  // arabesque
  'M0 0 1-22M1-22C6-27 18-30 31-31M1-22C0-30 1-36 3-40M3-39C-6-44-14-47-24-46M3-39C10-40 16-38 23-36M-7-25C-2-21 6-20 12-24M3-46a3 3 0 1 1 .1 0',
  // a la seconde
  'M0 0 0-24M0-24C8-25 19-26 30-27M0-24V-42M0-41C-7-46-10-51-6-57M0-41C7-46 10-51 6-57M-9-27C-4-23 5-23 10-27M0-46a3 3 0 1 1 .1 0',
  // fifth position on pointe, wings
  'M-1 0 0-24M2 0 0-24M0-24V-42M0-41C-8-44-14-40-21-34M0-41C8-44 14-40 21-34M-10-26C-5-21 5-21 10-26M0-46a3 3 0 1 1 .1 0',
  // reverence
  'M0 0 1-20M9 0C7-8 4-14 1-20M1-20C0-27 3-33 8-37M8-36C1-35-6-30-11-24M8-36C14-34 18-29 22-24M-7-22C-3-17 6-16 11-20M12-42a3 3 0 1 1 .1 0',
] as const

/** The colour the scene's back wall is lit in: the first cue that lights the cyclorama, else its grade. */
function wall(scene: ShowScene): string {
  const gel = scene.script.light.map((cue) => cue.set.cyc?.gel ?? cue.set.back?.gel ?? cue.set.booms?.gel).find(Boolean)
  return gel ? GELS[gel].colour : scene.script.grade.lights
}

/** A small drawn stage for a scene: curtain, light, one dancer. It says nothing the text does not. */
export function Vignette({ scene }: { scene: ShowScene }) {
  const figure = FIGURES[scene.index % FIGURES.length]!
  const two = scene.life === 'house'
  const id = `light-${scene.id}`
  return (
    <svg className="vignette" viewBox="0 0 160 90" aria-hidden focusable="false">
      <defs>
        <radialGradient id={id} cx="0.5" cy="0.62" r="0.6">
          <stop offset="0" stopColor={wall(scene)} stopOpacity="0.75" />
          <stop offset="1" stopColor={wall(scene)} stopOpacity="0" />
        </radialGradient>
      </defs>
      <rect width="160" height="90" fill="#0c0a12" />
      <rect width="160" height="90" fill={`url(#${id})`} />
      <ellipse cx="80" cy="76" rx="40" ry="5" fill="#f6ecd8" opacity="0.16" />
      {two ? (
        <>
          <path className="vignette-figure" d={FIGURES[3]} transform="translate(64 76) scale(.95)" />
          <path className="vignette-figure" d={FIGURES[3]} transform="translate(96 76) scale(-.95 .95)" />
        </>
      ) : (
        <path className="vignette-figure" d={figure} transform="translate(78 76) scale(1.05)" />
      )}
      <path d="M0 0h160v9C140 13 120 8 106 10 92 14 68 14 54 10 40 8 20 13 0 9z" fill="#4a1018" />
      <path d="M0 0h22C14 30 15 60 10 90H0zM160 0h-22c8 30 7 60 12 90h10z" fill="#3b0c14" />
    </svg>
  )
}
