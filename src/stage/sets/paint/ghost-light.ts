/** The bare back wall of a theatre: painted brick, pipes, the dock door, marks of a hundred sets. */
export const BACK_WALL = /* glsl */ `
vec4 paint(vec2 p) {
  vec2 q = vec2(p.x / .25, p.y / .085);
  q.x += .5 * mod(floor(q.y), 2.);
  vec2 cell = floor(q), f = fract(q) - .5;
  float mortar = smoothstep(.5, .43, max(abs(f.x) * 1.02, abs(f.y) * 1.06));
  float tone = hash21(cell);
  vec3 brick = mix(vec3(.30, .20, .16), vec3(.38, .30, .25), tone) * (.72 + .5 * fbm(p * 5. + tone * 9.));
  vec3 c = mix(vec3(.18, .16, .15), brick, mortar);
  // whitewash up to man's height, most of it gone
  float wash = smoothstep(2.9, 2.7, p.y + .2 * fbm(p * 2.)) * smoothstep(.42, .54, fbm(p * 1.6 + 4.));
  c = mix(c, vec3(.50, .46, .42) * (.6 + .5 * fbm(p * 8.)), wash * .75);
  // dock door, up left of centre
  vec2 dd = p - vec2(4.6, 2.1);
  float door = box(dd, vec2(1.9, 2.1));
  vec3 planks = vec3(.15, .17, .16) * (.7 + .4 * stroke(p, 1.57, 2., .06)) * (.6 + .4 * smoothstep(.5, .46, abs(fract(dd.x / .32) - .5)));
  planks = mix(planks, vec3(.09), line(abs(dd.y) - 1.2, .1));
  c = mix(c, planks, fill(door));
  c = mix(c, vec3(.10, .10, .105), line(door, .1));
  // pipes and a flue
  float pipe = abs(p.x + 5.4) - .07;
  c = mix(c, vec3(.22, .16, .12) * (1.2 - 6. * abs(p.x + 5.4)), fill(pipe));
  c *= 1. - .5 * smoothstep(.22, .07, abs(p.x + 5.32)) * (1. - fill(pipe));
  float rail = abs(p.y - 6.4 - .02 * sin(p.x)) - .05;
  c = mix(c, vec3(.12), fill(rail));
  // soot rises, paint splashes at the foot
  c *= mix(1., .1, smoothstep(5., 12.5, p.y)) * (.75 + .25 * smoothstep(0., .5, p.y)) * mix(1., .25, smoothstep(8., 12., abs(p.x)));
  c = mix(c, vec3(.42, .40, .44), .5 * smoothstep(.66, .7, fbm(p * vec2(5., 2.) + 20.)) * smoothstep(1.6, .2, p.y));
  return vec4(c, 1.);
}`

/** Boards a hundred sets have stood on: broad planks across the stage's depth, worn pale in the middle, marks of tape. */
export const BOARDS = /* glsl */ `
vec4 paint(vec2 p) {
  float u = p.x / .21, k = floor(u), f = fract(u);
  float run = p.y / 2.6 + hash21(vec2(k, 7.)) * 3.;
  vec3 c = mix(vec3(.13, .10, .085), vec3(.235, .185, .15), hash21(vec2(k, floor(run))));
  c *= .74 + .5 * fbm(vec2(p.x * 26., p.y * 1.1 + k * 4.));
  c *= 1. - .6 * smoothstep(.06, .0, min(f, 1. - f)) - .5 * smoothstep(.012, .0, min(fract(run), 1. - fract(run)));
  float worn = smoothstep(5.4, .8, length(p * vec2(.8, 1.) - vec2(0., 1.1)) + 1.2 * (fbm(p * .7) - .5));
  c *= .78 + .5 * worn;
  c *= .86 + .28 * smoothstep(.35, .65, fbm(p * vec2(1.6, 2.2) + 9.));
  // crosses of tape where others have stood
  for (int i = 0; i < 4; i++) {
    vec2 at = vec2(-3.6 + 2.3 * float(i), .9 * sin(float(i) * 2.7) - .6), q = rot(.3 + float(i)) * (p - at);
    float mark = min(box(q, vec2(.12, .018)), box(q, vec2(.018, .12)));
    c = mix(c, vec3(.40, .37, .33), .6 * fill(mark) * step(.35, fbm(p * 14.)));
  }
  return vec4(c, smoothstep(8.5, 7.2, abs(p.x)));
}`
