/**
 * Where a scene lights otherwise than plotted, and why it was found better in the picture: by scene, then number and
 * channel, or number alone if it is called elsewhere.
 */
export const OTHERWISE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  A1: { 'LQ11 back': 'at 40 the four behind the gauze are grey: 70 draws their arms' },
  A2: {
    LQ23: 'called in bar 23, with the cut to her alone',
    'LQ22 booms': 'stage right 38: with both sides at 60 a white figure goes flat',
  },
  A5: {
    'LQ50 booms': 'pink from the left, cool from the right and lower: two equal sides flatten twelve pink skirts',
    'LQ50 top': '20: more of it fills the shadows that the sides carve',
  },
  A7: {
    'LQ70 heads': 'the moon is on stage right: that side leads, and is colder',
    'LQ73 booms': 'the moon side stays the key of the half circle',
    'LQ73 back': '66: the upstage lanes are bronze silhouettes below it',
  },
  A8: {
    LQ82: 'called in bar 4, beat 3, so that the first wide picture is lit',
    'LQ82 booms': 'stage right 38: one side leads, the other draws the edge',
    'LQ83 fs1': '68: at full white tights lose the form the sides carve',
  },
  A9: {
    'LQ90 foot': '24 and pale gold: apricot at 50 makes her white dress orange from below',
    'LQ90 spots': '44: two at 90 burn white satin and the face above it out',
    'LQ91 house': '80: four hundred people have to be seen standing',
    'LQ92 pr1': '96: the crown is the one bright thing of the last picture',
  },
  A10: {
    'LQ100 boomL.head': '84 in a rose gold: it is the sun itself, and throws the windows on the boards',
    'LQ101 top': '22 in lavender: warm light from above would put out the panes on the floor',
    'LQ102 pr1': '56: at 90 the beam hides the child who stands in it',
    'LQ103 pr1': 'the light of the open door is the key picture, and stays',
  },
  L1: {
    LQ112: 'called in bar 4, beat 2.2, when her hand is where the light will be',
    'LQ112 fs1': 'full: 35 on charcoal is nothing, and her hand is the one lit thing of the scene',
  },
  L3: {
    'LQ130 pr1': '66: at 45 two people are holes before the window',
    'LQ131 pr1': '201: a dimmed lamp behind 117 goes green on grey walls',
  },
  L4: { 'LQ140 top': '14: light from above puts out the window panes on the boards' },
  L5: { 'LQ150 heads': 'the wind comes from stage right and its light with it: 66 there, 20 opposite' },
  L6: {
    'LQ163 booms': 'shins 25, mids 14, heads 12: the berceuse is lit from the floor, her face by the spot',
    'LQ165 cyc': 'the night keeps its violet: before straw the domes and she are one gold',
    'LQ165 booms': '30 and 16: the rows are the dark gold she burns before',
  },
  L7: {
    'LQ170 booms': '206 with one box of pale gold: 152 from both sides makes white satin pink',
    'LQ171 booms': 'one head box at 30, so that the sides carve',
    'LQ172 booms': 'one head box in lavender, the second colour of the plot',
    'LQ173 booms': 'one head box at 34, so that the sides carve',
    'LQ174 pr1': '72: the lamp is the key of a dark stage',
  },
  L8: { 'LQ180 back': '76: veils are seen by the light behind them' },
  L9: { 'LQ192 boomR.head': 'the mid boxes turn warm; the blue of the stage stays on their edges' },
  L11: {
    'LQ210 boomL.head': '78 and a cool white: a morning sun, where straw makes the white dresses yellow',
    'LQ211 cyc': 'a clear white sky: 103 behind birches is a second evening after A10',
    'LQ211 top': '16: more of it puts out the long shadows on the boards',
  },
  F0: {
    'LQ220 booms': 'cool from the lake, warm from the birches, and low: three lines of white stay below the two',
    'LQ220 fs2': '60 and 206: her longer, whiter skirt takes more light than the tutu beside it',
  },
}
