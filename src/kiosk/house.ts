import { createStore, type StoreApi } from 'zustand/vanilla'
import { HOUSE_CONFIG, type KioskConfig } from './config'

/** What an unattended house is doing. */
export interface House {
  config: KioskConfig
  /**
   * `attract`: the loop plays to whoever passes. `visit`: somebody uses it. `prompt`: the house asks whether he is still
   * there. `closed`: outside the opening hours.
   */
  state: 'attract' | 'visit' | 'prompt' | 'closed'
  /** Seconds left to answer the prompt. */
  left: number
  /** The staff's pad is open. */
  pad: boolean
  /** Why the configuration in the file is not in force. */
  trouble: string | null
  /** Second of wall time at which somebody last touched anything. */
  touched: number
}

export type HouseStore = StoreApi<House>

/** A house that plays its loop, untouched since `now` (seconds of the wall clock), with its own configuration. */
export const createHouse = (now: number): HouseStore =>
  createStore<House>(() => ({
    config: HOUSE_CONFIG,
    state: 'attract',
    left: 0,
    pad: false,
    trouble: null,
    touched: now,
  }))
