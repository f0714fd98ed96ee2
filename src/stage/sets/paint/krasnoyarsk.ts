/** Winter evening in a Siberian town, a theatre box, and a toy stage. Metres, linear colours. */

/** Dusk over the river, hills, the lights of the town. */
export const DUSK = /* glsl */ `
vec4 paint(vec2 p) {
  float t = clamp((p.y - 1.6) / 7.5, 0., 1.);
  vec3 c = mix(vec3(.46, .50, .66), vec3(.035, .065, .17), pow(t, .6));
  c += vec3(.42, .20, .16) * exp(-pow((p.y - 1.9) / .7, 2.)) * .5;
  float cloud = warp(p * vec2(.22, .8) + 12.);
  c = mix(c, vec3(.26, .31, .46), .6 * smoothstep(.45, .8, cloud) * smoothstep(1.8, 4., p.y));
  float hill = ridge(p.x + 3., .3, 2., 2.2), near = ridge(p.x + 30., .7, 1.1, 1.55);
  if (p.y < hill) c = mix(vec3(.10, .14, .25), vec3(.34, .40, .52), smoothstep(.6, 0., hill - p.y) * vnoise(p * vec2(3., 6.)));
  if (p.y < near) {
    c = vec3(.06, .085, .15) * (.8 + .4 * fbm(p * 3.));
    vec2 g = p * vec2(4.5, 6.);
    vec2 h = hash22(floor(g));
    float lamp = length(fract(g) - .3 - .4 * h);
    c += vec3(1., .62, .24) * step(.72, h.x) * smoothstep(.16, .02, lamp) * step(p.y, near - .12);
  }
  if (p.y < .95) c = mix(vec3(.50, .58, .72), vec3(.66, .72, .84), fbm(p * vec2(.6, 5.)));
  return vec4(c * canvasGrain(p) * hang(p), 1.);
}`

/**
 * A plane of birches, cut out: white trunks with black marks, thin boughs, no leaves.
 * @param far 0 near … 1 far: paler and thinner
 */
export function birches(seed: number, every: number, far: number): string {
  const f = (x: number) => x.toFixed(3)
  return /* glsl */ `
vec4 paint(vec2 p) {
  float cover = 0.;
  vec3 c = vec3(0.);
  float k0 = floor(p.x / ${f(every)});
  for (int j = -1; j < 2; j++) {
    float k = k0 + float(j);
    vec2 h = hash22(vec2(k, ${f(seed)}));
    float clear = smoothstep(1.6, 2.6, abs((k + .5) * ${f(every)}));
    if (clear < .5 || h.y < .18) continue;
    float axis = (k + .25 + .5 * h.x) * ${f(every)} + .12 * sin(p.y * .5 + h.y * 9.) + (h.y - .5) * .05 * p.y;
    float girth = (.085 + .06 * h.x) * (1. - .055 * p.y) * ${f(1 - 0.3 * far)};
    float u = (p.x - axis) / girth;
    if (abs(u) < 1.) {
      cover = 1.;
      float mark = smoothstep(.62, .74, vnoise(vec2(u * 1.4 + k * 3., p.y * 7. + h.x * 40.))) * smoothstep(1., .5, abs(u));
      float foot = smoothstep(.9, .1, p.y) * fbm(vec2(u * 2., p.y * 5.));
      c = mix(vec3(.78, .77, .74), vec3(.34, .38, .46), smoothstep(-.5, 1., u));
      c = mix(c, vec3(.045, .04, .045), max(mark, foot));
      c = mix(c, vec3(.40, .46, .58), ${f(0.45 * far)});
    }
    // Boughs hang as those of birches do.
    for (int b = 0; b < 4; b++) {
      float y0 = 2.6 + float(b) * 1.35 + h.y;
      float side = mod(float(b) + k, 2.) * 2. - 1.;
      float reach = (p.x - axis) * side;
      float rise = y0 + .75 * reach - .34 * reach * reach;
      if (reach > 0. && reach < 1.35 && abs(p.y - rise) < .016 * (1.5 - reach)) { cover = 1.; c = vec3(.07, .065, .08); }
      float twig = abs(fract(reach * 5. + h.x) - .5) * .2;
      if (reach > .3 && reach < 1.35 && twig < .008 && p.y < rise && p.y > rise - .5 * h.x - .2 * reach) { cover = 1.; c = vec3(.10, .09, .11); }
    }
  }
  float drift = .16 + .14 * fbm(vec2(p.x * .8 + ${f(seed)}, 2.));
  if (p.y < drift) { cover = 1.; c = mix(vec3(.52, .60, .74), vec3(.80, .84, .92), smoothstep(drift - .12, drift, p.y)); }
  return vec4(c * canvasGrain(p), cover);
}`
}

