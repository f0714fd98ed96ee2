/** Time in seconds, from the start of the evening unless a name says otherwise. */
export type Seconds = number
/** Musical time in beats, counted from 0 at the first beat of a scene. */
export type Beats = number
/** Length in metres. Stage frame: origin centre stage on the curtain line, +Z to the audience, +X stage left, Y up. */
export type Metres = number
/** Angle in degrees. Headings: 0 faces the audience, +90 faces stage left; a turn to her right decreases the heading. */
export type Degrees = number
/** A level as a lighting desk shows it, 0 to 100. */
export type Percent = number
/** A colour as written in CSS, for instance '#FFE6B8' (sRGB). */
export type Hex = `#${string}`
/** A point or direction, metres. */
export type Vec3 = readonly [x: number, y: number, z: number]
/** A place on the floor, metres. */
export type Mark = readonly [x: number, z: number]

/**
 * A place in the music of a scene: a bar number, or bar and beat. Both count from 1, as musicians do;
 * `9` is the first beat of bar 9, `[7, 3]` the third beat of bar 7, `[7, 3.5]` half a beat later.
 */
export type BarBeat = number | readonly [bar: number, beat: number]
