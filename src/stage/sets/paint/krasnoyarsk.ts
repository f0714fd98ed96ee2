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
      float tier = fract(y * 9. + h.x);
      float reach = (1. - y) * (.82 + .25 * h.x) * (.62 + .38 * (1. - tier)) * (.9 + .2 * vnoise(p * 9.));
      float u = abs(p.x - axis) / max(reach, 1e-3);
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
  float fold = .5 + .5 * cos(p.x * 26. + .8 * sin(p.y * 3.));
  vec3 plush = mix(vec3(.10, .004, .010), vec3(.42, .020, .034), fold * fold) * (.8 + .3 * fbm(p * 7.));
  vec3 gold = mix(vec3(.22, .10, .02), vec3(.85, .52, .14), fbm(p * vec2(16., 20.)));
  vec3 c = plush;
  float rail = smoothstep(.07, .06, abs(p.y - 1.2));
  float swag = abs(p.y - .92 + .16 * abs(sin(p.x * 3.77))) - .018;
  c = mix(c, gold * (.6 + .5 * fold), smoothstep(.012, 0., swag) * step(p.y, 1.14));
  c = mix(c, gold, smoothstep(.05, .045, abs(p.y - .05)) + rail);
  float post = smoothstep(.13, .125, abs(abs(p.x) - 1.13));
  float spiral = .5 + .5 * sin(p.y * 18. + p.x * 30.);
  c = mix(c, gold * (.4 + .7 * spiral), post * step(1.2, p.y));
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

/** Frame of the toy stage, 3 × 2 m: gilt arch on blue, cut out. */
export const TOY_FRAME = /* glsl */ `
vec4 paint(vec2 p) {
  vec3 gold = mix(vec3(.25, .12, .02), vec3(.90, .58, .18), fbm(p * vec2(18., 22.)));
  float open = box(p - vec2(0., .98), vec2(1.18, .62));
  open = min(open, length((p - vec2(0., 1.55)) / vec2(1.18, .30)) - 1.);
  vec3 c = mix(vec3(.05, .10, .26), vec3(.10, .18, .40), fbm(p * 6.));
  vec2 star = fract(p * 5.) - .5;
  c = mix(c, gold, smoothstep(.09, .05, length(star) + .05 * cos(atan(star.y, star.x) * 5.)) * step(.4, hash21(floor(p * 5.))));
  float rim = box(p - vec2(0., 1.0), vec2(1.18, .66));
  c = mix(c, gold * (.55 + .5 * sin((p.x + p.y) * 60.)), smoothstep(.11, .1, abs(open - .05)));
  c = mix(c, gold * (.6 + .5 * sin(p.x * 40.)), smoothstep(.06, .05, abs(p.y - .33)));
  float crown = length((p - vec2(0., 1.98)) / vec2(.42, .2)) - 1.;
  c = mix(c, gold * (.6 + .6 * cells(p * 14.).x), step(crown, 0.));
  float edge = max(step(abs(p.x), 1.46) * step(p.y, 1.86 + .10 * cos(p.x * 2.1)), step(crown, 0.));
  float hole = step(open, 0.) * step(.36, p.y);
  return vec4(c, edge * (1. - hole) * step(rim, 9.));
}`

/** Back of the toy stage: a toy forest and a toy moon. */
export const TOY_SCENE = /* glsl */ `
vec4 paint(vec2 p) {
  vec3 c = mix(vec3(.40, .52, .78), vec3(.10, .16, .42), clamp((p.y - .3) / 1.4, 0., 1.));
  c = mix(c, vec3(1., .94, .78), fill(length(p - vec2(.5, 1.25)) - .16));
  for (int i = 0; i < 3; i++) {
    float k = float(i);
    float tree = abs(fract(p.x * (2.2 + k) + k * .3) - .5);
    float top = .45 + .32 * k * .4 + (.5 - tree) * (.9 - .2 * k) * (.6 + .4 * hash21(vec2(floor(p.x * (2.2 + k) + k * .3), k)));
    if (p.y < top) c = mix(vec3(.16, .30, .36), vec3(.04, .12, .16), k * .5) * (.9 + .2 * step(.5, fract(p.y * 9.)));
  }
  if (p.y < .42) c = vec3(.62, .72, .84);
  return vec4(c, 1.);
}`

/** Snow underfoot; with drifts and blue hollows. */
export const SNOW = /* glsl */ `
vec4 paint(vec2 p) {
  float drift = fbm(p * vec2(.35, .6));
  vec3 c = mix(vec3(.36, .44, .60), vec3(.74, .78, .86), smoothstep(.3, .7, drift));
  c *= .92 + .10 * vnoise(p * 14.) + .05 * step(.985, hash21(floor(p * 60.)));
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
  vec3 c = mix(vec3(.80, .86, .95), vec3(.05, .09, .19), deep);
  return vec4(c, clamp(deep * .9 + lip * .3, 0., 1.));
}`
