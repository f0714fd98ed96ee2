import { callTimes } from '../cues/light'
import { shotSpans } from '../cues/camera'
import type { CastMember } from '../notation/scene'
import type { Seconds } from '../notation/units'
import type { Show, ShowScene } from '../show/open-show'
import { stepDanced } from '../show/read-step'

/** Something that lasts in a lane, seconds of the programme. */
export interface Mark {
  readonly from: Seconds
  readonly until: Seconds
  readonly label: string
  /** What the script says of it, told on hovering. */
  readonly detail: string
}

/** One row of the promptbook. */
export interface Lane {
  readonly name: string
  readonly marks: readonly Mark[]
}

/** How finely a dance is asked for its step, seconds: shorter than any step. */
const STEP_GRAIN: Seconds = 1 / 30

/** Bars of the music, each named by its number. */
function barLane({ music, start }: ShowScene): Lane {
  const bars = Array.from({ length: music.bars }, (_, i) => start + music.secondsAt(i + 1))
  const marks = bars.map((from, i) => ({
    from,
    until: bars[i + 1] ?? start + music.duration,
    label: `${i + 1}`,
    detail: `bar ${i + 1}, ${music.beatSeconds(i + 1).toFixed(2)} s a beat`,
  }))
  return { name: 'bars', marks }
}

function lightLane({ script, music, start }: ShowScene): Lane {
  const marks = callTimes(script.light, music, start).map(({ cue, time }) => ({
    from: time,
    until: time + Math.max(cue.up ?? 2, cue.down ?? 0),
    label: `LQ${cue.no}`,
    detail: `LQ${cue.no} ${cue.label}: ${Object.keys(cue.set).join(', ')}`,
  }))
  return { name: 'light', marks }
}

function cameraLane(scene: ShowScene): Lane {
  const { camera } = scene.script
  const marks = shotSpans(camera, scene.music, scene).map(({ start, end }, i) => {
    const { size, lens, station } = camera[i]!
    return {
      from: start,
      until: end,
      label: `${size} ${lens}`,
      detail: `${size}, ${lens} mm, from ${String(station)}${camera[i]!.move ? ', moving' : ''}`,
    }
  })
  return { name: 'camera', marks }
}

function sceneryLane({ script, music, start }: ShowScene): Lane {
  const moves = (script.scenery?.cues ?? []).map((cue) => ({ ...cue, label: cue.piece }))
  const curtain = script.curtain.cues.map((cue) => ({ ...cue, label: `curtain ${cue.move}` }))
  const marks = [...moves, ...curtain].map(({ at, over, label, to }) => {
    const from = start + music.secondsAt(at)
    return { from, until: from + over, label, detail: `${label} to ${to} in ${over} s` }
  })
  return { name: 'scenery', marks: marks.sort((a, b) => a.from - b.from) }
}

function captionLane({ captions }: Show, { start, end }: ShowScene): Lane {
  const marks = captions
    .filter((caption) => caption.start < end && caption.end > start)
    .map((caption) => {
      const words = caption.lines.join(' ')
      return { from: caption.start, until: caption.end, label: words, detail: words }
    })
  return { name: 'words', marks }
}

/** The steps of one person, as her dance names them. */
export function stepLane({ start, end }: ShowScene, { id, dance }: CastMember): Lane {
  const marks: Mark[] = []
  let name: string | null = null
  let from = start
  const close = (until: Seconds) => {
    if (name) marks.push({ from, until, label: name, detail: `${id}: ${name}` })
  }
  for (let t = start; t < end; t += STEP_GRAIN) {
    const now = stepDanced(dance, t - start)
    if (now === name) continue
    close(t)
    name = now
    from = t
  }
  close(end)
  return { name: id, marks }
}

/** Everything that is called in a scene, one lane a department. */
export function lanesOf(show: Show, scene: ShowScene): Lane[] {
  return [barLane(scene), lightLane(scene), cameraLane(scene), sceneryLane(scene), captionLane(show, scene)]
}
