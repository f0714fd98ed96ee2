import { useCallback, useRef } from 'react'
import type { Frame } from '../notation/frame'
import { Button } from './Button'
import { RATES, setRate, toFoyer, togglePanel } from './commands'
import { ariaShortcuts } from './keys'
import { Scrubber } from './Scrubber'
import { strings } from './strings'
import { clockFace } from './time'
import { Tools } from './Tools'
import { useDrawn, useInterface, useSession, useTransport } from './useSession'
import { Volume } from './Volume'

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
      <span className="where-time">
        <span ref={time}>0:00</span>
        <span className="where-all"> / {clockFace(show.duration)}</span>
      </span>{' '}
      <span className="where-title" lang="en">
        {scene?.title}
      </span>
    </p>
  )
}

function Rate() {
  const session = useSession()
  const rate = useTransport((state) => state.rate)
  const next = RATES[(RATES.findIndex((r) => r === rate) + 1) % RATES.length]!
  return (
    <button
      type="button"
      className="button button-rate"
      data-minor
      title={strings.controls.rate}
      aria-label={`${strings.controls.rate}: ${rate}`}
      aria-keyshortcuts={`${ariaShortcuts('slower')} ${ariaShortcuts('faster')}`}
      onClick={() => setRate(session, next)}
    >
      {rate}×
    </button>
  )
}

/** The bar at the foot of the picture. */
export function Controls() {
  const session = useSession()
  const playing = useTransport((state) => state.playing)
  const { settings, panel, transcript, full } = useInterface((state) => state)
  const { controls, keys } = strings
  return (
    <section className="controls" aria-label={controls.label}>
      <Tools />
      <Scrubber />
      <div className="controls-row">
        <Button icon="foyer" label={controls.foyer} onPress={() => toFoyer(session)} minor />
        <Button icon="previous" label={controls.previous} command="previousScene" />
        <Button icon="back10" label={keys.back10} command="back10" minor />
        <Button icon={playing ? 'pause' : 'play'} label={playing ? controls.pause : controls.play} command="toggle" />
        <Button icon="forward10" label={keys.forward10} command="forward10" minor />
        <Button icon="next" label={controls.next} command="nextScene" />
        <Volume />
        <Where />
        <Button icon="captions" label={controls.captions} command="captions" pressed={settings.captions} />
        <Rate />
        <Button
          icon="scenes"
          label={controls.scenes}
          expanded={panel === 'scenes'}
          onPress={() => togglePanel(session, 'scenes')}
        />
        <Button
          icon="seat"
          label={controls.seat}
          expanded={panel === 'seats'}
          onPress={() => togglePanel(session, 'seats')}
          minor
        />
        <Button icon="transcript" label={controls.transcript} command="transcript" expanded={transcript} />
        <Button icon="notes" label={controls.notes} command="notes" pressed={settings.notes} minor />
        <Button
          icon="settings"
          label={controls.settings}
          expanded={panel === 'settings'}
          onPress={() => togglePanel(session, 'settings')}
        />
        <Button icon="help" label={controls.help} command="help" expanded={panel === 'help'} minor />
        {!session.address.kiosk && (
          <Button
            icon={full ? 'leaveFullscreen' : 'fullscreen'}
            label={full ? controls.leaveFullscreen : controls.fullscreen}
            command="fullscreen"
          />
        )}
      </div>
    </section>
  )
}