/** Firs under snow at both sides, cut out: they close the wings. The middle 11 m stay free. */
export function firs(seed: number): string {
  return /* glsl */ `
vec4 paint(vec2 p) {
  float cover = 0.;
  vec3 c = vec3(0.);
  for (int row = 0; row < 3; row++) {
    float every = 1.1 + .3 * float(row);
    float k0 = floor(p.x / every);
    for (int j = -1; j < 2; j++) {
      float k = k0 + float(j);
      vec2 h = hash22(vec2(k, ${seed.toFixed(1)} + float(row)));
      float axis = (k + .3 + .4 * h.x) * every;
      if (abs(axis) < 5.9 + .5 * h.y) continue;
      float tall = 6.2 - float(row) * 1.3 + 2.6 * h.y;
      float y = p.y / tall;
      // boughs hang: each is widest at its foot, and its tips hang lowest
      float out_ = abs(p.x - axis), tier = fract(y * 10. + h.x + .55 * out_ + .12 * vnoise(vec2(p.x * 4., k)));
      float reach = (1. - y) * (.95 + .25 * h.x) * (.55 + .45 * (1. - tier)) * (.72 + .5 * vnoise(p * vec2(13., 19.) + h * 7.));
      float u = out_ / max(reach, 1e-3);
      if (u < 1. && y < 1. && y > .03) {
        cover = 1.;
        vec3 needles = mix(vec3(.012, .030, .050), vec3(.035, .065, .085), float(row) * .4) * (.7 + .6 * vnoise(p * vec2(14., 24.)));
        float snow = smoothstep(.35, .05, tier) * smoothstep(.30, .62, vnoise(vec2(p.x * 5., y * 30.) + h * 9.));
        c = mix(needles, vec3(.46, .54, .68), snow * .8);
      }
    }
  }
  return vec4(c * canvasGrain(p), cover);
}`
}

/** Front of the theatre box: plush, gilt swags, and above the opening a lambrequin. Opening is a hole. */
export const BOX_FRONT = /* glsl */ `
vec4 paint(vec2 p) {
  float fold = .5 + .5 * cos(p.x * 17. + 1.6 * sin(p.y * 1.7 + .8 * sin(p.x * 2.3)) + 1.2 * vnoise(p * vec2(2.2, .7)));
  vec3 plush = mix(vec3(.10, .004, .010), vec3(.42, .020, .034), fold * fold) * (.8 + .3 * fbm(p * 7.));
  vec3 gold = mix(vec3(.22, .10, .02), vec3(.85, .52, .14), fbm(p * vec2(16., 20.)));
  vec3 c = plush;
  float rail = smoothstep(.07, .06, abs(p.y - 1.2));
  float swag = abs(p.y - .92 + .16 * abs(sin(p.x * 3.77))) - .018;
  c = mix(c, gold * (.6 + .5 * fold), smoothstep(.012, 0., swag) * step(p.y, 1.14));
  c = mix(c, gold, smoothstep(.05, .045, abs(p.y - .05)) + rail);
  float post = smoothstep(.13, .125, abs(abs(p.x) - 1.13));
  // fluted posts with a ring of leaves at every third
  float across = (abs(p.x) - 1.13) / .13, flute = .5 + .5 * cos(across * 15.);
  float ring_ = smoothstep(.06, .03, abs(mod(p.y - 1.2, .48) - .24));
  vec3 post_ = mix(vec3(.16, .012, .016), gold, max(.25 + .5 * flute, ring_)) * (.35 + .75 * sqrt(max(0., 1. - across * across)));
  c = mix(c, post_, post * step(1.2, p.y));
  float hem = 2.62 - .14 * abs(sin(p.x * 5.03)) - .05;
  float hole = step(1.26, p.y) * step(p.y, hem) * step(abs(p.x), 1.01);
  float curtain = smoothstep(.66, .7, abs(p.x) + .26 * smoothstep(2.5, 1.4, p.y) * smoothstep(1.2, 1.5, p.y) + .10 * smoothstep(1.6, 1.2, p.y));
  if (hole > .5 && curtain < .5) return vec4(0.);
  c = mix(c, gold * (.6 + .5 * sin(p.x * 120.)), smoothstep(.07, .05, abs(p.y - hem - .02)) * step(abs(p.x), 1.02));
  float crest = length((p - vec2(0., 2.93)) / vec2(.30, .20)) - 1.;
  float lid = smoothstep(.04, .035, abs(p.y - 2.78)) + step(crest, 0.) * step(2.7, p.y);
  c = mix(c, gold * (.5 + .8 * cells(p * 12.).x), clamp(lid, 0., 1.));
  float top = max(step(p.y, 2.85), step(crest, 0.));
  return vec4(c, top);
}`

