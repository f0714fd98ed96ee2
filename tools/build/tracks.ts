import type * as OpenShow from '../../src/show/open-show'
import type * as WebVtt from '../../src/show/web-vtt'
import type { Source } from '../lib/source.ts'

function transcript(show: OpenShow.Show): string {
  const scenes = show.scenes.map((scene) => {
    const words = show.captions.filter((c) => c.scene === scene.id).map((c) => c.text)
    return [scene.title, words.join(' '), scene.script.description].filter(Boolean).join('\n')
  })
  return `Two Swans\n\n${scenes.join('\n\n')}\n`
}

/** The words of the evening as files, by their path in the site. Throws what `openShow` throws. */
export async function textTracks(source: Source): Promise<Record<string, string>> {
  const { openShow } = await source.load<typeof OpenShow>('/src/show/open-show.ts')
  const { captionsVtt, chaptersVtt, descriptionsVtt } = await source.load<typeof WebVtt>('/src/show/web-vtt.ts')
  const evening = openShow('evening')
  const [anna, levi] = [openShow('anna'), openShow('levi')]
  return {
    'captions/evening.vtt': captionsVtt(evening),
    'captions/anna.vtt': captionsVtt(anna),
    'captions/levi.vtt': captionsVtt(levi),
    'descriptions/evening.vtt': descriptionsVtt(evening),
    'descriptions/anna.vtt': descriptionsVtt(anna),
    'descriptions/levi.vtt': descriptionsVtt(levi),
    'captions/chapters.vtt': chaptersVtt(evening),
    'transcript.txt': transcript(evening),
  }
}
