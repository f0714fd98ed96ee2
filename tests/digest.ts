import type { Frame } from '../src/notation/frame'

const bytes = new DataView(new ArrayBuffer(8))

/** FNV-1a over the bits of every number, so that not even the last decimal may differ. */
export function digest(frame: Frame): number {
  let h = 0x811c9dc5
  const put = (value: number) => {
    bytes.setFloat64(0, value + 0)
    h = Math.imul(h ^ bytes.getUint32(0), 0x01000193)
    h = Math.imul(h ^ bytes.getUint32(4), 0x01000193)
  }
  const { camera, curtain } = frame
  for (const value of Object.values(camera)) put(value)
  for (const value of [frame.t, frame.scene, frame.sceneTime, frame.bar, frame.beat]) put(value)
  for (const value of [curtain.fly, curtain.part, frame.caption, frame.captionPresence, frame.cardPresence]) put(value)
  frame.board.forEach(put)
  frame.scenery.forEach(put)
  put(frame.castCount)
  for (const dancer of frame.cast) {
    put(dancer.onStage ? 1 : 0)
    for (const value of Object.values(dancer.place)) put(value)
    for (const value of Object.values(dancer.face)) put(value)
    dancer.pose.positions.forEach(put)
    dancer.pose.rotations.forEach(put)
  }
  return h >>> 0
}
