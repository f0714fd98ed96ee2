import type { ChannelName } from '../src/notation/board'
import type { Gel } from '../src/notation/gels'
import type { BarBeat } from '../src/notation/units'

/** What a cue of the plot leaves burning: channel, gel (any if undefined) and level in per cent (any if undefined). */
export type Claim = readonly [channel: ChannelName, gel: Gel | undefined, level?: number]
/** A cue of the light plot: its number, where it is called, and what it says. */
export type PlotRow = readonly [no: number, at: BarBeat, ...claims: Claim[]]

/** The light plot of the evening as it was drawn before it was lit: 94 numbers. */
export const PLOT: Readonly<Record<string, readonly PlotRow[]>> = {
  P0: [
    [1, 1, ['house', undefined, 0]],
    [2, 1, ['foot', '147', 35], ['warmers', '152', 40]],
    [3, 4],
  ],
  A1: [
    [10, 1, ['pr1', '206', 85]],
    [11, 3, ['back', '053', 40]],
    [12, 9, ['boomR.mid', '103', 25]],
    [13, 17, ['pr1', '206'], ['haze', undefined, 35]],
  ],
  A2: [
    [20, 1, ['boomL.mid', '205', 55]],
    [21, 9, ['top', '206', 40]],
    [22, 17, ['cyc', '152', 50], ['booms', '206', 60], ['foot', '147', 20]],
    [23, 25, ['fs1', '206', 70], ['haze', undefined, 20]],
  ],
  A3: [
    [30, 1, ['shins', '366', 45], ['top', '116', 20]],
    [31, 3, ['fs1', '203', 60]],
    [32, 5, ['pr3', '206', 55]],
    [33, 6, ['pr4', '027', 25]],
    [34, [7, 3], ['fs1', undefined, 20], ['top', undefined, 0], ['shins', undefined, 0], ['back', undefined, 0]],
  ],
  A4: [
    [40, 1, ['pr2', '206', 60]],
    [41, 3, ['boomR.head', '137', 30]],
    [42, 5, ['back', '137', 45], ['haze', undefined, 40]],
    [43, 8, ['pr2', '206', 15]],
  ],
  A5: [
    [50, 1, ['booms', '152', 65], ['top', '035', 40]],
    [51, 9, ['fs1', '203', 75]],
    [52, 17, ['foh', '206', 25]],
    [53, 25, ['cyc', '035', 40], ['pr1', '206', 40]],
  ],
  A6: [
    [60, 1, ['pr3', '061', 70], ['top', '501', 25]],
    [61, 3, ['boomL.mid', '152', 30]],
    [62, 7, ['fs2', '206', 45], ['pr3', '061', 25]],
  ],
  A7: [
    [
      70,
      1,
      ['moon', '203', 60],
      ['shins', '174', 55],
      ['heads', '161', 35],
      ['cyc', '119', 30],
      ['haze', undefined, 55],
    ],
    [71, 9, ['fs1', '203', 75]],
    [72, 13, ['top', '117', 50], ['fs1', undefined, 0], ['gobo', undefined, 15]],
    [73, 23, ['fs1', '203', 80], ['booms', '161', 25], ['back', '501', 45]],
    [74, 29, ['moon', '203', 85]],
  ],
  A8: [
    [80, 1, ['fs1', '203', 85]],
    [81, 1, ['top', '027', 35]],
    [82, 5, ['booms', '152', 55], ['cyc', '180', 35]],
    [83, 13, ['booms', '152', 30], ['fs1', '203', 100], ['pr4', '206', 25]],
    [84, 21, ['top', '027', 43]],
    [84.1, 29, ['top', '027', 51]],
    [84.2, 37, ['top', '027', 59]],
    [85, 52, ['booms', undefined, 90], ['fs1', undefined, 90], ['cyc', undefined, 90], ['top', '027', 90]],
  ],
  A9: [
    [90, 1, ['foot', '147', 50], ['spots', '206', 90]],
    [91, 4, ['house', '152', 20]],
    [92, 7, ['fs1', undefined, 30], ['pr1', '206', 60]],
  ],
  A10: [
    [100, 1, ['boomL.head', '103', 55]],
    [101, 9, ['top', '206', 45]],
    [102, 17, ['pr1', '206', 90], ['cyc', '103']],
    [103, 22, ['top', undefined, 0], ['foh', undefined, 0], ['pr1', undefined, 0]],
  ],
  L1: [
    [110, 1, ['back', '071', 30], ['haze', undefined, 80]],
    [111, 2, ['boomR.head', '061', 20]],
    [112, 4, ['fs1', '061', 35]],
  ],
  L2: [
    [120, 1, ['top', '201', 35]],
    [121, 5, ['pr2', '204', 45], ['pr1', '206', 60]],
    [122, 13, ['fs2', '206', 35]],
    [123, 17, ['cyc', '117', 40]],
  ],
  L3: [
    [130, 1, ['pr1', '206', 45]],
    [131, 2, ['pr1', '117']],
    [132, 4, ['boomL.shin', '366', 30]],
    [133, 6, ['pr2', undefined, 15]],
  ],
  L4: [
    [140, 1, ['pr3', '103', 65], ['top', '206', 40]],
    [141, 9, ['pr1', '203', 50]],
    [142, 15, ['pr3', '103', 45]],
  ],
  L5: [
    [150, 1, ['heads', '174', 35], ['cyc', '181', 25], ['haze', undefined, 60]],
    [151, 3],
    [152, 6],
    [153, 10],
    [154, 14],
    [155, 9, ['fs1', '203', 75]],
    [156, 15, ['moon', '203', 80]],
  ],
  L6: [
    [160, 1, ['cyc', '119', 30], ['shins', '135', 55], ['fs1', '152', 80], ['haze', undefined, 40]],
    [161, 9, ['pr3', '158', 35]],
    [162, 17, ['top', '134', 30]],
    [163, 25, ['cyc', '180', 25], ['booms', '180', 25], ['fs1', '147', 45]],
    [164, 29, ['back', '204', 70]],
    [165, 35, ['cyc', '103', 60], ['booms', '206', 70]],
  ],
  L7: [
    [170, 1, ['booms', '152', 60], ['foot', '027']],
    [171, 5, ['booms', '201', 50], ['pr4', '205']],
    [172, 9, ['booms', '206', 65], ['cyc', '053']],
    [173, 13, ['booms', '035', 55], ['pr3', '106']],
    [174, 17, ['pr1', '206', 40]],
  ],
  L8: [
    [180, 1, ['shins', '116', 40], ['back', '161', 45], ['haze', undefined, 70]],
    [181, 3, ['fs1', '061', 70]],
    [182, 7, ['top', '117', 35], ['fs1', undefined, 0]],
    [183, 15, ['fs1', '061', 60]],
    [184, 18, ['boomL.mid', '161', 20], ['pr1', '205', 10]],
  ],
  L9: [
    [190, 1, ['pr2', '205', 50], ['boomR.mid', '161', 40]],
    [191, 7, ['fs2', '206', 25]],
    [192, 12, ['boomR.mid', '152'], ['boomR.head', '152']],
  ],
  L10: [
    [200, 1, ['fs1', '203', 50]],
    [201, 2, ['house', '152', 30]],
    [202, 6, ['fs1', '206'], ['cyc', '152', 20]],
  ],
  L11: [
    [210, 1, ['boomL.head', '103', 50]],
    [211, 9, ['cyc', '103'], ['top', '206', 55]],
    [212, 17, ['back', '206', 60]],
    [213, 23, ['haze', undefined, 25]],
  ],
  F0: [
    [220, 1, ['booms', '206', 70], ['fs1', '203', 90], ['fs2', '152', 90]],
    [221, 4, ['foot', '147', 30], ['house', undefined, 60]],
  ],
}
