/** Named levels of quality, from a phone to a gallery's kiosk. */
export const QUALITIES = ['low', 'medium', 'high', 'ultra'] as const
export type QualityName = (typeof QUALITIES)[number]

/** What a level of quality means. */
export interface Quality {
  readonly name: QualityName
  /** Most device pixels per CSS pixel: beyond it the eye gains little and fill rate pays. */
  readonly dpr: number
  /** Most pixels the picture is drawn with: on a larger screen it is shown enlarged. */
  readonly pixels: number
  /** Samples per pixel in the scene pass; tulle and cut cloths resolve their edges with them. */
  readonly msaa: 0 | 2 | 4 | 8
  /** Side of each of the three shadow maps, pixels. */
  readonly shadow: number
  /** Height of the floor's mirror as a share of the picture; 0 draws no mirror. */
  readonly mirror: number
  /** Haze beams drawn at once, at most `BEAMS` of grade/air.ts. */
  readonly beams: number
  /** Depth of field in close shots: two extra blurs of the picture. */
  readonly dof: boolean
  /** Corners, folds and the floor under a foot take less light: ten samples of the depth at half size. */
  readonly occlusion: boolean
  /** Levels of the bloom pyramid; 0 leaves it out. */
  readonly bloom: number
  /** Width of the texture a painted cloth is baked to, pixels. */
  readonly cloth: number
  /** Layers of a tutu in the middle distance. */
  readonly tutu: number
  /** Whose body is a reduced mesh: nobody's, the corps', or everybody's, soloists included, where triangles are few. */
  readonly reduced: 'none' | 'corps' | 'all'
  /** Share of folds, seats, busts and falling things. */
  readonly detail: number
}

const LEVELS: Record<QualityName, Omit<Quality, 'name'>> = {
  low: {
    dpr: 1,
    pixels: 1280 * 720,
    msaa: 2,
    shadow: 512,
    mirror: 0,
    beams: 3,
    dof: false,
    occlusion: false,
    bloom: 4,
    cloth: 512,
    tutu: 2,
    reduced: 'all',
    detail: 0.3,
  },
  medium: {
    dpr: 1.25,
    pixels: 1920 * 1080,
    msaa: 4,
    shadow: 1024,
    mirror: 0,
    beams: 6,
    dof: false,
    occlusion: false,
    bloom: 6,
    cloth: 1024,
    tutu: 4,
    reduced: 'corps',
    detail: 0.6,
  },
  high: {
    dpr: 1.5,
    pixels: 2560 * 1440,
    msaa: 4,
    shadow: 2048,
    mirror: 0.5,
    beams: 10,
    dof: true,
    occlusion: true,
    bloom: 7,
    cloth: 1664,
    tutu: 6,
    reduced: 'none',
    detail: 1,
  },
  ultra: {
    dpr: 2,
    pixels: 3840 * 2160,
    msaa: 8,
    shadow: 2048,
    mirror: 0.75,
    beams: 10,
    dof: true,
    occlusion: true,
    bloom: 8,
    cloth: 2048,
    tutu: 8,
    reduced: 'none',
    detail: 1,
  },
}

/** The level of quality by its name. */
export function qualityNamed(name: QualityName): Quality {
  return { name, ...LEVELS[name] }
}

/** Device pixels per CSS pixel of a picture that is `width` × `height` CSS pixels, on a screen that has `device` of them. */
export function sharpest({ dpr, pixels }: Quality, device: number, width: number, height: number): number {
  return Math.min(device, dpr, Math.sqrt(pixels / Math.max(1, width * height)))
}
