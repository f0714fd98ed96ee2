/** What stands before the four cities of the tour, and what travels with her. Metres, linear colours. */

/** The fountain before New York's house: a round basin lit from within, jets and their mist; soft edges. */
export const FOUNTAIN = /* glsl */ `
vec4 paint(vec2 p) {
  float x = abs(p.x);
  float basin = max(x - 2.9, abs(p.y - .2) - .2);
  vec3 c = mix(vec3(.03, .03, .05), vec3(.50, .40, .32), pow(1. - x / 3., 2.) * (.5 + .5 * stroke(p * 3., 0., .8, .1)));
  c = mix(c, vec3(1., .86, .66), fill(abs(p.y - .38) - .025));
  float a = fill(basin), water = 0.;
  for (int i = 0; i < 17; i++) {
    float k = (float(i) - 8.) / 8., high = 2.9 * (1. - .66 * k * k);
    float y = clamp((p.y - .35) / high, 0., 1.2), axis = 2.2 * k + .10 * k * y;
    float wide = .02 + .10 * y * y;
    float streak = .55 + .45 * vnoise(vec2((p.x - axis) * 40., p.y * 7. + float(i) * 3.));
    water += exp(-pow((p.x - axis) / wide, 2.)) * streak * smoothstep(1.08, .7, y) * step(.34, p.y) * .9;
  }
  float mist = exp(-pow(p.x / 2., 2.)) * exp(-pow((p.y - .7) / 1.1, 2.)) * (.25 + .5 * fbm(p * 2.));
  float light = exp(-.55 * p.y);
  c = mix(c, mix(vec3(.62, .78, 1.), vec3(1., .84, .60), light) * (.45 + .7 * light), clamp(water + mist, 0., 1.) * step(.3, p.y));
  return vec4(c, max(a, clamp(water * .85 + mist * .5, 0., .95) * step(.3, p.y)));
}`

/** Brushes of the streets that stand before the cities: a house at the corner in shade, a lamp with globes. */
const STREET = /* glsl */ `
// x outwards from the middle; colour and cover of a corner house whose cornice rises towards us
vec4 corner(vec2 q, float from, float storeys, vec3 shade, vec3 edge, vec3 burning, float seed) {
  float high = 6.6 + .5 * (q.x - from), v = q.y / high;
  if (q.x < from || v > 1.) return vec4(0.);
  float turn = smoothstep(.16, .05, q.x - from);
  vec3 c = mix(shade, edge, turn) * (.6 + .5 * stroke(q * 1.4, 1.4, 1., .12)) * (.5 + .6 * v);
  vec2 w = vec2((q.x - from - .25) * 1.35, v * storeys), f = fract(w) - .5;
  float pane = box(f, vec2(.20, .30));
  c = mix(c, shade * .35, fill(pane - .05));
  float on = step(.62, hash21(floor(w) + seed));
  c = mix(c, mix(vec3(.05, .05, .08), burning * (.6 + .4 * vnoise(q * 4.)), on), fill(pane));
  c = mix(c, shade * .4, fill(min(abs(f.x), abs(f.y - .06)) - .018) * fill(pane));
  c = mix(c, edge * .6, fill(abs(fract(w.y) - .97) - .03) + step(.965, v));
  return vec4(c, 1.);
}
// post with three globes; x signed from the post, foot at 0: x cover, y 1 on the globes
vec2 lamps(vec2 q) {
  float post = max(abs(q.x) - .03 - .05 * smoothstep(.5, .0, q.y), q.y - 3.1);
  post = min(post, max(abs(length(q - vec2(0., 2.9)) - .38) - .02, q.y - 2.9));
  float globes = min(disc(q - vec2(0., 3.28), .17), disc(vec2(abs(q.x) - .38, q.y - 2.98), .14));
  return vec2(step(min(post, globes), 0.), step(globes, 0.));
}
`

