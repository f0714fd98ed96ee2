/**
 * Our drawing of a great house: six tiers of boxes in crimson and gold, curving round an empty stalls, with a chandelier
 * under a painted dome. Metres; the cloth is 15.6 wide and 9.2 high.
 */
export const SHOW_CLOTH = /* glsl */ `
const vec3 GOLD = vec3(.88, .60, .20);
const vec3 CRIMSON = vec3(.36, .022, .028);
float gild(vec2 p) { return .72 + .45 * fbm(p * 5.) + .25 * vnoise(p * 34.); }
// relief of a parapet, 0 ground to 1 gold: garlands from rosette to rosette, a shield in the middle of each box, rails
float carved(float cell, float v) {
  vec2 q = vec2(abs(cell), v);
  float garland = smoothstep(.075, .02, abs(v - .66 + .34 * sin(3.1416 * (q.x + .06)))) * (.7 + .3 * sin(q.x * 95.));
  float rose = length(vec2((q.x - .5) * 2.4, v - .58)), petals = rose + .035 * cos(6. * atan(v - .58, (q.x - .5) * 2.4));
  float rosette = smoothstep(.24, .17, petals) * (.6 + .4 * smoothstep(.05, .10, rose));
  float shield = smoothstep(.02, -.02, length(vec2(cell * 3.1, v - .60 + .4 * cell * cell)) - .23);
  float rails = max(smoothstep(.07, .03, abs(v - .09)), smoothstep(.07, .03, abs(v - .93)));
  float beads = smoothstep(.5, .2, length(vec2(fract(cell * 14.) - .5, (v - .20) * 9.)));
  return max(max(max(garland, rosette), max(.85 * shield, rails)), .8 * beads);
}
vec4 paint(vec2 p) {
  // bend of the tiers: seen from the stage they sag in the middle and rise at the sides
  float a = p.x / 7.8;
  float bend = 1.25 * a * a;
  vec3 c = CRIMSON * (.5 + .5 * fbm(p * 1.3));
  float shine = 0.;
  for (int i = 0; i < 6; i++) {
    float fi = float(i);
    float foot = 1.0 + fi * (1.02 - .035 * fi) + bend * (.42 + .17 * fi);
    float y = p.y - foot;
    float rise = 1.02 - .045 * fi;
    float u = a * (9.5 - .3 * fi) + .5;
    float cell = fract(u) - .5, wide = 7.8 / (9.5 - .3 * fi);
    vec2 who = vec2(floor(u), fi);
    if (step(.34, y) * step(y, rise) > 0.) {
      // a box: dark behind, a lamp on its back wall, curtains looped to both sides, a fringed pelmet
      vec2 q = vec2(cell, (y - .34) / (rise - .34)), m = vec2(cell * wide, y - .34);
      float lamp = exp(-30. * dot(q - vec2(.0, .56), (q - vec2(.0, .56)) * vec2(1.4, .45)));
      vec3 inside = mix(vec3(.075, .008, .012), vec3(.20, .018, .02), smoothstep(.8, .1, q.y)) + vec3(.62, .26, .07) * lamp;
      // whoever has taken a seat: heads and shoulders against the lamp
      for (int k = 0; k < 3; k++) {
        float h = hash21(who + float(k) * 7.3), on = step(.3, h);
        vec2 at = vec2(.21 * (float(k) - 1.) + .05 * (h - .5), .13 + .05 * hash21(who + 3. + float(k)));
        float body = min(length(m - at) - .048, length((m - at + vec2(0., .15)) * vec2(.85, 1.)) - .10);
        vec3 dress = mix(vec3(.05, .04, .05), vec3(.42, .30, .25), step(.55, hash21(who + 9. + float(k))) * step(m.y, at.y - .06));
        dress = mix(dress, vec3(.46, .27, .17), step(length(m - at - vec2(0., -.008)), .036));
        inside = mix(inside, dress, on * smoothstep(.008, -.008, body));
      }
      float edge = .43 - .17 * q.y * q.y - .03 * sin(q.y * 9.);
      vec3 drape_ = CRIMSON * (.45 + 1.15 * pow(.5 + .5 * sin(q.x * 74. + 3. * q.y), 1.5));
      inside = mix(inside, drape_, smoothstep(0., .015, abs(q.x) - edge));
      float pelmet = .80 + .09 * abs(sin(q.x * 9.42));
      inside = mix(inside, CRIMSON * (.6 + 1.1 * abs(sin(q.x * 60.))), smoothstep(0., .02, q.y - pelmet));
      inside = mix(inside, GOLD * .8, smoothstep(.045, .02, abs(q.y - pelmet)));
      c = inside;
      float off = abs(abs(cell) - .5) * wide, column = smoothstep(.072, .06, off - .03 * smoothstep(.86, .95, q.y) - .02 * smoothstep(.08, .0, q.y));
      c = mix(c * (1. - .45 * smoothstep(.2, .06, off)), GOLD * gild(p) * (.22 + 1.15 * pow(max(0., 1. - off / .085), 1.4)), column);
      c *= 1. - .72 * smoothstep(rise - .2, rise, y);
      shine = max(shine, lamp * .55);
    }
    if (step(0., y) * step(y, .34) > 0.) {
      // the parapet bellies out before each box, ivory under gold; carving lit from above
      float v = y / .34, high = carved(cell, v), lit = high - carved(cell, v + .09);
      float g = gild(p), belly = .58 + .42 * cos(6.2832 * cell);
      vec3 ground = mix(vec3(.50, .36, .21), vec3(.66, .54, .38), v) * (.75 + .4 * fbm(p * 4.));
      c = mix(ground * belly, GOLD * g * (.7 + .5 * belly), high);
      c *= clamp(1. + .9 * lit, .45, 1.7) * (.42 + .72 * smoothstep(-.1, .7, v));
      c = mix(c, CRIMSON * 2.4, smoothstep(.955, .975, v));
      float bulb = exp(-420. * dot(vec2((abs(cell) - .5) * .8, (v - .62) * .26), vec2((abs(cell) - .5) * .8, (v - .62) * .26)));
      c += vec3(1., .78, .42) * bulb;
      shine = max(shine, bulb);
    }
  }
  // royal box in the middle, two tiers high under a baldachin
  vec2 r = vec2(p.x, p.y - 2.25);
  float royal = box(r - vec2(0., .95), vec2(.95, 1.05));
  if (royal < .16) {
    vec2 q = r - vec2(0., .9);
    vec3 velvet = vec3(.46, .03, .035) * (.55 + .5 * abs(sin(q.x * 15. + .5 * sin(q.y * 2.))));
    float gap = smoothstep(.42, .1, abs(q.x) - .16 * q.y);
    velvet = mix(velvet, vec3(.55, .27, .08), gap * .65 * smoothstep(1.2, -.6, q.y));
    c = mix(velvet, GOLD * gild(p), fill(abs(royal - .05) - .1));
    float crown = fill(disc((r - vec2(0., 2.12)) * vec2(1., 1.25), .2));
    c = mix(c, vec3(1., .76, .32), crown);
    shine = max(shine, .3 * gap * step(royal, -.05));
  }
  // dome and chandelier over all
  float dome = 7.25 + bend * 1.15;
  if (p.y > dome) {
    float v = (p.y - dome) / 2.;
    float ribs = .75 + .25 * cos(atan(p.x, 11. - p.y) * 60.);
    c = mix(vec3(.50, .31, .13), vec3(.18, .20, .26), clamp(v * 1.5, 0., 1.)) * ribs * (.75 + .35 * warp(p * .5));
    c = mix(c, GOLD * gild(p), line(p.y - dome - .1, .14));
  }
  float hangs = length((p - vec2(0., 8.35)) * vec2(.75, 1.));
  shine = max(shine, .75 * exp(-hangs * hangs * 3.2));
  c += vec3(.95, .68, .32) * (exp(-hangs * hangs * 3.4) + .22 * exp(-hangs * .9));
  // stalls: rows of crimson, emptied
  if (p.y < 1.0 + bend * .42) {
    float v = p.y / (1.0 + bend * .42);
    float rows = fract(pow(v, .7) * 7.);
    c = CRIMSON * (.35 + .8 * smoothstep(.2, .75, rows)) * (.35 + .65 * v);
    c *= .75 + .25 * step(.12, abs(fract(p.x * (2.6 - 1.1 * v)) - .5));
    c = mix(c, vec3(.1, .03, .02), smoothstep(.32, .2, abs(p.x) / (.5 + .5 * (1. - v))));
  }
  // lit by its own chandelier: bright under it, the far boxes and the stalls go into the brown
  c *= .30 + .95 * exp(-length((p - vec2(0., 7.6)) * vec2(.17, .22))) + .14 * exp(-length((p - vec2(0., 2.6)) * vec2(.5, .6)));
  c *= .9 + .2 * stroke(p * 1.3, .1, 1.2, .1);
  return vec4(c * canvasGrain(p) * hang(p), clamp(shine, 0., 1.));
}`

