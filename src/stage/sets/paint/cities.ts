/** Brushes the four cities share: ink lines over wash, columns, round-headed windows. */
const DRAWN = /* glsl */ `
vec3 C; float G;
void wash(vec3 c, float m) { C = mix(C, c, clamp(m, 0., 1.)); }
void ink(float d, float w) { C = mix(C, C * .28 + vec3(.02, .02, .03), line(d, w) * .85); }
void shape(float d, vec3 c) { wash(c, fill(d)); ink(d, .035); }
// a round-headed opening standing at the foot of q
float roundHead(vec2 q, float halfWidth, float height) {
  float top = height - halfWidth;
  return q.y < top ? max(abs(q.x) - halfWidth, -q.y) : max(length(q - vec2(0., top)) - halfWidth, -q.y);
}
// shading of a round column, s −1…1 across
float round_(float s) { return .42 + .62 * sqrt(max(0., 1. - pow(clamp(s + .35, -1., 1.), 2.))); }
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
vec4 paint(vec2 p) {
  G = 0.;
  float x = abs(p.x);
  C = mix(vec3(.98, .84, .70), vec3(.56, .48, .56), smoothstep(1.5, 9., p.y));
  float cl = warp(p * vec2(.25, .8) + 4.);
  C *= .82 + .4 * smoothstep(.4, .75, cl);
  C *= .86 + .3 * stroke(p, .1, 2.2, .25);
  // far roofs
  float far = 2.1 + .7 * floor(3. * hash21(vec2(floor(p.x * 1.1), 2.))) * .5;
  wash(vec3(.50, .28, .26), fill(p.y - far));
  // wings of the house
  vec3 stone = mix(vec3(.98, .95, .90), vec3(.66, .62, .64), smoothstep(-7., 7., p.x));
  shape(max(x - 7.6, p.y - 3.6), stone * .82);
  shape(max(x - 7.7, abs(p.y - 3.62) - .12), stone);
  vec2 w = vec2(mod(p.x, 1.04) - .52, p.y - 1.1);
  float win = max(roundHead(w, .2, 1.5), 4.5 - x);
  wash(vec3(1., .72, .36), fill(win)); G = max(G, fill(win) * step(x, 7.2) * .8);
  ink(win, .05);
  // back wall behind the columns with tall doors
  shape(max(x - 4.5, p.y - 4.5), stone * .52);
  vec2 d = vec2(mod(p.x + .53, 1.06) - .53, p.y - .5);
  float door = max(roundHead(d, .24, 2.3), x - 3.9);
  wash(vec3(1., .74, .38), fill(door)); G = max(G, fill(door));
  ink(door, .05);
  // eight columns
  vec2 q = vec2(mod(p.x, 1.12) - .56, p.y);
  float t = clamp((p.y - .55) / 3.4, 0., 1.), r = .215 - .045 * t * t;
  float col = max(max(abs(q.x) - r, max(.55 - p.y, p.y - 3.95)), x - 4.48);
  G *= 1. - fill(col);
  wash(stone * round_(q.x / r) * (.9 + .16 * cos(40. * asin(clamp(q.x / r, -1., 1.)))), fill(col));
  ink(col, .03);
  shape(max(max(abs(q.x) - .3, abs(p.y - 4.03) - .1), x - 4.55), stone * .96);
  shape(max(max(abs(q.x) - .3, abs(p.y - .5) - .08), x - 4.55), stone * .9);
  // steps, entablature, pediment
  for (int i = 0; i < 4; i++) shape(max(x - 4.75 - .18 * float(i), abs(p.y - .38 + .11 * float(i)) - .055), stone * (.92 - .05 * float(i)));
  shape(max(x - 4.7, abs(p.y - 4.42) - .3), stone);
  ink(abs(p.y - 4.42) - .14 + step(4.7, x), .03);
  float ped = max(4.72 - p.y, (p.y - 4.72) - 1.12 * (1. - x / 4.8));
  shape(ped, stone * .97);
  float inner = ped + .16;
  wash(stone * .66, fill(inner)); ink(inner, .03);
  vec2 lyre = p - vec2(0., 5.12);
  ink(abs(length(lyre * vec2(1.3, 1.)) - .24) - .01, .03);
  for (int i = -1; i < 2; i++) ink(segment(lyre, vec2(.08 * float(i), -.2), vec2(.08 * float(i), .2)), .025);
  for (int i = 0; i < 5; i++) { float k = .55 + .42 * float(i); ink(disc(vec2(x - k, p.y - 5. + .03 * float(i)), .13 - .012 * float(i)), .03); }
  // the quadriga, dark against the evening
  shape(max(x - .95, abs(p.y - 5.92) - .12), stone * .8);
  vec2 h = p - vec2(0., 6.03);
  float horses = min(min(horse(vec2(x - .18, h.y) / .98), horse(vec2(x - .62, h.y + .02) / .98)), 9.);
  float man = min(segment(h, vec2(0., .35), vec2(0., .85)) - .09, disc(h - vec2(0., 1.02), .085));
  man = min(man, segment(vec2(x, h.y), vec2(.04, .8), vec2(.3, .62)) - .03);
  float car = min(disc(vec2(x - .16, h.y - .14), .14), box(h - vec2(0., .34), vec2(.2, .16)));
  wash(vec3(.30, .15, .10), fill(min(min(horses, man), car)));
  wash(vec3(.95, .6, .3), line(min(min(horses, man), car), .03) * step(p.x + .3, 0.) );
  C *= .85 + .15 * smoothstep(0., 1.5, p.y);
  return vec4(C * canvasGrain(p) * hang(p), G);
}`