/** Before Moscow: two corner houses in shade, bare limes over the square, street lamps. */
export const SQUARE_CUT = /* glsl */ `
${STREET}
vec4 paint(vec2 p) {
  float x = abs(p.x), side = sign(p.x);
  vec4 c = corner(vec2(x, p.y), 6.95, 5., vec3(.10, .055, .06), vec3(.46, .26, .15), vec3(.95, .55, .2), side);
  vec2 q = vec2(x - 6.2, p.y);
  float trunk = abs(q.x - .10 * sin(p.y * .9 + side) - .02 * p.y * p.y * .4) - .17 + .022 * p.y;
  float crown = length((vec2(x, p.y) - vec2(6.9, 6.7)) / vec2(3.1, 2.7));
  float reach = smoothstep(1.05, .35, crown);
  float bough = abs(fbm(p * .62 + 3. * side) - .5), twig = abs(fbm(p * 1.7 + 9.) - .5), spray = abs(fbm(p * 4.1 + 2.) - .5);
  float wood = max(step(max(trunk, p.y - 5.6), 0.), reach > .05 ? step(min(bough - .011 * reach, min(twig - .011 * reach, spray - .009 * reach)), 0.) : 0.);
  vec3 bark = mix(vec3(.028, .016, .018), vec3(.30, .15, .07), smoothstep(.0, -.16, q.x * side) * step(trunk, 0.) * .6);
  c = mix(c, vec4(bark, 1.), wood);
  vec2 lamp = lamps(vec2(x - 5.45, p.y));
  c = mix(c, vec4(mix(vec3(.03, .022, .02), vec3(1., .86, .6), lamp.y), 1.), lamp.x);
  return c;
}`

/** Before New York: dark corner towers, plane trees strung with small lights. */
export const PLAZA_CUT = /* glsl */ `
${STREET}
vec4 paint(vec2 p) {
  float x = abs(p.x), side = sign(p.x);
  vec4 c = corner(vec2(x, p.y * .72), 7.0, 9., vec3(.020, .026, .060), vec3(.10, .13, .24), vec3(1., .70, .34), 4. + side);
  float trunk = abs(x - 6.5 - .08 * sin(p.y * 1.3 + side)) - .12;
  float crown = 1. - length((vec2(x, p.y) - vec2(6.9, 3.6)) / vec2(1.7, 1.9));
  vec2 leaf = leaves(p, 7.5, 5., clamp(crown * 1.5 + .7 * (fbm(p * 1.4) - .5), 0., 1.));
  vec3 green = mix(vec3(.012, .022, .030), vec3(.16, .19, .16), leaf.y * smoothstep(7.4, 5.4, x));
  c = mix(c, vec4(.02, .02, .03, 1.), step(max(trunk, p.y - 3.2), 0.));
  c = mix(c, vec4(green, 1.), leaf.x);
  vec2 g = p * 4.2, o = fract(g) - .5 - .5 * (hash22(floor(g)) - .5);
  c.rgb += vec3(1., .74, .40) * exp(-dot(o, o) * 260.) * max(leaf.x, .0) * step(.3, hash21(floor(g) + 2.)) * 1.4;
  return c;
}`

/** Before Paris: a grand stair in two flights with lamps, boulevard houses in shade, plane trees over it; cut out. */
export const STAIR_CUT = /* glsl */ `
${STREET}
vec4 paint(vec2 p) {
  vec4 far = corner(vec2(abs(p.x), p.y), 7.0, 6., vec3(.075, .06, .09), vec3(.36, .27, .22), vec3(.95, .62, .28), sign(p.x));
  float x = abs(p.x), side = x - 3.1;
  float slope = 1.5 * smoothstep(0., 3.2, side);
  float n = floor(slope / .15) * .15;
  float mass = step(0., side) * step(p.y, n + .06);
  vec3 stone = mix(vec3(.90, .84, .74), vec3(.48, .44, .46), smoothstep(0., 3.5, side));
  vec3 c = stone * (.42 + .4 * step(.5, fract(p.y / .15)) + .2 * stroke(p * 3., 0., 1., .08));
  // balustrade on the slope, newels, lamps
  float rail = slope + .78;
  float bal = step(.02, side) * step(abs(p.y - slope - .42), .3) * step(abs(fract(side * 4.6) - .5), .26 - .1 * abs(sin((p.y - slope) * 9.)));
  float top = step(0., side) * step(abs(p.y - rail), .07);
  float newel = step(abs(side - .06), .2) * step(p.y, 1.25);
  float lamp = step(abs(side - .06), .03) * step(p.y, 2.15) + step(length(vec2(side - .06, p.y - 2.3)), .17) + step(length(vec2(abs(side - .06) - .3, p.y - 2.02)), .12);
  lamp += step(abs(p.y - 1.9), .02) * step(abs(side - .06), .3);
  c = mix(c, stone * .95, max(bal, max(top, newel)));
  // the light is on stage right of everything; feet of the flights sink into shade
  c *= mix(1.1, .5, smoothstep(-5., 6., p.x)) * (.45 + .55 * smoothstep(0., 1.4, p.y));
  c = mix(c, vec3(1., .86, .55), clamp(lamp, 0., 1.));
  float cover = clamp(max(max(mass, bal), max(max(top, newel), lamp)), 0., 1.);
  vec4 all = mix(far, vec4(c, 1.), cover);
  float crown = 1. - length((vec2(x, p.y) - vec2(7.9, 6.4)) / vec2(3., 2.3));
  vec2 leaf = leaves(p, 6., 8., clamp(crown * 1.3 + .9 * (fbm(p * 1.1 + 4.) - .5), 0., 1.));
  vec3 green = mix(vec3(.018, .020, .022), vec3(.30, .25, .10), leaf.y * smoothstep(8.4, 5.2, x));
  float bough = min(segment(vec2(x, p.y), vec2(9., 2.), vec2(8.1, 5.4)) - .2, segment(vec2(x, p.y), vec2(8.1, 5.4), vec2(5.9, 6.6)) - .07);
  all = mix(all, vec4(.024, .018, .018, 1.), step(bough, 0.));
  return mix(all, vec4(green, 1.), leaf.x);
}`

