/** Where people watch from; `director` is the film made of the evening. */
export const SEAT_NAMES = ['director', 'stalls', 'royal-box', 'gallery', 'wings'] as const
export type SeatName = (typeof SEAT_NAMES)[number]

interface Seat {
  x: number
  y: number
  z: number
  tx: number
  ty: number
  tz: number
  /** Millimetres on a 36 mm gauge. */
  lens: number
}

/** Views from seats: the whole opening in the picture, as an eye in that seat would hold it. */
export const SEATS: Readonly<Record<Exclude<SeatName, 'director'>, Seat>> = {
  stalls: { x: 0.3, y: 1.35, z: 16.5, tx: 0, ty: 3.3, tz: 0, lens: 28 },
  'royal-box': { x: 0, y: 4.4, z: 25.5, tx: 0, ty: 3.4, tz: 0, lens: 40 },
  gallery: { x: -3, y: 12.6, z: 24.5, tx: 0, ty: 2.6, tz: -2, lens: 40 },
  wings: { x: 7.8, y: 1.7, z: -3.4, tx: -1, ty: 1.2, tz: -3.6, lens: 24 },
}
