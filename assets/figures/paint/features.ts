import type { Line } from './line'

/*
 * Lines of the canonical face's left half, read off the base mesh: decimetres from the middle and from the level of the
 * eyes.
 */

/** Edge of the upper lid from the inner corner to the outer one, then the wing of the liner. */
export const UPPER_LID: Line = [
  [0.178, -0.012],
  [0.205, 0.002],
  [0.235, 0.025],
  [0.27, 0.035],
  [0.314, 0.042],
  [0.35, 0.043],
  [0.385, 0.038],
  [0.41, 0.031],
  [0.427, 0.02],
  [0.442, 0.01],
  [0.485, 0.034],
]
export const LOWER_LID: Line = [
  [0.19, -0.02],
  [0.22, -0.028],
  [0.255, -0.034],
  [0.31, -0.038],
  [0.35, -0.036],
  [0.4, -0.026],
  [0.433, -0.004],
]
/** The fold above the upper lid. */
export const CREASE: Line = [
  [0.19, 0.04],
  [0.24, 0.078],
  [0.3, 0.098],
  [0.36, 0.1],
  [0.42, 0.083],
  [0.47, 0.045],
]
/** Middle of the brow. */
export const BROW: Line = [
  [0.112, 0.176],
  [0.19, 0.203],
  [0.27, 0.228],
  [0.35, 0.24],
  [0.43, 0.228],
  [0.5, 0.193],
  [0.562, 0.142],
]
/** Upper border of the lips, their meeting, and the lower border. */
export const LIP_TOP: Line = [
  [0, -0.604],
  [0.024, -0.599],
  [0.055, -0.588],
  [0.08, -0.582],
  [0.111, -0.588],
  [0.147, -0.598],
  [0.18, -0.612],
  [0.208, -0.631],
  [0.236, -0.652],
  [0.262, -0.674],
]
export const LIP_MEET: Line = [
  [0, -0.6755],
  [0.1, -0.674],
  [0.2, -0.6735],
  [0.27, -0.676],
]
export const LIP_LOW: Line = [
  [0, -0.796],
  [0.057, -0.795],
  [0.13, -0.785],
  [0.19, -0.759],
  [0.23, -0.728],
  [0.252, -0.702],
  [0.263, -0.678],
]
/** From the wing of the nose past the mouth. */
export const FOLD: Line = [
  [0.165, -0.4],
  [0.215, -0.47],
  [0.285, -0.57],
  [0.33, -0.68],
]
/** Round the wing of the nose. */
export const WING: Line = [
  [0.135, -0.29],
  [0.165, -0.33],
  [0.178, -0.38],
  [0.168, -0.43],
  [0.14, -0.455],
]
/** Down the flank of the nose, from the inner end of the brow to its wing. */
export const BRIDGE: Line = [
  [0.115, 0.12],
  [0.1, 0.02],
  [0.098, -0.12],
  [0.118, -0.24],
  [0.15, -0.33],
]
/** Under the cheekbone, from before the ear towards the corner of the mouth. */
export const CHEEK_HOLLOW: Line = [
  [0.78, -0.24],
  [0.64, -0.36],
  [0.5, -0.5],
  [0.4, -0.6],
]
/** Edge of the jaw, from below the ear to the chin. */
export const JAW: Line = [
  [0.7, -0.56],
  [0.62, -0.78],
  [0.48, -0.96],
  [0.3, -1.08],
  [0.1, -1.14],
]