/** The sun: a plain red disc with a dry brush's edge; cut out. Lit by a lamp of its own. */
export const SUN_CUT = /* glsl */ `
vec4 paint(vec2 p) {
  vec2 q = p - vec2(0., 1.5);
  float r = length(q) + .02 * (fbm(vec2(atan(q.y, q.x) * 4., 1.)) - .5);
  return vec4(vec3(1.) * (.82 + .22 * stroke(q * 2., .5, 1.2, .14)), step(r, 1.42));
}`

/** A pine at one side, and a row of paper lanterns across; cut out. */
export const PINE_CUT = /* glsl */ `
vec4 paint(vec2 p) {
  float trunk = 9.;
  vec2 last = vec2(-6.9, 0.);
  for (int i = 1; i < 8; i++) {
    float k = float(i);
    vec2 next = vec2(-6.9 + .34 * k + .5 * sin(k * 1.7), .8 * k);
    trunk = min(trunk, segment(p, last, next) - (.34 - .036 * k));
    last = next;
  }
  trunk = min(trunk, segment(p, vec2(-5.6, 2.9), vec2(-3.5, 3.5)) - .09);
  trunk = min(trunk, segment(p, vec2(-5.5, 4.6), vec2(-2.6, 5.4)) - .08);
  trunk = min(trunk, segment(p, vec2(-6.2, 3.7), vec2(-7.6, 4.3)) - .09);
  // needles in flat clouds
  float pads = 9.;
  vec2 at[7];
  at[0] = vec2(-3.5, 3.75); at[1] = vec2(-4.7, 4.5); at[2] = vec2(-2.7, 5.65); at[3] = vec2(-4.4, 6.3); at[4] = vec2(-5.8, 6.9); at[5] = vec2(-7.4, 4.7); at[6] = vec2(-6.7, 5.7);
  float up = 0.;
  for (int i = 0; i < 7; i++) {
    vec2 q = (p - at[i]) / vec2(1.2 - .05 * float(i), .42);
    float d = length(vec2(q.x, max(q.y, -q.y * 2.6))) - 1. + .16 * sin(q.x * 11. + float(i)) ;
    if (d < pads) { pads = d; up = q.y; }
  }
  float needles = stroke(p * 5., 1.35, .5, .07);
  float mask = max(step(trunk, .03 * needles), step(pads, -.12 + .34 * needles));
  vec3 c = mix(vec3(.06, .04, .04), vec3(.30, .20, .15), stroke(p * 2.5, 1.2, .4, .08) * step(-9., p.x));
  c = mix(c, mix(vec3(.04, .09, .07), vec3(.24, .36, .22), clamp(up * .6 + .5, 0., 1.) * (.5 + .7 * needles)), step(pads, -.12 + .34 * needles));
  // lanterns on a rope
  float sag = 6.9 - .55 * (1. - pow(p.x / 7.5, 2.));
  float rope = abs(p.y - sag) - .018;
  vec2 q = vec2(mod(p.x + .7, 1.4) - .7, p.y - sag + .52);
  float lamp = length(q / vec2(.27, .36)) - 1.;
  float ribs = .82 + .18 * cos(q.y * 52.);
  vec3 paper = vec3(1., .80, .50) * ribs * (1.15 - .35 * abs(q.x) / .27) * 1.25;
  float cap = max(abs(q.x) - .12, abs(abs(q.y) - .37) - .035);
  float keep = step(abs(p.x), 7.);
  c = mix(c, vec3(.10, .06, .05), step(rope, 0.) * keep);
  c = mix(c, paper, step(lamp, 0.) * keep);
  c = mix(c, vec3(.12, .03, .03), step(cap, 0.) * keep);
  mask = max(mask, keep * max(step(rope, 0.), max(step(lamp, 0.), step(cap, 0.))));
  // bamboo closes both sides
  for (int i = 0; i < 2; i++) {
    float k = float(i), every = .34 - .07 * k, bend = p.x - .05 * p.y * sign(p.x) * (.4 + .6 * k);
    float n = floor(bend / every), u = (fract(bend / every) - .5) * every / (.055 + .03 * hash21(vec2(n, k)));
    float in_ = step(6.7 + .5 * hash21(vec2(n, 5. + k)), abs(p.x)) * step(abs(u), 1.) * (1. - mask);
    float node = smoothstep(.05, .0, abs(fract(p.y * .9 + hash21(vec2(n, 2.))) - .5) * 1.1);
    vec3 cane = mix(vec3(.02, .03, .03), vec3(.20, .24, .13), max(0., .75 - abs(u + .35))) * (1. + .8 * node) * (.5 + .5 * k);
    c = mix(c, cane, in_); mask = max(mask, in_);
  }
  vec2 blade = leaves(p * vec2(1., .8), 5., 3., clamp(.5 * (abs(p.x) - 6.4) + .7 * (fbm(p * .9) - .45), 0., .8) * step(pads, 9.) * step(.1, pads));
  c = mix(c, mix(vec3(.015, .03, .025), vec3(.14, .20, .10), blade.y), blade.x * (1. - mask) + 0.); mask = max(mask, blade.x);
  return vec4(c, mask);
}`