/** A crimson and gold border with two tails, cut: it frames the cloth one portal nearer. */
export const SWAGS = /* glsl */ `
vec4 paint(vec2 p) {
  float x = p.x, y = 9.2 - p.y;
  // five swags, then a tail at each side
  float u = fract((x + 7.8) / 3.12) - .5;
  float drop = .75 + .78 * sqrt(max(0., 1. - 4. * u * u));
  float side = smoothstep(5.9, 7.0, abs(x) + .12 * sin(p.y * 3.));
  float tail = step(6.1 + .25 * sin(p.y * 1.1) + .5 * smoothstep(3.5, 6., p.y) * -1., abs(x));
  float cover = max(step(y, drop), tail);
  float level = y / drop;
  float folds = mix(.5 + .5 * sin(level * 24. + 2. * u), .5 + .5 * sin(x * 17. + .8 * sin(p.y)), tail);
  vec3 c = vec3(.40, .022, .028) * (.3 + .9 * folds) * (.8 + .4 * fbm(p * 2.));
  float fringe = max(smoothstep(drop - .17, drop - .13, y) * (1. - tail), smoothstep(.14, .1, abs(x) - 6.1 + .5 * smoothstep(3.5, 6., p.y)) * tail);
  c = mix(c, vec3(.92, .62, .20) * (.45 + .65 * abs(sin(p.x * 60.))), clamp(fringe, 0., 1.) * .9);
  c *= 1. - .4 * side * .5;
  return vec4(c * canvasGrain(p), cover);
}`

