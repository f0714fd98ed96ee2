/** The four cities of the tour, each a cloth of 20 × 9 m. Metres, linear colours; alpha is what shines by itself. */

/** Brushes they share: a broken pen over wash, cast shades, columns, round-headed openings, and the last glazes. */
const DRAWN = /* glsl */ `
vec3 C; float G, PEN;
void begin(vec2 p) { G = 0.; PEN = smoothstep(.28, .68, fbm(p * 1.7 + 3.)); }
void wash(vec3 c, float m) { C = mix(C, c, clamp(m, 0., 1.)); }
// a pen line that thins and breaks, never quite black
void ink(float d, float w) { C = mix(C, C * .34 + vec3(.015, .012, .02), line(d, w * (.45 + .8 * PEN)) * (.2 + .55 * PEN)); }
void shape(float d, vec3 c) { wash(c, fill(d)); ink(d, .03); }
// what stands before throws its shade on what is painted already
void shade(float d, float soft, float depth) { C *= 1. - depth * smoothstep(soft, -soft, d); }
// a round-headed opening standing at the foot of q
float roundHead(vec2 q, float halfWidth, float height) {
  float top = height - halfWidth;
  return q.y < top ? max(abs(q.x) - halfWidth, -q.y) : max(length(q - vec2(0., top)) - halfWidth, -q.y);
}
// a round column lit from the left, s −1…1 across: warm side, core of shade, light given back at the right edge
vec3 round_(vec3 stone, float s, vec3 back) {
  float lit = sqrt(max(0., 1. - pow(clamp(s + .5, -1., 1.), 2.)));
  return stone * (.16 + .95 * lit) + back * smoothstep(.45, 1., s);
}
// painter's last glazes: dragged brush, warm from the left, cool to the right, edges and top sunk into shade
vec3 glaze(vec3 c, vec2 p, vec3 warm, vec3 cool) {
  c *= .74 + .30 * stroke(p, .7, 2.4, .5) + .24 * stroke(p * 2.2 + 5., 1.25, 1.2, .09);
  float side = smoothstep(-7., 8., p.x - .4 * (p.y - 4.) + 3. * (fbm(p * .5) - .5));
  c *= mix(warm, cool, side);
  float edge = length(vec2(p.x * .92, 1.15 * (p.y - 3.7)));
  c *= 1. - .72 * smoothstep(3.6, 9.2, edge);
  return c * canvasGrain(p) * hang(p);
}
`

