/**
 * Our drawing of a great house: six tiers of boxes in crimson and gold, curving round an empty stalls, with a chandelier
 * under a painted dome. Metres; the cloth is 15.6 wide and 9.2 high.
 */
export const SHOW_CLOTH = /* glsl */ `
const vec3 GOLD = vec3(.88, .60, .20);
const vec3 CRIMSON = vec3(.36, .022, .028);
float gild(vec2 p) { return .72 + .45 * fbm(p * 5.) + .25 * vnoise(p * 34.); }
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
    // the parapet
    float parapet = step(0., y) * step(y, .34);
    // boxes between columns: crimson inside, darker toward the back, a curtain on each side
    float u = a * (9.5 - .3 * fi) + .5;
    float cell = fract(u) - .5;
    float open = step(.34, y) * step(y, rise);
    if (open > 0.) {
      vec2 q = vec2(cell, (y - .34) / (rise - .34));
      float arch = smoothstep(.02, -.02, box(q - vec2(0., .38), vec2(.32, .34)) - .1);
      vec3 inside = CRIMSON * mix(1.15, .22, arch) * (1. - .45 * q.y * arch);
      // swag inside the box
      float swag = smoothstep(.03, -.02, abs(q.x) < .4 ? (.78 - 1.1 * q.x * q.x - q.y) * -1. : 1.);
      inside = mix(inside, vec3(.50, .045, .04) * (.7 + .4 * sin(q.x * 46.)), swag * arch * .8);
      // a lamp in every box
      float lamp = exp(-26. * dot(q - vec2(0., .42), (q - vec2(0., .42)) * vec2(1., .5)));
      inside += vec3(.80, .40, .12) * lamp * .55;
      c = inside;
      float column = smoothstep(.115, .09, abs(abs(cell) - .5));
      c = mix(c, GOLD * gild(p) * (.45 + .55 * cos((abs(cell) - .5) * 13.)), column);
      c *= 1. - .55 * smoothstep(rise - .13, rise, y);
      shine = max(shine, lamp * .9 * arch);
    }
    if (parapet > 0.) {
      float v = y / .34;
      float g = gild(p);
      vec3 ground = vec3(.52, .33, .12) * (.7 + .3 * fbm(p * 3.));
      float garland = line(v - .52 - .2 * abs(sin(u * 3.1416 * 2.)), .16);
      float rosette = smoothstep(.15, .10, length(vec2(cell * 1.9, v - .5)));
      float rails = line(v - .07, .11) + line(v - .93, .13);
      c = mix(ground, GOLD * g * 1.1, clamp(garland + rosette + rails, 0., 1.));
      c *= .62 + .5 * v;
      c = mix(c, CRIMSON * 2.1, smoothstep(.9, 1., v));
      float bulb = exp(-300. * dot(vec2(cell * .55, (v - 1.02) * .3), vec2(cell * .55, (v - 1.02) * .3)));
      c += vec3(1., .78, .42) * bulb;
      shine = max(shine, bulb + .10 * (rails + rosette));
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
  c *= .78 + .22 * smoothstep(7.8, 3.5, abs(p.x));
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