/** New York by night: five tall arches of white stone, glass and light behind them, towers in the dark. */
export const NEW_YORK = /* glsl */ `
${DRAWN}
vec4 paint(vec2 p) {
  G = 0.;
  float x = abs(p.x);
  C = mix(vec3(.34, .40, .56), vec3(.05, .07, .17), smoothstep(1., 8.5, p.y));
  C *= .84 + .3 * stroke(p, .2, 2., .25);
  // towers, with windows burning
  for (int i = 0; i < 2; i++) {
    float k = float(i);
    float cell = 1.15 + .35 * k, id = floor(p.x / cell + .37 * k);
    float top = 4.6 + 3.2 * hash21(vec2(id, 3. + k)) - .9 * k, in_ = abs(fract(p.x / cell + .37 * k) - .5) * cell - cell * .44;
    float tower = max(in_, p.y - top);
    wash(mix(vec3(.10, .13, .24), vec3(.05, .065, .14), k), fill(tower)); ink(tower, .03);
    vec2 g = vec2(p.x * 7., p.y * 5.), f = fract(g);
    float lit = step(.66, hash21(floor(g) + k * 9.)) * step(.25, f.x) * step(.3, f.y) * fill(tower + .06);
    wash(vec3(1., .80, .45), lit * .9); G = max(G * (1. - fill(tower)), lit * .7);
  }
  // the house
  vec3 stone = mix(vec3(.95, .93, .90), vec3(.70, .72, .80), smoothstep(-6., 6., p.x));
  float wall = max(x - 6.25, p.y - 6.6);
  G *= 1. - fill(wall);
  shape(wall, stone * .9);
  shape(max(x - 6.4, abs(p.y - 6.5) - .16), stone);
  vec2 a = vec2(mod(p.x + 1.2, 2.4) - 1.2, p.y - .45);
  float arch = max(roundHead(a, .94, 5.55), x - 6.0);
  // glass and grid, warm inside, floors and lamps seen through
  vec3 glass = mix(vec3(1., .78, .42), vec3(.95, .46, .22), smoothstep(.4, 5.4, p.y));
  glass *= .72 + .4 * vnoise(vec2(p.x * 1.4, floor(p.y / 1.55)));
  glass = mix(glass, vec3(.42, .12, .10), .55 * fill(abs(mod(p.y - .45, 1.6) - .8) - .07 + step(5., p.y)));
  vec2 star = vec2(a.x, mod(p.y - 2.1, 1.6) - .8);
  float burst = exp(-length(star) * 6.) + .6 * exp(-length(star) * 2.) * pow(abs(cos(atan(star.y, star.x) * 6.)), 12.);
  glass += vec3(1., .9, .7) * burst * step(2.1, p.y) * step(p.y, 5.3);
  wash(glass, fill(arch)); G = max(G, fill(arch) * .95);
  float bars = min(abs(mod(a.x + .156, .313) - .156), abs(mod(a.y, .55) - .275));
  wash(vec3(.20, .14, .10), fill(bars - .012) * fill(arch + .02)); G *= 1. - .8 * fill(bars - .012) * fill(arch + .02);
  ink(arch, .06);
  ink(arch - .16, .025);
  // terrace
  shape(max(x - 7., abs(p.y - .3) - .16), stone * .8);
  C *= .7 + .3 * smoothstep(0., .8, p.y);
  return vec4(C * canvasGrain(p) * hang(p), G);
}`