/** The bare back wall of the theatre: brick, a pipe, a door nobody uses. */
export const BACK_WALL = /* glsl */ `
vec4 paint(vec2 p) {
  vec2 b = vec2(p.x * 3.6 + .5 * mod(floor(p.y * 10.), 2.), p.y * 10.);
  vec2 f = fract(b);
  float mortar = smoothstep(.03, .09, min(min(f.x, 1. - f.x) * .8, min(f.y, 1. - f.y) * .45));
  vec3 c = mix(vec3(.20, .10, .075), vec3(.42, .24, .18), hash21(floor(b)) * .6 + .4 * fbm(p));
  c = mix(vec3(.26, .24, .22), c, mortar) * (.7 + .5 * fbm(p * .6 + 3.));
  c = mix(c, vec3(.50, .48, .44) * (.8 + .3 * fbm(p * 2.)), smoothstep(.5, .62, fbm(p * .45 + 9.)) * .5);
  float pipe = abs(p.x - 5.2) - .07;
  c = mix(c, vec3(.10, .11, .12) + .14 * smoothstep(.07, 0., abs(p.x - 5.17)), fill(pipe));
  float door = box(p - vec2(-3.6, 1.15), vec2(.62, 1.15));
  c = mix(c, vec3(.10, .13, .12) * (.8 + .3 * stroke(p * 3., 1.57, .8, .08)), fill(door));
  c *= 1. - .6 * line(door, .05);
  return vec4(c * canvasGrain(p), 1.);
}`

