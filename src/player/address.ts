import type { ProgrammeName } from '../notation/scene'
import type { Seconds } from '../notation/units'
import { QUALITIES, type QualityName } from '../stage/quality'
import { SEAT_NAMES, type SeatName } from '../stage/seats'
import { nearest } from './nearest'
import { strings } from './strings'
import { clockFace, parseTime } from './time'

const ACTS = ['anna', 'levi', 'performances'] as const

/** What the address of the page asks for. Bad values are already replaced; `notices` says by what. */
export interface Address {
  programme: ProgrammeName
  /** Scene as written, if any. */
  scene: string | null
  /** Time as written, if any. */
  time: string | null
  /** Paused, no overlay. */
  still: boolean
  kiosk: boolean
  /** Plays at once instead of waiting at the place. */
  play: boolean
  reducedMotion: boolean
  promptbook: boolean
  /** null: the player chooses by the machine. */
  quality: QualityName | null
  seat: SeatName
  /** Id of a dancer the camera stays on instead of the show's shots, for authors' tools. */
  follow: string | null
  notices: string[]
}

/** Reads the search part of an address ('?scene=A7&t=12.5'). Never throws. */
export function parseAddress(search: string): Address {
  const given = new URLSearchParams(search)
  const notices: string[] = []
  const choice = <T extends string, D>(name: string, choices: readonly T[], otherwise: D, taken: string): T | D => {
    const value = given.get(name)
    if (value === null) return otherwise
    const found = choices.find((c) => c === value.trim().toLowerCase())
    if (found !== undefined) return found
    const near = nearest(value, choices, (c) => [c])
    notices.push(strings.address.unknown(name, value, choices, near ?? taken))
    return near ?? otherwise
  }
  const flag = (name: string) => given.has(name) && !['0', 'false', 'no'].includes(given.get(name)!.toLowerCase())
  return {
    programme: choice<ProgrammeName, ProgrammeName>('act', ACTS, 'evening', strings.programmes.evening),
    scene: given.get('scene'),
    time: given.get('t'),
    still: flag('still'),
    kiosk: flag('kiosk'),
    play: flag('play'),
    reducedMotion: flag('reduced-motion'),
    promptbook: flag('promptbook'),
    quality: choice<QualityName, null>('quality', QUALITIES, null, strings.address.byMachine),
    seat: choice<SeatName, SeatName>('seat', SEAT_NAMES, 'director', 'director'),
    follow: given.get('follow'),
    notices,
  }
}

/** What an address may name: a scene of the opened programme. */
export interface AddressableScene {
  id: string
  slug: string
  title: string
  start: Seconds
  end: Seconds
}

/** Where the address points in a programme, and what had to be put right. `named` is false when it names no place. */
export function findPlace(
  address: Pick<Address, 'scene' | 'time'>,
  programme: { duration: Seconds; scenes: readonly AddressableScene[] },
): { t: Seconds; named: boolean; notices: string[] } {
  const notices: string[] = []
  const scene = address.scene === null ? null : findScene(address.scene, programme.scenes, notices)
  const start = scene?.start ?? 0
  const length = scene ? scene.end - scene.start : programme.duration
  return {
    t: start + timeWithin(address.time, length, notices),
    named: address.scene !== null || address.time !== null,
    notices,
  }
}

/** The scene whose id or slug is exactly what was written. */
export function namesScene(given: string, scenes: readonly AddressableScene[]): AddressableScene | undefined {
  const wanted = given.trim().toLowerCase()
  return scenes.find((s) => s.id.toLowerCase() === wanted || s.slug.toLowerCase() === wanted)
}

function findScene(given: string, scenes: readonly AddressableScene[], notices: string[]): AddressableScene | null {
  const exact = namesScene(given, scenes)
  if (exact) return exact
  const near = nearest(given, scenes, (s) => [s.id, s.slug, s.slug.split('/').at(-1)!, s.title])
  notices.push(
    near ? strings.address.unknownScene(given, `${near.id}, ${near.title}`) : strings.address.noSuchScene(given),
  )
  return near
}

function timeWithin(given: string | null, length: Seconds, notices: string[]): Seconds {
  if (given === null) return 0
  const t = parseTime(given)
  if (t === null) {
    notices.push(strings.address.malformedTime(given))
    return 0
  }
  if (t < 0) notices.push(strings.address.timeBefore)
  if (t > length) notices.push(strings.address.timeAfter(given, clockFace(length)))
  return Math.min(Math.max(t, 0), length)
}

/** Address of a place in a programme, keeping what else the present address says. */
export function addressAt(search: string, sceneId: string, sceneTime: Seconds): string {
  const next = new URLSearchParams(search)
  next.set('scene', sceneId)
  next.set('t', (Math.round(sceneTime * 100) / 100).toString())
  return `?${next.toString()}`
}
