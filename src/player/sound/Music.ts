import type { Seconds } from '../../notation/units'
import { spanAt } from '../../score/timetable'
import { wallTime } from '../../show/clock'
import type { ShowScene } from '../../show/open-show'
import type { Transport } from '../../show/transport'
import { SOUNDING } from '../commands'
import { tell, type Session } from '../session'
import { strings } from '../strings'
import { Deck, FADE } from './Deck'
import { Desk } from './Desk'
import { hearTime } from './heardTime'
import type { Recordings } from './recordings'

/** After a seek the music waits for the hand to rest, seconds. */
const REST: Seconds = 0.15
/** Farther than this from the show, a recording is set down anew instead of leading the show's clock. */
const SNAP: Seconds = 0.08
/** A recording just started is not heard before the show is as near to it as this, seconds. */
const NEAR: Seconds = 0.006
/** A deck that has just been started, or could not be, is left alone for so long. */
const PATIENCE: Seconds = 0.6
/** The next scene's recording is fetched so long before it begins. */
const AHEAD: Seconds = 20
/** A deck needs about this long from being told to sound until it does, and at most this long; it is learnt, seconds. */
const DELAY = { first: 0.03, most: 0.2 } as const
/** Without a picture for so long, the clocks are compared all the same, seconds. */
const SPARE: Seconds = 0.1
/** How a recording begins: on the heels of the one before, heard at once; or anywhere, unheard until it has its place. */
type Entry = 'join' | 'drop'

/** What the music does at the moment. */
export interface MusicState {
  /** Who leads the show's clock. */
  leader: 'music' | 'wall'
  scene: string | null
  /** Media clock, as it is heard, less show clock, seconds; null while the wall leads. */
  drift: Seconds | null
}

/**
 * The music of the evening. While a recording sounds it leads the show's clock; paused, dragged, out of its speeds,
 * missing, failing or stalled, the wall does, and the picture never waits.
 */
export class Music {
  private readonly decks = [new Deck(), new Deck()] as const
  /** A device that wakes late, after the evening has begun in silence, is as good as a gesture. */
  private readonly desk = new Desk(() => this.allow())
  private readonly heard = hearTime()
  private current: Deck | null = null
  private transport: Transport | null = null
  private seeks = 0
  private restUntil: Seconds = 0
  private launched: Seconds = 0
  private launching = false
  private entry: Entry = 'drop'
  /** Started and not yet measured; not yet heard; leads the clock. */
  private fresh = false
  private unheard = false
  private leading = false
  private readonly delay: Record<Entry, Seconds> = { join: DELAY.first, drop: DELAY.first }
  private picture = 0
  private spare: ReturnType<typeof setTimeout> | undefined
  private readonly broken = new Set<string>()

  constructor(
    private readonly session: Session,
    private readonly recordings: Recordings,
  ) {}

  /** Begins to follow the session; call again when another programme has come. */
  follow(): void {
    this.rest()
    this.await()
  }

  /** Takes a gesture, or a desk that runs at last, as leave to sound. */
  allow(): void {
    const { ui } = this.session
    if (ui.getState().sound !== 'blocked') return
    ui.setState({ sound: 'on' })
    this.follow()
  }

  setVolume(volume: number): void {
    this.desk.setVolume(volume)
  }

  setMono(mono: boolean): void {
    this.desk.setMono(mono)
  }

  /** Fetches what sounds at the show's place, so that it begins at once. */
  prepare(): void {
    const { transport } = this.session
    const scene = transport.show.scenes[spanAt(transport.show.scenes, transport.time())]!
    const recording = this.recordings.get(scene.id)
    if (!this.current && recording) this.decks[0].load(scene.id, recording)
  }

  state(): MusicState {
    const { current, leading, transport } = this
    const scene = current?.scene ?? null
    const span = transport?.show.scenes.find(({ id }) => id === scene)
    const left = transport?.store.getState().seeks !== this.seeks || !transport.clock.playing
    if (!leading || left || !current || !transport || !span) return { leader: 'wall', scene, drift: null }
    const heard = current.element.playbackRate === transport.clock.rate ? this.heardIn(current, span) : null
    if (heard === null) return { leader: 'wall', scene, drift: null }
    return { leader: 'music', scene, drift: heard - transport.clock.read() }
  }

  stop(): void {
    this.rest()
    for (const deck of this.decks) deck.halt(0)
    this.desk.close()
  }

  /** Looks again with the next picture, or a little later where pictures do not come: the music waits for none. */
  private await(): void {
    this.picture = requestAnimationFrame(this.tick)
    this.spare = setTimeout(this.tick, SPARE * 1000)
  }

  private rest(): void {
    cancelAnimationFrame(this.picture)
    clearTimeout(this.spare)
  }

  private readonly tick = () => {
    this.rest()
    const { transport, ui } = this.session
    const { clock } = transport
    const now = wallTime()
    this.leading = false
    this.noticeSeeks(transport, now)
    if (!clock.playing) return this.silence(FADE.pause)
    this.await()
    const inRange = clock.rate >= SOUNDING.slowest && clock.rate <= SOUNDING.fastest
    if (!inRange || ui.getState().sound !== 'on') return this.silence(FADE.pause)
    if (now < this.restUntil) return
    this.sound(transport, now)
  }

