/** Opening of the door in its wall: from the centre line to stage left, metres. */
export const OPENING = { from: 0.03, to: 1.62, height: 2.5 } as const

/** The wall of the first scene, cream paint worn through, with a door for two; the opening is cut out. */
export const DOOR_WALL = /* glsl */ `
vec4 paint(vec2 p) {
  float hole = max(max(${OPENING.from} - p.x, p.x - ${OPENING.to}), p.y - ${OPENING.height.toFixed(2)});
  vec3 c = mix(vec3(.62, .56, .44), vec3(.84, .78, .64), fbm(p * 1.2 + 3.)) * (.86 + .2 * stroke(p * 1.6, 1.5, 1.2, .12));
  float worn = smoothstep(.56, .62, fbm(p * 1.5 + 9.));
  c = mix(c, mix(vec3(.40, .42, .36), vec3(.52, .46, .38), vnoise(p * 3.)), worn);
  c = mix(c, c * .72, smoothstep(1.02, .98, p.y) * .6);
  c = mix(c, vec3(.30, .24, .17), fill(abs(p.y - 1.) - .025));
  c = mix(c, vec3(.36, .27, .18) * (.8 + .3 * stroke(p * 3., 1.57, .8, .06)), fill(abs(hole - .08) - .09));
  c = mix(c, vec3(.46, .40, .30), fill(abs(p.y - 3.42) - .09));
  c *= .6 + .4 * smoothstep(0., .7, p.y);
  return vec4(c * canvasGrain(p), hole < 0. ? 0. : 1.);
}`

/** Its leaf: four panels, a brass handle at the free edge (x towards +). */
export const DOOR_LEAF_FOR_TWO = /* glsl */ `
vec4 paint(vec2 p) {
  vec3 c = mix(vec3(.56, .50, .38), vec3(.80, .73, .58), stroke(p * 2.4, 1.57, 1., .07));
  vec2 q = vec2(abs(p.x) - .37, abs(p.y - 1.23) - .6);
  float panel = box(q, vec2(.27, .46));
  c *= 1. - .45 * line(panel, .05) - .12 * fill(panel);
  c += .12 * line(panel + .05, .03);
  c = mix(c, vec3(.80, .58, .24), fill(disc(p - vec2(.7, 1.1), .045)) + fill(box(p - vec2(.7, 1.06), vec2(.025, .11))));
  c = mix(c, vec3(.42, .40, .33), smoothstep(.58, .64, fbm(p * 2. + 4.)) * .7);
  return vec4(c * canvasGrain(p), 1.);
}`

/** Both acts on one cloth: on stage right her moonlit lake, on stage left the birches and the sun; air between. */
export const TWO_ACTS = /* glsl */ `
vec4 paint(vec2 p) {
  float meet = smoothstep(-2.6, 2.6, p.x + 1.3 * (warp(p * vec2(.25, .5)) - .5));
  // lake
  float hz = 2.3;
  vec2 m = vec2(-4.6, 6.2);
  float d = length(p - m);
  vec3 lake = mix(vec3(.20, .34, .48), vec3(.03, .06, .14), smoothstep(2., 9., p.y)) + vec3(.34, .46, .52) * exp(-d * .7);
  lake *= .8 + .5 * smoothstep(.4, .8, warp(p * vec2(.3, .7) + 2.));
  lake = mix(lake, vec3(.95, .98, 1.), smoothstep(.74, .70, d) * (.85 + .15 * fbm(p * 3.)));
  float hill = ridge(p.x, .4, 1.5, 2.75);
  if (p.y < hill) lake = mix(vec3(.03, .06, .10), vec3(.07, .12, .17), stroke(p * 1.6, 1., .8, .12));
  if (p.y < hz) {
    float rip = fbm(vec2(p.x * 1.6, p.y * 15.));
    lake = mix(vec3(.03, .07, .12), vec3(.12, .20, .28), rip) + vec3(.8, .9, .95) * exp(-pow((p.x - m.x) / (.3 + .4 * (hz - p.y)), 2.)) * smoothstep(.58, .8, rip);
  }
  // morning
  vec2 s = vec2(4.4, 3.4);
  float r = length(p - s);
  vec3 morning = mix(vec3(1., .78, .56), vec3(.72, .68, .76), smoothstep(1., 9., p.y)) + vec3(.45, .28, .12) * exp(-r * .7);
  morning = mix(morning, vec3(1., .94, .78), smoothstep(.86, .82, r));
  for (int i = 0; i < 2; i++) {
    float k = float(i), cell = 1.25 - .35 * k, h = hash21(vec2(floor(p.x / cell), k));
    float x = (fract(p.x / cell) - .25 - .5 * h) * cell + .05 * sin(p.y * 1.1 + 9. * h), w = .05 + .05 * (1. - k);
    float scar = step(.66, vnoise(vec2(p.x * 6., p.y * 9. + 20. * h)));
    morning = mix(morning, mix(vec3(.98, .96, .92), vec3(.16, .13, .12), scar) * (.75 + .5 * smoothstep(w, -w, x)), fill(abs(x) - w) * (.9 - .3 * (1. - k)));
  }
  morning = mix(morning, vec3(.42, .38, .34), smoothstep(1.9, .9, p.y + .7 * fbm(p * 2.)));
  vec3 c = mix(lake, morning, meet);
  // where they meet the air is bright
  c += vec3(.16, .15, .15) * exp(-pow((meet - .5) / .22, 2.));
  c *= .9 + .2 * stroke(p, .12, 2., .25);
  return vec4(c * canvasGrain(p) * hang(p), 1.);
}`
