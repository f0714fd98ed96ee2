import { readFileSync } from 'node:fs'

/** A cue of a built WebVTT file; times in seconds, lines joined by a space. */
export interface TrackCue {
  start: number
  end: number
  text: string
}

const seconds = (stamp: string) => stamp.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)

/** Reads a track of the built site: 'evening', 'chapters'. */
export function readTrack(name: string): TrackCue[] {
  const blocks = readFileSync(`dist/captions/${name}.vtt`, 'utf8').trim().split('\n\n').slice(1)
  return blocks.map((block) => {
    const [, times = '', ...lines] = block.split('\n')
    const [start = '', end = ''] = times.split(' --> ')
    return { start: seconds(start), end: seconds(end), text: lines.join(' ') }
  })
}
