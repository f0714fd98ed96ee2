import * as v from 'valibot'
import { LANGUAGES } from '../player/strings'
import { CAPTION_SIZES } from '../player/settings'

const seconds = (otherwise: number) => v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(3600)), otherwise)
const share = (otherwise: number) => v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), otherwise)
const hour = v.pipe(v.string(), v.regex(/^([01]\d|2[0-4]):[0-5]\d$/, 'an hour is written 09:30'))
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const

const SCHEMA = v.strictObject({
  /** Visitors may touch: a foyer, controls, and home again when they leave. Otherwise the evening only plays. */
  touch: v.optional(v.boolean(), false),
  /** What plays while nobody is there, in this order, for ever. */
  loop: v.optional(v.pipe(v.array(v.picklist(['evening', 'anna', 'levi', 'performances'])), v.minLength(1)), [
    'evening',
  ]),
  /** Languages of the interface that visitors may choose from; the first is the house's. */
  languages: v.optional(v.pipe(v.array(v.picklist(LANGUAGES)), v.minLength(1)), ['en']),
  idle: v.optional(
    v.strictObject({
      /** Seconds without a touch in the foyer or paused until the loop begins again. */
      attract: seconds(30),
      /** Seconds without a touch with a panel open until the house asks, and how long it waits for an answer. */
      prompt: seconds(60),
      countdown: seconds(10),
    }),
    {},
  ),
  volume: share(0.8),
  /** Louder than this it never gets. */
  volumeCap: share(1),
  /** Both channels in both ears, for an induction loop or a single loudspeaker. */
  mono: v.optional(v.boolean(), false),
  captionSize: v.optional(v.picklist(CAPTION_SIZES), 1),
  /** Opening hours of a weekday, local time; days that are left out are closed. Always open without any. */
  hours: v.optional(v.partial(v.strictObject(v.entriesFromList(DAYS, v.tuple([hour, hour]))))),
  /** The picture wanders a little so that nothing burns in: how far, CSS pixels, and how often, seconds. */
  shift: v.optional(
    v.strictObject({ pixels: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(8)), 3), every: seconds(90) }),
    {},
  ),
  /** How bright the picture is; below 1 it is dimmed, for dark rooms and old panels. */
  brightness: v.optional(v.pipe(v.number(), v.minValue(0.2), v.maxValue(1)), 1),
  /** Controls in the lower third of a tall screen, where everybody reaches them. */
  lowControls: v.optional(v.boolean(), false),
  /** Digits that let staff out of the kiosk. Without them nobody gets out. */
  pin: v.optional(v.pipe(v.string(), v.regex(/^\d{4,8}$/, 'a PIN has four to eight digits'))),
  /** Anonymous counts of visits are kept by `npm run kiosk`: when, how long, which language, which scenes. */
  visits: v.optional(v.boolean(), false),
  /** Set by `npm run kiosk`: somebody listens for signs of life. */
  heartbeat: v.optional(v.boolean(), false),
})

export type KioskConfig = v.InferOutput<typeof SCHEMA>

/** What holds without a file. */
export const HOUSE_CONFIG: KioskConfig = v.parse(SCHEMA, {})

/** Reads a configuration. Throws an Error that names the field and what would be right. */
export function parseConfig(given: unknown): KioskConfig {
  const read = v.safeParse(SCHEMA, given)
  if (read.success) return read.output
  const [issue] = read.issues
  throw new Error(`${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`)
}
