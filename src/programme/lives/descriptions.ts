import type { Seconds } from '../../notation/units'

/** What is danced, told for the ear: seconds inside the scene, and one or two sentences in the present tense. */
export interface Telling {
  at: Seconds
  text: string
  /** Said instead when one life is danced alone. */
  alone?: string
}

/** The dance of the evening in words, scene by scene, phrase by phrase, placed where a caption rests if it can be. */
export const DESCRIPTIONS: Readonly<Record<string, readonly Telling[]>> = {
  P0: [
    { at: 0.5, text: 'A theatre of red and gold. The house lights go down; footlights warm the curtain.' },
    { at: 6.2, text: 'It lifts as high as a child: light on the boards.' },
  ],
  A1: [
    { at: 0.3, text: 'A child in a wool coat and felt boots tiptoes along a peeling wall to a door left ajar.' },
    {
      at: 7.1,
      text: 'Behind gauze, four dancers in practice tutus sway in a waltz. The child marks their steps with her feet.',
    },
    { at: 15.6, text: 'She lifts one leg behind her, knee bent: her first arabesque. She wobbles, and holds it.' },
    { at: 22, text: 'The light of the door grows.' },
  ],
  A2: [
    { at: 0.4, text: 'Anna, grown, in black at the barre. Her foot slides out and in.' },
    { at: 4.8, text: 'Her leg swings high. A coach straightens the foot with his palm.' },
    { at: 9.6, text: 'She turns on one foot, twice round.' },
    { at: 12.1, text: 'Then a chain of turns across the studio. He nods.' },
    { at: 16, text: 'A cloth painted with six golden tiers of boxes falls behind her turns.' },
    { at: 21, text: 'Between two lines of dancers she walks forward and bows for the first time.' },
  ],
  A3: [
    { at: 0.4, text: 'In silver, Anna stands among six tall mirrors. For each she strikes the pose of another role.' },
    { at: 7, text: 'Dancers push the mirrors nearer, until the ring closes round her.' },
    { at: 13.7, text: 'A man in grey turns her slowly, one leg bent behind; their hands part.' },
    { at: 20.5, text: 'The mirrors show their black backs. She reaches after him, and drops to one knee. Silence.' },
  ],
  A4: [
    { at: 0.4, text: 'An empty stage, one bare bulb on a stand. Anna lies beside it, unfolds a leg, and rises.' },
    { at: 7.1, text: 'She leans into a long balance on one foot; her shadow dances, huge, on the back wall.' },
    { at: 14.1, text: 'Round the lamp she goes in a ring of turns, and leaps.' },
    {
      at: 21.2,
      text: 'Slowly a leg unfolds. She bends over the lamp, covers it with both hands, and opens them: light.',
    },
  ],
  A5: [
    { at: 0.4, text: 'A rose-pink tutu. Rings of dancers waltz, and Anna leaps between them on the diagonal.' },
    { at: 7.1, text: 'Quick beats of the feet in the air, double turns, two steps that spin. The others sit down.' },
    { at: 14.1, text: 'White pages fall like feathers; only her arms move.' },
    { at: 21.2, text: 'She gives her roses away, puts on the old wool coat, and leaves last, holding the door.' },
  ],
  A6: [
    { at: 0.4, text: 'Leg-warmers, one ankle bandaged. She rises on her toes three times; the third rise fails.' },
    { at: 7.1, text: 'Seated on a table, she lets a therapist in white guide circles of her foot.' },
    { at: 14.1, text: 'At the barre again: knees bend, heels lift, and stay lifted.' },
    { at: 21.2, text: 'Full pointe, one foot at the knee. She lets go of the helping hands, and balances.' },
  ],
  A7: [
    {
      at: 0.4,
      text: 'Moonrise over a lake. Hop by hop, one leg behind, twenty-four swans in white come in two winding lines.',
    },
    { at: 11, text: 'The lines cross and come back, and settle at last in rows, arms folding like wings.' },
    { at: 21.8, text: 'Odette enters alone in a crown of feathers; her arms beat, and fold.' },
    {
      at: 32.9,
      text: 'Four cygnets, hands linked and crossed, go sideways in one line: sixteen quick cat’s leaps, heads turning as one.',
    },
    { at: 44, text: 'They never let go. Back across the stage, and down on one knee.' },
    {
      at: 55,
      text: 'A violin. Odette in the middle, a half circle of swans behind her. One leg unfolds, slowly; then she leans far over.',
    },
    { at: 67, text: 'She drifts on tiny steps, turns, and bends back; all twenty-four lift one wing, like a breath.' },
  ],
  A8: [
    {
      at: 0.4,
      text: 'A tall mirror turns: the white swan is carried away, the black swan steps out, one arm flung up.',
    },
    { at: 8.6, text: 'A red ballroom. Between court and prince Odile crosses the floor in quick turning steps.' },
    {
      at: 16.2,
      text: 'Now thirty-two fouettés: on one foot, never leaving the spot, her free leg whips her round, again and again.',
    },
    { at: 30, text: 'Halfway. The leg opens like a compass; the foot on the floor has not moved.' },
    { at: 41, text: 'The last turns. Still the same spot.' },
    { at: 46.2, text: 'Hopping backwards, she mocks the white wings.' },
    { at: 49.9, text: 'A chain of turns, a last spin, a lunge.' },
  ],
  A9: [
    { at: 0.4, text: 'Before the closing curtain Anna walks to the middle and looks up, left and right.' },
    { at: 7, text: 'A deep bow to one side, to the other, then down to the floor.' },
    { at: 13, text: 'She lays crown and black sash on the boards and leaves through the gap.' },
  ],
  A10: [
    { at: 0.4, text: 'A sunlit studio. Twelve children in white bend and straighten in three rows.' },
    { at: 8, text: 'Anna, in grey with a pink scarf, walks among them: she lowers a shoulder, turns out a knee.' },
    { at: 15.4, text: 'Row after row sways from side to side, each a little after the one before.' },
    { at: 21.8, text: 'One small pupil lags. Anna takes her hand, and they lift one leg together.' },
    { at: 27.3, text: 'The door opens: a child in a wool coat. Anna beckons her in.' },
  ],
  E1: [{ at: 0.4, text: 'The curtain is down and turns cold. The first snow falls in front of it.' }],
  L1: [
    { at: 0.4, text: 'Behind three gauzes a dark figure glides on the tips of her toes, arms drifting.' },
    { at: 8.6, text: 'Nearer, she turns; the turn dies into a balance, one hand in the light. Then she is gone.' },
  ],
  L2: [
    { at: 0.4, text: 'Snow. A mother leads her child by the hand to a crimson theatre box.' },
    { at: 6.5, text: 'On a toy stage a tiny ballerina turns like a music box; the child’s hands copy her.' },
    { at: 15, text: 'From behind, the mother shapes the child’s arm: low, then round, then open.' },
    { at: 20.8, text: 'The child walks in the ballerina’s footprints.' },
  ],
  L3: [
    { at: 0.4, text: 'A girl shows her seated father a waltz step; his hand beats time.' },
    {
      at: 7.1,
      text: 'The window goes cold, and the chair is empty. She dances with his coat, its arm on her shoulder.',
    },
    {
      at: 14.2,
      text: 'She folds the coat on the chair and begins her exercise: one beat, one foot. She does not stop.',
    },
  ],
  L4: [
    { at: 0.4, text: 'A pale green studio. Rows of pupils in white bow.' },
    { at: 4.3, text: 'Alone before the examiners Levi unfolds a leg to her ear, and holds it.' },
    { at: 9.5, text: 'Kicks run down the room like a wave. One place in the rows is empty; she steps in.' },
  ],
  L5: [
    { at: 0.3, text: 'Storm. Odette skims in on her toes, her back to us, wings beating.' },
    { at: 5.2, text: 'Hopping on one leg, she crosses the line of swans.' },
    { at: 9.8, text: 'Great leaps, a fall; she rises.' },
    { at: 14.4, text: 'Sixteen swans whirl in two rings, one inside the other, against each other.' },
    {
      at: 19.6,
      text: 'The swan theme, full: a leg unfolds high, a turn with one knee bent behind, a deep bow over one leg.',
    },
    { at: 29, text: 'Turns round the whole stage.' },
    { at: 33.7, text: 'The waves drop. She stands, wings open, before the moon.' },
  ],
  L6: [
    { at: 0.4, text: 'A night orchard, golden apples. The Firebird, in scarlet and gold, leaps across the stage.' },
    { at: 8, text: 'Fluttering hands, spins, quick turning jumps, sparks behind her; she seems everywhere at once.' },
    { at: 15.5, text: 'A sudden balance; then a chain of turns that ends with her bent far back.' },
    { at: 22, text: 'A lullaby. On tiny steps she drifts, arms rocking; the orchard grows still.' },
    { at: 38, text: 'Sixteen dancers in white and gold walk in slowly.' },
    { at: 47, text: 'Golden domes rise behind her. They kneel. She lifts both arms, and holds.' },
  ],
  L7: [
    { at: 0.3, text: 'Moscow, painted columns: great leaps in a ring, a crimson sash.' },
    { at: 8.6, text: 'New York, tall arches: steps off the beat, cat-quick.' },
    { at: 17.2, text: 'Paris, a winged roof: beating feet, brilliant and fast.' },
    { at: 25.7, text: 'Tokyo, a red sun: stillness. One leg unfolds; the arms move like a fan.' },
    { at: 34.3, text: 'The bare wall. She sits on her trunk, sews a ribbon to her shoe, and looks at a photograph.' },
  ],
  L8: [
    {
      at: 0.4,
      text: 'A forest at night, a cross. Myrtha, queen of the Wilis, beckons; Giselle rises out of the mist.',
    },
    { at: 7.5, text: 'She spins, one leg behind her.' },
    {
      at: 11,
      text: 'Twenty-four Wilis in long white tulle hop forward, one leg behind; two blocks pass through each other.',
    },
    { at: 20.2, text: 'Six lanes cross and open, like threads on a loom.' },
    {
      at: 29.5,
      text: 'Alone, Giselle leans forward until her other leg stands upright; then she turns slowly on one foot.',
    },
    { at: 39, text: 'Small beaten jumps, as if without weight. A leg unfolds; then she drifts away backwards.' },
  ],
  L9: [
    { at: 0.4, text: 'In the wings, among ropes: a girl tiptoes in and curtseys too deeply.' },
    { at: 6.4, text: 'With her hands she asks: you, dance, teach me?' },
    { at: 12.5, text: 'Levi sets her own wreath on the small head. Together they raise their arms.' },
    { at: 18.7, text: 'The girl lifts a leg behind her, Levi’s hand under hers; then a shawl on her shoulders.' },
  ],
  L10: [
    { at: 0.4, text: 'Levi, her back to us, before four hundred faces. She stands and breathes.' },
    { at: 6.3, text: 'Her hand goes to her heart, and opens to the house.' },
    { at: 12.4, text: 'Slowly both arms reach, not up, but towards the people.' },
    { at: 18.4, text: 'She looks to the girl in the wing, unfolds one leg, low, and closes. Plainly.' },
  ],
  L11: [
    { at: 0.4, text: 'Sunrise between white birches. Levi begins her morning class; child after child joins her.' },
    { at: 8.5, text: 'The birches grow into windows. In a ring round her all sway, then glide apart in a spiral.' },
    {
      at: 16.6,
      text: 'One by one the children leave, each on a way of her own, like rays; the girl in the wreath holds the last arabesque.',
    },
  ],
  F0: [
    {
      at: 0.4,
      text: 'Through the first door come both dancers. They bow to each other, then to us.',
      alone: 'Through the first door comes the dancer. She bows to a light on the door, then to us.',
    },
    {
      at: 6.4,
      text: 'Behind them, everyone. Together they hold the door open; the curtain falls.',
      alone: 'Behind her, everyone. She holds the door open; the curtain falls.',
    },
  ],
}
