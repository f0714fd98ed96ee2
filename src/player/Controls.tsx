import { useCallback, useRef } from 'react'
import type { Frame } from '../notation/frame'
import { RATES, runCommand, togglePanel } from './commands'
import { Icon, type IconName } from './Icon'
import { ariaShortcuts, type Command } from './keys'
import { Scrubber } from './Scrubber'
import { strings } from './strings'
import { clockFace } from './time'
import { useDrawn, useInterface, useSession, useTransport } from './useSession'

interface ButtonProps {
  icon: IconName
  label: string
  command?: Command
  pressed?: boolean
  expanded?: boolean
  onPress?: () => void
}

function Button({ icon, label, command, pressed, expanded, onPress }: ButtonProps) {
  const session = useSession()
  return (
    <button
      type="button"
      className="button"
      title={label}
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-keyshortcuts={command && ariaShortcuts(command)}
      onClick={onPress ?? (() => command && runCommand(session, command))}
    >
      <Icon name={icon} />
    </button>
  )
}

/** Scene title and running time; the seconds are written by hand. */
function Where() {
  const { show } = useSession()
  const scene = useTransport((state) => show.scenes[state.scene])
  const time = useRef<HTMLSpanElement>(null)
  const copy = useCallback((frame: Frame) => {
    const face = clockFace(frame.t)
    if (time.current && time.current.textContent !== face) time.current.textContent = face
  }, [])
  useDrawn(copy)
  return (
    <p className="where">
      <span className="where-title">{scene?.title}</span>
      <span className="where-time">
        <span ref={time}>0:00</span> / {clockFace(show.duration)}
      </span>
    </p>
  )
}

function Rate() {
  const { transport } = useSession()
  const rate = useTransport((state) => state.rate)
  const next = RATES[(RATES.findIndex((r) => r === rate) + 1) % RATES.length]!
  return (
    <button
      type="button"
      className="button button-rate"
      title={strings.controls.rate}
      aria-label={`${strings.controls.rate}: ${rate}`}
      aria-keyshortcuts={`${ariaShortcuts('slower')} ${ariaShortcuts('faster')}`}
      onClick={() => transport.setRate(next)}
    >
      {rate}×
    </button>
  )
}

/** The bar at the foot of the picture. */
export function Controls() {
  const session = useSession()
  const playing = useTransport((state) => state.playing)
  const { captions, panel, full } = useInterface((state) => state)
  const { controls } = strings
  return (
    <section className="controls" aria-label={controls.label}>
      <Scrubber />
      <div className="controls-row">
        <Button icon="previous" label={controls.previous} command="previousScene" />
        <Button icon={playing ? 'pause' : 'play'} label={playing ? controls.pause : controls.play} command="toggle" />
        <Button icon="next" label={controls.next} command="nextScene" />
        <Where />
        <Button icon="captions" label={controls.captions} command="captions" pressed={captions} />
        <Rate />
        <Button
          icon="scenes"
          label={controls.scenes}
          expanded={panel === 'scenes'}
          onPress={() => togglePanel(session, 'scenes')}
        />
        <Button
          icon="transcript"
          label={controls.transcript}
          expanded={panel === 'transcript'}
          onPress={() => togglePanel(session, 'transcript')}
        />
        <Button icon="help" label={controls.help} command="help" expanded={panel === 'help'} />
        <Button
          icon={full ? 'leaveFullscreen' : 'fullscreen'}
          label={full ? controls.leaveFullscreen : controls.fullscreen}
          command="fullscreen"
        />
      </div>
    </section>
  )
}
