/** Opus counts at 48 kHz, whatever it was made from. */
const OPUS_RATE = 48000

/**
 * Seconds of sound in an Ogg Opus file: the sample count of its last page less what a decoder skips at the start.
 * @throws Error when it is no such file.
 */
export function oggSeconds(bytes: Uint8Array): number {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const head = view.indexOf('OpusHead')
  const last = view.lastIndexOf('OggS')
  if (head < 0 || last < 0) throw new Error('Not an Ogg Opus file')
  const skip = view.readUInt16LE(head + 10)
  return (Number(view.readBigInt64LE(last + 6)) - skip) / OPUS_RATE
}

/** Finds the body of a box in an MP4 by its path: 'moov/trak/mdia/mdhd'. */
function box(view: Buffer, path: readonly string[], from: number, until: number): Buffer | undefined {
  for (let at = from; at + 8 <= until;) {
    const size = view.readUInt32BE(at)
    if (view.toString('latin1', at + 4, at + 8) === path[0])
      return path.length === 1 ? view.subarray(at + 8, at + size) : box(view, path.slice(1), at + 8, at + size)
    at += Math.max(8, size)
  }
  return undefined
}

/**
 * Seconds of sound in an MP4 (AAC) as its edit list lets a player hear it, without the encoder's run-in.
 * @throws Error when it has no movie header or edit list.
 */
export function m4aSeconds(bytes: Uint8Array): number {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const movie = box(view, ['moov', 'mvhd'], 0, view.length)
  const edits = box(view, ['moov', 'trak', 'edts', 'elst'], 0, view.length)
  if (!movie || !edits) throw new Error('Not an MP4 with an edit list')
  return edits.readUInt32BE(8) / movie.readUInt32BE(12)
}
