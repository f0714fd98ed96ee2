import { Button } from './Button'
import { strings } from './strings'
import { useInterface, useSession, useTransport } from './useSession'

/** Finer steps and what can be done with a moment: there while the evening is paused. */
export function Tools() {
  const { ui, address } = useSession()
  const playing = useTransport((state) => state.playing)
  const looking = useInterface((state) => state.looking)
  const { controls, keys } = strings
  if (playing) return null
  return (
    <div className="tools" role="group" aria-label={controls.fine}>
      {looking && (
        <Button icon="lookBack" label={controls.lookBack} onPress={() => ui.getState().stage?.glance?.release()} />
      )}
      <Button icon="previousCue" label={keys.previousCue} command="previousCue" />
      <Button icon="frameBack" label={keys.frameBack} command="frameBack" />
      <Button icon="frameOn" label={keys.frameOn} command="frameOn" />
      <Button icon="nextCue" label={keys.nextCue} command="nextCue" />
      {!address.kiosk && (
        <>
          <Button icon="share" label={keys.share} command="share" />
          <Button icon="still" label={keys.still} command="still" />
        </>
      )}
    </div>
  )
}