/** Inside of the box: warm dark red with one lamp. */
export const BOX_INSIDE = /* glsl */ `
vec4 paint(vec2 p) {
  float lamp = length(p - vec2(.45, 2.1));
  vec3 c = mix(vec3(.10, .012, .012), vec3(.30, .05, .03), .5 + .5 * sin(p.x * 22.));
  c = c * (.35 + 1.1 * exp(-lamp * 1.3)) + vec3(1., .62, .26) * exp(-lamp * lamp * 40.) * .9;
  return vec4(c, 1.);
}`

/** Frame of the toy stage, 3 × 2 m: carved and gilt arch on night blue, cut out. */
export const TOY_FRAME = /* glsl */ `
float carve(vec2 p) {
  float open = box(p - vec2(0., .98), vec2(1.18, .62));
  open = min(open, length((p - vec2(0., 1.55)) / vec2(1.18, .30)) - 1.);
  // round moulding, beads, and scrolls on the corners
  float h = sqrt(max(0., 1. - pow((open - .06) / .055, 2.))) * .05;
  float bead = length(vec2(fract((p.x + p.y) * 11.) - .5, (open - .15) * 11.));
  h = max(h, .03 * sqrt(max(0., 1. - bead * bead * 6.)));
  vec2 q = vec2(abs(p.x) - 1.26, p.y - 1.58);
  float r = length(q), scroll = abs(fract(r * 9. - atan(q.y, q.x) / 6.2832) - .5) - .2;
  h = max(h, .028 * smoothstep(.12, -.1, scroll) * smoothstep(.26, .2, r));
  float crown = length((p - vec2(0., 1.98)) / vec2(.42, .2)) - 1.;
  h = max(h, step(crown, 0.) * .05 * sqrt(max(0., -crown)) * (.6 + .8 * cells(p * 12.).x));
  h = max(h, .035 * sqrt(max(0., 1. - pow((p.y - .33) / .05, 2.))));
  h = max(h, .02 * smoothstep(.25, .1, length(fract(vec2(p.x * 3.4, p.y * 9.)) - .5)) * step(p.y, .26));
  return h;
}
vec4 paint(vec2 p) {
  float open = box(p - vec2(0., .98), vec2(1.18, .62));
  open = min(open, length((p - vec2(0., 1.55)) / vec2(1.18, .30)) - 1.);
  float h = carve(p), e = .006;
  vec2 slope = vec2(carve(p + vec2(e, 0.)) - h, carve(p + vec2(0., e)) - h) / e;
  // lit by its own lamps from below and a little from stage right
  float lit = clamp(.42 - .55 * slope.y * -1. - .45 * slope.x, .05, 1.5);
  vec3 gold = mix(vec3(.16, .075, .018), vec3(1., .70, .26), min(1., 1.5 * lit)) * (.9 + .3 * fbm(p * 20.));
  vec3 c = mix(vec3(.018, .035, .11), vec3(.05, .10, .26), fbm(p * 5.)) * (.7 + .5 * stroke(p * 4., 1.2, .6, .08));
  vec2 star = fract(p * 5.) - .5;
  c = mix(c, vec3(.80, .56, .22), smoothstep(.09, .05, length(star) + .05 * cos(atan(star.y, star.x) * 5.)) * step(.4, hash21(floor(p * 5.))));
  c *= 1. - .6 * smoothstep(.30, .12, open) * step(.12, open);
  c = mix(c, gold, smoothstep(.002, .008, h));
  float crown = length((p - vec2(0., 1.98)) / vec2(.42, .2)) - 1.;
  c *= .55 + .45 * smoothstep(2.1, .3, p.y);
  float edge = max(step(abs(p.x), 1.46) * step(p.y, 1.86 + .10 * cos(p.x * 2.1)), step(crown, 0.));
  float hole = step(open, 0.) * step(.36, p.y);
  return vec4(c, edge * (1. - hole));
}`

