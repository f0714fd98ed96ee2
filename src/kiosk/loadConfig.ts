import { recall, remember } from '../player/storage'
import { HOUSE_CONFIG, parseConfig, type KioskConfig } from './config'

const KEY = 'two-swans.kiosk'

/** A configuration and why it is not the one in the file, if so. */
export interface LoadedConfig {
  config: KioskConfig
  trouble: string | null
}

/** The last configuration that was good, else the house's. */
function lastGood(): KioskConfig {
  try {
    return parseConfig(recall(KEY))
  } catch {
    return HOUSE_CONFIG
  }
}

/** Fetches `kiosk.json`. Never fails: a bad file leaves the last good one in force, no file means the house's. */
export async function loadConfig(): Promise<LoadedConfig> {
  let text: string
  try {
    const answer = await fetch(`${import.meta.env.BASE_URL}kiosk.json`, { cache: 'no-store' })
    if (answer.status === 404) return { config: HOUSE_CONFIG, trouble: null }
    text = await answer.text()
  } catch {
    return { config: lastGood(), trouble: null }
  }
  try {
    const given: unknown = JSON.parse(text)
    const config = parseConfig(given)
    remember(KEY, given)
    return { config, trouble: null }
  } catch (error) {
    return { config: lastGood(), trouble: error instanceof Error ? error.message : String(error) }
  }
}
