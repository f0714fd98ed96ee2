import { BONE_COUNT, type Pose } from '../../src/notation/body.ts'
import { jointAt } from '../../src/choreography/checks.ts'
import type { V } from '../../src/choreography/vec.ts'
import type { TempoMap } from '../../src/notation/scene.ts'
import type { Gauges } from './gauge.ts'

/** Physical foot contact is read at this rate, over windows of so long; seconds. Windows that fly longer than a share of it say nothing. */
const PFC_FPS = 30
const WINDOW = 5
const FLIES = 0.2
/** Width of the bell in which a slowing of the body counts as on a beat, seconds; and of the smoothing before, seconds. */
const ON_BEAT = 0.05
const SMOOTH = 5 / 60

interface Moment {
  t: number
  root: V
  feet: readonly [la: V, lt: V, ra: V, rt: V]
  flying: boolean
}

/** Two numbers of the literature that are told and never aimed at: physical foot contact (EDGE) and beat alignment (AIST++). */
export class Reported {
  private readonly moments: Moment[] = []
  private readonly speeds: { t: number; v: number }[] = []
  private last: Float32Array | null = null

  /** Notes a pose; poses come at `fps`, 60 for both numbers to mean what they mean elsewhere. */
  note(pose: Pose, t: number, fps: number, flying: boolean): void {
    const { positions } = pose
    if (this.last) {
      let sum = 0
      for (let b = 0; b < BONE_COUNT; b++) {
        const [x, y, z] = [0, 1, 2].map((k) => positions[b * 3 + k]! - this.last![b * 3 + k]!)
        sum += Math.hypot(x!, y!, z!)
      }
      this.speeds.push({ t, v: (sum * fps) / BONE_COUNT })
    }
    this.last = Float32Array.from(positions)
    const before = this.moments.at(-1)
    if (before && t - before.t < 1 / PFC_FPS - 1e-4) return
    const foot = (bone: 'leftFoot' | 'leftToes' | 'rightFoot' | 'rightToes'): V => [...jointAt(pose, bone)]
    this.moments.push({
      t,
      root: [positions[0]!, positions[1]!, positions[2]!],
      feet: [foot('leftFoot'), foot('leftToes'), foot('rightFoot'), foot('rightToes')],
      flying,
    })
  }

  tell(g: Gauges, music: TempoMap): void {
    for (let i = 0, n = WINDOW * PFC_FPS; i + n <= this.moments.length; i += n) {
      const window = this.moments.slice(i, i + n)
      if (window.filter((m) => m.flying).length > FLIES * n) continue
      g.read('pfc', footContact(window), window[0]!.t)
    }
    if (this.speeds.length > 60) g.read('bas', beatAlignment(this.speeds, music), this.speeds[0]!.t)
  }
}

/** Mean of the root's acceleration (upwards only) times how fast both feet move, ×10⁴. */
function footContact(m: readonly Moment[]): number {
  const values: number[] = []
  const pushes: number[] = []
  for (let i = 1; i < m.length - 1; i++) {
    const a = [0, 1, 2].map((k) => (m[i + 1]!.root[k]! - 2 * m[i]!.root[k]! + m[i - 1]!.root[k]!) * PFC_FPS ** 2)
    pushes.push(Math.hypot(a[0]!, Math.max(0, a[1]!), a[2]!))
    const moved = m[i]!.feet.map((p, k) => Math.hypot(...p.map((x, j) => m[i + 1]!.feet[k]![j]! - x)))
    values.push(Math.min(moved[0]!, moved[1]!) * Math.min(moved[2]!, moved[3]!))
  }
  const most = Math.max(...pushes) || 1
  return (1e4 * values.reduce((sum, v, i) => sum + v * (pushes[i]! / most), 0)) / values.length
}

/** How well the beats of the music are met by moments at which the body slows: 1 all of them exactly. */
function beatAlignment(speeds: readonly { t: number; v: number }[], music: TempoMap): number {
  const step = speeds[1]!.t - speeds[0]!.t
  const reach = Math.ceil((3 * SMOOTH) / step)
  const smooth = speeds.map((_, i) => {
    let [sum, weight] = [0, 0]
    for (let k = -reach; k <= reach; k++) {
      const s = speeds[i + k]
      if (!s) continue
      const w = Math.exp(-((k * step) ** 2) / (2 * SMOOTH ** 2))
      sum += w * s.v
      weight += w
    }
    return sum / weight
  })
  const slow = speeds.filter(
    (_, i) => i > 0 && smooth[i]! < smooth[i - 1]! && smooth[i]! <= (smooth[i + 1] ?? Infinity),
  )
  if (slow.length === 0) return 0
  const scores: number[] = []
  for (let bar = 1; bar <= music.bars; bar++) {
    const beat = music.beatSeconds(bar)
    const end = bar < music.bars ? music.secondsAt(bar + 1) : music.duration
    for (let t = music.secondsAt(bar); t < end - 0.01; t += beat) {
      if (t < speeds[0]!.t || t > speeds.at(-1)!.t) continue
      const off = Math.min(...slow.map((s) => Math.abs(s.t - t)))
      scores.push(Math.exp(-(off ** 2) / (2 * ON_BEAT ** 2)))
    }
  }
  return scores.reduce((a, b) => a + b, 0) / Math.max(1, scores.length)
}
