import type { Targets } from './targets'

/** Build in broad strokes, each 0..1 with .5 the average; `ages` are shares that add up to 1. */
export interface Macro {
  readonly sex: 'female' | 'male'
  readonly ages: Readonly<Partial<Record<'child' | 'young' | 'old', number>>>
  readonly muscle: number
  readonly weight: number
  readonly height: number
  readonly proportions: number
  readonly cup: number
  readonly firmness: number
}

/** Share of the low, middle and high target for a slider at `x`. */
const thirds = (x: number) => {
  const max = Math.max(0, 2 * x - 1)
  const min = Math.max(0, 1 - 2 * x)
  return Object.entries({ min, average: 1 - min - max, max })
}

/** Adds the macro targets of a build. Their names multiply: age × muscle × weight, then height, proportions, breast. */
export function applyMacro(targets: Targets, positions: Float64Array, m: Macro): void {
  const add = (name: string, weight: number) => targets.apply(positions, name, weight)
  const proportions = { uncommon: Math.max(0, 1 - 2 * m.proportions), ideal: Math.max(0, 2 * m.proportions - 1) }
  for (const [age, share] of Object.entries(m.ages)) {
    add(`macrodetails/caucasian-${m.sex}-${age}`, share)
    for (const [muscle, km] of thirds(m.muscle))
      for (const [weight, kw] of thirds(m.weight)) {
        const k = share * km * kw
        if (k === 0) continue
        const build = `${m.sex}-${age}-${muscle}muscle-${weight}weight`
        add(`macrodetails/universal-${build}`, k)
        for (const [height, kh] of thirds(m.height))
          if (height !== 'average') add(`macrodetails/height/${build}-${height}height`, k * kh)
        for (const [kind, kp] of Object.entries(proportions))
          add(`macrodetails/proportions/${build}-${kind}proportions`, k * kp)
        if (m.sex === 'female') addBreast(add, build, k, m)
      }
  }
}

function addBreast(add: (name: string, weight: number) => void, build: string, k: number, m: Macro): void {
  for (const [cup, kc] of thirds(m.cup))
    for (const [firmness, kf] of thirds(m.firmness))
      if (cup !== 'average' || firmness !== 'average') add(`breast/${build}-${cup}cup-${firmness}firmness`, k * kc * kf)
}