/** The fountain before it: a round basin and jets; cut out. */
export const FOUNTAIN_CUT = /* glsl */ `
vec4 paint(vec2 p) {
  float x = abs(p.x), d;
  float basin = max(x - 2.7, abs(p.y - .2) - .2);
  vec3 c = mix(vec3(.05, .06, .09), vec3(.38, .42, .50), (1. - x / 2.8) * (.6 + .4 * stroke(p * 3., 0., .8, .1)));
  c = mix(c, vec3(.72, .78, .88), fill(abs(p.y - .38) - .03));
  float water = 0.;
  for (int i = 0; i < 13; i++) {
    float k = (float(i) - 6.) / 6.;
    float high = 2.6 * (1. - .62 * k * k), u = p.x - 2.1 * k;
    float lean = .22 * k * smoothstep(.4, high, p.y);
    float jet = .022 + .05 * (p.y / high) + .025 * vnoise(vec2(p.y * 9., float(i)));
    water = max(water, smoothstep(jet, jet * .4, abs(u - lean)) * step(p.y, high + .2 * vnoise(p * 11.)) * step(.3, p.y));
  }
  float drops = step(.8, vnoise(p * 34.)) * smoothstep(1.1, .2, length((p - vec2(0., 1.5)) / vec2(2.4, 1.5)));
  water = max(water, drops);
  c = mix(c, vec3(.80, .90, 1.) * (.55 + .6 * vnoise(vec2(p.x * 30., p.y * 5.))), water * step(.3, p.y));
  return vec4(c, max(step(basin, 0.), water));
}`

/** Paris: a palace of music with a winged roof, lamps along its loggia. */
export const PARIS = /* glsl */ `
${DRAWN}
float wing(vec2 q) {
  float d = segment(q, vec2(0., 0.), vec2(0., .5)) - .1;
  d = min(d, disc(q - vec2(0., .66), .085));
  for (int i = 0; i < 5; i++) { float k = float(i); d = min(d, segment(q, vec2(.08, .42), vec2(.30 + .09 * k, 1.02 - .16 * k)) - .034); d = min(d, segment(q, vec2(-.08, .42), vec2(-.30 - .09 * k, 1.02 - .16 * k)) - .034); }
  return d;
}
vec4 paint(vec2 p) {
  G = 0.;
  float x = abs(p.x);
  C = mix(vec3(.86, .80, .92), vec3(.42, .42, .62), smoothstep(1.5, 9., p.y));
  float cl = warp(p * vec2(.3, .9) + 9.);
  C *= .86 + .3 * smoothstep(.42, .75, cl);
  C *= .88 + .26 * stroke(p, .12, 2., .25);
  vec3 stone = mix(vec3(.98, .92, .80), vec3(.74, .68, .64), smoothstep(-6., 6., p.x));
  vec3 copper = mix(vec3(.46, .66, .58), vec3(.24, .38, .38), smoothstep(-2.4, 2.4, p.x));
  // dome and stage house
  float dome = max(length(vec2(p.x / 2.5, (p.y - 5.55) / 1.35)) - 1., 5.5 - p.y);
  wash(copper * (.8 + .25 * cos(p.x * 6.)), fill(dome * 1.4)); ink(dome * 1.4, .04);
  shape(max(abs(p.x) - .42, abs(p.y - 7.05) - .26), copper * 1.1);
  float lyre = segment(p, vec2(0., 7.3), vec2(0., 7.85)) - .07;
  shape(lyre, vec3(.95, .66, .2));
  shape(max(x - 2.9, abs(p.y - 5.3) - .32), stone * .8);
  // front: arcade below, loggia of paired columns above
  shape(max(x - 6.3, p.y - 4.95), stone * .92);
  shape(max(x - 6.42, abs(p.y - 4.95) - .17), stone);
  shape(max(x - 6.36, abs(p.y - 2.05) - .12), stone);
  vec2 a = vec2(mod(p.x + .7, 1.4) - .7, p.y);
  float low = max(roundHead(a - vec2(0., .2), .42, 1.6), x - 6.);
  wash(vec3(.98, .70, .36), fill(low)); G = max(G, fill(low) * .7); ink(low, .045);
  float high = max(max(abs(a.x) - .34, abs(p.y - 3.2) - .82), x - 6.);
  wash(vec3(1., .80, .48) * (.8 + .3 * vnoise(p * 4.)), fill(high)); G = max(G, fill(high) * .8); ink(high, .045);
  float bull = max(disc(vec2(a.x, p.y - 4.36), .17), x - 6.);
  wash(vec3(.9, .6, .3), fill(bull)); ink(bull, .035);
  vec2 c2 = vec2(abs(abs(mod(p.x, 1.4) - .7) - .13), p.y);
  float col = max(max(c2.x - .075, abs(p.y - 3.22) - .98), x - 6.2);
  G *= 1. - fill(col);
  wash(stone * round_((mod(p.x, .26) - .13) / .1), fill(col)); ink(col, .025);
  // balustrade
  float rail = max(max(abs(mod(p.x, .14) - .07) - .03, abs(p.y - 2.34) - .14), x - 6.2);
  wash(stone, fill(rail)); ink(rail, .015);
  // golden wings at both corners
  float wings = min(wing(vec2(x - 5.35, p.y - 5.15)), 9.);
  wash(vec3(.98, .70, .24), fill(wings)); ink(wings, .03);
  C *= .84 + .16 * smoothstep(0., 1.2, p.y);
  return vec4(C * canvasGrain(p) * hang(p), G);
}`

