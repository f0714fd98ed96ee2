/**
 * What the Set line of a scene names, and by which names the set calls the objects that show it ("trees-*" is every name
 * that begins so). Each is seen in the scene's key frame; one whose time is another moment of the scene says which
 * (seconds of the scene).
 */
export type Noun = readonly [noun: string, objects: readonly string[], at?: number]

export const NOUNS: Readonly<Record<string, readonly Noun[]>> = {
  P0: [
    ['gold-fringed velvet', ['house-curtain', 'pelmet']],
    ['the house', ['auditorium']],
  ],
  A1: [
    ['studio flat with a practical door', ['flat.track']],
    ['peeling paint', ['door-ajar/wall']],
    ['gauze up centre', ['studio/mist', 'studio/veil']],
    ['radiators', ['radiator']],
    ['lost ribbon', ['ribbon']],
  ],
  A2: [
    ['barre', ['barre'], 4],
    ['tall mirror wagon', ['mirror'], 4],
    ['show-cloth, six tiers of boxes', ['gold-curtain/house']],
  ],
  A3: [
    ['six mirror wagons', ['frame', 'truck', 'mirrors/back']],
    ['lamp stands of the press', ['lamps'], 15],
    ['floor line', ['red-line']],
  ],
  A4: [
    ['back wall', ['shadow-wall']],
    ['ghost light on its stand', ['stand', 'bulb', 'glass']],
  ],
  A5: [
    ['falling review pages', ['falling-page']],
    ['roses on the apron', ['flower', 'falling-rose'], 23.5],
    ['stage door', ['review-pages/door', 'review-pages/leaf'], 26],
  ],
  A6: [
    ['treatment table', ['frame', 'pad']],
    ['elastic band on a barre', ['band', 'barre']],
    ['light-box with the drawn foot', ['light-box']],
    ['crutch', ['crutch']],
  ],
  A7: [
    ['painted shore and chapel', ['lake/shore']],
    ['star gauze', ['star-gauze']],
    ['moon disc', ['moon']],
    ['marley with ripples', ['floor']],
    ['reeds', ['lake/reeds']],
  ],
  A8: [
    ['chandelier', ['chandelier']],
    ['heraldic crimson cloths', ['ballroom/banner-*']],
    ['black glass floor', ['floor']],
    ['black panel on its axis', ['panel.out'], 2],
  ],
  A9: [
    ['house curtain with a gap', ['house-curtain']],
    ['apron', ['floor']],
    ['roses', ['rose', 'falling-rose']],
    ['crown and sash', ['crown', 'sash']],
    ['auditorium with its people', ['auditorium'], 8],
  ],
  A10: [
    ['the door', ['lesson/leaf', 'lesson/back']],
    ['mirrors', ['mirror']],
    ['barres', ['barre']],
    ['windows', ['window']],
    ['sunrise cloth', ['lesson/sunrise']],
  ],
  E1: [
    ['house curtain', ['house-curtain', 'pelmet']],
    ['first snow', ['falling-snow']],
  ],
  L1: [
    ['three gauzes', ['mist/far', 'mist/middle', 'mist/near']],
    ['low fog', ['mist/bank']],
  ],
  L2: [
    ['theatre box of plush', ['theatre-box'], 8],
    ['toy stage with its curtain', ['toy-stage'], 12],
    ['snow', ['falling-snow', 'falling-flake']],
    ['birch cloth', ['krasnoyarsk/far-birches', 'krasnoyarsk/near-birches']],
  ],
  L3: [
    ['chair', ['chair']],
    ["a man's coat", ['coat']],
    ['window', ['window']],
    ['snow through it', ['falling-snow']],
  ],
  L4: [
    ['raked floor', ['floor']],
    ['pale green walls', ['rossi-street/*']],
    ['portraits in ovals', ['rossi-street/portraits']],
    ['barres', ['barre']],
    ['huge windows', ['window']],
    ["examiner's table", ['table']],
  ],
  L5: [
    ['two wave cloths', ['silk']],
    ['rocks', ['storm/rocks-*', 'left', 'right']],
    ['torn sky', ['storm/sky']],
    ['moon', ['moon']],
  ],
  L6: [
    ['cut-cloth trees', ['orchard/trees-*']],
    ['forty gold apples', ['apples']],
    ['wall with gate', ['orchard/wall', 'orchard/gate']],
    ['gold onion domes', ['orchard/domes']],
    ['embers', ['embers'], 12],
  ],
  L7: [
    ['Moscow: colonnade and quadriga', ['moscow', 'square'], 6],
    ['New York: arches and fountain', ['new-york', 'fountain'], 14],
    ['Paris: winged roof and stair', ['paris', 'stair'], 22],
    ['Tokyo: disc, pine, lanterns', ['tokyo'], 30],
    ['bare back wall', ['four-stages/wall'], 42],
    ['trunk with labels', ['chest', 'lid', 'four-stages/label*']],
  ],
  L8: [
    ['legs of knotted trees', ['forest/trees-*']],
    ['cross', ['cross']],
    ['mound', ['mound']],
    ['moon through branches', ['moon']],
    ['mist', ['forest/mist']],
    ['cloak and lilies', ['cloak', 'lily']],
    ['veils on the fly thread', ['veils'], 3],
    ['boom of the wing', ['boom'], 45],
  ],
  L9: [
    ['backs of flats', ['wings/back-*']],
    ['ropes', ['rope', 'bag']],
    ['boom stand', ['boom']],
    ['rosin box', ['rosinBox', 'rosin']],
    ['prompt desk', ['desk']],
    ['lit stage edge', ['wings/stage-edge']],
  ],
  L10: [
    ['tiers and boxes', ['auditorium']],
    ['four hundred faces', ['faces']],
    ['chandelier', ['lustre']],
  ],
  L11: [
    ['birch trunks', ['trunks'], 4],
    ['barres they become', ['trunks'], 24],
    ['sun cloth', ['birches/sun']],
    ['windows', ['windows']],
  ],
  F0: [
    ['the door', ['two-reverences/wall', 'two-reverences/leaf']],
    ['lake and birches of both acts', ['two-reverences/lake-*', 'two-reverences/birch-*']],
  ],
}
