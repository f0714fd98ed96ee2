/** A hall of honour in cream and apricot: arches, garlands of roses, a pale sky beyond. */
export const HALL = /* glsl */ `
vec4 paint(vec2 p) {
  // a late evening: ember at the horizon, lilac over it, blue overhead, clouds drawn with a broad brush
  vec3 sky = mix(vec3(1., .56, .36), vec3(.36, .30, .56), smoothstep(1.2, 3.8, p.y + .5 * fbm(p * .3)));
  sky = mix(sky, vec3(.075, .10, .27), smoothstep(3.2, 7.8, p.y));
  float cloud = warp(p * vec2(.20, .52) + 4.);
  sky = mix(sky, mix(vec3(.26, .18, .36), vec3(1., .62, .50), smoothstep(5.5, 1.5, p.y)), .75 * smoothstep(.42, .72, cloud));
  sky *= .84 + .32 * stroke(p, .18, 2.6, .2);
  sky += vec3(.55, .27, .12) * exp(-dot(p - vec2(-1.2, 1.9), (p - vec2(-1.2, 1.9)) * vec2(.09, .40)));
  // far trees of the park, in two tones
  float hill = ridge(p.x, .5, 1.1, 1.5);
  sky = mix(sky, mix(vec3(.30, .17, .26), vec3(.50, .25, .27), smoothstep(1.7, .6, p.y)) * (.7 + .5 * stroke(p, .5, 1., .12)), smoothstep(.05, -.05, p.y - hill));
  float near = ridge(p.x + 9., .8, 1., 1.25) + .12 * fbm(p * 5.) + 1.5 * smoothstep(4., 9., abs(p.x));
  float crowns = .3 * leaves(p * vec2(1., 1.), 3., 5., .7).y;
  sky = mix(sky, vec3(.105, .075, .10) * (.55 + crowns + .7 * fbm(p * 4.)), smoothstep(.05, -.05, p.y - near));
  vec3 c = sky;
  // balustrade
  float rail = step(.82, p.y) * step(p.y, .98) + step(p.y, .14);
  float post = smoothstep(.34, .2, abs(fract(p.x / .42) - .5) + .14 * cos((p.y - .14) * 9.)) * step(p.y, .85);
  float turned = smoothstep(.30, .05, abs(fract(p.x / .42) - .62));
  c = mix(c, vec3(.50, .37, .33) * (.30 + .75 * turned) * (.75 + .4 * fbm(p * 6.)), clamp(rail + post, 0., 1.));
  // the painter lets the cloth sink into the dark at its edges
  c *= mix(.30, 1., exp(-pow(p.x / 8.2, 4.))) * mix(1., .45, smoothstep(5., 9.6, p.y));
  return vec4(c * canvasGrain(p) * hang(p), 1.);
}`

/** The arcade in front of it, cut out: five arches, garlands of roses between them. */
export const ARCADE = /* glsl */ `
vec4 paint(vec2 p) {
  float u = fract(p.x / 3.5 + .5) - .5;
  vec2 q = vec2(u * 3.5, p.y);
  float arch = p.y < 4.6 ? abs(q.x) - 1.38 : length(vec2(q.x, p.y - 4.6)) - 1.38;
  float cover = step(0., arch) * step(p.y, 9.);
  vec3 stone = mix(vec3(.42, .27, .27), vec3(.70, .53, .44), .5 + .5 * sin(q.x * 1.6)) * (.55 + .6 * fbm(p * 2.3)) * (.84 + .30 * stroke(p, 1.5, 1.4, .12));
  float column = abs(abs(q.x) - 1.56);
  // round columns, lit from one side, with flutes and a plinth
  float turn = (abs(q.x) - 1.56) * sign(q.x) / .2;
  if (p.y < 4.4) stone *= (.30 + .85 * smoothstep(-1.1, .7, turn) * smoothstep(1.25, .75, turn)) * (.86 + .14 * cos(turn * 16.)) * mix(.55, 1., smoothstep(0., 1.6, p.y));
  stone *= 1. - .5 * line(p.y - .5, .05) * step(column, .3);
  stone *= 1. - .28 * line(arch - .2, .03) - .2 * line(arch - .08, .02);
  stone = mix(stone, vec3(.78, .56, .26), line(arch - .14, .05) * .8 + .7 * line(p.y - 4.45, .1) * step(arch, .36));
  stone *= 1. - .5 * smoothstep(6.4, 9., p.y);
  // garland: hangs from capital to capital
  float g = p.y - (5.95 + 1.5 * (u * u * 4.) - 0.2);
  vec2 r = p * 5.2;
  vec2 d = cells(r);
  float rope = smoothstep(.30, .2, abs(g) + .1 * (fbm(p * 6.) - .5));
  vec3 leaf = mix(vec3(.13, .17, .08), vec3(.24, .26, .12), hash21(floor(r)));
  vec3 bloom = mix(vec3(.80, .30, .33), vec3(.93, .62, .55), hash21(floor(r) + 3.)) * (.6 + .5 * (1. - d.x));
  vec3 green = mix(leaf, bloom, smoothstep(.46, .36, d.x));
  stone = mix(stone, green, rope);
  cover = max(cover, rope);
  return vec4(stone * canvasGrain(p), cover);
}`

