import { writeMidi, type MidiEvent } from 'midi-file'
import type { Preset } from '../orchestra/players.ts'

/** Something a player does, at a time in seconds from the start of the file; `stroke` says which of a stem's it belongs to. */
export type Gesture =
  | { at: number; kind: 'on'; pitch: number; velocity: number; stroke?: number }
  | { at: number; kind: 'off'; pitch: number; stroke?: number }
  | { at: number; kind: 'control'; control: number; value: number }
  | { at: number; kind: 'bend'; cents: number }

const clamp = (value: number) => Math.max(0, Math.min(127, Math.round(value)))

/** What comes first among gestures of one moment: controls, then ends of notes, then beginnings. */
const ORDER = { control: 0, bend: 1, off: 2, on: 3 }

/** Channel of the percussion kits in General MIDI, from 0. */
const KIT_CHANNEL = 9

/** Writes one player's gestures as a MIDI file in which a tick is a millisecond. */
export function midiFile(preset: Preset, gestures: readonly Gesture[], seconds: number): Buffer {
  const kit = typeof preset.by === 'object'
  const channel = kit ? KIT_CHANNEL : 0
  const events: MidiEvent[] = [{ deltaTime: 0, type: 'setTempo', microsecondsPerBeat: 500_000 } as MidiEvent]
  const add = (deltaTime: number, event: object) => events.push({ deltaTime, channel, ...event } as MidiEvent)
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
  let last = 0
  for (const g of [...gestures].sort((a, b) => a.at - b.at || ORDER[a.kind] - ORDER[b.kind])) {
    const tick = Math.max(0, Math.round(g.at * 1000))
    const delta = tick - last
    last = tick
    if (g.kind === 'on') add(delta, { type: 'noteOn', noteNumber: g.pitch, velocity: Math.max(1, clamp(g.velocity)) })
    else if (g.kind === 'off') add(delta, { type: 'noteOff', noteNumber: g.pitch, velocity: 40 })
    else if (g.kind === 'control') add(delta, { type: 'controller', controllerType: g.control, value: clamp(g.value) })
    else add(delta, { type: 'pitchBend', value: Math.round((g.cents / 200) * 8192) })
  }
  events.push({ deltaTime: Math.max(0, Math.round(seconds * 1000) - last), type: 'endOfTrack' } as MidiEvent)
  return Buffer.from(writeMidi({ header: { format: 0, numTracks: 1, ticksPerBeat: 500 }, tracks: [events] }))
}