/** Moscow at sunset: a portico of eight columns, a pediment, and four horses with a chariot on top. */
export const MOSCOW = /* glsl */ `
${DRAWN}
float horse(vec2 p) {
  float d = segment(p, vec2(-.22, .34), vec2(.16, .40)) - .105;
  d = min(d, segment(p, vec2(.18, .40), vec2(.32, .68)) - .065);
  d = min(d, segment(p, vec2(.32, .68), vec2(.46, .60)) - .042);
  d = min(d, segment(p, vec2(.16, .34), vec2(.34, .18)) - .032);
  d = min(d, segment(p, vec2(.34, .18), vec2(.26, .06)) - .026);
  d = min(d, segment(p, vec2(.12, .34), vec2(.16, .02)) - .032);
  d = min(d, segment(p, vec2(-.22, .32), vec2(-.30, .16)) - .04);
  d = min(d, segment(p, vec2(-.30, .16), vec2(-.24, .0)) - .028);
  d = min(d, segment(p, vec2(-.28, .40), vec2(-.40, .20)) - .022);
  return d;
}
float onion(vec2 q) {
  float belly = .36 * sin(clamp((q.y + .08) / .9, 0., 1.) * 3.1416) * (1. - .6 * smoothstep(.2, .85, q.y));
  return min(max(abs(q.x) - max(belly, .015), max(-q.y - .08, q.y - 1.25)), box(q + vec2(0., .6), vec2(.2, .6)));
}
vec4 paint(vec2 p) {
  begin(p);
  float x = abs(p.x);
  // a low sun on the left behind the roofs; cloud lit from below
  float sun = exp(-length((p - vec2(-6.2, 2.6)) * vec2(.30, .5)));
  C = mix(vec3(.95, .50, .22), vec3(.13, .12, .26), smoothstep(1.8, 8.2, p.y + .12 * p.x)) + vec3(1., .52, .16) * sun;
  float cl = warp(p * vec2(.22, .62) + 4.), under = warp(p * vec2(.22, .62) + vec2(4., 3.86));
  vec3 cloud = mix(vec3(.19, .13, .24), vec3(1.25, .62, .30), smoothstep(-.06, .10, cl - under + .25 * sun));
  C = mix(C, cloud, .85 * smoothstep(.42, .66, cl) * smoothstep(2.2, 4., p.y));
  C *= .84 + .34 * stroke(p, .12, 2.6, .22);
  // roofs and domes far off, sunk in warm haze
  for (int i = 0; i < 2; i++) {
    float k = float(i), far = 3.4 - .9 * k + .8 * hash21(vec2(floor(p.x * (.9 + .4 * k)), 2. + k));
    float d = p.y - far;
    d = min(d, onion(vec2(x - 8.4 + .9 * k, (p.y - 4.1 + .8 * k)) / 1.2));
    d = min(d, onion(vec2(x - 7.5 + 1.9 * k, (p.y - 3.5 + .4 * k)) / .8));
    wash(mix(vec3(.66, .36, .30), vec3(.30, .16, .20), k) + .4 * vec3(.9, .4, .1) * sun, fill(d) * .92);
  }
  vec3 lit = vec3(1.10, .84, .56), dim = vec3(.36, .31, .42);
  vec3 stone = mix(lit, dim, smoothstep(-7., 6.5, p.x)) * (.82 + .3 * fbm(p * 2.3));
  // wings of the house: pilasters, windows in deep reveals
  shape(max(x - 7.6, p.y - 3.6), stone * .62);
  shade(max(abs(p.x - 5.2 - .35 * (p.y - 3.)) - .7, p.y - 3.5), .25, .5);
  float pil = max(max(abs(mod(p.x, 1.04)) - .1, p.y - 3.4), x - 7.6);
  wash(stone * .9, fill(pil)); shade(max(abs(mod(p.x, 1.04) - .16) - .06, p.y - 3.4), .06, .35);
  shade(max(x - 7.6, abs(p.y - 3.36) - .1), .12, .55);
  shape(max(x - 7.7, abs(p.y - 3.62) - .13), stone);
  vec2 w = vec2(mod(p.x, 1.04) - .52, p.y - 1.1);
  float win = max(roundHead(w, .2, 1.5), max(4.5 - x, x - 7.4));
  wash(stone * .22, fill(win - .07));
  float burn = .35 + .65 * hash21(vec2(floor(p.x / 1.04), 7.));
  wash(vec3(1., .60, .22) * burn, fill(win)); G = max(G, fill(win) * step(x, 7.2) * .6 * burn);
  wash(vec3(.12, .06, .04), fill(max(win, min(abs(w.x), abs(fract(w.y * 2.) - .5) * .5) - .014)));
  // porch: dark, with the light of the doors on its wall and floor
  float porch = max(x - 4.5, p.y - 4.5);
  vec2 d = vec2(mod(p.x + .53, 1.06) - .53, p.y - .5);
  float glow = exp(-3.2 * max(abs(d.x) - .15, 0.)) * exp(-.55 * max(p.y - 1.6, 0.));
  wash(vec3(.10, .055, .05) + vec3(.62, .30, .10) * glow, fill(porch));
  float door = max(roundHead(d, .24, 2.3), x - 3.9);
  wash(mix(vec3(1.1, .82, .42), vec3(1., .50, .16), clamp((p.y - .5) / 2.4, 0., 1.)), fill(door)); G = max(G, fill(door));
  wash(vec3(.16, .07, .03), fill(max(door, min(abs(d.x), abs(fract(p.y * 2.2) - .5) * .45) - .013)));
  // eight columns; the architrave throws its shade on their heads
  vec2 q = vec2(mod(p.x, 1.12) - .56, p.y);
  float t = clamp((p.y - .55) / 3.4, 0., 1.), r = .225 - .045 * t * t;
  float col = max(max(abs(q.x) - r, max(.55 - p.y, p.y - 3.95)), x - 4.48);
  G *= 1. - fill(col);
  float s = clamp(q.x / r, -1., 1.);
  vec3 shaft = round_(stone, s, vec3(.34, .15, .05)) * (.88 + .14 * cos(40. * asin(s)));
  wash(shaft * (1. - .5 * smoothstep(3.2, 3.9, p.y)), fill(col));
  ink(col, .025);
  shape(max(max(abs(q.x) - .31, abs(p.y - 4.03) - .1), x - 4.55), stone * (.95 - .5 * smoothstep(-.3, .3, q.x)));
  shape(max(max(abs(q.x) - .31, abs(p.y - .5) - .08), x - 4.55), stone * (.9 - .5 * smoothstep(-.3, .3, q.x)));
  // steps, entablature, pediment
  for (int i = 0; i < 4; i++) {
    float y = p.y - .38 + .11 * float(i);
    shape(max(x - 4.75 - .18 * float(i), abs(y) - .055), stone * (.42 + .5 * smoothstep(-.05, .05, y)) + vec3(.30, .15, .05) * exp(-x * .3));
  }
  shape(max(x - 4.7, abs(p.y - 4.42) - .3), stone * (.72 + .3 * smoothstep(4.3, 4.5, p.y)));
  wash(stone * .45, fill(max(x - 4.7, abs(p.y - 4.28) - .035)));
  float tooth = max(max(abs(mod(p.x, .18) - .09) - .05, abs(p.y - 4.63) - .04), x - 4.65);
  wash(stone * .3, fill(tooth));
  float ped = max(4.72 - p.y, (p.y - 4.72) - 1.12 * (1. - x / 4.8));
  shape(ped, stone * 1.05);
  float inner = ped + .17;
  wash(stone * .34, fill(inner)); ink(inner, .03);
  // figures of the relief catch the light on their left
  vec2 f = p * vec2(2.6, 3.4);
  float relief = fbm(f + vec2(.10, 0.)) - fbm(f - vec2(.10, 0.));
  wash(stone * 1.1, fill(inner + .06) * smoothstep(.05, .16, relief));
  // the quadriga, dark against the evening, with the sun on its edges
  shape(max(x - .95, abs(p.y - 5.92) - .12), stone * .8);
  vec2 h = p - vec2(0., 6.03);
  float horses = min(horse(vec2(x - .18, h.y) / .98), horse(vec2(x - .62, h.y + .02) / .98));
  float man = min(segment(h, vec2(0., .35), vec2(0., .85)) - .09, disc(h - vec2(0., 1.02), .085));
  man = min(man, segment(vec2(x, h.y), vec2(.04, .8), vec2(.3, .62)) - .03);
  float car = min(disc(vec2(x - .16, h.y - .14), .14), box(h - vec2(0., .34), vec2(.2, .16)));
  float group = min(min(horses, man), car);
  wash(vec3(.10, .045, .04), fill(group));
  wash(vec3(1.2, .66, .24), line(group + .012, .03) * smoothstep(.9, -.9, p.x));
  // the square shines wet
  float wet = smoothstep(.12, .0, p.y);
  C = mix(C, vec3(.30, .16, .10) * (.6 + .8 * stroke(p, 0., 2., .04)), wet);
  return vec4(glaze(C, p, vec3(1.25, 1.08, .92), vec3(.70, .68, .95)), G);
}`

