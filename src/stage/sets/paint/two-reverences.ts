/** Opening of the door in its wall: from the centre line to stage left, metres. */
export const OPENING = { from: 0.03, to: 1.62, height: 2.5 } as const

/**
 * The wall of the first scene, cream paint worn to plaster and lath, with a door for two; the opening is cut out. Its
 * sides are torn away, so that both acts come up to it; on stage right the moon lies on it, on stage left the morning.
 */
export const DOOR_WALL = /* glsl */ `
vec4 paint(vec2 p) {
  float hole = max(max(${OPENING.from} - p.x, p.x - ${OPENING.to}), p.y - ${OPENING.height.toFixed(2)});
  vec3 c = mix(vec3(.40, .35, .27), vec3(.74, .66, .50), fbm(p * 1.2 + 3.)) * (.66 + .5 * stroke(p * 1.6, 1.5, 1.2, .12));
  float peel = fbm(p * 1.5 + 9.);
  float worn = smoothstep(.55, .57, peel);
  vec3 lath = mix(vec3(.10, .07, .05), vec3(.34, .26, .17), smoothstep(.05, .16, abs(fract(p.y * 9.) - .5))) * (.7 + .5 * vnoise(p * vec2(5., 40.)));
  c = mix(c, mix(vec3(.42, .36, .28) * (.7 + .5 * vnoise(p * 9.)), lath, smoothstep(.60, .62, peel)), worn);
  // the edge of a flake is lit above and shaded below
  c *= 1. - .5 * smoothstep(.03, .0, abs(peel - .55)) + .5 * smoothstep(.03, .0, abs(peel - .585));
  float dado = smoothstep(1.02, .98, p.y);
  c = mix(c, c * vec3(.50, .58, .52), dado);
  vec2 q = vec2(mod(p.x, 1.3) - .65, p.y - .5);
  float panel = box(q, vec2(.48, .32));
  c *= 1. - .5 * smoothstep(.05, .0, abs(panel)) * dado;
  c = mix(c, vec3(.34, .26, .17) * (.6 + .7 * smoothstep(-.03, .03, p.y - 1.)), fill(abs(p.y - 1.) - .03));
  // frame of the door in three steps, its shade on the wall
  c *= 1. - .45 * smoothstep(.34, .16, hole);
  c = mix(c, vec3(.46, .35, .22) * (.45 + .55 * smoothstep(.0, .18, hole) + .25 * sin(hole * 70.)) * (.8 + .3 * stroke(p * 3., 1.57, .8, .06)), fill(abs(hole - .09) - .09));
  // light comes round the opening; away from it the wall goes back into the dark
  c += vec3(.70, .42, .18) * exp(-4.5 * max(hole, 0.)) * .35;
  c *= .3 + .75 * exp(-.75 * max(hole, 0.));
  c *= mix(vec3(.62, .82, 1.12), vec3(1.2, .98, .78), smoothstep(-2.4, 2.4, p.x));
  c *= (.45 + .55 * smoothstep(0., .8, p.y)) * mix(1., .5, smoothstep(2.4, 3.6, p.y));
  float edge = max(abs(p.x) - 2.45 - .9 * (fbm(vec2(p.y * 1.3, sign(p.x) * 4.)) - .4), p.y - 3.25 - .8 * (fbm(vec2(p.x * 1.4, 2.)) - .4));
  c = mix(lath * .7, c, smoothstep(-.06, -.16, edge));
  return vec4(c * canvasGrain(p), hole < 0. || edge > 0. ? 0. : 1.);
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

/** Birches at the side of the morning: a leg of pale trunks on stage left, its inner edge `open` metres from the middle. */
export const birchLeg = (open: number, seed: number) => /* glsl */ `
vec4 paint(vec2 p) {
  float cover = 0.;
  vec3 c = vec3(0.);
  for (int i = 0; i < 6; i++) {
    float k = float(i), h = hash21(vec2(k, ${seed.toFixed(1)})), h2 = hash21(vec2(k, ${(seed + 3).toFixed(1)}));
    float x = p.x - ${open.toFixed(2)} - .5 * k - .34 * h - .06 * sin(p.y * (.6 + h) + 6. * h2) - (h2 - .5) * .1 * p.y;
    float w = (.08 + .09 * h2) * (1.15 - .05 * p.y) + .1 * exp(-p.y * 4.);
    float d = w - abs(x), round_ = x / w;
    for (int j = 0; j < 4; j++) {
      float g = hash21(vec2(k + 9., float(j))), u = x * (g < .5 ? -1. : 1.), y = 3.4 + 1.5 * float(j) + g + u * 1.1;
      d = max(d, .03 * (1. - u * .8) * step(0., u) - abs(p.y - y) * .5);
    }
    float m = fill(-d);
    float scar = smoothstep(.63, .7, vnoise(vec2(p.x * 5. + 9. * h, p.y * 8. + 20. * h)));
    // the sun is on the side of the middle
    vec3 bark = vec3(.92, .84, .74) * (.16 + .95 * pow(clamp(.55 - .6 * round_, 0., 1.), 1.6)) * (.8 + .3 * stroke(p * 3., 0., .4, .06));
    bark = mix(bark, vec3(.06, .045, .04), scar * .85) * (.75 + .25 * h);
    c = mix(c, bark, m);
    cover = max(cover, m);
  }
  vec2 leaf = leaves(p, 7., ${seed.toFixed(1)}, smoothstep(4.4, 8.2, p.y + 1.2 * fbm(p)) * smoothstep(${(open - 1.6).toFixed(2)}, ${(open + 1).toFixed(2)}, p.x));
  c = mix(c, vec3(.62, .36, .10) * leaf.y * leaf.y, leaf.x * .9);
  cover = max(cover, leaf.x);
  float solid = smoothstep(${(open + 2.6).toFixed(2)}, ${(open + 3.1).toFixed(2)}, p.x);
  c = mix(c, vec3(.012, .010, .010), solid);
  c *= .35 + .65 * smoothstep(0., 1.6, p.y);
  return vec4(c * canvasGrain(p), max(cover, solid));
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
  lake = mix(lake, vec3(.54, .54, .58) * (.84 + .32 * fbm(p * 2.3)), smoothstep(.74, .70, d));
  float hill = ridge(p.x, .4, 1.5, 2.75);
  if (p.y < hill) lake = mix(vec3(.03, .06, .10), vec3(.07, .12, .17), stroke(p * 1.6, 1., .8, .12));
  if (p.y < hz) {
    float rip = fbm(vec2(p.x * 1.6, p.y * 15.));
    lake = mix(vec3(.03, .07, .12), vec3(.12, .20, .28), rip) + vec3(.8, .9, .95) * exp(-pow((p.x - m.x) / (.3 + .4 * (hz - p.y)), 2.)) * smoothstep(.58, .8, rip);
  }
  // bluer and brighter than it was seen: the light of the last scene is warm
  lake *= vec3(.92, 1.45, 2.1) * (.82 + .36 * stroke(p, .1, 2., .2));
  // morning
  vec2 s = vec2(4.4, 3.4);
  float r = length(p - s);
  vec3 morning = mix(vec3(.96, .58, .32), vec3(.40, .36, .50), smoothstep(1., 8., p.y)) * (.78 + .42 * stroke(p, .1, 2.2, .22)) + vec3(.50, .30, .12) * exp(-r * .7);
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
  // bright about the two lights of the sky, deep towards the edges
  c *= .22 + .62 * exp(-d * .26) + .66 * exp(-r * .24);
  return vec4(c * canvasGrain(p) * hang(p), 1.);
}`
