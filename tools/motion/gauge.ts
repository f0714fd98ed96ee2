/** One thing measured of a dancer through a scene: what counts as good, what as wrong, and how many readings make the value. */
export interface Check {
  key: string
  /** Column heading, with its unit. */
  title: string
  /** Good up to here, and wrong beyond there. Infinity: reported, not judged. */
  target: number
  fail: number
  /** The value is the largest reading, or one of the percentiles. */
  of: 'max' | 'p50' | 'p95' | 'p99'
  digits?: number
  what: string
}

const check = (
  key: string,
  title: string,
  of: Check['of'],
  target: number,
  fail: number,
  what: string,
  digits = 1,
): Check => ({ key, title, of, target, fail, what, digits })

/** Everything that is measured, with the numbers it is measured by. The order is the order of the table's columns. */
export const CHECKS: readonly Check[] = [
  check('skate', 'skate cm/s', 'p95', 2, 5, 'speed of the tip of a standing shoe'),
  check('skates', 'skates cm/s', 'p50', 0.5, 5, 'the same, of half the time'),
  check('pivot', 'pivot cm/s', 'p95', 4, 8, 'speed of the tip while the foot turns on it'),
  check('slide', 'slide mm', 'max', 10, 25, 'way of the tip during one plant'),
  check('under', 'under mm', 'max', 5, 10, 'depth of the lowest point of a shoe below the floor'),
  check('hover', 'hover mm', 'p99', 3, 12, 'height of a standing shoe above the floor'),
  check('sunk', 'sunk mm', 'max', 5, 30, 'depth of knees, hips, hands or head below the floor, flesh included'),
  check('pointe', 'pointe cm', 'p95', 2.5, 7, 'centre of mass to the platform, held on pointe'),
  check('axis', 'axis cm', 'p95', 3.5, 7, 'centre of mass to the platform, turning on pointe'),
  check('flat', 'flat cm', 'p95', 2, 5, 'centre of mass outside the standing shoes, held'),
  check('limit', 'limit °', 'max', 0.5, 5, 'furthest a joint goes beyond its range'),
  check('pop', 'step °', 'max', 24, 30, 'greatest step of a joint in a sixtieth of a second'),
  check('slow', 'slow °', 'max', 12, 30, 'the same in adage'),
  check('whip', 'whip °', 'max', 24, 30, 'greatest step of the head in a sixtieth of a second'),
  check('g', 'g m/s²', 'max', 0.5, 1.5, 'fall in a jump, off 9.81'),
  check('arc', 'arc mm', 'max', 10, 25, 'centre of mass off its parabola'),
  check('prep', 'no plié', 'max', 0, Infinity, 'jumps without a plié of 35° in the half second before', 0),
  check('hands', 'hands m/s²', 'p99', 60, 120, 'acceleration of the hands in the frame of the torso'),
  check('jerk', 'jerk', 'p50', 820, 1640, 'dimensionless jerk of the strokes of the hands (205 is the smoothest)', 0),
  check('jerks', 'jerks', 'p50', 410, 820, 'the same in adage', 0),
  check('strike', 'strike ms', 'p95', 35, 60, 'footfalls that mean a count, off the count', 0),
  check('strikes', 'strikes ms', 'p50', 15, 60, 'the same, of half of them', 0),
  check('line', 'line °', 'max', 5, 10, 'named poses: legs off the angles asked for'),
  check('bent', 'bent °', 'max', 4, 10, 'knee of a standing leg on pointe, or of a leg held in a line'),
  check('soft', 'soft °', 'max', 10, 25, 'a stretched foot in the air short of 90°'),
  check('turnout', 'turnout °', 'p95', 10, 30, 'standing feet of a held classical pose outside 55–75°'),
  check('forced', 'forced °', 'p95', 15, 30, 'standing foot turned out further than its knee'),
  check('knee', 'knee cm', 'p95', 2, 5, 'bent knee beside the planes of its foot: through the hip, and upright'),
  check('sickle', 'sickle °', 'max', 3, 12, 'stretched foot turned inwards'),
  check('open', 'open °', 'max', 0, 10, 'pelvis in arabesque open to the leg by less than 8° or more than 22°'),
  check('hiked', 'hiked °', 'max', 8, 16, 'hip of a leg held to the side at 90° or lower, above the other'),
  check('chest', 'chest °', 'max', 0, 10, 'breastbone in arabesque further below the level than 20° (Romantic 25°)'),
  check('shrug', 'shrug cm', 'max', 0, 2, 'shoulders raised more than 1 cm, in third 3.5 cm'),
  check(
    'elbows',
    'elbows cm',
    'max',
    0,
    4,
    'second position: elbow below shoulder or wrist below elbow not by 3 to 8 cm',
  ),
  check('behind', 'behind cm', 'max', 0, 6, 'third position: hands not 6 to 22 cm before the crown'),
  check('mitten', 'mitten °', 'max', 0, 10, 'the five fingers bent more alike than 15°'),
  check('block', 'block', 'max', 0.95, 1, 'correlation of the turning of chest and pelvis over a phrase', 2),
  check('sinks', 'sinks ms', 'max', 0, 250, 'first touch to deepest plié of a landing outside 180 to 300 ms', 0),
  check('heel', 'heel ms', 'max', 0, 100, 'heel of a landing outside 50 to 90 ms after the toe', 0),
  check('body', 'touch cm', 'max', 1, 3, 'forearm or hand inside the trunk, shin inside shin'),
  check('stage', 'off cm', 'max', 0, 30, 'beyond the floor a dancer may use'),
  check('meet', 'meet cm', 'max', 0, 8, 'nearer to somebody else than two trunks are wide'),
  check('piece', 'piece cm', 'max', 0, 8, 'inside a piece of the set'),
  check('hold', 'hold cm', 'p95', 1, 3, 'a hand off the point it holds'),
  check('named', 'unnamed', 'max', 0, 0, 'eight counts on stage for which nothing is written', 0),
  check('looks', 'looks', 'max', 0, 1, 'eyes that change less than twice or more than five times in eight counts'),
  check(
    'pfc',
    'PFC',
    'p50',
    Infinity,
    Infinity,
    'physical foot contact ×10⁴ over 5 s (reported; dance of people is about 1.3)',
  ),
  check('bas', 'BAS', 'p50', Infinity, Infinity, 'beat alignment (reported; dance of people is about 0.24)', 2),
]
const BY_KEY = new Map(CHECKS.map((c) => [c.key, c]))

