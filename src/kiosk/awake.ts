export type WakeState = 'none' | 'held' | 'refused'

/**
 * Keeps the screen on while the page is seen, and takes the lock again whenever the browser has let it go. A browser
 * that has no wake lock, or refuses, is left alone. Returns what says how it stands.
 */
export function keepAwake(): () => WakeState {
  let state: WakeState = 'none'
  let asking = false
  const tell = (next: WakeState) => {
    state = next
    document.documentElement.dataset.wakeLock = next
  }
  const ask = () => {
    if (document.hidden || !navigator.wakeLock || asking || state === 'held') return
    asking = true
    navigator.wakeLock
      .request('screen')
      .then(
        (lock) => {
          tell('held')
          lock.addEventListener('release', () => {
            tell('none')
            ask()
          })
        },
        () => tell('refused'),
      )
      .finally(() => {
        asking = false
      })
  }
  document.addEventListener('visibilitychange', ask)
  ask()
  return () => state
}
