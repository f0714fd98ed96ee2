/** Every word of the interface. The captions and the titles of scenes are the programme's and are not here. */
export const strings = {
  title: 'Two Swans',
  subtitle: 'The lives of Anna and Levi Zhunussova, danced on one stage',
  theatre: 'The stage of Two Swans',

  foyer: {
    begin: 'Begin',
    anna: 'Anna',
    levi: 'Levi',
    performances: 'Key performances',
    choose: 'Choose what to see',
    evening: 'The whole evening',
    loading: 'The house is being lit',
    hint: 'Space plays and pauses. The question mark key shows every key.',
    read: 'Read the evening',
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
    transcript: 'Text of the evening',
    help: 'Keys and help',
    fullscreen: 'Full screen',
    leaveFullscreen: 'Leave full screen',
    seek: 'Place in the evening',
    close: 'Close',
  },

  help: {
    title: 'Keys',
    watching: 'Watching',
    moving: 'Moving through the evening',
    looking: 'Looking',
    note: 'On the time line itself the arrows move by one second, Page Up and Page Down by fifteen.',
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
    frameBack: 'One frame back',
    frameOn: 'One frame on',
    slower: 'Slower',
    faster: 'Faster',
    fullscreen: 'Full screen',
    captions: 'Captions on or off',
    help: 'This list',
  },

  keyNames: {
    Space: 'Space',
    ArrowLeft: '←',
    ArrowRight: '→',
    PageUp: 'Page Up',
    PageDown: 'Page Down',
    Home: 'Home',
    End: 'End',
    Shift: 'Shift',
  } as Readonly<Record<string, string>>,

  transcript: {
    title: 'Text of the evening',
    silent: 'Without words.',
  },

  said: {
    captionsOn: 'Captions on',
    captionsOff: 'Captions off',
    rate: (rate: number) => `Speed ${rate}`,
  },

  time: {
    minutes: (n: number) => (n === 1 ? '1 minute' : `${n} minutes`),
    seconds: (n: number) => (n === 1 ? '1 second' : `${n} seconds`),
    of: (now: string, all: string) => `${now} of ${all}`,
    inScene: (scene: string, time: string) => `${scene}, ${time}`,
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
