import type { Side } from '../notation/body'
import type { Seconds } from '../notation/units'
import { ALL, restOf, type Channel } from './channels'
import type { Danced, Moment, Plant } from './compiled'
import { Track, type Key } from './track'

/** A jump as a step asks for it; the heights are found when the dance is compiled. */
export interface Jump {
  /** Start of the push, deepest plié, toe-off, touch-down, end of the landing. */
  from: Seconds
  plie: Seconds
  take: Seconds
  land: Seconds
  until: Seconds
}

/** Before everything, steps danced before the scene included. */
const EARLIEST: Seconds = -300

/** The keys of a dance while it is being written. */
export class Sheet {
  readonly jumps: Jump[] = []
  readonly plants: Plant[] = []
  readonly moments: Moment[] = []
  readonly danced: Danced[] = []
  readonly beside: Danced[] = []
  private readonly keys = new Map<Channel, Key[]>()
  /** Tracks that have been asked for, and of how many keys they were made. */
  private readonly read = new Map<Channel, { keys: Key[]; count: number; track: Track }>()

  /** Writes a key. The first one of a step on a channel holds the channel still until the step begins. */
  key(channel: Channel, key: Key): void {
    const list = this.list(channel)
    const last = list[list.length - 1]
    if (last && last.from < key.from && last.t < key.from - 1e-4 && key.t > key.from + 1e-4)
      list.push({ t: key.from, v: last.v, from: key.from, anchor: true })
    list.push(key)
  }

  /** Value a channel has from the beginning of the dance on. */
  begin(channel: Channel, t: Seconds, v: number): void {
    this.keys.set(channel, [{ t, v, from: t }])
  }

  /** Last written value of a channel. */
  last(channel: Channel): number | undefined {
    return this.keys.get(channel)?.at(-1)?.v
  }
  lastTime(channel: Channel): Seconds {
    return this.keys.get(channel)?.at(-1)?.t ?? -1
  }

  /** First key of a channel after t that a step begun at or after t wrote, or that follows a curve. */
  next(channel: Channel, t: Seconds): Key | undefined {
    let first: Key | undefined
    for (const k of this.keys.get(channel) ?? [])
      if (k.t > t + 1e-4 && !k.anchor && (!first || k.t < first.t)) first = k
    return first
  }

  /** Drops what steps begun before `until` wrote on a channel after `from`: a parallel row takes over. A curve that goes on after it (the
   * spotting of a turn) is taken up again. */
  overrule(channel: Channel, from: Seconds, until: Seconds): void {
    const list = this.keys.get(channel)
    if (!list) return
    this.keys.set(
      channel,
      list.filter(
        (k) => k.t <= from + 1e-4 || (k.t >= until - 1e-4 && (k.from >= until - 1e-4 || k.vel !== undefined)),
      ),
    )
  }

  plantBegins(side: Side, t: Seconds, x: number, z: number): void {
    this.plants.push({ side, from: t, until: Infinity, x, z })
  }
  plantEnds(side: Side, t: Seconds): void {
    const open = this.plants.findLast((p) => p.side === side)
    if (open && open.until === Infinity) open.until = t
  }

  /** The last plant of a foot counts only from t: until then it rolls over its heel. */
  plantSettles(side: Side, t: Seconds): void {
    const open = this.plants.findLast((p) => p.side === side)
    if (open) open.from = t
  }

  /** Feet still standing at the end stand until it. */
  closePlants(end: Seconds): void {
    for (const p of this.plants) if (p.until === Infinity) p.until = Math.max(end, p.from)
  }

  /** A channel as it is written so far. */
  track(channel: Channel): Track {
    const keys = this.list(channel)
    const known = this.read.get(channel)
    if (known && known.keys === keys && known.count === keys.length) return known.track
    const track = new Track(keys)
    this.read.set(channel, { keys, count: keys.length, track })
    return track
  }

  /** All channels as tracks. */
  tracks(): Record<Channel, Track> {
    const out = {} as Record<Channel, Track>
    for (const c of ALL) {
      const keys = this.keys.get(c)
      out[c] = keys ? new Track(keys) : stillTrack(c)
    }
    return out
  }

  private list(channel: Channel): Key[] {
    let list = this.keys.get(channel)
    if (!list) this.keys.set(channel, (list = [{ t: EARLIEST, v: restOf(channel), from: EARLIEST - 1 }]))
    return list
  }
}

const still = new Map<Channel, Track>()

/** The track of a channel that no dance has written: it holds nothing, so all dances share one. */
function stillTrack(channel: Channel): Track {
  let track = still.get(channel)
  if (!track) still.set(channel, (track = new Track([{ t: 0, v: restOf(channel), from: 0 }])))
  return track
}
