import type { ProgrammeName, Scene } from '../notation/scene'

const found = import.meta.glob<{ default: Scene }>('./lives/*/*/scene.ts', { eager: true })
const scenes: readonly Scene[] = Object.values(found).map((module) => module.default)

/** The evening: single scenes of the house by id, and whole lives, whose scenes follow in the order of their numbers. */
const RUNNING_ORDER = ['P0', { life: 'anna' }, 'E1', { life: 'levi' }, 'F0'] as const

const number = (scene: Scene) => Number(scene.id.replace(/\D/g, ''))
const byId = (id: string) => scenes.filter((scene) => scene.id === id)
const life = (name: Scene['life']) =>
  scenes.filter((scene) => scene.life === name).sort((a, b) => number(a) - number(b))
const house = (...ids: string[]) => ids.flatMap(byId)

/**
 * The scenes of a programme in the order they are played: the whole evening, one life between the house curtain and
 * the reverences, or the key performances alone.
 */
export function runningOrder(programme: ProgrammeName): readonly Scene[] {
  switch (programme) {
    case 'evening':
      return RUNNING_ORDER.flatMap((entry) => (typeof entry === 'string' ? house(entry) : life(entry.life)))
    case 'anna':
    case 'levi':
      return [...house('P0'), ...life(programme), ...house('F0')]
    case 'performances':
      return [...life('anna'), ...life('levi')].filter((scene) => scene.performance)
  }
}

/** The lives whose whole text a programme quotes. */
export function livesOf(programme: ProgrammeName): readonly ('anna' | 'levi')[] {
  if (programme === 'performances') return []
  return programme === 'evening' ? ['anna', 'levi'] : [programme]
}
