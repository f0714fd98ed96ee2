import { writeMidi, type MidiEvent } from 'midi-file'
import type { Preset } from '../orchestra/players.ts'

/**
 * Something a player does, at a time in seconds from the start of the file; `stroke` says which of a stem's it belongs to,
 * without it belongs to all.
 */
export type Gesture =
  | { at: number; kind: 'on'; pitch: number; velocity: number; stroke?: number }
  | { at: number; kind: 'off'; pitch: number; stroke?: number }
  | { at: number; kind: 'control'; control: number; value: number; stroke?: number }
  | { at: number; kind: 'bend'; cents: number }

const clamp = (value: number) => Math.max(0, Math.min(127, Math.round(value)))

/** What comes first among gestures of one moment: controls, then ends of notes, then beginnings. */
const ORDER = { control: 0, bend: 1, off: 2, on: 3 }

/** Channel of the percussion kits in General MIDI, from 0. */
const KIT_CHANNEL = 9
/**
 * The channels notes that are shaped by the breath take in turn: a control holds for all that sounds on a channel, and the
 * breath of a note must not blow into the one before it, or into another of its chord.
 */
const BREATHS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15]

/** Writes one player's gestures as a MIDI file in which a tick is a millisecond. */
export function midiFile(preset: Preset, gestures: readonly Gesture[], seconds: number): Buffer {
  const kit = typeof preset.by === 'object'
  const channels = kit ? [KIT_CHANNEL] : preset.by === 'breath' ? BREATHS : [0]
  const events: MidiEvent[] = [{ deltaTime: 0, type: 'setTempo', microsecondsPerBeat: 500_000 } as MidiEvent]
  let last = 0
  const add = (at: number, event: object, stroke?: number) => {
    const tick = Math.max(0, Math.round(at * 1000))
    for (const channel of stroke === undefined ? channels : [channels[stroke % channels.length]!]) {
      events.push({ deltaTime: tick - last, channel, ...event } as MidiEvent)
      last = tick
    }
  }
  if (!kit) add(0, { type: 'controller', controllerType: 0, value: preset.bank })
  add(0, { type: 'programChange', programNumber: preset.program })
  if (typeof preset.by === 'object' && preset.by.tuned !== 0) {
    // Registered parameter 0, the range of the bend, set to an octave either way.
    for (const [controllerType, value] of [
      [101, 0],
      [100, 0],
      [6, 12],
    ] as const)
      add(0, { type: 'controller', controllerType, value })
    add(0, { type: 'pitchBend', value: Math.round((preset.by.tuned / 12) * 8191) })
  }
  for (const g of [...gestures].sort((a, b) => a.at - b.at || ORDER[a.kind] - ORDER[b.kind])) {
    if (g.kind === 'on')
      add(g.at, { type: 'noteOn', noteNumber: g.pitch, velocity: Math.max(1, clamp(g.velocity)) }, g.stroke ?? 0)
    else if (g.kind === 'off') add(g.at, { type: 'noteOff', noteNumber: g.pitch, velocity: 40 }, g.stroke ?? 0)
    else if (g.kind === 'control')
      add(g.at, { type: 'controller', controllerType: g.control, value: clamp(g.value) }, g.stroke)
    else add(g.at, { type: 'pitchBend', value: Math.round((g.cents / 200) * 8192) })
  }
  events.push({ deltaTime: Math.max(0, Math.round(seconds * 1000) - last), type: 'endOfTrack' } as MidiEvent)
  return Buffer.from(writeMidi({ header: { format: 0, numTracks: 1, ticksPerBeat: 500 }, tracks: [events] }))
}
