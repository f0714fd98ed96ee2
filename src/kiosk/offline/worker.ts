import { addPlugins, cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching'
import { RangeRequestsPlugin } from 'workbox-range-requests'

/** Every file of the evening with its revision, written in by the build. */
declare const PRECACHED_FILES: { url: string; revision: string | null }[]

/** The little of a service worker's world that is used here. */
interface WorkerScope {
  skipWaiting(): Promise<void>
  clients: { claim(): Promise<void> }
  addEventListener(
    kind: 'message' | 'activate',
    listener: (event: { data?: unknown; waitUntil(work: Promise<unknown>): void }) => void,
  ): void
}
const scope = globalThis as unknown as WorkerScope

// Media ask for parts of a file; the copy answers them with 206 as the server does.
addPlugins([new RangeRequestsPlugin()])
precacheAndRoute(PRECACHED_FILES, { ignoreURLParametersMatching: [/.*/], cleanURLs: false })
cleanupOutdatedCaches()

// A new version waits until the page says that no performance is running.
scope.addEventListener('message', (event) => {
  if (event.data === 'take over') event.waitUntil(scope.skipWaiting())
})
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()))
