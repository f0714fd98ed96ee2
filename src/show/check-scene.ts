import * as v from 'valibot'
import { CHANNELS, GROUPS } from '../notation/board'
import { GELS } from '../notation/gels'
import { STATIONS } from '../notation/plan'
import type { Scene } from '../notation/scene'
import { checkSwells } from './check-swells'

const hex = v.pipe(v.string(), v.regex(/^#[0-9a-fA-F]{6}$/, 'write the colour as #RRGGBB'))
const vec3 = v.tuple([v.number(), v.number(), v.number()])
const seconds = v.pipe(v.number(), v.minValue(0, 'a time is not negative'))
const place = v.union(
  [v.pipe(v.number(), v.minValue(1)), v.tuple([v.pipe(v.number(), v.minValue(1)), v.pipe(v.number(), v.minValue(1))])],
  'bars and beats count from 1: write 9 or [7, 3]',
)
const percent = v.pipe(v.number(), v.minValue(0, 'a level is 0 to 100'), v.maxValue(100, 'a level is 0 to 100'))
const channelNames = [...CHANNELS, ...Object.keys(GROUPS)] as const

const setting = v.strictObject({
  level: v.optional(percent),
  by: v.optional(v.pipe(v.number(), v.minValue(-100), v.maxValue(100))),
  gel: v.optional(v.picklist(Object.keys(GELS), 'this gel is not in notation/gels.ts')),
  size: v.optional(v.pipe(v.number(), v.minValue(0))),
  time: v.optional(seconds),
  swell: v.optional(v.strictObject({ attack: seconds, decay: seconds })),
})
const lightCue = v.strictObject({
  no: v.number(),
  at: v.optional(place),
  follows: v.optional(v.strictObject({ cue: v.number(), wait: seconds })),
  label: v.string(),
  up: v.optional(seconds),
  down: v.optional(seconds),
  delay: v.optional(seconds),
  block: v.optional(v.boolean()),
  set: v.record(v.picklist(channelNames, 'this channel is not on the board (notation/board.ts)'), setting),
})
const subject = v.union([v.string(), vec3, v.array(v.string())], 'a subject is a dancer, several dancers or a point')
const shot = v.strictObject({
  at: place,
  size: v.picklist(['WS', 'FS', 'MS', 'CU']),
  lens: v.pipe(v.number(), v.minValue(12, 'a lens is 12 to 200 mm'), v.maxValue(200, 'a lens is 12 to 200 mm')),
  station: v.union([v.picklist(Object.keys(STATIONS)), vec3], 'a station is C1 to C9 or a point'),
  subject: v.optional(subject),
  frame: v.optional(v.pipe(v.number(), v.minValue(0.1))),
  foot: v.optional(v.number()),
  hold: v.optional(v.boolean()),
  move: v.optional(
    v.strictObject({
      station: v.optional(vec3),
      subject: v.optional(vec3),
      frame: v.optional(v.pipe(v.number(), v.minValue(0.1))),
      lens: v.optional(v.pipe(v.number(), v.minValue(12), v.maxValue(200))),
      focus: v.optional(v.union([v.string(), vec3])),
      arc: v.optional(v.number()),
      over: v.optional(seconds),
      ease: v.optional(v.picklist(['none', 'sine.inOut', 'sine.in', 'sine.out', 'power2.inOut'])),
    }),
  ),
  focus: v.optional(v.union([v.string(), vec3])),
})
const sceneSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[A-Z]\d+$/, 'an id is a letter and a number, like A7')),
  slug: v.pipe(v.string(), v.regex(/^[a-z]+\/[a-z0-9-]+$/, 'an address is life/name in small letters')),
  life: v.picklist(['anna', 'levi', 'house']),
  title: v.pipe(v.string(), v.minLength(1)),
  description: v.pipe(v.string(), v.minLength(1, 'say in a sentence what is danced')),
  music: v.pipe(
    v.array(
      v.strictObject({
        label: v.string(),
        bars: v.pipe(v.number(), v.integer(), v.minValue(1)),
        beats: v.pipe(v.number(), v.integer(), v.minValue(1)),
        bpm: v.pipe(v.number(), v.minValue(20), v.maxValue(300)),
      }),
    ),
    v.minLength(1, 'a scene needs music'),
  ),
  key: place,
  light: v.pipe(v.array(lightCue), v.minLength(1, 'a scene needs a light cue')),
  camera: v.pipe(v.array(shot), v.minLength(1, 'a scene needs a shot')),
  set: v.pipe(v.string(), v.minLength(1)),
  curtain: v.object({
    start: v.strictObject({ fly: v.number(), part: v.number() }),
    cues: v.array(v.strictObject({ at: place, move: v.picklist(['fly', 'part']), to: v.number(), over: seconds })),
  }),
  grade: v.strictObject({
    exposure: v.pipe(v.number(), v.minValue(0)),
    saturation: v.number(),
    contrast: v.number(),
    vignette: v.number(),
    shadows: hex,
    lights: hex,
    bloom: v.number(),
  }),
})

/** The line of the scene file an issue is about, in theatre words: "light cue LQ71", "shot 3". */
function lineOf(scene: Scene, path: readonly (string | number)[]): string {
  const [part, index] = path
  if (part === 'light' && typeof index === 'number') return `light cue LQ${scene.light[index]?.no}`
  if (part === 'camera' && typeof index === 'number') return `shot ${index + 1}`
  return typeof index === 'number' ? `${part} ${index + 1}` : String(part)
}

/** The bar an issue is about, if its line has one. */
function barOf(scene: Scene, path: readonly (string | number)[]): string {
  const [part, index] = path
  const list = part === 'light' ? scene.light : part === 'camera' ? scene.camera : undefined
  const at = typeof index === 'number' ? list?.[index]?.at : undefined
  return at === undefined ? '' : `, bar ${Array.isArray(at) ? `${at[0]}, beat ${at[1]}` : String(at)}`
}

/**
 * Checks the data of a scene file, and its light by the house's rules of flashing light.
 * @throws TypeError that names scene, bar, line and how to mend it, one line for each fault.
 */
export function checkScene(scene: Scene): void {
  const result = v.safeParse(sceneSchema, scene)
  if (result.success) {
    const swells = checkSwells(scene)
    if (swells.length > 0) throw new TypeError(swells.join('\n'))
    return
  }
  const faults = result.issues.map((issue) => {
    const path = (issue.path ?? []).map((item) => item.key as string | number)
    const field = path.slice(2).join('.') || path.join('.')
    return `Scene ${scene.id}${barOf(scene, path)}, ${lineOf(scene, path)}, "${field}": ${issue.message}`
  })
  throw new TypeError(faults.join('\n'))
}
