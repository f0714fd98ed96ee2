import { clamp } from '../mesh/ease'

/** Linear 0..1 to an sRGB byte (IEC 61966-2-1). */
export const encode = (x: number) =>
  Math.round(255 * (x <= 0.0031308 ? clamp(x, 0, 1) * 12.92 : 1.055 * Math.pow(clamp(x, 0, 1), 1 / 2.4) - 0.055))