/** A grand stair in two flights with lamps; cut out, before the palace. */
export const STAIR_CUT = /* glsl */ `
vec4 paint(vec2 p) {
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
  c = mix(c, vec3(1., .86, .55) * 1.6, clamp(lamp, 0., 1.));
  return vec4(c, clamp(max(max(mass, bal), max(max(top, newel), lamp)), 0., 1.));
}`

/** Tokyo: pale silk, hills in bands of mist, calm water. */
export const TOKYO = /* glsl */ `
vec4 paint(vec2 p) {
  vec3 c = mix(vec3(.90, .97, .94), vec3(.56, .70, .76), smoothstep(1.5, 9., p.y));
  c *= .93 + .12 * stroke(p, .02, 3., .3);
  for (int i = 0; i < 4; i++) {
    float k = float(i);
    float h = ridge(p.x + 13. * k, .28 + .1 * k, 2.2 - .3 * k, 3.9 - .8 * k);
    float below = h - p.y;
    vec3 hill = mix(vec3(.62, .58, .68), vec3(.22, .25, .34), k / 3.);
    float m = smoothstep(0., .05, below) * smoothstep(1.5 - .1 * k, .1, below);
    c = mix(c, hill * (.9 + .2 * stroke(p * 2., 1.3, .6, .1)), m * .85);
  }
  // gold mist in flat-ended bands
  for (int i = 0; i < 4; i++) {
    float k = float(i), y = 1.9 + 1.35 * k + .4 * hash21(vec2(k, 3.));
    float a = -6.5 + 9. * hash21(vec2(k, 8.)), len = 3.2 + 4. * hash21(vec2(k, 5.));
    float band = box(p - vec2(a + 2., y), vec2(len * .5, .02)) - .17;
    c = mix(c, vec3(.98, .86, .66), fill(band) * .75);
  }
  float sea = smoothstep(1.25, 1.15, p.y);
  vec2 scale = vec2(p.x * 1.6 + .5 * mod(floor(p.y * 5.), 2.), p.y * 5.);
  float wave = abs(length(vec2(fract(scale.x) - .5, fract(scale.y))) - .45);
  c = mix(c, mix(vec3(.58, .60, .70), vec3(.86, .84, .86), smoothstep(.05, .02, wave)), sea * .85);
  return vec4(c * canvasGrain(p) * hang(p), 1.);
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