/** The empty dark behind the cloth while it falls. */
export const DARK_VELVET = /* glsl */ `
vec4 paint(vec2 p) {
  float folds = .5 + .5 * abs(sin(p.x * 4.2 + .6 * sin(p.x * 1.7)));
  return vec4(vec3(.060, .012, .014) * folds * (.4 + .6 * smoothstep(9., 0., p.y)), 1.);
}`

/** What the mirror wagon sees: the tall windows across the studio, dusk in them, and their light on the boards. */
export const STUDIO_MIRRORED = /* glsl */ `
  float wall = smoothstep(.25, .255, q.y);
  vec3 c = mix(vec3(.16, .12, .09) * (.7 + .5 * fbm(q * vec2(20., 5.))), vec3(.10, .09, .11) * (.8 + .4 * fbm(q * 4.)), wall);
  vec2 w = vec2(abs(abs(q.x) - .25), q.y - .66);
  float pane = step(w.x, .15) * step(abs(w.y), .26);
  float bar = max(step(.45, abs(fract(w.x / .1) - .5)), step(.47, abs(fract(w.y / .13) - .5)));
  c = mix(c, mix(vec3(.95, .84, .92), vec3(.55, .52, .74), smoothstep(-.2, .26, w.y)), pane * (1. - .8 * bar));
  c += vec3(.34, .29, .33) * (1. - wall) * smoothstep(.16, .05, w.x) * (.6 + .5 * fbm(q * vec2(6., 24.)));
  return c * 1.25;`