/** New York by night: five tall arches of white stone, glass and light behind them, towers in the dark. */
export const NEW_YORK = /* glsl */ `
${DRAWN}
vec4 paint(vec2 p) {
  begin(p);
  float x = abs(p.x);
  // the town's glow lies under low cloud
  C = mix(vec3(.62, .34, .26), vec3(.035, .05, .15), smoothstep(1.4, 6.8, p.y + 1.4 * (warp(p * vec2(.2, .5)) - .5)));
  C *= .8 + .4 * stroke(p, .2, 2.2, .3);
  // towers in three distances: the further, the more they sink into the glow
  for (int i = 0; i < 3; i++) {
    float k = float(i), cell = 1.0 + .45 * k, id = floor(p.x / cell + .37 * k);
    float u = (fract(p.x / cell + .37 * k) - .5) * cell;
    float h = hash21(vec2(id, 3. + k)), top = 5.2 + 3.4 * h - 1.1 * k;
    float wide = cell * (.47 - .12 * step(top - .9, p.y) - .1 * step(top - .35, p.y));
    float tower = max(abs(u) - wide, p.y - top);
    tower = min(tower, max(abs(u) - .02, p.y - top - .7 * step(.6, h)));
    vec3 haze = mix(vec3(.40, .26, .27), vec3(.06, .07, .17), smoothstep(1.5, 7., p.y));
    vec3 wall = mix(haze, vec3(.018, .024, .060), .45 + .25 * k) * (.75 + .4 * smoothstep(-wide, wide, -u));
    wash(wall, fill(tower));
    vec2 g = vec2(p.x * 8.5, p.y * (6. + k)), f = fract(g), n = floor(g);
    float someone = smoothstep(.45, .75, vnoise(n * .22 + k * 7.)) * step(.5, hash21(n + k * 9.));
    float on = someone * step(.28, f.x) * step(f.x, .72) * step(.35, f.y) * fill(tower + .05) * (.25 + .25 * k);
    wash(mix(vec3(1., .70, .34), vec3(.72, .82, 1.), step(.86, hash21(n + 3.))), on);
    G = max(G * (1. - fill(tower)), on * .6);
  }
  // the house of white stone, lit from its foot
  float upward = .20 + .95 * exp(-.34 * p.y);
  vec3 stone = mix(vec3(1., .88, .72), vec3(.62, .66, .82), smoothstep(-6., 6.5, p.x)) * upward * (.84 + .28 * fbm(p * vec2(3., 1.2)));
  float wall = max(x - 6.25, p.y - 6.6);
  G *= 1. - fill(wall);
  shape(wall, stone * .9);
  shape(max(x - 6.42, abs(p.y - 6.48) - .18), stone * 1.5);
  shade(max(x - 6.2, abs(p.y - 6.2) - .1), .16, .6);
  vec2 a = vec2(mod(p.x + 1.2, 2.4) - 1.2, p.y - .45);
  float arch = max(roundHead(a, .94, 5.55), x - 6.0);
  // each pier is a fin: bright edge, shade beside it
  wash(stone * 1.5, fill(arch - .16)); wash(stone * .5, fill(arch - .07));
  // inside: red stairs, gold balconies, hanging stars of light
  vec3 glass = mix(vec3(1.05, .70, .34), vec3(.50, .13, .08), smoothstep(.4, 5.6, p.y));
  glass *= .55 + .5 * vnoise(vec2(p.x * 1.3, floor(p.y / 1.55) * 3.)) + .5 * exp(-3. * a.x * a.x);
  float floor_ = abs(mod(p.y - .45, 1.6) - .8);
  glass = mix(glass, vec3(.22, .045, .04), .8 * fill(floor_ - .09));
  glass = mix(glass, vec3(1.1, .72, .30), line(floor_ - .1, .03) * .8);
  float folk = step(.55, vnoise(vec2(p.x * 9., floor(p.y / 1.6) * 5.))) * step(mod(p.y - 1.35, 1.6), .30) * step(.2, fract(p.x * 5.));
  glass *= 1. - .7 * folk;
  vec2 star = vec2(a.x, mod(p.y - 2.1, 1.6) - .8);
  float burst = exp(-length(star) * 7.) + .5 * exp(-length(star) * 2.4) * pow(abs(cos(atan(star.y, star.x) * 6.)), 16.);
  glass += vec3(1.2, .95, .6) * burst * step(2.1, p.y) * step(p.y, 5.3);
  wash(glass, fill(arch)); G = max(G, fill(arch) * .8);
  float bars = min(abs(mod(a.x + .156, .313) - .156), abs(mod(a.y, .55) - .275));
  float bar = fill(bars - .011) * fill(arch + .02);
  wash(vec3(.13, .07, .05), bar); G *= 1. - .8 * bar;
  // the arch's own thickness, dark on the left, warm on the right
  wash(mix(vec3(.05, .04, .06), vec3(.95, .55, .26), smoothstep(-.5, .5, a.x)), fill(arch) * (1. - fill(arch + .10)) * .9);
  // terrace, and the wet plaza with the windows in it
  shape(max(x - 7., abs(p.y - .34) - .1), stone * .55);
  float wet = smoothstep(.26, .22, p.y), n = stroke(p * vec2(1., 1.), 1.57, .6, .05);
  vec3 mirrored = mix(vec3(.03, .03, .05), vec3(.9, .48, .18), smoothstep(1., .55, abs(a.x)) * step(x, 6.) * n);
  C = mix(C, mirrored, wet); G = mix(G, .4 * smoothstep(1., .5, abs(a.x)) * n * step(x, 6.), wet);
  return vec4(glaze(C, p, vec3(1.15, 1.08, 1.), vec3(.84, .90, 1.1)), G);
}`

