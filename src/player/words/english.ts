/** Every word of the interface. The captions and the titles of scenes are the programme's and are not here. */
export const english = {
  /** Which way lines run: `ltr` or `rtl`. */
  direction: 'ltr',

  title: 'Two Swans',
  subtitle: 'The lives of Anna and Levi Zhunussova, danced on one stage',
  theatre: 'The stage of Two Swans',

  foyer: {
    begin: 'Begin',
    resume: (time: string) => `Continue at ${time}`,
    anna: 'Anna',
    levi: 'Levi',
    performances: 'Key performances',
    choose: 'Choose what to see',
    evening: 'The whole evening',
    loading: 'The house lights go down',
    ready: 'The house is ready',
    hint: 'Space plays and pauses. The question mark key shows every key.',
    read: 'Read the evening',
    soundOn: 'With sound',
    soundOff: 'In silence',
    settings: 'Settings',
  },

  programmes: {
    evening: 'The whole evening',
    anna: 'Anna',
    levi: 'Levi',
    performances: 'Key performances',
  },

  controls: {
    label: 'Player',
    play: 'Play',
    pause: 'Pause',
    previous: 'Previous scene',
    next: 'Next scene',
    captions: 'Captions',
    rate: 'Speed',
    scenes: 'Scenes',
    seat: 'Choose a seat',
    transcript: 'Text of the evening',
    help: 'Keys and help',
    settings: 'Settings',
    notes: 'Programme notes',
    fullscreen: 'Full screen',
    leaveFullscreen: 'Leave full screen',
    seek: 'Place in the evening',
    close: 'Close',
    mute: 'Mute',
    unmute: 'Sound on',
    volume: 'Volume',
    foyer: 'Back to the foyer',
    fine: 'Step and share',
    lookBack: 'Back to the film’s view',
  },

  settings: {
    title: 'Settings',
    captions: 'Captions',
    captionSize: 'Size of captions',
    captionGround: 'Behind the captions',
    grounds: { veil: 'A soft veil', box: 'A dark box' },
    textSize: 'Size of the text',
    contrast: 'Contrast',
    contrasts: { system: 'As the device', more: 'High' },
    descriptions: 'Description of the dance',
    tellings: { off: 'Off', shown: 'As text', spoken: 'Spoken' },
    mono: 'One channel (mono)',
    seat: 'Seat',
    seats: {
      director: 'The film of the evening',
      stalls: 'Stalls',
      'royal-box': 'Royal box',
      gallery: 'Gallery',
      wings: 'In the wings',
    },
    rate: 'Speed',
    motion: 'Movement of camera and light',
    motions: { system: 'As the device', full: 'Full', calm: 'Reduced' },
    quality: 'Picture',
    qualities: { auto: 'Automatic', low: 'Low', medium: 'Medium', high: 'High', ultra: 'Very high' },
    notes: 'Programme notes in the corner',
    language: 'Language',
  },

  languages: { en: 'English', fr: 'Français' },

  help: {
    title: 'Keys',
    watching: 'Watching',
    moving: 'Moving through the evening',
    looking: 'Looking',
    note: 'On the time line itself the arrows move by one second, Page Up and Page Down by fifteen. While the evening is paused, drag the picture to look around; it glides back when you play on.',
    touch:
      'By touch: tap to play or pause, tap twice at the left or right for ten seconds back or on; draw or pinch the paused picture to look around.',
  },

  keys: {
    toggle: 'Play or pause',
    back5: '5 seconds back',
    forward5: '5 seconds on',
    back10: '10 seconds back',
    forward10: '10 seconds on',
    start: 'To the beginning',
    end: 'To the end',
    tenth: 'To a tenth of the evening',
    previousScene: 'Previous scene',
    nextScene: 'Next scene',
    previousPerformance: 'Previous key performance',
    nextPerformance: 'Next key performance',
    previousCue: 'Previous cue',
    nextCue: 'Next cue',
    frameBack: 'One frame back',
    frameOn: 'One frame on',
    slower: 'Slower',
    faster: 'Faster',
    mute: 'Sound on or off',
    louder: 'Louder',
    softer: 'Softer',
    fullscreen: 'Full screen',
    captions: 'Captions on or off',
    transcript: 'Text beside the stage',
    notes: 'Programme notes',
    share: 'Copy a link to this moment',
    still: 'Save this picture',
    help: 'This list',
    lookLeft: 'Look to the left (paused)',
    lookRight: 'Look to the right (paused)',
    lookUp: 'Look from above (paused)',
    lookDown: 'Look from below (paused)',
  },

  keyNames: {
    Space: 'Space',
    ArrowLeft: '←',
    ArrowRight: '→',
    ArrowUp: '↑',
    ArrowDown: '↓',
    PageUp: 'Page Up',
    PageDown: 'Page Down',
    Home: 'Home',
    End: 'End',
    Shift: 'Shift',
  } as Readonly<Record<string, string>>,

  transcript: {
    title: 'Text of the evening',
    silent: 'Without words.',
    go: 'Go to this sentence',
  },

  notes: {
    title: 'Programme notes',
    step: 'Now',
    cue: 'Cue',
    original: 'New choreography',
    people: { anna: 'Anna Zhunussova', levi: 'Levi Zhunussova', house: 'The house' },
  },

  said: {
    captionsOn: 'Captions on',
    captionsOff: 'Captions off',
    rate: (rate: number) => `Speed ${rate}`,
    volume: (percent: number) => `Volume ${percent} %`,
    muted: 'Sound off',
    unmuted: 'Sound on',
    noMusic: (scene: string) => `The music of “${scene}” could not be loaded; the evening goes on in silence.`,
    silentRate: 'The music sounds between half and one and a half speed; this is silent.',
    linkCopied: 'A link to this moment is copied.',
    link: (link: string) => `Link to this moment: ${link}`,
    stillSaved: 'The picture is saved.',
    scene: (title: string) => title,
    newVersion: 'A new version of the evening is ready and opens with the next visit.',
    storage: 'This browser does not let the page remember anything; settings last for this visit.',
  },

  time: {
    minutes: (n: number) => (n === 1 ? '1 minute' : `${n} minutes`),
    seconds: (n: number) => (n === 1 ? '1 second' : `${n} seconds`),
    of: (now: string, all: string) => `${now} of ${all}`,
    inScene: (scene: string, time: string) => `${scene}, ${time}`,
    atCue: (place: string, cue: number) => `${place}, cue ${cue}`,
  },

  address: {
    unknownScene: (given: string, nearest: string) => `There is no scene “${given}”. This is the nearest: ${nearest}.`,
    noSuchScene: (given: string) => `There is no scene “${given}”. This is the beginning.`,
    sceneElsewhere: (title: string, programme: string) =>
      `“${title}” is not part of “${programme}”. This is the whole evening.`,
    malformedTime: (given: string) =>
      `“${given}” is not a time. Write seconds (12.5) or minutes and seconds (3:10). This is the beginning.`,
    timeBefore: 'The time lies before the beginning. This is the beginning.',
    timeAfter: (given: string, length: string) => `${given} lies after the end (${length}). This is the end.`,
    byMachine: 'what suits this machine',
    unknown: (name: string, given: string, choices: readonly string[], taken: string) =>
      `“${given}” is no ${name}; there are ${choices.join(', ')}. Taken: ${taken}.`,
  },

  kiosk: {
    touch: 'Touch to begin',
    stillThere: 'Still watching?',
    countdown: (seconds: number) => `The house begins anew in ${seconds} s.`,
    stay: 'Yes, stay',
    closed: 'The house is closed.',
    badConfig: (reason: string) => `The kiosk’s settings could not be used (${reason}); the last good ones hold.`,
    pin: 'Staff',
    pinAsk: 'PIN',
    pinWrong: 'Wrong PIN',
    pinLocked: (seconds: number) => `Too many tries. Wait ${seconds} s.`,
    leave: 'Leave the kiosk',
    stayHere: 'Back to the show',
    erase: 'Delete',
    digit: (digit: string) => `Digit ${digit}`,
  },

  trouble: {
    noWebGL: 'This browser cannot draw the stage (WebGL is missing or blocked), so here is the evening to read.',
    noWebGLHelp: 'To see it danced, allow hardware acceleration or open this page in a current browser.',
    lost: 'The picture was lost. The house tries to light it again.',
    lostHelp: 'Try now',
    broken: 'Something on the stage broke. The evening can still be read.',
    show: 'The evening could not be opened.',
    again: 'Try again',
  },
} as const

type Wide<T> = T extends string
  ? string
  : T extends (...given: infer A) => string
    ? (...given: A) => string
    : { readonly [K in keyof T]: Wide<T[K]> }

/** The shape of a table of words: the same keys in every language. */
export type Words = Wide<typeof english>
