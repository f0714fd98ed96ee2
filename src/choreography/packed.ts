import type { PackedDance } from '../notation/scene'
import type { BarBeat, Seconds } from '../notation/units'
import { ALL, type Channel } from './channels'
import { Compiled, type Danced, type Flight, type Moment, type Plant } from './compiled'
import { Track } from './track'
import { Tracks } from './tracks'

/** A step of the body, for programme notes and for what checks say. */
export interface DancedStep {
  name: string
  row: BarBeat
  start: Seconds
  end: Seconds
}

/** What stands beside the numbers. */
interface Notes {
  readonly flights: readonly Omit<Flight, 'height'>[]
  readonly plants: readonly Plant[]
  readonly moments: readonly Moment[]
  readonly danced: readonly Danced[]
  readonly beside: readonly Danced[]
  readonly steps: readonly DancedStep[]
}

/** Numbers a track takes besides its segments: how many these are, first and last value, start and end. */
const HEAD = 5

/**
 * A compiled dance as plain data that another thread can take: the height she stands at, every channel in the order of `ALL`, then the
 * heights of her jumps; and the notes beside them.
 */
export function packDance(compiled: Compiled, steps: readonly DancedStep[]): PackedDance {
  const { tracks, flights, plants, standing, moments, danced, beside } = compiled
  const all = [...ALL.map((channel) => tracks.by[channel]), ...flights.map(({ height }) => height)]
  const numbers = new Float64Array(all.reduce((sum, { segments }) => sum + HEAD + segments.length, 1))
  numbers[0] = standing
  let at = 1
  for (const { first, last, start, end, segments } of all) {
    numbers.set([segments.length, first, last, start, end], at)
    numbers.set(segments, at + HEAD)
    at += HEAD + segments.length
  }
  const jumps = flights.map(({ from, take, land, until }) => ({ from, take, land, until }))
  const notes: Notes = { flights: jumps, plants, moments, danced, beside, steps }
  return { numbers, notes }
}

/** The dance that was packed, the same to the last bit. */
export function unpackDance(packed: PackedDance): { compiled: Compiled; steps: readonly DancedStep[] } {
  const { numbers } = packed
  const notes = packed.notes as Notes
  let at = 1
  const next = (): Track => {
    const size = numbers[at]!
    const [first, last, start, end] = [numbers[at + 1]!, numbers[at + 2]!, numbers[at + 3]!, numbers[at + 4]!]
    const segments = numbers.subarray(at + HEAD, at + HEAD + size)
    at += HEAD + size
    return new Track({ first, last, start, end, segments })
  }
  const tracks = new Tracks(Object.fromEntries(ALL.map((c) => [c, next()])) as Record<Channel, Track>)
  const flights = notes.flights.map((jump) => ({ ...jump, height: next() }))
  const { plants, moments, danced, beside, steps } = notes
  return { compiled: new Compiled(tracks, flights, plants, numbers[0]!, moments, danced, beside), steps }
}