/** Paris after rain: a palace of music with winged gold on its roof, lamps along its loggia. */
export const PARIS = /* glsl */ `
${DRAWN}
float wing(vec2 q) {
  float d = segment(q, vec2(0., 0.), vec2(0., .5)) - .1;
  d = min(d, disc(q - vec2(0., .66), .085));
  for (int i = 0; i < 5; i++) { float k = float(i); d = min(d, segment(vec2(abs(q.x), q.y), vec2(.08, .42), vec2(.30 + .09 * k, 1.02 - .16 * k)) - .034); }
  return d;
}
vec4 paint(vec2 p) {
  begin(p);
  float x = abs(p.x);
  // the last light under violet cloud
  C = mix(vec3(.98, .64, .42), vec3(.20, .18, .36), smoothstep(2.2, 7.6, p.y + .25 * p.x * .3));
  float cl = warp(p * vec2(.26, .7) + 9.), under = warp(p * vec2(.26, .7) + vec2(9., 8.88));
  C = mix(C, mix(vec3(.24, .20, .38), vec3(1.15, .74, .60), smoothstep(-.05, .10, cl - under)), .85 * smoothstep(.40, .66, cl));
  C *= .84 + .34 * stroke(p, .12, 2.4, .24);
  // roofs of the boulevard in haze, chimneys in rows
  for (int i = 0; i < 2; i++) {
    float k = float(i), far = 3.6 - .7 * k + .5 * floor(2. * hash21(vec2(floor(p.x * .7 + k * .4), 4. + k)));
    far += .22 * step(.55, hash21(vec2(floor(p.x * 6.), k)));
    wash(mix(vec3(.52, .42, .50), vec3(.22, .19, .30), k), fill(p.y - far) * .9);
  }
  vec3 stone = mix(vec3(1.08, .90, .66), vec3(.38, .34, .46), smoothstep(-6.5, 6.5, p.x)) * (.82 + .3 * fbm(p * 2.2));
  // copper dome, ribbed and lit from the left
  float dome = max(length(vec2(p.x / 2.5, (p.y - 5.55) / 1.35)) - 1., 5.5 - p.y);
  float s = clamp(p.x / 2.5, -1., 1.);
  vec3 copper = mix(vec3(.52, .74, .62), vec3(.08, .16, .20), smoothstep(-.8, .7, s)) * (.8 + .3 * cos(14. * asin(s))) * (.8 + .4 * stroke(p * 2., 1.5, .7, .1));
  wash(copper, fill(dome * 1.4)); ink(dome * 1.4, .04);
  shape(max(abs(p.x) - .42, abs(p.y - 7.05) - .26), copper * 1.2);
  shape(segment(p, vec2(0., 7.3), vec2(0., 7.85)) - .07, vec3(1., .66, .2));
  shape(max(x - 2.9, abs(p.y - 5.3) - .32), stone * .7);
  shade(max(x - 2.6, abs(p.y - 5.5) - .1), .15, .5);
  // the front
  shape(max(x - 6.3, p.y - 4.95), stone * .88);
  float course = abs(mod(p.y, .3) - .15);
  wash(stone * .6, line(course, .02) * step(x, 6.3) * step(p.y, 1.9) * .7);
  vec2 a = vec2(mod(p.x + .7, 1.4) - .7, p.y);
  float low = max(roundHead(a - vec2(0., .2), .42, 1.6), x - 6.);
  wash(stone * 1.15, fill(low - .1)); wash(stone * .3, fill(low - .03));
  wash(mix(vec3(1.05, .70, .30), vec3(.32, .12, .06), smoothstep(.3, 1.7, p.y) * .7 + .3 * smoothstep(0., .4, abs(a.x))), fill(low));
  G = max(G, fill(low) * .6);
  wash(vec3(.06, .04, .04), fill(low) * (1. - fill(low + .09)) * step(a.x, .1));
  // loggia: a deep gallery, gold behind, a lamp in each bay
  float high = max(max(abs(a.x) - .36, abs(p.y - 3.2) - .84), x - 6.);
  float lamp = length((a - vec2(0., 3.45)) * vec2(1., .8));
  vec3 gallery = mix(vec3(.50, .22, .09), vec3(1.1, .66, .26), exp(-lamp * 2.2)) + vec3(1.2, 1., .7) * exp(-lamp * lamp * 90.);
  gallery *= .6 + .5 * vnoise(vec2(p.x * 8., p.y * 3.));
  wash(gallery, fill(high)); G = max(G, fill(high) * (.35 + .5 * exp(-lamp * 2.)));
  wash(vec3(.08, .04, .03), fill(high) * smoothstep(3.72, 4.02, p.y) * .8);
  // carved busts in round niches
  float bull = disc(vec2(a.x, p.y - 4.36), .19);
  wash(stone * .28, fill(max(bull, x - 6.)));
  wash(stone * 1.25, fill(max(min(disc(vec2(a.x + .02, p.y - 4.4), .07), box(vec2(a.x, p.y - 4.26), vec2(.09, .05))), x - 6.)));
  ink(max(bull, x - 6.), .04);
  vec2 c2 = vec2(abs(mod(p.x, 1.4) - .7) - .13, p.y);
  float u = (mod(p.x, 1.4) - .7) - sign(mod(p.x, 1.4) - .7) * .13;
  float col = max(max(abs(c2.x) - .085, abs(p.y - 3.22) - .98), x - 6.2);
  G *= 1. - fill(col);
  shade(max(max(abs(c2.x - .09) - .05, abs(p.y - 3.2) - .9), x - 6.2), .06, .4);
  wash(round_(stone * 1.1, u / .085, vec3(.40, .20, .07)) * (1. - .45 * smoothstep(3.8, 4.15, p.y)), fill(col)); ink(col, .02);
  // mouldings, each with its shade beneath; balustrade
  for (int i = 0; i < 3; i++) {
    float y = i == 0 ? 4.95 : i == 1 ? 4.68 : 2.05;
    shade(max(x - 6.3, abs(p.y - y + .26) - .06), .12, .55);
    shape(max(x - 6.42, abs(p.y - y) - .13), stone * (.85 + .35 * smoothstep(-.1, .1, p.y - y)));
  }
  float garland = max(abs(p.y - 4.80 + .05 * abs(sin(p.x * 4.5))) - .035, x - 6.2);
  wash(vec3(.95, .62, .22) * (.7 + .5 * vnoise(p * 20.)), fill(garland));
  float rail = max(max(abs(mod(p.x, .14) - .07) - .035, abs(p.y - 2.34) - .14), x - 6.2);
  wash(stone * 1.05, fill(rail)); ink(rail, .012);
  // golden wings at both corners, the light on their left
  float wings = wing(vec2(x - 5.35, p.y - 5.15));
  wash(mix(vec3(1.2, .80, .28), vec3(.44, .24, .08), smoothstep(-.3, .4, x - 5.35)), fill(wings)); ink(wings, .03);
  // the square after rain
  float wet = smoothstep(.20, .14, p.y), n = stroke(p, 1.57, .6, .05);
  C = mix(C, mix(vec3(.08, .06, .09), vec3(.95, .55, .22), smoothstep(.55, .1, abs(a.x)) * n * step(x, 6.)), wet);
  return vec4(glaze(C, p, vec3(1.2, 1.06, .92), vec3(.74, .72, 1.)), G);
}`

