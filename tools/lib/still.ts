/** The pictures kept for comparison: size, quality, where they are, and the side of the squares that are compared. */
export const STILL = { width: 320, height: 180, quality: 'low', folder: 'tests/stills', square: 20 } as const