  /** A seek, a drag or another programme: silence until the hand rests. */
  private noticeSeeks(transport: Transport, now: Seconds): void {
    const { seeks } = transport.store.getState()
    if (transport === this.transport && seeks === this.seeks) return
    if (this.transport) {
      this.silence(FADE.scrub)
      this.restUntil = now + REST
      this.broken.clear()
    }
    this.transport = transport
    this.seeks = seeks
  }

  private silence(seconds: number): void {
    this.current = null
    for (const deck of this.decks) deck.halt(seconds)
  }

  private sound(transport: Transport, now: Seconds): void {
    const { clock, show } = transport
    const t = clock.read()
    const entry: Entry = this.current ? 'join' : 'drop'
    // A deck begins early by what it and the way to the ear take.
    const early = (this.delay[entry] - this.desk.lag) * clock.rate
    const index = spanAt(show.scenes, t + early)
    const scene = show.scenes[index]!
    const recording = this.recordings.get(scene.id)
    if (!recording || this.broken.has(scene.id)) {
      this.current = null
      return
    }
    if (this.current?.scene !== scene.id) {
      const deck = this.decks.find((d) => d.scene === scene.id && d !== this.current) ?? this.otherDeck()
      deck.load(scene.id, recording)
      this.current = deck
      this.launch(deck, scene, t + early, now, entry)
    } else this.lead(this.current, scene, t, early, now)
    const next = show.scenes[index + 1]
    const other = this.otherDeck()
    const coming = next && this.recordings.get(next.id)
    if (coming && scene.end - t < AHEAD && other.element.paused) other.load(next.id, coming)
  }

  private otherDeck(): Deck {
    return this.decks[this.current === this.decks[0] ? 1 : 0]
  }

  /** Lets the recording lead the clock, or sets it down anew where it has lost its place. */
  private lead(deck: Deck, scene: ShowScene, t: Seconds, early: Seconds, now: Seconds): void {
    const { rate } = this.session.transport.clock
    if (deck.failed) {
      this.broken.add(scene.id)
      tell(this.session, strings.said.noMusic(scene.title))
      return
    }
    if (this.launching) return
    if (deck.element.playbackRate !== rate) {
      deck.change(rate)
      this.heard.forget()
      this.unheard = true
      this.launched = now
      return
    }
    if (!deck.steady || this.desk.asleep) {
      if (deck.element.paused && now - this.launched > PATIENCE) this.launch(deck, scene, t + early, now, 'drop')
      return
    }
    const heard = this.heardIn(deck, scene)
    if (heard === null) return
    const error = heard - t
    if (this.fresh) this.learn(error / rate)
    if (Math.abs(error) > SNAP) {
      if (now - this.launched > PATIENCE) this.launch(deck, scene, t + early, now, 'drop')
    } else if (this.unheard && Math.abs(error) > NEAR && now - this.launched < PATIENCE) {
      this.session.time.set(error / rate)
    } else {
      if (this.unheard) deck.rise()
      this.unheard = false
      this.leading = true
      this.session.time.steer(error / rate)
    }
  }

  /** Place in the show of what is heard of the current deck now, seconds; null until it has been heard a few times. */
  private heardIn({ element }: Deck, scene: ShowScene): Seconds | null {
    const heard = this.heard.read(element.currentTime + this.desk.lag * element.playbackRate, element.playbackRate)
    return heard === null ? null : scene.start + heard
  }

  /** A deck that began late by so much begins earlier the next time. */
  private learn(error: Seconds): void {
    const { entry } = this
    this.fresh = false
    this.delay[entry] = Math.min(DELAY.most, Math.max(0, this.delay[entry] - error / 2))
  }

  private launch(deck: Deck, scene: ShowScene, t: Seconds, now: Seconds, entry: Entry): void {
    this.launched = now
    this.launching = true
    this.heard.forget()
    this.fresh = true
    this.entry = entry
    this.unheard = entry === 'drop'
    const { rate } = this.session.transport.clock
    void this.begin(deck, Math.max(0, t - scene.start), rate, entry)
      .catch((reason: unknown) => {
        const refused = reason instanceof DOMException && reason.name === 'NotAllowedError'
        if (refused) this.session.ui.setState({ sound: 'blocked' })
      })
      .finally(() => {
        this.launching = false
      })
  }

  /** The first sound of a visit asks the browser whether it may, before there is a desk to hear it through. */
  private async begin(deck: Deck, at: Seconds, rate: number, entry: Entry): Promise<void> {
    const asked = wallTime()
    if (!this.desk.open) await deck.ask()
    const { context, output } = await this.desk.wake()
    for (const each of this.decks) each.connect(context, output)
    const waited = wallTime() - asked
    const started = deck.start(at < DELAY.most ? at : at + waited * rate, rate)
    if (entry === 'join') deck.rise(FADE.start)
    await started
  }
}