/** Tokyo: silk and gold leaf, hills in bands of mist, calm water with the sun's path. */
export const TOKYO = /* glsl */ `
${DRAWN}
vec4 paint(vec2 p) {
  vec3 c = mix(vec3(1.15, .86, .58), vec3(.40, .30, .42), smoothstep(2.4, 9., p.y)) + vec3(.3, .10, .02) * exp(-length(p - vec2(1.3, 5.6)) * .6);
  // squares of leaf laid one beside another, their seams rubbed
  vec2 leaf = p / .78 + .04 * vec2(vnoise(p * 2.), vnoise(p * 2. + 7.)), seam = abs(fract(leaf) - .5);
  c *= .86 + .16 * hash21(floor(leaf)) + .16 * smoothstep(.47, .495, max(seam.x, seam.y)) * vnoise(p * 5.);
  c *= .84 + .30 * stroke(p, .02, 3., .2);
  for (int i = 0; i < 4; i++) {
    float k = float(i), h = ridge(p.x + 13. * k, .28 + .1 * k, 2.4 - .25 * k, 4.2 - .85 * k);
    float below = h - p.y;
    // ink laid wet: dark at the crest, let go into mist
    vec3 hill = mix(vec3(.50, .42, .54), vec3(.045, .07, .15), k / 3.);
    float brush = .62 + .6 * stroke(p * vec2(1.6, 1.) + k * 5., 1.35, .8, .08);
    float m = smoothstep(0., .05, below) * (.18 + .82 * smoothstep(1.7 - .18 * k, .0, below));
    c = mix(c, hill * brush, m * .95);
    // firs along the nearer crests
    if (i > 1) {
      float n = floor(p.x * (5. - k)), tall = .25 + .3 * hash21(vec2(n, k)), v = abs(fract(p.x * (5. - k)) - .5) / (5. - k);
      float fir = p.y - h - tall * (1. - v * 7.);
      c = mix(c, hill * .8, fill(fir) * step(h - .05, p.y) * step(.35, hash21(vec2(n, k + 4.))));
    }
  }
  // gold cloud: long flat-ended drifts, worn thin below
  for (int i = 0; i < 7; i++) {
    float k = float(i), y = 1.75 + .95 * k + .3 * hash21(vec2(k, 3.));
    float a = -9. + 15. * hash21(vec2(k, 8.)), len = 4. + 5. * hash21(vec2(k, 5.));
    vec2 q = p - vec2(a + 2., y);
    float band = box(q, vec2(len * .5, .01)) - .13 - .05 * sin(q.x * 1.3 + k * 2.);
    band = min(band, box(q - vec2(len * .22, .2), vec2(len * .2, .01)) - .11);
    float thin = smoothstep(-.22, .16, q.y) * (.5 + .5 * vnoise(p * vec2(.9, 3.)));
    vec3 gold = mix(vec3(.86, .52, .22), vec3(1.2, .92, .56), smoothstep(-.2, .3, q.y)) * (.85 + .25 * vnoise(p * 16.));
    c = mix(c, gold, smoothstep(.05, -.06, band) * thin);
  }
  // water: scales of waves, the sun's path on it
  float sea = smoothstep(1.32, 1.22, p.y), deep = clamp(1. - p.y / 1.25, 0., 1.);
  vec2 scale = vec2(p.x * 1.7 + .5 * mod(floor(p.y * 5.5), 2.), p.y * 5.5);
  float ring = length(vec2(fract(scale.x) - .5, fract(scale.y)));
  float wave = min(abs(ring - .45), min(abs(ring - .30), abs(ring - .15)));
  vec3 water = mix(vec3(.26, .28, .40), vec3(.05, .08, .18), deep) * (.8 + .3 * stroke(p, 0., 2., .1));
  water = mix(water, vec3(.80, .74, .76), smoothstep(.05, .015, wave) * .5);
  water += vec3(.95, .30, .12) * exp(-pow((p.x - 1.3) / (.5 + .6 * deep), 2.)) * smoothstep(.45, .8, fbm(vec2(p.x * 2., p.y * 14.)));
  c = mix(c, water, sea * .94);
  return vec4(glaze(c, p, vec3(1.1, 1.02, .96), vec3(.86, .82, .96)), 1.);
}`
