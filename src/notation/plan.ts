import type { Degrees, Metres, Vec3 } from './units'

/** The stage of the house. Metres; origin centre stage on the curtain line, +Z to the audience, +X stage left. */
export const STAGE = {
  opening: { width: 14, height: 8.5 },
  /** Upstage end of the dance floor and downstage edge of the apron, z. */
  back: -13,
  apron: 2,
  /** Five portals of black legs and borders, z. */
  portals: [-1.5, -4, -6.5, -9, -11.5],
  gauze: -9,
  cyclorama: -12.5,
  /** The floor a dancer may use. */
  dance: { x: 6.5, upstage: -11.5, downstage: 1.5 },
} as const

/** Camera stations, where a move starts; positions in metres. C6 and C7 stand between the legs. */
export const STATIONS = {
  C1: [0, 3.2, 22],
  C2: [-9, 2.6, 15],
  C3: [9, 2.6, 15],
  C4: [0, 11, 26],
  C5: [0, 0.7, 4.5],
  C6: [7.5, 1.6, -2.7],
  C7: [-7.5, 1.6, -2.7],
  C8: [0, 5, 8],
  C9: [0, 2, -11],
} as const satisfies Record<string, Vec3>
export type Station = keyof typeof STATIONS

/** A room point of the Vaganova school: 1 faces the audience, then clockwise by her right. */
export type RoomPoint = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

/** Heading that faces a room point, degrees in (−180, 180]. */
export function facing(point: RoomPoint): Degrees {
  const heading = -45 * (point - 1)
  return heading <= -180 ? heading + 360 : heading
}

/** Full-frame film gauge, millimetres: the lens lengths of the shot lists mean this format. */
export const FILM_WIDTH_MM = 36

/** Vertical angle of view of a lens on a 16:9 picture, radians. */
export function verticalAngle(lensMm: number): number {
  return 2 * Math.atan(FILM_WIDTH_MM / (16 / 9) / 2 / lensMm)
}

/** Distance at which a lens sees a picture of the given height, metres. */
export function distanceFor(frameHeight: Metres, lensMm: number): Metres {
  return frameHeight / 2 / Math.tan(verticalAngle(lensMm) / 2)
}
