import { describe, expect, it } from 'vitest'
import { type Expression, MOODS, type Mood } from '../src/notation/face'
import type { CastMember, Dance } from '../src/notation/scene'
import { openShow, type ShowScene } from '../src/show/open-show'

const show = openShow('evening')
/** Scenes with somebody on stage: all but the house before and between the acts. */
const peopled = show.scenes.filter((scene) => scene.cast().length > 0)

const said: Expression = { felt: 0, joy: 0, sorrow: 0, pride: 0, turn: 0 }
/** Strength from which an expression is seen from the stalls. */
const SEEN = 0.3
/** Time between looks at a face, seconds; an expression comes in .7. */
const EVERY = 0.25

/** What a dance says of its face over a scene, in turn: 'scene' where it leaves it to the mood of the scene. */
function turnsOf({ dance }: CastMember, scene: ShowScene): (Mood | 'scene')[] {
  let own: Dance = dance
  while (!own.faceAt && own.carried) own = own.carried
  const turns: (Mood | 'scene')[] = []
  for (let t = 0; t < scene.end - scene.start; t += EVERY) {
    own.faceAt?.(t, said)
    const shows = said.felt < 0.5 ? 'scene' : (MOODS.find((mood) => mood !== 'calm' && said[mood] > SEEN) ?? 'calm')
    if (turns.at(-1) !== shows) turns.push(shows)
  }
  return turns
}

/** Somebody of a scene, by the name she has in it. */
const turnsIn = (id: string, who: string): (Mood | 'scene')[] => {
  const scene = show.scenes.find((s) => s.id === id)!
  return turnsOf(
    scene.cast().find((member) => member.id === who)!,
    scene,
  )
}

describe('faces', () => {
  it.each(peopled.map((scene) => [scene.id, scene] as const))(
    '%s: has a mood, and somebody turns her face',
    (_, scene) => {
      expect(scene.script.mood, 'mood of the scene').toBeDefined()
      expect(scene.cast().some((member) => turnsOf(member, scene).length > 1)).toBe(true)
    },
  )

  it('all four are shown by the dances of the evening', () => {
    const shown = new Set(peopled.flatMap((scene) => scene.cast().flatMap((member) => turnsOf(member, scene))))
    for (const mood of MOODS) expect(shown).toContain(mood)
  })

  it.each([
    ['A1', 'child', ['scene', 'joy', 'calm', 'joy']],
    ['A3', 'anna', ['scene', 'pride', 'calm', 'joy', 'sorrow']],
    ['A6', 'anna', ['scene', 'sorrow', 'calm', 'joy']],
    ['A7', 'odette', ['scene', 'sorrow', 'calm', 'joy']],
    ['A8', 'odile', ['scene', 'joy', 'pride']],
  ] as const)('%s: %s feels what the scene tells', (id, who, turns) => {
    expect(turnsIn(id, who)).toEqual(turns)
  })
})