/** Light of the evening on the boards, one long arch for each of the arcade; for a soft cloth 17 × 9.6 m on the floor. */
export const ARCHES_OF_LIGHT = /* glsl */ `
vec4 paint(vec2 p) {
  float down = 9.6 - p.y, a = 0.;
  float x = p.x - .30 * down;
  float u = (fract(x / 3.5 + .5) - .5) * 3.5, high = 6.6;
  float wide = 1.02 + .05 * down;
  float arch = down < high ? abs(u) - wide : length(vec2(u, (down - high) * .8)) - wide;
  a = smoothstep(.10 + .03 * down, -.10 - .03 * down, arch);
  // rails of the balustrade across its foot, garlands at its crown
  a *= 1. - .6 * smoothstep(.2, .3, abs(fract(x / .42) - .5)) * smoothstep(1.7, 1.3, down);
  a *= 1. - .5 * smoothstep(.45, .6, fbm(vec2(u, down) * 2.4)) * smoothstep(4.8, 7., down);
  a *= smoothstep(0., .6, down) * smoothstep(9.4, 6.6, down) * smoothstep(8.4, 5., abs(p.x));
  return vec4(vec3(1., .66, .44) * (.8 + .4 * fbm(p * 3.)), a * .5);
}`

/** The door at the side, half glass, from the street. */
export const STAGE_DOOR = /* glsl */ `
vec4 paint(vec2 p) {
  vec3 c = vec3(.23, .15, .125) * (.75 + .4 * fbm(p * 4.));
  float hole = box(p - vec2(0., .56), vec2(.55, 1.6));
  c = mix(c, vec3(.52, .40, .26) * (.8 + .3 * stroke(p, 1.57, 1., .03)), fill(abs(hole - .08) - .08));
  c *= 1. - .4 * line(hole - .16, .02);
  return vec4(c, hole < 0. ? 0. : 1.);
}`

export const GLASS_LEAF = /* glsl */ `
vec4 paint(vec2 p) {
  vec3 c = vec3(.40, .26, .16) * (.75 + .4 * stroke(p, 1.57, 1.4, .04));
  float glass = box(p - vec2(0., 1.5), vec2(.36, .48));
  c = mix(c, vec3(.95, .78, .50), fill(glass) * (1. - line(p.x, .03)) * (1. - line(p.y - 1.5, .03)));
  c *= 1. - .4 * line(glass - .03, .02);
  float panel = box(p - vec2(0., .5), vec2(.34, .3));
  c *= 1. - .4 * line(panel, .02);
  return vec4(c, 1.);
}`

/** One portal of the hall: two pilasters with drawn curtains, a lintel with a garland; the middle is cut away. */
export const PORTAL = /* glsl */ `
vec4 paint(vec2 p) {
  float x = abs(p.x);
  float edge = 5.75 - .9 * smoothstep(5.2, 7.4, p.y) * smoothstep(5.2, 7.4, p.y);
  float lintel = 7.05 + .32 * cos(p.x * .52);
  vec3 stone = vec3(.54, .40, .35) * (.6 + .5 * fbm(p * 2.1)) * (.84 + .30 * stroke(p, 1.5, 1.6, .14)) * mix(.5, 1., smoothstep(0., 2.6, p.y));
  float u = x - edge;
  stone *= .62 + .5 * smoothstep(0., .35, u) * smoothstep(1.5, .7, u);
  stone = mix(stone, vec3(.80, .60, .30), .75 * (line(u - .12, .05) + line(u - 1.02, .05)) * step(p.y, 6.4));
  stone *= 1. - .35 * line(fract(p.y / 1.6) - .5, .03) * step(.25, u) * step(u, .9);
  // rose curtain behind the pilaster, tied back
  float drape = smoothstep(1.12, 1.2, u);
  float folds = .45 + .6 * abs(sin(x * 8. + .5 * sin(p.y * 1.7)));
  stone = mix(stone, vec3(.40, .09, .13) * folds, drape);
  float rope = p.y - (lintel + .16 - .30 * cos(p.x * 2.1));
  vec2 r = p * 5.2, d = cells(r);
  vec3 leaf = mix(vec3(.14, .18, .09), vec3(.25, .27, .13), hash21(floor(r)));
  vec3 rose = mix(vec3(.80, .34, .38), vec3(.94, .70, .64), hash21(floor(r) + 3.)) * (.6 + .5 * (1. - d.x));
  float garland = smoothstep(.27, .18, abs(rope) + .1 * (fbm(p * 6.) - .5));
  vec3 c = mix(stone, mix(leaf, rose, smoothstep(.46, .36, d.x)), garland);
  float cover = max(max(step(0., u), step(lintel, p.y)), step(.5, garland));
  c *= 1. - .35 * smoothstep(7.6, 9., p.y);
  return vec4(c * canvasGrain(p), cover);
}`