/** A reading beyond its target. */
export interface Miss {
  value: number
  at: number
  where: string
}

/** Readings of one check on one dancer; the worst is remembered with its time and a word of where, and so is every one beyond the target. */
export class Gauge {
  readonly check: Check
  readonly misses: Miss[] = []
  private readonly values: number[] = []
  private worst = -Infinity
  at = 0
  where = ''

  constructor(key: string) {
    const found = BY_KEY.get(key)
    if (!found) throw new RangeError(`There is no check "${key}"`)
    this.check = found
  }

  /** A value that is no number is as wrong as can be: a broken pose must not pass for a good one. */
  read(reading: number, t: number, where = ''): void {
    const value = Number.isNaN(reading) ? Infinity : reading
    this.values.push(value)
    if (value > this.check.target) this.misses.push({ value, at: t, where })
    if (value <= this.worst) return
    this.worst = value
    this.at = t
    this.where = where
  }

  get count(): number {
    return this.values.length
  }

  get value(): number {
    const share = { max: 1, p50: 0.5, p95: 0.95, p99: 0.99 }[this.check.of]
    return this.check.of === 'max' ? this.worst : percentile(this.values, share)
  }
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}

/** The gauges of one dancer, made as they are needed. */
export class Gauges {
  private readonly all = new Map<string, Gauge>()
  read(key: string, value: number, t: number, where = ''): void {
    let g = this.all.get(key)
    if (!g) this.all.set(key, (g = new Gauge(key)))
    g.read(value, t, where)
  }
  of(key: string): Gauge | undefined {
    return this.all.get(key)
  }
}
