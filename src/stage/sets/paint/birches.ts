/** Dawn sky: deep above, light along the foot, cloud lit from below, a far birch wood in bands of mist. */
export const DAWN_SKY = /* glsl */ `
vec4 paint(vec2 p) {
  float low = exp(-length((p - vec2(0., 2.4)) * vec2(.22, .42)));
  vec3 c = mix(vec3(.94, .66, .62), vec3(.13, .22, .50), smoothstep(1.2, 5.6, p.y)) + vec3(.46, .28, .12) * low;
  float cloud = warp(p * vec2(.2, .7) + 8.), under = warp(p * vec2(.2, .7) + vec2(8., 7.86));
  vec3 lit = mix(vec3(.24, .27, .48), vec3(1.2, .84, .70), smoothstep(-.05, .09, cloud - under + .12 * low));
  c = mix(c, lit, .85 * smoothstep(.42, .68, cloud));
  c *= .80 + .38 * stroke(p * .9, .08, 2.4, .24);
  for (int i = 0; i < 3; i++) {
    float k = float(i);
    float top = ridge(p.x + 9. * k, .5 + .2 * k, 1.1, 2.1 - .5 * k);
    vec3 wood = mix(vec3(.46, .44, .52), vec3(.10, .11, .14), k / 2.);
    float m = smoothstep(.12, -.1, p.y - top - .2 * fbm(p * 5.));
    c = mix(c, wood * (.85 + .3 * stroke(p * 2., 1.57, .8, .1)), m * .8);
    // far white stems
    float cell = .34 + .12 * k, h = hash21(vec2(floor(p.x / cell), k + 3.));
    float stem = abs(fract(p.x / cell) - .3 - .4 * h) * cell - .013 - .008 * k;
    c = mix(c, vec3(.95, .90, .84) * (.5 + .3 * k), fill(stem) * step(p.y, top + .4) * step(.35, h) * .8);
    c = mix(c, vec3(.95, .74, .58), .45 * smoothstep(1.6 - .4 * k, .3, p.y + .6 * fbm(p * vec2(.8, 2.) + k)));
  }
  c *= 1. - .5 * smoothstep(5., 12., length(p - vec2(0., 3.)));
  return vec4(c * canvasGrain(p) * hang(p), 1.);
}`

/** The sun and its rays, for a soft cloth that climbs. */
export const SUN_CLOTH = /* glsl */ `
vec4 paint(vec2 p) {
  vec2 q = p - vec2(0., 4.);
  float r = length(q), a = atan(q.y, q.x);
  float ray = .5 + .5 * sin(a * 22. + 1.5 * vnoise(vec2(a * 5., 2.)));
  float glow = exp(-r * .62);
  vec3 c = mix(vec3(1., .82, .58), vec3(1., .96, .84), clamp(glow * 1.6, 0., 1.));
  float alpha = clamp(glow * (.75 + .45 * ray) , 0., 1.) * smoothstep(4., 2.6, r);
  float disc_ = smoothstep(.86, .82, r);
  c = mix(c, vec3(1., .97, .86), disc_);
  return vec4(c, max(alpha, disc_) );
}`

/** Three tall studio windows: frames, mullions, a wall between them; the panes are cut out. */
export const WINDOWS_CUT = /* glsl */ `
vec4 paint(vec2 p) {
  vec2 q = vec2(mod(p.x + 2., 4.) - 2., p.y);
  float top = 5.4, half_ = 1.45;
  float head = q.y < top ? max(abs(q.x) - half_, .95 - q.y) : length(q - vec2(0., top)) - half_;
  float mull = min(abs(mod(q.x + .483, .967) - .483), abs(mod(q.y - .95, .89) - .445)) - .032;
  float rayed = q.y > top ? min(abs(length(q - vec2(0., top)) - .75), abs(sin(atan(q.x, q.y - top) * 3.)) * length(q - vec2(0., top)) * .33) - .03 : mull;
  bool pane = head < 0. && rayed > 0. && abs(p.x) < 5.9;
  // the wall stands against the light: cool shade, and the sun only on the thickness of the openings
  vec3 wall = mix(vec3(.34, .32, .38), vec3(.13, .14, .20), smoothstep(.5, 8., p.y)) * (.74 + .5 * stroke(p * 1.4, 1.57, 1.4, .14));
  wall *= .78 + .4 * fbm(p * vec2(.8, 1.1));
  wall += vec3(.62, .52, .40) * exp(-3. * max(head, 0.)) * .55;
  float panel = abs(box(vec2(q.x, p.y) - vec2(0., 3.9), vec2(1.86, 3.5))) - .035;
  wall = mix(wall, vec3(.42, .40, .44) * (.7 + .5 * smoothstep(-.03, .03, panel)), fill(panel) * .8);
  wall = mix(wall, mix(vec3(.30, .28, .32), vec3(1., .90, .74), smoothstep(-1.5, 1.5, -q.x)), fill(abs(head) - .12));
  wall = mix(wall, vec3(.26, .22, .24), step(head, 0.));
  wall = mix(wall, vec3(.40, .26, .16) * (.6 + .6 * smoothstep(-.05, .05, p.y - .86)), fill(abs(p.y - .86) - .07) * step(abs(q.x), 1.65));
  wall = mix(wall, vec3(.20, .16, .15) * (.8 + .3 * vnoise(p * vec2(3., 30.))), step(p.y, .3));
  return vec4(wall * canvasGrain(p), pane ? 0. : 1.);
}`