/** Back of the toy stage: a moonlit lake in small, firs in three distances, a castle; dark at the sides. */
export const TOY_SCENE = /* glsl */ `
vec4 paint(vec2 p) {
  vec2 m = vec2(.46, 1.28);
  float d = length(p - m);
  vec3 c = mix(vec3(.34, .44, .66), vec3(.03, .06, .20), smoothstep(.4, 1.8, p.y)) + vec3(.75, .66, .46) * exp(-d * 3.2);
  c *= .7 + .6 * smoothstep(.35, .75, warp(p * vec2(1.6, 3.6)));
  c = mix(c, vec3(1., .95, .80) * (.86 + .16 * fbm(p * 16.)), fill(d - .17));
  float castle = min(box(p - vec2(-.62, .82), vec2(.16, .18)), min(box(p - vec2(-.80, .90), vec2(.05, .28)), box(p - vec2(-.46, .86), vec2(.045, .24))));
  castle = min(castle, min(abs(p.x + .80) * 5.5 + p.y - 1.50, abs(p.x + .46) * 5.5 + p.y - 1.36));
  castle = max(castle, .5 - p.y);
  c = mix(c, vec3(.10, .13, .26), fill(castle));
  for (int i = 0; i < 3; i++) {
    float k = float(i), per = 6. - 1.3 * k, n = floor(p.x * per + k * .3), u = abs(fract(p.x * per + k * .3) - .5);
    float high = .30 + .34 * hash21(vec2(n, k)) + .20 * k * smoothstep(.35, 1.2, abs(p.x));
    float tier = .05 * fract(p.y * (16. - 3. * k));
    float tree = p.y - .42 + .08 * k - high * (1. - u * 2.3) + tier;
    c = mix(c, mix(vec3(.12, .19, .32), vec3(.008, .020, .045), k * .5) * (.7 + .6 * stroke(p * 9., 1.5, .5, .06)), fill(tree));
  }
  float rip = fbm(vec2(p.x * 7., p.y * 60.));
  if (p.y < .56) c = mix(mix(vec3(.03, .06, .13), vec3(.16, .24, .38), rip), vec3(1., .93, .75), exp(-pow((p.x - m.x) / .14, 2.)) * smoothstep(.42, .62, rip));
  c *= 1. - .7 * smoothstep(.55, 1.35, abs(p.x));
  return vec4(c * canvasGrain(p), 1.);
}`

/** Snow underfoot: drifts lit from one side, blue in the hollows, tree shadows across, crystals that flash. */
export const SNOW = /* glsl */ `
float drift(vec2 p) { return 1.1 * vnoise(p * vec2(.30, .62)) + .12 * vnoise(p * vec2(.8, 1.7) + 5.) + .09 * vnoise(p * vec2(2.4, 4.6)) + .03 * vnoise(p * vec2(6., 10.)); }
vec4 paint(vec2 p) {
  float h = drift(p), e = .16;
  float slope = (drift(p + vec2(e, 0.)) - h) / e, down = (drift(p - vec2(0., e)) - h) / e;
  float lit = clamp(.48 + .85 * slope + .35 * down, 0., 1.);
  vec3 c = mix(vec3(.20, .28, .46), vec3(.72, .77, .86), lit * lit * (3. - 2. * lit));
  // trunks throw long soft shades down the field
  float u = p.x + .34 * p.y, every = 2.3, n = floor(u / every);
  float stem = abs(fract(u / every) - .35 - .3 * hash21(vec2(n, 3.))) * every - .10 - .02 * (6. - p.y);
  c *= mix(vec3(1.), vec3(.38, .46, .64), smoothstep(.10, -.12, stem) * smoothstep(-4., 4., p.y));
  c *= mix(.45, 1., smoothstep(-7., -1.5, p.y));
  c += vec3(.85, .9, 1.) * step(.9968, hash21(floor(p * 70.))) * (.3 + lit);
  return vec4(c, 1.);
}`

/**
 * A dancer's footprints from the toy stage across the snow: pairs of narrow soles with a round point at the toe; each
 * print is a hollow with a lit edge. The cloth is 6 × 4 m; it lies with its foot to the house.
 */
export const PRINTS = /* glsl */ `
vec2 way(float t) {
  float s = t * 3.;
  if (s < 1.) return mix(vec2(2.3, 2.37), vec2(.7, 1.3), s);
  if (s < 2.) return mix(vec2(.7, 1.3), vec2(-1., .65), s - 1.);
  return mix(vec2(-1., .65), vec2(-2.3, .32), s - 2.);
}
vec4 paint(vec2 p) {
  float deep = 0., lip = 0.;
  for (int i = 0; i < 13; i++) {
    float t = float(i) / 12.;
    vec2 a = way(t), d = normalize(way(t + .02) - a);
    float side = mod(float(i), 2.) * 2. - 1.;
    vec2 q = p - a - vec2(-d.y, d.x) * side * .14;
    q = vec2(dot(q, d), dot(q, vec2(-d.y, d.x)));
    q = rot(-side * .35) * q;
    float sole = length((q - vec2(.05, 0.)) / vec2(.16, .072)) - 1.;
    float heel = length((q - vec2(-.16, 0.)) / vec2(.062, .054)) - 1.;
    float print = min(sole, heel);
    deep = max(deep, smoothstep(.25, -.25, print));
    lip = max(lip, smoothstep(.5, .0, abs(print - .15)) * step(0., q.y * side + .02));
  }
  vec3 c = mix(vec3(.86, .93, 1.), vec3(.10, .17, .33), deep);
  return vec4(c, clamp(deep * .9 + lip * .3, 0., 1.));
}`
