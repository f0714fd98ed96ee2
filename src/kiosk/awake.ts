/** Keeps the screen on while the page is seen. A browser that has no wake lock, or refuses, is left alone. */
export function keepAwake(): void {
  const ask = () => {
    if (document.hidden || !navigator.wakeLock) return
    navigator.wakeLock.request('screen').then(
      () => (document.documentElement.dataset.wakeLock = 'held'),
      () => (document.documentElement.dataset.wakeLock = 'refused'),
    )
  }
  document.addEventListener('visibilitychange', ask)
  ask()
}