/**
 * A side wall of the studio, lit through the windows opposite: aslant on it lie their bright shapes, crossed by bars.
 * @param toward 1 or −1: the way the light slants on the wall
 */
export function studioSide(toward: 1 | -1): string {
  return /* glsl */ `
vec4 paint(vec2 p) {
  vec3 wall = mix(vec3(.32, .28, .30), vec3(.12, .12, .17), smoothstep(.4, 7., p.y)) * (.72 + .5 * stroke(p * 1.2, 1.4, 1.4, .14));
  float bay = abs(mod(p.x, 2.25) - 1.125);
  wall = mix(wall, vec3(.40, .35, .35) * (.6 + .5 * smoothstep(.10, -.10, mod(p.x, 2.25) - 1.125)), fill(bay - .13));
  wall = mix(wall, vec3(.36, .31, .31), fill(abs(p.y - 1.) - .04) + fill(abs(p.y - 6.6) - .12));
  vec2 q = vec2(mod(p.x + ${toward.toFixed(1)} * .55 * p.y, 3.) - 1.5, p.y - 2.9);
  float sashes = box(q, vec2(.95, 1.9)), soft = .05 + .03 * abs(q.y);
  float bars = smoothstep(.03, .07, min(abs(mod(q.x, .63) - .315), abs(mod(q.y, .76) - .38)));
  wall += vec3(1., .84, .62) * smoothstep(soft, -soft, sashes) * bars * (.55 + .3 * fbm(p));
  wall = mix(wall, vec3(.13, .10, .09), step(p.y, .3));
  return vec4(wall * canvasGrain(p), 1.);
}`
}

/** Birch bark round a trunk: paper white, dark scars and fine lines. */
export const BIRCH_BARK = /* glsl */ `
vec4 paint(vec2 p) {
  vec3 c = mix(vec3(.80, .78, .74), vec3(.97, .96, .93), fbm(p * vec2(2., .8)));
  float lines = smoothstep(.66, .8, vnoise(vec2(p.x * 3., p.y * 16.)) * .6 + .4 * vnoise(vec2(p.x * 9., p.y * 40.)));
  c = mix(c, vec3(.25, .22, .20), .7 * lines);
  vec2 g = vec2(p.x * 2.1, p.y * 1.25), i = floor(g), o = hash22(i) - .5;
  float scar = length((fract(g) - .5 - .5 * o) * vec2(1., 2.6)) - .2 * step(.45, hash21(i + 4.));
  c = mix(c, vec3(.08, .07, .07), smoothstep(.05, -.06, scar + .1 * (fbm(p * 6.) - .5)));
  return vec4(c, 1.);
}`

/** Pale maple boards laid up and down stage. */
export const MAPLE = /* glsl */ `
vec4 paint(vec2 p) {
  vec2 b = vec2(p.x * 5.5, p.y * .42 + hash21(vec2(floor(p.x * 5.5), 3.)));
  vec2 f = fract(b);
  float h = hash21(floor(b));
  vec3 c = mix(vec3(.15, .115, .085), vec3(.30, .235, .17), h) * (.86 + .24 * stroke(vec2(p.x * 4., p.y) + h * 9., 1.57, 1.2, .05));
  c *= .62 + .38 * smoothstep(0., .035, min(f.x, 1. - f.x)) * smoothstep(0., .004, min(f.y, 1. - f.y));
  c = mix(c, vec3(.33, .27, .20), .35 * smoothstep(.5, .75, fbm(p * .8)));
  return vec4(c, 1.);
}`