/** What the four cities leave behind: backs of canvas flats, the red disc and rolled cloths, leant against the bare wall. */
export const STRUCK_CUT = /* glsl */ `
vec4 paint(vec2 p) {
  vec3 c = vec3(0.);
  float mask = 0.;
  // the sun of Tokyo, its rim worn
  vec2 s = p - vec2(1.5, 1.18);
  float sun = length(s) - 1.16;
  c = vec3(.62, .045, .03) * (.7 + .4 * stroke(s * 2., .5, 1.2, .14)) * (1. - .3 * smoothstep(.3, -1.2, s.x));
  c = mix(c, vec3(.30, .22, .14), smoothstep(-.05, -.03, sun));
  mask = step(sun, 0.);
  for (int i = 0; i < 3; i++) {
    float k = float(i), high = 3.9 - .65 * k, wide = .82 + .12 * k;
    vec2 q = rot(.035 - .05 * k) * (p - vec2(-5.1 + 1.35 * k, 0.));
    float d = box(q - vec2(0., .5 * high), vec2(wide, .5 * high));
    // bare canvas with the ghost of paint come through, stretched on timber
    vec3 cloth = mix(vec3(.46, .41, .33), vec3(.34, .30, .30), smoothstep(.4, .7, fbm(q * 1.3 + 5. * k)));
    cloth *= (.72 + .4 * stroke(q * 1.6, 1.5, 1., .12)) * (.62 + .38 * smoothstep(-.02, -.3, d));
    float corner = abs(abs(q.x) + abs(q.y - .5 * high) - wide - .5 * high + .55) - .03;
    float timber = min(min(abs(d + .06) - .05, abs(q.y - .52 * high) - .045), corner);
    vec3 wood = vec3(.36, .25, .15) * (.7 + .5 * stroke(q * 5., 1.57, .8, .06));
    cloth = mix(cloth, wood, fill(timber));
    cloth *= 1. - .45 * smoothstep(.10, .0, timber) * step(0., timber);
    if (d < 0.) { c = cloth; mask = 1.; }
  }
  // cloths taken down and rolled, three on the boards and one on them
  for (int i = 0; i < 4; i++) {
    float k = float(i);
    vec2 at = vec2(i == 3 ? -.3 : -1.6 + .9 * k, i == 3 ? .52 : .17 + .02 * k), half_ = vec2(2.3 - .3 * k, .17);
    vec2 q = rot(.012 * (k - 1.)) * (p - at);
    float d = box(q, half_), round_ = q.y / half_.y;
    vec3 roll = mix(vec3(.40, .36, .30), vec3(.22, .17, .20), hash21(vec2(k, 3.))) * (.25 + .85 * sqrt(max(0., 1. - round_ * round_)) * (.6 + .4 * round_));
    roll *= .85 + .25 * fbm(q * vec2(2., 18.) + k);
    roll = mix(roll, vec3(.30, .24, .16), fill(abs(abs(q.x) - .62 * half_.x) - .02));
    if (d < 0.) { c = roll; mask = 1.; }
  }
  // two paper lanterns, hung on a nail and out
  for (int i = 0; i < 2; i++) {
    vec2 q = p - vec2(2.35 + .42 * float(i), 2.62 - .5 * float(i));
    float lamp = length(q / vec2(.22, .30)) - 1.;
    if (lamp < 0.) { c = vec3(.62, .52, .38) * (.8 + .2 * cos(q.y * 60.)) * (.5 + .6 * clamp(.5 - q.x * 2., 0., 1.)); mask = 1.; }
    if (abs(q.x) < .008 && q.y > .28 && q.y < .8) { c = vec3(.1); mask = 1.; }
  }
  return vec4(c * canvasGrain(p), mask);
}`

/** Labels on the travelling trunk: bands and stamps of colour, no words. */
export const TRUNK = /* glsl */ `
vec4 paint(vec2 p) {
  vec3 c = mix(vec3(.10, .055, .03), vec3(.22, .13, .07), stroke(p * 4., .05, 1., .08));
  c = mix(c, vec3(.34, .24, .12), fill(abs(abs(p.x) - .28) - .035));
  c = mix(c, vec3(.55, .40, .16), fill(abs(p.y - .34) - .012) + fill(box(p - vec2(0., .31), vec2(.06, .05))));
  for (int i = 0; i < 6; i++) {
    float k = float(i), h = hash21(vec2(k, 4.));
    vec2 q = rot(.7 * (h - .5)) * (p - vec2(-.42 + .17 * k, .10 + .2 * hash21(vec2(k, 9.))));
    float d = mod(k, 2.) < .5 ? box(q, vec2(.075, .05)) : disc(q, .065);
    vec3 hue = i == 0 ? vec3(.6, .07, .1) : i == 1 ? vec3(.10, .14, .42) : i == 2 ? vec3(.80, .68, .38) : i == 3 ? vec3(.90, .48, .58) : i == 4 ? vec3(.85, .82, .74) : vec3(.16, .36, .30);
    c = mix(c, hue, fill(d));
    c = mix(c, vec3(.92, .88, .78), line(d + .014, .008));
  }
  float corner = fill(max(abs(abs(p.x) - .47), abs(abs(p.y - .22) - .19)) - .04);
  c = mix(c, vec3(.55, .40, .16), corner);
  return vec4(c, 1.);
}`

/** A photograph: a dark coat on a chair, in a pale border. */
export const PHOTOGRAPH = /* glsl */ `
vec4 paint(vec2 p) {
  vec2 q = p - vec2(0., .09);
  vec3 c = mix(vec3(.75, .68, .56), vec3(.40, .33, .26), smoothstep(-.06, .07, q.y));
  c = mix(c, vec3(.08, .06, .05), fill(max(abs(q.x) - .03 - .1 * (.05 - q.y) * .4, abs(q.y + .005) - .04)));
  c = mix(c, vec3(.93, .90, .84), step(.053, abs(q.x)) + step(.075, abs(q.y)));
  return vec4(c, 1.);
}`
